// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of gatehousectl against a gatehoused of its own process.
#include "base/json.h"
#include "cli/command.h"
#include "support/fake_gateway.h"
#include "support/spawned_gateway.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace gatehouse;
using namespace gatehouse::cli;
using base::Json;

class CommandsTest : public QObject
{
    Q_OBJECT
    testing::SpawnedGateway gateway;
    QTemporaryDir files;

    struct Ran {
        int code = -1;
        QString out, err;
        Json json() const
        {
            auto parsed = base::parseJson(out.toStdString());
            return parsed ? *parsed : Json("not JSON: " + out.toStdString());
        }
    };
    // As typed, with the gateway's address and token file in front. Its output never holds the token.
    Ran ctl(const QStringList& words) const
    {
        return plain(QStringList{QStringLiteral("--url"), gateway.url().toString(), QStringLiteral("--token-file"), gateway.tokenFile()} + words);
    }
    Ran plain(const QStringList& words) const
    {
        Ran ran;
        QTextStream out(&ran.out), err(&ran.err);
        // A command that hangs fails the test.
        QTimer tooLong;
        tooLong.setSingleShot(true);
        connect(&tooLong, &QTimer::timeout, &tooLong, [] { QCoreApplication::exit(99); });
        tooLong.start(30000);
        ran.code = run(QStringList{QStringLiteral("gatehousectl")} + words, out, err);
        if (!tooLong.isActive())
            ran.code = 99;
        out.flush();
        err.flush();
        const QString token = gateway.token();
        if (!token.isEmpty() && (ran.out.contains(token) || ran.err.contains(token)))
            QTest::qFail("the token was printed", __FILE__, __LINE__);
        return ran;
    }
    QString file(const QString& name, const QByteArray& content) const
    {
        const QString path = files.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            QTest::qFail("a file could not be written", __FILE__, __LINE__);
        return path;
    }
    quint64 revision() const { return base::memberAt(ctl({QStringLiteral("status"), QStringLiteral("--output"), QStringLiteral("json")}).json(), "revision").get<quint64>(); }
    // Sends requests to the data plane for as long as it lives.
    class Traffic
    {
    public:
        explicit Traffic(const QUrl& listener)
        {
            QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, listener] {
                QNetworkRequest request(QUrl(listener.toString() + QStringLiteral("/orders/1")));
                QNetworkReply* reply = m_network.get(request);
                QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
            });
            m_timer.start(50);
        }

    private:
        QNetworkAccessManager m_network;
        QTimer m_timer;
    };
    static QStringList words(const char* text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"GATEHOUSE_URL", "GATEHOUSE_TOKEN", "GATEHOUSE_TOKEN_FILE"})
            qunsetenv(name);
        QVERIFY(gateway.start());
    }

    void usage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"", "nonsense", "--nonsense status", "status --nonsense", "--output xml status", "--url ftp://x status", "--url :: status", "--timeout 0 status", "--timeout x status", "get",
                                 "get nonsense/x", "get tenants/a/b/c/d/e", "put tenants -f x", "put", "delete tenants", "validate", "validate a b", "diff", "apply", "apply /nonexistent/file.yaml",
                                 "put tenants/x -f /nonexistent/file", "explain", "explain GET", "explain GET http://x -H nocolon", "history tenants", "restore", "restore x", "restore 1 tenants", "token", "top --by colour"})
            QTest::newRow(*line ? line : "(nothing)") << QString::fromLatin1(line);
    }
    void usage()
    {
        QFETCH(QString, line);
        const Ran ran = ctl(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(ran.code, int(Usage));
        QVERIFY(ran.err.contains(QStringLiteral("gatehousectl: ")));
        QVERIFY2(ran.out.isEmpty(), qPrintable(ran.out));
    }

    void helpNamesEveryCommand()
    {
        const Ran help = plain({QStringLiteral("--help")});
        QCOMPARE(help.code, int(Ok));
        for (const Command& command : commands())
            QVERIFY(help.out.contains(QStringLiteral("  ") + QString::fromLatin1(command.name)));
        QVERIFY(plain({QStringLiteral("--version")}).out.startsWith(QStringLiteral("gatehousectl ")));
    }

    void status()
    {
        const Ran text = ctl({QStringLiteral("status")});
        QCOMPARE(text.code, int(Ok));
        QVERIFY(text.out.contains(QStringLiteral("gatehoused")) && text.out.contains(QStringLiteral("(owner)")) && text.out.contains(QStringLiteral("listener main")));
        const Json json = ctl({QStringLiteral("--output"), QStringLiteral("json"), QStringLiteral("status")}).json();
        QCOMPARE(base::stringAt(json, "program"), std::string("gatehoused"));
        QCOMPARE(base::memberAt(json, "listeners").size(), size_t(1));
    }

    void whoMayNotAndWhatIsNotThere()
    {
        const QString url = gateway.url().toString();
        const QString wrong = file(QStringLiteral("wrong.token"), "ghp_wrong-token\n");
        Ran ran = plain({QStringLiteral("--url"), url, QStringLiteral("--token-file"), wrong, QStringLiteral("status")});
        QCOMPARE(ran.code, int(NotAllowed));
        QVERIFY(ran.err.contains(QStringLiteral("refused the token")));
        QVERIFY(!ran.err.contains(QStringLiteral("ghp_wrong")));
        for (const char* command : {"tail", "top", "export", "history", "get tenants"})
            QCOMPARE(plain(QStringList{QStringLiteral("--url"), url, QStringLiteral("--token-file"), wrong} + words(command)).code, int(NotAllowed));
        QCOMPARE(plain({QStringLiteral("--url"), url, QStringLiteral("--token-file"), QStringLiteral("/nonexistent/token"), QStringLiteral("status")}).code, int(Usage));
        testing::FakeGateway gone;
        const QString dead = gone.url().toString();
        gone.goAway();
        ran = plain({QStringLiteral("--url"), dead, QStringLiteral("status")});
        QCOMPARE(ran.code, int(Unreachable));
        QVERIFY(ran.err.contains(QStringLiteral("Nothing listens there")));
    }

    void theEnvironmentStandsIn()
    {
        qputenv("GATEHOUSE_URL", gateway.url().toEncoded());
        qputenv("GATEHOUSE_TOKEN", gateway.token().toUtf8());
        const Ran byToken = plain({QStringLiteral("status")});
        qunsetenv("GATEHOUSE_TOKEN");
        qputenv("GATEHOUSE_TOKEN_FILE", gateway.tokenFile().toUtf8());
        const Ran byFile = plain({QStringLiteral("status")});
        qunsetenv("GATEHOUSE_TOKEN_FILE");
        qunsetenv("GATEHOUSE_URL");
        QCOMPARE(byToken.code, int(Ok));
        QCOMPARE(byFile.code, int(Ok));
    }

    void get()
    {
        const Ran list = ctl({QStringLiteral("get"), QStringLiteral("services")});
        QCOMPARE(list.code, int(Ok));
        QVERIFY(list.out.contains(QStringLiteral("acme/orders")));
        const Json one = ctl(words("get tenants/acme/services/orders")).json();
        QCOMPARE(base::stringAt(one, "id"), std::string("orders"));
        QVERIFY(ctl(words("get service acme/orders")).json() == one);
        QVERIFY(ctl(words("get /v1/tenants/acme/services/orders --output json")).json() == one);
        const Json consumers = ctl(words("get tenants/acme/consumers --output json")).json();
        QCOMPARE(consumers.size(), size_t(2));
        QVERIFY(base::toText(consumers).find("demo-key") == std::string::npos);
        const Ran none = ctl(words("get tenants/acme/services/none"));
        QCOMPARE(none.code, int(Differs));
        QVERIFY(none.err.contains(QStringLiteral("does not have that")));
    }

    void putAndDelete()
    {
        const quint64 start = revision();
        const QString yaml = file(QStringLiteral("tenant.yaml"), "id: shop\nname: Shop\nhosts: [ shop.test ]\n");
        const Ran dry = ctl({QStringLiteral("put"), QStringLiteral("tenants/shop"), QStringLiteral("-f"), yaml, QStringLiteral("--dry-run")});
        QCOMPARE(dry.code, int(Ok));
        QVERIFY(dry.out.contains(QStringLiteral("+ tenant shop")) && dry.out.contains(QStringLiteral("nothing was changed")));
        QCOMPARE(revision(), start);
        const Ran put = ctl({QStringLiteral("put"), QStringLiteral("tenants/shop"), QStringLiteral("-f"), yaml, QStringLiteral("-m"), QStringLiteral("a shop")});
        QCOMPARE(put.code, int(Ok));
        QVERIFY(put.out.contains(QStringLiteral("revision %1").arg(start + 1)));
        const QString json = file(QStringLiteral("tenant.json"), "{\"id\":\"shop\",\"name\":\"The shop\",\"hosts\":[\"shop.test\"]}");
        const Json update = ctl({QStringLiteral("put"), QStringLiteral("tenant"), QStringLiteral("shop"), QStringLiteral("-f"), json, QStringLiteral("--output"), QStringLiteral("json")}).json();
        QVERIFY(base::boolAt(update, "changed"));
        QCOMPARE(base::stringAt(base::memberAt(update, "diff").at(0), "op"), std::string("update"));
        const Ran same = ctl({QStringLiteral("put"), QStringLiteral("tenants/shop"), QStringLiteral("-f"), json});
        QVERIFY(same.out.contains(QStringLiteral("nothing changes")));
        const Ran remove = ctl(words("delete tenants/shop -m away"));
        QCOMPARE(remove.code, int(Ok));
        QVERIFY(remove.out.contains(QStringLiteral("- tenant shop")));
        QCOMPARE(ctl(words("delete tenants/shop")).code, int(Differs));
    }

    void refusalsNameEveryPlace()
    {
        const QString wrong = file(QStringLiteral("policy.yaml"), "id: p\nkind: rate-limit\nscope: { tenant: acme }\nconfig: { limit: -3, colour: red }\n");
        const Ran ran = ctl({QStringLiteral("put"), QStringLiteral("tenants/acme/policies/p"), QStringLiteral("-f"), wrong});
        QCOMPARE(ran.code, int(Differs));
        QVERIFY2(ran.err.contains(QStringLiteral("/config/limit")) && ran.err.contains(QStringLiteral("colour")), qPrintable(ran.err));
        const QString broken = file(QStringLiteral("broken.yaml"), "id: p\nkind: [ a\nx: }\n");
        const Ran syntax = ctl({QStringLiteral("put"), QStringLiteral("tenants/acme/policies/p"), QStringLiteral("-f"), broken});
        QCOMPARE(syntax.code, int(Differs));
        QVERIFY2(syntax.err.contains(QRegularExpression(QStringLiteral("broken.yaml.*(line )?3"), QRegularExpression::DotMatchesEverythingOption)), qPrintable(syntax.err));
    }

    void aWholeFileIsExportedComparedAndApplied()
    {
        const Ran exported = ctl({QStringLiteral("export")});
        QCOMPARE(exported.code, int(Ok));
        QVERIFY(exported.out.contains(QStringLiteral("mobile-limit")) && !exported.out.contains(QStringLiteral("demo-key")));
        QVERIFY(ctl(words("export --output json")).json().is_object());
        const QString same = file(QStringLiteral("same.yaml"), exported.out.toUtf8());
        QCOMPARE(ctl({QStringLiteral("validate"), same}).code, int(Ok));
        QVERIFY(base::boolAt(ctl({QStringLiteral("validate"), same, QStringLiteral("--output"), QStringLiteral("json")}).json(), "valid"));
        const Ran nothing = ctl({QStringLiteral("diff"), same});
        QCOMPARE(nothing.code, int(Ok));
        QVERIFY(nothing.out.isEmpty());

        QString text = exported.out;
        text.replace(QStringLiteral("Mobile app"), QStringLiteral("Mobile apps"));
        const QString other = file(QStringLiteral("other.yaml"), text.toUtf8());
        const Ran differs = ctl({QStringLiteral("diff"), other});
        QCOMPARE(differs.code, int(Differs));
        QVERIFY2(differs.out.contains(QStringLiteral("~ consumer acme/mobile")) && differs.out.contains(QStringLiteral("\"Mobile app\" -> \"Mobile apps\"")), qPrintable(differs.out));
        const quint64 start = revision();
        QCOMPARE(ctl({QStringLiteral("apply"), other, QStringLiteral("--dry-run")}).code, int(Ok));
        QCOMPARE(revision(), start);
        const Ran applied = ctl({QStringLiteral("apply"), other, QStringLiteral("-m"), QStringLiteral("apps & more")});
        QCOMPARE(applied.code, int(Ok));
        QCOMPARE(revision(), start + 1);
        // The credentials that the file leaves out are still there.
        QVERIFY(base::toText(ctl(words("get consumer acme/mobile")).json()).find("\"demo\"") != std::string::npos);

        const Ran history = ctl(words("history -n 1"));
        QVERIFY(history.out.contains(QStringLiteral("apps & more")));
        const Json revisions = ctl(words("history consumer acme/mobile --output json")).json();
        QVERIFY(base::memberAt(revisions.at(0), "number") == Json(start + 1));
        QCOMPARE(ctl({QStringLiteral("restore"), QString::number(start), QStringLiteral("--dry-run")}).code, int(Ok));
        QCOMPARE(revision(), start + 1);
        QCOMPARE(ctl({QStringLiteral("restore"), QString::number(start), QStringLiteral("consumer"), QStringLiteral("acme/mobile")}).code, int(Ok));
        QVERIFY(base::stringAt(ctl(words("get consumer acme/mobile")).json(), "name") == "Mobile app");
        QCOMPARE(ctl(words("restore 99999")).code, int(Differs));
    }

    void aWrongFileIsRefusedWithLineAndColumn()
    {
        const QString yaml = file(QStringLiteral("wrong.yaml"), "gatehouse: 1\ntenants:\n  - id: acme\n    colour: red\n    services:\n      - id: orders\n        upstream: { targets: 7 }\n");
        const quint64 start = revision();
        for (const char* command : {"validate", "diff", "apply"}) {
            const Ran ran = ctl({QString::fromLatin1(command), yaml});
            QCOMPARE(ran.code, int(Differs));
            QVERIFY2(ran.err.contains(yaml + QStringLiteral(":4:")), qPrintable(ran.err));
            QVERIFY2(ran.err.contains(yaml + QStringLiteral(":7:")), qPrintable(ran.err)); // all at once
            QVERIFY(ran.err.contains(QStringLiteral("colour")));
        }
        const QString syntax = file(QStringLiteral("syntax.yaml"), "gatehouse: 1\ntenants:\n  - id: [\n");
        QVERIFY(ctl({QStringLiteral("validate"), syntax}).err.contains(QRegularExpression(QStringLiteral("syntax.yaml:[34]:\\d+"))));
        const QString json = file(QStringLiteral("syntax.json"), "{\"gatehouse\": 1,\n  \"tenants\": [}\n");
        QVERIFY(ctl({QStringLiteral("validate"), json}).err.contains(QRegularExpression(QStringLiteral("syntax.json:2:\\d+"))));
        QCOMPARE(revision(), start);
    }

    void explain()
    {
        const Ran refused = ctl({QStringLiteral("explain"), QStringLiteral("GET"), QStringLiteral("http://api.acme.test/orders/1")});
        QCOMPARE(refused.code, int(Ok));
        QVERIFY2(refused.out.startsWith(QStringLiteral("reject 401")), qPrintable(refused.out));
        const Ran allowed = ctl({QStringLiteral("explain"), QStringLiteral("GET"), QStringLiteral("http://api.acme.test/orders/1"), QStringLiteral("-H"), QStringLiteral("X-API-Key: mobile-demo-key")});
        QVERIFY2(allowed.out.contains(QStringLiteral("forward")) && allowed.out.contains(QStringLiteral("consumer")) && allowed.out.contains(QStringLiteral("acme/mobile-limit")), qPrintable(allowed.out));
        QVERIFY(!allowed.out.contains(QStringLiteral("mobile-demo-key")));
        const Json json = ctl(words("explain GET http://api.acme.test/orders/1 --consumer acme/partner --output json")).json();
        QCOMPARE(base::stringAt(json, "outcome"), std::string("forward"));
        QVERIFY(base::memberAt(json, "steps").is_array());
    }

    void tail()
    {
        const Traffic traffic(gateway.firstListener());
        const Ran text = ctl(words("tail -n 2 --status 4xx"));
        QCOMPARE(text.code, int(Ok));
        QCOMPARE(text.out.count(u'\n'), 2);
        QVERIFY2(text.out.contains(QStringLiteral("401")) && text.out.contains(QStringLiteral("/orders/1")), qPrintable(text.out));
        const Ran lines = ctl(words("tail -n 1 --output json"));
        QCOMPARE(lines.code, int(Ok));
        QCOMPARE(base::intAt(lines.json(), "status"), int64_t(401));
    }

    void top()
    {
        const Traffic traffic(gateway.firstListener());
        const Ran text = ctl(words("top --once --by tenant"));
        QCOMPARE(text.code, int(Ok));
        QVERIFY(text.out.contains(QStringLiteral("req/s")) && !text.out.contains(QChar(0x1b)));
        const Json json = ctl(words("top --once --output json")).json();
        QVERIFY(base::memberAt(json, "total").is_object() && base::memberAt(json, "route").is_object());
    }

    void aTokenForAnother()
    {
        const Ran made = ctl(words("token watcher --role viewer --name laptop"));
        QCOMPARE(made.code, int(Ok));
        const QString token = made.out.trimmed();
        QVERIFY(token.startsWith(QStringLiteral("ghp_")) && !made.err.contains(token));
        const QString path = file(QStringLiteral("watcher.token"), token.toUtf8());
        const QStringList as{QStringLiteral("--url"), gateway.url().toString(), QStringLiteral("--token-file"), path};
        QCOMPARE(plain(as + words("status")).code, int(Ok));
        const Ran refused = plain(as + words("delete tenants/default"));
        QCOMPARE(refused.code, int(NotAllowed));
        // The gateway keeps no token that could be read again.
        QVERIFY(!ctl(words("get administrator watcher")).out.contains(token));
        QVERIFY(!ctl(words("export")).out.contains(token));
    }

    void aLiarIsNoReasonToCrash_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"status", "get tenants", "get services", "get service acme/orders", "delete tenants/a", "export", "history", "history tenant a", "restore 1", "explain GET http://x/", "tail -n 1", "top --once", "token a"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void aLiarIsNoReasonToCrash()
    {
        QFETCH(QString, line);
        for (const QByteArray& body : {QByteArray("[]"), QByteArray("<html>"), QByteArray("{\"items\":7,\"detail\":{}}"), QByteArray("null")}) {
            testing::FakeGateway liar;
            liar.otherwise([body](const testing::FakeGateway::Request&) { return testing::FakeGateway::Answer{body, 200, "text/html"}; });
            const Ran ran = plain(QStringList{QStringLiteral("--url"), liar.url().toString(), QStringLiteral("--token-file"), gateway.tokenFile(), QStringLiteral("--timeout"), QStringLiteral("2")} + line.split(u' '));
            if (line.startsWith(QStringLiteral("explain")) && body.startsWith('{'))
                continue; // any object will do
            QVERIFY2(ran.code == Differs, qPrintable(line + QStringLiteral(" gave %1: ").arg(ran.code) + ran.err));
            QVERIFY(ran.err.startsWith(QStringLiteral("gatehousectl: ")));
        }
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
