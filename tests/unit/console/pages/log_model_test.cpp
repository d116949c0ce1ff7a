// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/log_model.h"

#include "console/pages/resource_list_model.h"
#include "support/json_compare.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace gatehouse::console;
using gatehouse::base::Json;

class LogModelTest : public QObject
{
    Q_OBJECT
    static std::vector<QueryColumn> columns()
    {
        std::vector<QueryColumn> columns;
        for (const char* name : {"time", "status", "method", "host", "path", "ms", "consumer", "policy", "reason", "route", "tenant", "listener"})
            columns.push_back({QString::fromLatin1(name), QString::fromLatin1(name).toUpper()});
        columns[0].type = ValueType::Time;
        columns[1].type = columns[5].type = ValueType::Number;
        return columns;
    }
    static Json record(int number, int status = 200)
    {
        return {{"time", "2026-01-01T00:00:00.000Z"}, {"method", "GET"}, {"host", "api.Example.com"}, {"path", "/orders/" + std::to_string(number)}, {"status", status}, {"durationMs", number + 0.5}, {"policy", "acme/limit"}};
    }
    static std::vector<Json> records(int from, int count, int status = 200)
    {
        std::vector<Json> made;
        for (int i = from; i < from + count; ++i)
            made.push_back(record(i, status));
        return made;
    }
    static std::shared_ptr<const QueryFilter> query(const char* text)
    {
        QueryError error;
        auto filter = QueryFilter::compile(QString::fromUtf8(text), columns(), 0, error);
        if (!filter)
            QTest::qFail(qPrintable(error.text), __FILE__, __LINE__);
        return filter;
    }
    static QString path(const LogModel& model, int row) { return model.index(row, int(LogColumn::Path)).data().toString(); }
    static constexpr size_t kPlenty = size_t(64) * 1024 * 1024;

private Q_SLOTS:
    void rowsAreShownAsTheyCame()
    {
        LogModel model(columns(), 1000, kPlenty);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.append(records(0, 3, 429)), 0);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(path(model, 2), QStringLiteral("/orders/2"));
        QCOMPARE(model.index(0, int(LogColumn::Policy)).data().toString(), QStringLiteral("acme/limit"));
        QCOMPARE(model.index(0, int(LogColumn::Host)).data().toString(), QStringLiteral("api.Example.com"));
        COMPARE_JSON(Json::parse(model.json(1).toStdString()), record(1, 429));
        QCOMPARE(model.headerData(4, Qt::Horizontal, ResourceListModel::NameRole).toString(), QStringLiteral("path"));
        QCOMPARE(model.condition(model.index(0, int(LogColumn::Host)), true), QStringLiteral("-host=api.Example.com"));
        QCOMPARE(model.valuesOf(int(LogColumn::Path), QStringLiteral("ORDERS/2")), QStringList{QStringLiteral("/orders/2")});
        // Who refused is said of what was refused only.
        model.append({record(7)});
        QVERIFY(model.index(3, int(LogColumn::Policy)).data().toString().isEmpty());
        Json taken = record(8);
        taken["listener"] = "tls";
        model.append({taken});
        QCOMPARE(model.index(4, int(LogColumn::Listener)).data().toString(), QStringLiteral("tls"));
        QCOMPARE(model.condition(model.index(4, int(LogColumn::Listener)), false), QStringLiteral("listener=tls"));
    }

    void theOldestGoAndTheNumbersStay()
    {
        LogModel model(columns(), 1000, kPlenty);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(!model.isFull());
        int gone = 0;
        for (int i = 0; i < 37; ++i)
            gone += model.append(records(i * 100, 100));
        QCOMPARE(gone, 2700);
        QVERIFY(model.isFull());
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(path(model, 0), QStringLiteral("/orders/2700"));
        QCOMPARE(model.recordOf(0), uint64_t(2700));
        QCOMPARE(model.rowOf(3699), 999);
        QCOMPARE(model.rowOf(2699), -1);
        QCOMPARE(model.rowOf(3700), -1);
        // More at once than there is room for.
        model.append(records(10000, 2500));
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(path(model, 999), QStringLiteral("/orders/12499"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.bytes(), size_t(0));
        model.append(records(0, 1));
        QCOMPARE(path(model, 0), QStringLiteral("/orders/0"));
    }

    void bytesAreBoundedToo()
    {
        constexpr size_t most = 200000;
        LogModel model(columns(), 100000, most);
        for (int i = 0; i < 30; ++i) {
            Json large = record(i);
            large["query"] = std::string(15000, 'x');
            model.append({large});
            QVERIFY(model.bytes() <= most);
        }
        QVERIFY(model.isFull());
        QVERIFY(model.rowCount() >= 12 && model.rowCount() < 14);
        QCOMPARE(path(model, model.rowCount() - 1), QStringLiteral("/orders/29"));
    }

    void aRecordThatIsTooLongKeepsWhatIsShown()
    {
        LogModel model(columns(), 10, kPlenty);
        Json endless = record(1, 403);
        endless["reason"] = std::string(100000, 'r');
        endless["other"] = std::string(100000, 'o');
        model.append({endless});
        QVERIFY(model.json(0).size() < 5000);
        QCOMPARE(path(model, 0), QStringLiteral("/orders/1"));
        QCOMPARE(model.index(0, int(LogColumn::Status)).data().toString(), QStringLiteral("403"));
        QVERIFY(model.index(0, int(LogColumn::Reason)).data().toString().startsWith(QStringLiteral("rrr")));
    }

    void aFilterTakesWhatComesAndLetsGoWhatGoes()
    {
        LogModel model(columns(), 1000, kPlenty);
        const QAbstractItemModelTester tester(&model);
        for (int i = 0; i < 1000; ++i)
            model.append({record(i, i % 10 == 0 ? 503 : 200)});
        model.setFilter(query("status=503"));
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.totalCount(), 1000);
        QCOMPARE(path(model, 1), QStringLiteral("/orders/10"));
        QCOMPARE(model.append(records(1000, 25)), 3); // 0, 10 and 20 went
        QCOMPARE(model.rowCount(), 97);
        QCOMPARE(model.append(records(1025, 5, 503)), 0); // 25 to 29 went, of which none was shown
        QCOMPARE(model.rowCount(), 102);
        QCOMPARE(path(model, 101), QStringLiteral("/orders/1029"));
        QCOMPARE(model.rowOf(model.recordOf(50)), 50);
        model.setFilter(query("status=503 orders/102")); // typing on
        QCOMPARE(model.rowCount(), 5);
        model.setFilter(query("EXAMPLE ms>=1027"));
        QCOMPARE(model.rowCount(), 3);
        model.setFilter(query("nothing-of-this"));
        QCOMPARE(model.rowCount(), 0);
        model.append(records(0, 10));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(query(""));
        QCOMPARE(model.rowCount(), 1000);
    }

    void queriesSeeWhatIsThere()
    {
        LogModel model(columns(), 5000, kPlenty);
        for (int i = 0; i < 600; ++i) // over several blocks
            model.append({record(i, 200 + i % 3)});
        for (const char* text : {"path:orders/17 status=201", "ms<20 -status=200", "host=api.example.com path=\"/orders/599\""}) {
            model.setFilter(query(text));
            int expected = 0;
            for (int i = 0; i < 600; ++i) {
                const bool first = QByteArray(text).startsWith("path") && std::to_string(i).rfind("17", 0) == 0 && i % 3 == 1;
                const bool second = QByteArray(text).startsWith("ms") && i + 0.5 < 20 && i % 3 != 0;
                const bool third = QByteArray(text).startsWith("host") && i == 599;
                expected += first || second || third;
            }
            QCOMPARE(model.rowCount(), expected);
        }
    }

    void rowsStandOutByWhatTheyAre()
    {
        LogModel model(columns(), 100, kPlenty);
        model.append({record(1, 200), record(2, 500)});
        QSignalSpy changed(&model, &LogModel::dataChanged);
        model.setTones([](const QueryCells& cells) { return cells.number(1) >= 500 ? 3 : -1; }, [](int tone, int) { return QVariant(tone); });
        QCOMPARE(changed.count(), 1);
        QVERIFY(!model.index(0, 2).data(Qt::BackgroundRole).isValid());
        QCOMPARE(model.index(1, 2).data(Qt::BackgroundRole).toInt(), 3);
        QCOMPARE(model.index(0, 0).data(Qt::DecorationRole).toInt(), -1);
        model.setTones([](const QueryCells&) { return 1; }, [](int tone, int) { return QVariant(tone); });
        QCOMPARE(model.index(0, 2).data(Qt::BackgroundRole).toInt(), 1);
    }

    void exportsHaveAllThatIsKept()
    {
        LogModel model(columns(), 100, kPlenty);
        model.append(records(0, 5));
        model.setFilter(query("status=404"));
        QCOMPARE(model.allAsJsonLines().count('\n'), 5);
        const QByteArray csv = model.allAsCsv();
        QVERIFY(csv.startsWith("TIME,STATUS"));
        QCOMPARE(csv.count('\n'), 6);
        QVERIFY(csv.contains("/orders/4"));
    }

    void nonsenseIsShownEmpty()
    {
        LogModel model(columns(), 100, kPlenty);
        const QAbstractItemModelTester tester(&model);
        model.append({Json::object(), Json{{"time", 7}, {"status", "x"}, {"path", "\xff\xfe"}}, Json{{"method", std::string(100000, 'm')}}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.append({}), 0);
        for (int row = 0; row < 3; ++row)
            model.index(row, 0).data();
        QVERIFY(std::isnan(logCells(Json::object()).number(0)));
    }
};

QTEST_MAIN(LogModelTest)
#include "log_model_test.moc"
