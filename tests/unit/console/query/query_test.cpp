// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/filter_store.h"
#include "console/query/glob.h"
#include "console/query/query_completion.h"
#include "console/query/query_filter.h"
#include "console/query/query_lexer.h"
#include "console/query/query_parser.h"

#include <QDateTime>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace gatehouse::console;

class QueryTest : public QObject
{
    Q_OBJECT
    const std::vector<QueryColumn> columns = {{QStringLiteral("host"), QStringLiteral("Host"), ValueType::Text},
                                              {QStringLiteral("status"), QStringLiteral("Status"), ValueType::Number},
                                              {QStringLiteral("enabled"), QStringLiteral("Enabled"), ValueType::Bool},
                                              {QStringLiteral("changed"), QStringLiteral("Changed"), ValueType::Time},
                                              {QStringLiteral("timeout"), QStringLiteral("Timeout"), ValueType::Duration},
                                              {QStringLiteral("size"), QStringLiteral("Size"), ValueType::Size},
                                              {QStringLiteral("tag"), QStringLiteral("Tags"), ValueType::List}};
    const qint64 now = QDateTime(QDate(2026, 11, 27), QTime(12, 0)).toMSecsSinceEpoch();

    static double ms(const QString& iso) { return double(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()); }

    // Three rows, by number.
    TableIndex index;
    void fill()
    {
        index.reset(3, columns.size(), [](size_t row, TableIndex::Writer& writer) {
            const double none = std::nan("");
            writer.text(row == 0 ? QStringLiteral("api.Acme.test") : row == 1 ? QStringLiteral("www.example.com") : QString(), none);
            writer.text(row == 0 ? QStringLiteral("200") : row == 1 ? QStringLiteral("503") : QString(), row == 0 ? 200 : row == 1 ? 503 : none);
            writer.text({}, row == 1 ? 0 : 1);
            writer.text({}, row == 0 ? ms(QStringLiteral("2026-11-27T10:30:20")) : row == 1 ? ms(QStringLiteral("2026-11-26T09:00:00")) : none);
            writer.text({}, row == 0 ? 0.25 : row == 1 ? 90 : none);
            writer.text({}, row == 0 ? 8192 : row == 1 ? 1e6 : none);
            writer.list(row == 0 ? QStringList{QStringLiteral("old"), QStringLiteral("Shop front")} : row == 1 ? QStringList{QStringLiteral("older")} : QStringList());
            writer.extra(row == 0 ? QStringLiteral("Grüße an alle") : QString());
        });
        index.buildAll();
    }
    QString taken(const QString& text)
    {
        QueryError error;
        const auto filter = QueryFilter::compile(text, columns, now, error);
        if (!filter)
            return QStringLiteral("error at %1+%2: %3").arg(error.position).arg(error.length).arg(error.text);
        QString rows;
        TableIndex::Row row(index);
        for (size_t i = 0; i < index.rowCount(); ++i) {
            row.set(i);
            if (filter->matches(row))
                rows += QString::number(i);
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { fill(); }

    void takesWhatItSays_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("rows");
        const std::pair<const char*, const char*> cases[] = {
            {"", "012"}, {"   ", "012"}, {"acme", "0"}, {"ACME test", "0"}, {"acme example", ""}, {"acme or example", "01"}, {"acme | example", "01"}, {"-acme", "12"}, {"not acme", "12"},
            {"GRÜSSE or GRÜßE", "0"}, {"\"an alle\"", "0"}, {"\"alle an\"", ""}, {"api*", "0"}, {"*.com", "1"}, {"/ac.e/", "0"},
            {"/ACME\\.te.t/", "0"}, {"/shop|EXAMPLE/", "01"}, {"/o[l]d(er)?/", "01"}, {"/GRÜßE/", "0"}, {"/GR.*ALLE/", "0"}, {"/./", "01"}, {"/acme.*503/", ""}, {"/(?-i)Acme/", ""},
            {"host:api*", "0"}, {"host:api", "0"}, {"host:*.test", "0"}, {"host:acme", "0"}, {"host=acme", ""}, {"host=API.acme.TEST", "0"}, {"host!=api.acme.test", "12"}, {"host:\"\"", "2"},
            {"-host:\"\"", "01"}, {"host:\"api*\"", ""}, {"host:www.example.???", "1"}, {"host:/^(api|ftp)\\./", "0"}, {"host:api,www", "01"}, {"HOST:www", "1"}, {"host!=/acme/,www.example.com", "2"},
            {"status:200", "0"}, {"status>=500", "1"}, {"status>503", ""}, {"status<=503", "01"}, {"status<503", "0"}, {"status!=200", "12"}, {"status:200..503", "01"}, {"status:201..502", ""},
            {"status:5*", "1"}, {"status:\"\"", "2"}, {"status:200,503", "01"}, {"enabled:false", "1"}, {"enabled:yes", "02"}, {"-enabled:true", "1"},
            {"changed:today", "0"}, {"changed:yesterday", "1"}, {"changed:2026-11-27", "0"}, {"changed:2026-11", "01"}, {"changed:2026", "01"}, {"changed>2026-11-26", "0"}, {"changed>=2026-11-26", "01"},
            {"changed<2026-11-27", "1"}, {"changed<=2026-11-27", "01"}, {"changed:2026-11-27T10:30", "0"}, {"changed:2026-11-27T10:31", ""}, {"changed>-2h", "0"}, {"changed>-30m", ""}, {"changed:\"\"", "2"},
            {"timeout:250ms", "0"}, {"timeout>1m", "1"}, {"timeout:90", "1"}, {"timeout:1m30s", "1"}, {"timeout<1s or timeout:\"\"", "02"}, {"size:8KiB", "0"}, {"size>=1MB", "1"}, {"size>1MB", ""},
            {"tag:old", "01"}, {"tag=old", "0"}, {"-tag=old", "12"}, {"tag!=old", "12"}, {"tag:\"shop front\"", "0"}, {"tag:\"\"", "2"}, {"tag>1", "0"}, {"tag>=1", "01"}, {"tag:/^older$/", "1"}, {"tag:*front", "0"},
            {"(acme or example) -status:200", "1"}, {"acme or example status:200", "0"}, {"not (acme or example)", "2"}, {"--acme", "0"}, {"acme and status:200", "0"},
            {"\"or\"", ""}, {"http://acme", ""}, {"a,b", ""}, {"old\"er\"", "1"}, {"/orders", ""}, {"host:/orders", ""}};
        for (const auto& [query, rows] : cases)
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(rows);
    }
    void takesWhatItSays()
    {
        QFETCH(QString, query);
        QFETCH(QString, rows);
        QCOMPARE(taken(query), rows);
    }

    void errorsNameTheirPlace_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("word");
        QTest::newRow("open quote") << QStringLiteral("a \"bc") << 2 << 3 << QStringLiteral("quote");
        QTest::newRow("open bracket") << QStringLiteral("a (b") << 2 << 1 << QStringLiteral("closing bracket");
        QTest::newRow("close bracket") << QStringLiteral("a b)") << 3 << 1 << QStringLiteral("opening bracket");
        QTest::newRow("nothing between") << QStringLiteral("()") << 0 << 1 << QStringLiteral("nothing between");
        QTest::newRow("no value") << QStringLiteral("x host: api") << 6 << 1 << QStringLiteral("host:");
        QTest::newRow("after or") << QStringLiteral("a or") << 2 << 2 << QStringLiteral("follow");
        QTest::newRow("before or") << QStringLiteral("or a") << 0 << 2 << QStringLiteral("before");
        QTest::newRow("after and") << QStringLiteral("a and") << 2 << 3 << QStringLiteral("follow");
        QTest::newRow("no column") << QStringLiteral(">= 5") << 0 << 2 << QStringLiteral("column");
        QTest::newRow("unknown column") << QStringLiteral("a hots:b") << 2 << 4 << QStringLiteral("“host”");
        QTest::newRow("strange column") << QStringLiteral("wherever:b") << 0 << 8 << QStringLiteral("no column");
        QTest::newRow("not a number") << QStringLiteral("status:x") << 7 << 1 << QStringLiteral("number");
        QTest::newRow("not a time") << QStringLiteral("changed>2026-13-01") << 8 << 10 << QStringLiteral("time");
        QTest::newRow("text compared") << QStringLiteral("host>5") << 0 << 5 << QStringLiteral("holds text");
        QTest::newRow("bool compared") << QStringLiteral("enabled>5") << 0 << 8 << QStringLiteral("true or false");
        QTest::newRow("bad pattern") << QStringLiteral("host:/(/") << 5 << 3 << QStringLiteral("regular expression");
        QTest::newRow("two values") << QStringLiteral("status>1,2") << 9 << 1 << QStringLiteral("one value");
    }
    void errorsNameTheirPlace()
    {
        QFETCH(QString, query);
        QFETCH(int, position);
        QFETCH(int, length);
        QFETCH(QString, word);
        QueryError error;
        QVERIFY(!QueryFilter::compile(query, columns, now, error));
        QVERIFY2(error.text.contains(word), qPrintable(error.text));
        QCOMPARE(error.position, position);
        QCOMPARE(error.length, length);
    }

