// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "drivers/transport.h"
#include "support/await.h"
#include "support/fake_gateway.h"
#include "support/test_certificates.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>

using namespace gatehouse;
using namespace gatehouse::drivers;
using testing::FakeGateway;
using Ending = FakeGateway::Ending;
using Kind = CallError::Kind;

class TransportTest : public QObject
{
    Q_OBJECT
    static Endpoint endpointOf(const FakeGateway& gateway, int timeoutMs = 5000)
    {
        Endpoint endpoint;
        endpoint.url = gateway.url();
        endpoint.token = QStringLiteral("ghp_secret");
        endpoint.timeoutMs = timeoutMs;
        return endpoint;
    }
    static Transport::Answer call(Transport& transport, const QString& path = QStringLiteral("/x"), const QByteArray& method = "GET", bool changes = false, int patience = 20000)
    {
        Transport::Call call;
        call.method = method;
        call.path = path;
        call.changes = changes;
        if (changes)
            call.body = "{}";
        auto got = std::make_shared<std::optional<Transport::Answer>>();
        QObject context;
        QEventLoop loop;
        transport.send(call, &context, [got, &loop](const Transport::Answer& answer) {
            *got = answer;
            loop.quit();
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
        if (!*got) {
            Transport::Answer none;
            none.error.kind = Kind::Cancelled;
            return none;
        }
        return **got;
    }

private Q_SLOTS:
    void aCallTravelsWhole()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/base/v1/x"), {"{\"a\":1}"});
        Endpoint endpoint = endpointOf(gateway);
        endpoint.url.setPath(QStringLiteral("/base/"));
        Transport transport(endpoint);
        QSignalSpy finished(&transport, &Transport::finished);
        const auto answer = call(transport, QStringLiteral("/v1/x?q=a%20b%2Fc"), "PATCH", true);
        QVERIFY(!answer.error);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{\"a\":1}"));
        QCOMPARE(gateway.requests.size(), size_t(1));
        const FakeGateway::Request& seen = gateway.requests.front();
        QCOMPARE(seen.method, QByteArray("PATCH"));
        QCOMPARE(seen.path, QStringLiteral("/base/v1/x?q=a%20b%2Fc"));
        QCOMPARE(seen.body, QByteArray("{}"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer ghp_secret"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(!seen.headers.contains("cookie"));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished[0][2].toInt(), 200);
    }

    void statusesHaveTheirKinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << int(kind); };
        row(400, Kind::Invalid);
        row(401, Kind::Unauthorized);
        row(403, Kind::Forbidden);
        row(404, Kind::NotFound);
        row(409, Kind::Conflict);
        row(412, Kind::Conflict);
        row(422, Kind::Invalid);
        row(429, Kind::Server);
        row(500, Kind::Server);
        row(503, Kind::Server);
        row(304, Kind::Protocol);
    }
    void statusesHaveTheirKinds()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {"{\"detail\":\"why\\u001b[31m not\",\"requestId\":\"r1\",\"errors\":[{\"pointer\":\"/a\",\"message\":\"wrong\\u202E\",\"line\":3,\"column\":4},7,{\"pointer\":5}]}", status, "application/problem+json"});
        Transport transport(endpointOf(gateway));
        const auto answer = call(transport);
        QCOMPARE(int(answer.error.kind), kind);
        QCOMPARE(answer.error.status, status);
        QCOMPARE(answer.error.call, QStringLiteral("GET /x"));
        QVERIFY(!answer.error.title.isEmpty());
        if (status == 304)
            return; // has no body
        QCOMPARE(answer.error.detail, QStringLiteral("why [31m not"));
        QCOMPARE(answer.error.requestId, QStringLiteral("r1"));
        QCOMPARE(answer.error.problems.size(), size_t(3));
        QCOMPARE(answer.error.problems[0].message, std::string("wrong "));
        QCOMPARE(answer.error.problems[0].line, 3);
    }

    void aPageOfHtmlIsNotShown()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {"<html><body>502 Bad Gateway</body></html>", 502, "text/html"});
        Transport transport(endpointOf(gateway));
        const auto answer = call(transport);
        QCOMPARE(int(answer.error.kind), int(Kind::Server));
        QVERIFY(answer.error.title.contains(QStringLiteral("502")));
        QVERIFY(!answer.error.detail.contains(u'<'));
    }

    void aThousandProblemsAreEnough()
    {
        QByteArray errors;
        for (int i = 0; i < 5000; ++i)
            errors += QByteArray(i ? "," : "") + "{\"pointer\":\"/a\",\"message\":\"m\"}";
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {"{\"errors\":[" + errors + "]}", 422});
        Transport transport(endpointOf(gateway));
        QCOMPARE(call(transport).error.problems.size(), size_t(1000));
    }

    void theTokenDoesNotFollowARedirect()
    {
        FakeGateway elsewhere;
        for (const int status : {301, 302, 303, 307, 308}) {
            FakeGateway gateway;
            gateway.on(QStringLiteral("/x"), {"", status, "text/plain", Ending::KeepAlive, "Location: " + elsewhere.url().toEncoded() + "/x\r\n"});
            Transport transport(endpointOf(gateway));
            const auto answer = call(transport);
            QCOMPARE(int(answer.error.kind), int(Kind::Protocol));
            QVERIFY(answer.error.title.contains(QStringLiteral("elsewhere")));
        }
        QCOMPARE(elsewhere.connections, 0);
    }

    void cookiesAreNotKept()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {"{}", 200, "application/json", Ending::KeepAlive, "Set-Cookie: a=b; Path=/\r\n"});
        Transport transport(endpointOf(gateway));
        call(transport);
        call(transport);
        QVERIFY(!gateway.requests.back().headers.contains("cookie"));
    }

    void readOnlySendsNothing()
    {
        FakeGateway gateway;
        Endpoint endpoint = endpointOf(gateway);
        endpoint.readOnly = true;
        Transport transport(endpoint);
        QCOMPARE(int(call(transport, QStringLiteral("/x"), "PUT", true).error.kind), int(Kind::ReadOnly));
        QCOMPARE(gateway.connections, 0);
        QVERIFY(!call(transport).error);
    }

    void nobodyThere()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Endpoint endpoint;
        endpoint.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(taken.serverPort()));
        taken.close();
        Transport transport(endpoint);
        const auto answer = call(transport);
        QCOMPARE(int(answer.error.kind), int(Kind::Network));
        QCOMPARE(answer.error.title, QStringLiteral("Nothing listens there"));
        QVERIFY(answer.error.detail.contains(endpoint.url.authority()));
        QVERIFY(answer.error.isUnsent);
    }

    void answersThatNeverComeHaveATimeLimit_data()
    {
        QTest::addColumn<int>("ending");
        QTest::newRow("silent") << int(Ending::Silent);
        QTest::newRow("head byte by byte") << int(Ending::Trickle);
        QTest::newRow("body byte by byte") << int(Ending::TrickleBody);
    }
    void answersThatNeverComeHaveATimeLimit()
    {
        QFETCH(int, ending);
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {"{", 200, "application/json", static_cast<Ending>(ending)});
        Transport transport(endpointOf(gateway, 500));
        QElapsedTimer clock;
        clock.start();
        const auto answer = call(transport, QStringLiteral("/x"), "GET", false, 10000);
        QCOMPARE(int(answer.error.kind), int(Kind::Network));
        QVERIFY2(answer.error.title.contains(QStringLiteral("in time")), qPrintable(answer.error.title));
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
    }

    void connectionsThatBreakAreToldSo_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("closed at once") << int(Ending::CloseAtOnce) << QByteArray();
        QTest::newRow("cut short") << int(Ending::CutShort) << QByteArray("{\"a\":");
        QTest::newRow("no HTTP") << int(Ending::Raw) << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("broken status line") << int(Ending::Raw) << QByteArray("HTTP/1.1 abc def\r\n\r\n");
        QTest::newRow("negative length") << int(Ending::Raw) << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}");
        QTest::newRow("broken chunk") << int(Ending::Raw) << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n");
        QTest::newRow("chunks without end") << int(Ending::Raw) << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");
    }
    void connectionsThatBreakAreToldSo()
    {
        QFETCH(int, ending);
        QFETCH(QByteArray, body);
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {body, 200, "application/json", static_cast<Ending>(ending)});
        Transport transport(endpointOf(gateway, 2000));
        const auto answer = call(transport);
        QVERIFY(answer.error.kind != Kind::Cancelled);
        const QByteArray row = QTest::currentDataTag();
        if (row == "negative length")
            return; // read until the close, which is as good as an answer can be read
        if (row.contains("chunk") && !answer.error) {
            // Qt takes the close for the end; what came is no document, which every call notices.
            QVERIFY(!base::parseJson(answer.body.toStdString()));
            return;
        }
        QVERIFY2(bool(answer.error), answer.body.constData());
        QVERIFY(!answer.error.title.isEmpty());
    }

    void answersAreBounded_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<qint64>("repeat");
        QTest::newRow("100 MB, told") << int(Ending::KeepAlive) << qint64(1600);
        QTest::newRow("100 MB, not told") << int(Ending::Close) << qint64(1600);
        QTest::newRow("without end") << int(Ending::EndlessBody) << qint64(1);
    }
    void answersAreBounded()
    {
        QFETCH(int, ending);
        QFETCH(qint64, repeat);
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {QByteArray(64 << 10, ' '), 200, "application/json", static_cast<Ending>(ending), {}, repeat});
        Transport transport(endpointOf(gateway, 10000));
        const qint64 before = testing::residentBytes();
        const auto answer = call(transport, QStringLiteral("/x"), "GET", false, 60000);
        QCOMPARE(int(answer.error.kind), int(Kind::TooLarge));
        QVERIFY(answer.body.isEmpty());
        const qint64 grown = testing::residentBytes() - before;
        QVERIFY2(grown < 150ll << 20, qPrintable(QString::number(grown >> 20)));
    }

    void justBelowTheBoundPasses()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {QByteArray(64 << 10, ' '), 200, "application/json", Ending::KeepAlive, {}, 1000});
        Transport transport(endpointOf(gateway, 10000));
        const auto answer = call(transport, QStringLiteral("/x"), "GET", false, 60000);
        QVERIFY2(!answer.error, qPrintable(answer.error.title));
        QCOMPARE(answer.body.size(), qsizetype(64000 << 10));
    }

    void headersWithoutEndAreBounded()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {"", 200, "application/json", Ending::EndlessHeaders});
        Transport transport(endpointOf(gateway, 2000));
        const qint64 before = testing::residentBytes();
        QElapsedTimer clock;
        clock.start();
        const auto answer = call(transport, QStringLiteral("/x"), "GET", false, 30000);
        QCOMPARE(int(answer.error.kind), int(Kind::Network));
        QVERIFY2(clock.elapsed() < 15000, qPrintable(QString::number(clock.elapsed())));
        const qint64 grown = testing::residentBytes() - before;
        QVERIFY2(grown < 300ll << 20, qPrintable(QString::number(grown >> 20)));
    }

    void nothingIsUnpacked()
    {
        FakeGateway gateway;
        Transport transport(endpointOf(gateway));
        call(transport);
        QCOMPARE(gateway.requests.front().headers.value("accept-encoding"), QByteArray("identity"));
    }

    void noAnswerAfterTheContextDied()
    {
        FakeGateway gateway;
        Transport transport(endpointOf(gateway));
        QSignalSpy finished(&transport, &Transport::finished);
        bool answered = false;
        auto context = std::make_unique<QObject>();
        Transport::Call call;
        call.method = "GET";
        call.path = QStringLiteral("/x");
        transport.send(call, context.get(), [&](const Transport::Answer&) { answered = true; });
        context.reset();
        QVERIFY(finished.wait(5000));
        QVERIFY(!answered);
    }

    void aTransportMayDieWithItsCallsOnTheWay()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/x"), {"", 200, "", Ending::Silent});
        bool answered = false;
        {
            Transport transport(endpointOf(gateway));
            Transport::Call call;
            call.method = "GET";
            call.path = QStringLiteral("/x");
            transport.send(call, this, [&](const Transport::Answer&) { answered = true; });
            QTRY_COMPARE(gateway.count(QStringLiteral("/x")), 1);
        }
        QVERIFY(!answered);
    }

    void anUntrustedCertificateShowsItsFingerprint()
    {
        const auto issued = test::TestAuthority().issue({"IP:127.0.0.1"});
        FakeGateway gateway(issued.certificatePem, issued.keyPem);
        const QString fingerprint = QString::fromLatin1(QSslCertificate(QByteArray::fromStdString(issued.certificatePem)).digest(QCryptographicHash::Sha256).toHex());
        Transport transport(endpointOf(gateway));
        const auto answer = call(transport);
        QCOMPARE(int(answer.error.kind), int(Kind::Tls));
        QVERIFY2(answer.error.detail.contains(fingerprint), qPrintable(answer.error.detail));
        QCOMPARE(transport.seenFingerprint(), fingerprint);
        QVERIFY(gateway.requests.empty()); // above all not the token

        Endpoint trusting = endpointOf(gateway);
        trusting.trustedFingerprint = fingerprint;
        Transport trusted(trusting);
        const auto good = call(trusted);
        QVERIFY2(!good.error, qPrintable(good.error.detail));
        QCOMPARE(gateway.requests.size(), size_t(1));
    }

    void aChangedCertificateIsRefusedLoudly()
    {
        const test::TestAuthority authority;
        const auto first = authority.issue({"IP:127.0.0.1"});
        const auto second = authority.issue({"IP:127.0.0.1"});
        FakeGateway gateway(second.certificatePem, second.keyPem);
        Endpoint endpoint = endpointOf(gateway);
        endpoint.trustedFingerprint = QString::fromLatin1(QSslCertificate(QByteArray::fromStdString(first.certificatePem)).digest(QCryptographicHash::Sha256).toHex());
        Transport transport(endpoint);
        const auto answer = call(transport);
        QCOMPARE(int(answer.error.kind), int(Kind::Tls));
        QVERIFY(answer.error.detail.contains(QStringLiteral("has changed")));
        QVERIFY(answer.error.detail.contains(endpoint.trustedFingerprint));
        QVERIFY(answer.error.detail.contains(transport.seenFingerprint()));
        QVERIFY(transport.seenFingerprint() != endpoint.trustedFingerprint);
        QVERIFY(gateway.requests.empty());
    }

    void aPinHoldsAgainstAnAuthorityToo()
    {
        const test::TestAuthority authority;
        const auto issued = authority.issue({"IP:127.0.0.1"});
        FakeGateway gateway(issued.certificatePem, issued.keyPem);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        const QSslConfiguration old = configuration;
        configuration.addCaCertificate(QSslCertificate(QByteArray::fromStdString(authority.pem())));
        QSslConfiguration::setDefaultConfiguration(configuration);
        const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(old); });
        Transport vouched(endpointOf(gateway));
        const auto good = call(vouched);
        QVERIFY2(!good.error, qPrintable(good.error.detail));
        const size_t before = gateway.requests.size();
        Endpoint endpoint = endpointOf(gateway);
        endpoint.trustedFingerprint = QString(64, u'a');
        Transport pinned(endpoint);
        const auto answer = call(pinned);
        QCOMPARE(int(answer.error.kind), int(Kind::Tls));
        QVERIFY(answer.error.detail.contains(QStringLiteral("has changed")));
        QCOMPARE(gateway.requests.size(), before);
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "transport_test.moc"