    void limitsHold()
    {
        QueryError error;
        QVERIFY(QueryFilter::compile(QString(kLongestQuery, u'a'), columns, now, error));
        QVERIFY(!QueryFilter::compile(QString(kLongestQuery + 1, u'a'), columns, now, error));
        QVERIFY(QueryFilter::compile(QStringLiteral("a ").repeated(kMostQueryTerms), columns, now, error));
        QVERIFY(!QueryFilter::compile(QStringLiteral("a ").repeated(kMostQueryTerms + 1), columns, now, error));
        QVERIFY(QueryFilter::compile(QString(kDeepestQuery, u'(') + u'a' + QString(kDeepestQuery, u')'), columns, now, error));
        QVERIFY(!QueryFilter::compile(QString(kDeepestQuery + 1, u'(') + u'a' + QString(kDeepestQuery + 1, u')'), columns, now, error));
        QVERIFY(!QueryFilter::compile(QString(900, u'-') + u'a', columns, now, error));
        QVERIFY(QueryFilter::compile(u'/' + QString(kLongestPattern, u'a') + u'/', columns, now, error));
        QVERIFY(!QueryFilter::compile(u'/' + QString(kLongestPattern + 1, u'a') + u'/', columns, now, error));
        QVERIFY(error.text.contains(QString::number(kLongestPattern)));
    }

    void whateverIsTypedIsAnswered()
    {
        const QStringList pieces = {QStringLiteral("host"), QStringLiteral("status"), QStringLiteral("tag"), QStringLiteral("changed"), QStringLiteral(":"), QStringLiteral("="), QStringLiteral("!="), QStringLiteral(">="),
                                    QStringLiteral("<"), QStringLiteral("\""), QStringLiteral("("), QStringLiteral(")"), QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("/"), QStringLiteral("\\"), QStringLiteral(","),
                                    QStringLiteral("or"), QStringLiteral("and"), QStringLiteral("not"), QStringLiteral("|"), QStringLiteral("*"), QStringLiteral("?"), QStringLiteral(".."), QStringLiteral("5"),
                                    QStringLiteral("-1h"), QString(QChar(0xd800)), QString(QChar(0)), QStringLiteral("ä"), QStringLiteral("[")};
        std::mt19937 random(20261127);
        int good = 0, bad = 0;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int i = int(random() % 14); i >= 0; --i)
                text += pieces[int(random() % unsigned(pieces.size()))];
            QueryError error;
            const auto filter = QueryFilter::compile(text, columns, now, error);
            (filter ? good : bad)++;
            QCOMPARE(filter == nullptr, bool(error));
            if (error) {
                QVERIFY2(error.position >= 0 && error.length > 0 && error.position + error.length <= text.size(), qPrintable(text));
            } else {
                TableIndex::Row row(index);
                for (size_t i = 0; i < index.rowCount(); ++i) {
                    row.set(i);
                    filter->matches(row);
                }
            }
            const QueryCompletion completion = completeQuery(text, int(random() % unsigned(text.size() + 1)), columns, {}, round % 2);
            QVERIFY(completion.position >= 0 && completion.position + completion.length <= text.size());
        }
        QVERIFY(good > 500 && bad > 500);
    }

    void narrowingIsOnlySaidWhenSure()
    {
        const auto compiled = [this](const char* text) {
            QueryError error;
            return QueryFilter::compile(QString::fromUtf8(text), columns, now, error);
        };
        QVERIFY(compiled("api")->narrows(*compiled("ap")));
        QVERIFY(compiled("api")->narrows(*compiled("")));
        QVERIFY(compiled("api host:acm status>=500")->narrows(*compiled("api host:ac")));
        QVERIFY(!compiled("ap")->narrows(*compiled("api")));
        QVERIFY(!compiled("-api")->narrows(*compiled("-ap")));
        QVERIFY(!compiled("api or b")->narrows(*compiled("ap")));
        QVERIFY(!compiled("host:api,b")->narrows(*compiled("host:api")));
        QVERIFY(!compiled("status:50")->narrows(*compiled("status:5")));
        QVERIFY(!compiled("host:ap*")->narrows(*compiled("host:ap")));
        // Where it is said, it is true.
        const QStringList texts = {QStringLiteral("a"), QStringLiteral("ac"), QStringLiteral("host:a"), QStringLiteral("host:ac"), QStringLiteral("-a"), QStringLiteral("a or e"), QStringLiteral("a status>1"), QStringLiteral("tag:old"), QStringLiteral("tag:older"), QStringLiteral("host=acme")};
        for (const QString& wider : texts) {
            for (const QString& narrower : texts) {
                if (!compiled(qPrintable(narrower))->narrows(*compiled(qPrintable(wider))))
                    continue;
                for (const QChar row : taken(narrower))
                    QVERIFY(taken(wider).contains(row));
            }
        }
    }

    void aValueBecomesACondition_data()
    {
        QTest::addColumn<QString>("value");
        for (const char* value : {"api.acme.test", "two words", "a \"quoted\" one", "back\\slash", "", "-minus", "(bracket)", "a,b", "a*b", "/x/"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }
    void aValueBecomesACondition()
    {
        QFETCH(QString, value);
        TableIndex one;
        one.reset(1, 1, [&](size_t, TableIndex::Writer& writer) { writer.text(value, std::nan("")); });
        one.buildAll();
        TableIndex::Row row(one);
        row.set(0);
        for (const bool exclude : {false, true}) {
            QueryError error;
            const auto filter = QueryFilter::compile(queryCondition(columns[0], value, exclude), {columns[0]}, now, error);
            QVERIFY2(filter, qPrintable(error.text));
            QCOMPARE(filter->matches(row), !exclude);
        }
        QCOMPARE(withCondition(QStringLiteral("a or b"), QStringLiteral("c")), QStringLiteral("(a or b) c"));
        QCOMPARE(withCondition(QStringLiteral("a b"), QStringLiteral("c")), QStringLiteral("a b c"));
        QCOMPARE(withCondition({}, QStringLiteral("c")), QStringLiteral("c"));
    }

    void completionKnowsThePlace()
    {
        const QueryValues values = [](int column, const QString&) { return column == 0 ? QStringList{QStringLiteral("api.acme.test"), QStringLiteral("two words")} : QStringList(); };
        const auto offered = [&](const QString& text, bool asked = false) {
            const QueryCompletion completion = completeQuery(text, int(text.size()), columns, values, asked);
            QStringList list;
            for (const auto& item : completion.items)
                list << text.left(completion.position) + item.text;
            return list;
        };
        QCOMPARE(offered(QStringLiteral("ho")), QStringList{QStringLiteral("host:")});
        QVERIFY(offered(QStringLiteral("a -ho")).contains(QStringLiteral("a -host:")));
        QVERIFY(offered(QStringLiteral("status")).contains(QStringLiteral("status>=")));
        QVERIFY(!offered(QStringLiteral("host")).contains(QStringLiteral("host>=")));
        QCOMPARE(offered(QStringLiteral("enabled:")), (QStringList{QStringLiteral("enabled:true"), QStringLiteral("enabled:false")}));
        QCOMPARE(offered(QStringLiteral("enabled:t")), QStringList{QStringLiteral("enabled:true")});
        QCOMPARE(offered(QStringLiteral("host:")), (QStringList{QStringLiteral("host:api.acme.test"), QStringLiteral("host:\"two words\"")}));
        QCOMPARE(offered(QStringLiteral("host:\"two w")), QStringList{QStringLiteral("host:\"two words\"")});
        QCOMPARE(offered(QStringLiteral("host:x,acme")), QStringList{QStringLiteral("host:x,api.acme.test")});
        QVERIFY(offered(QStringLiteral("a o")).contains(QStringLiteral("a or ")));
        QVERIFY(offered(QStringLiteral("a ")).isEmpty());
        QCOMPARE(offered(QStringLiteral("a "), true).size(), int(columns.size()));
        QVERIFY(offered(QStringLiteral("\"ho")).isEmpty());
    }

    void filtersAreKept()
    {
        QTemporaryDir directory;
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
        FilterStore store(QStringLiteral("routes"));
        for (int i = 0; i < 60; ++i)
            store.noteUsed(QString::number(i));
        store.noteUsed(QStringLiteral("30"));
        store.noteUsed(QStringLiteral("  "));
        QCOMPARE(store.used().size(), FilterStore::kMostUsed);
        QCOMPARE(store.used().front(), QStringLiteral("30"));
        QCOMPARE(store.used().count(QStringLiteral("30")), 1);
        QVERIFY(store.save(QStringLiteral("Slow ones"), QStringLiteral("ms>500")));
        QVERIFY(store.save(QStringLiteral("Errors"), QStringLiteral("status>=500")));
        QVERIFY(store.save(QStringLiteral("slow ones"), QStringLiteral("ms>900")));
        QVERIFY(!store.save(QStringLiteral("  "), QStringLiteral("a")));
        const auto saved = FilterStore(QStringLiteral("routes")).saved();
        QCOMPARE(saved.size(), size_t(2));
        QCOMPARE(saved[0].name, QStringLiteral("Errors"));
        QCOMPARE(saved[1].text, QStringLiteral("ms>900"));
        QVERIFY(FilterStore(QStringLiteral("services")).saved().empty());
        store.remove(QStringLiteral("Errors"));
        QCOMPARE(store.saved().size(), size_t(1));
        store.forgetUsed();
        QVERIFY(store.used().isEmpty());
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "query_test.moc"
