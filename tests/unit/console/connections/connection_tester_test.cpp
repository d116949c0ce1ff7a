// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/connection_tester.h"
#include "support/fake_gateway.h"
#include "support/test_certificates.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using testing::FakeGateway;
using Failure = drivers::CallError::Kind;

class ConnectionTesterTest : public QObject
{
    Q_OBJECT
    static ConnectionTester::Result tried(const FakeGateway& gateway, const QString& fingerprint = {})
    {
        Connection connection;
        connection.url = gateway.url();
        connection.trustedFingerprint = fingerprint;
        ConnectionTester tester;
        std::optional<ConnectionTester::Result> result;
        connect(&tester, &ConnectionTester::tested, &tester, [&](const ConnectionTester::Result& r) { result = r; });
        tester.test(connection, QStringLiteral("ghp_secret"));
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 15000))
            QTest::qFail("no result", __FILE__, __LINE__);
        return result.value_or(ConnectionTester::Result());
    }

private Q_SLOTS:
    void aGoodOneTellsWhoAnswered()
    {
        FakeGateway gateway;
        const auto result = tried(gateway);
        QVERIFY(result.ok());
        QCOMPARE(result.status.program, QStringLiteral("gatehoused"));
        QCOMPARE(result.status.administrator, QStringLiteral("owner"));
        QCOMPARE(gateway.requests.front().headers.value("authorization"), QByteArray("Bearer ghp_secret"));
    }
    void aRefusedTokenIsNoGatewayThatIsDown()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/status"), {"{\"detail\":\"no\"}", 401});
        QCOMPARE(int(tried(gateway).error.kind), int(Failure::Unauthorized));
        gateway.goAway();
        QCOMPARE(int(tried(gateway).error.kind), int(Failure::Network));
    }
    void anotherServerIsNoGateway()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/status"), {"<html>It works!</html>", 200, "text/html"});
        QCOMPARE(int(tried(gateway).error.kind), int(Failure::Protocol));
        gateway.on(QStringLiteral("/v1/status"), {"{\"status\":\"UP\"}"});
        QCOMPARE(int(tried(gateway).error.kind), int(Failure::Protocol));
    }
    void trustIsAskedForOnceAndKept()
    {
        const test::TestAuthority authority;
        const auto first = authority.issue({"IP:127.0.0.1"});
        FakeGateway gateway(first.certificatePem, first.keyPem);
        const auto asked = tried(gateway);
        QCOMPARE(int(asked.error.kind), int(Failure::Tls));
        QCOMPARE(asked.untrustedFingerprint.size(), 64);
        QVERIFY(gateway.requests.empty());
        QVERIFY(tried(gateway, asked.untrustedFingerprint).ok());
        const auto second = authority.issue({"IP:127.0.0.1"});
        FakeGateway changed(second.certificatePem, second.keyPem);
        const auto refused = tried(changed, asked.untrustedFingerprint);
        QCOMPARE(int(refused.error.kind), int(Failure::Tls));
        QVERIFY(refused.error.detail.contains(QStringLiteral("has changed")));
        QVERIFY(refused.untrustedFingerprint != asked.untrustedFingerprint);
        QVERIFY(changed.requests.empty());
    }
    void aNewTestEndsTheLast()
    {
        FakeGateway silent, good;
        silent.on(QStringLiteral("/v1/status"), {"", 200, "", FakeGateway::Ending::Silent});
        ConnectionTester tester;
        int results = 0;
        bool ok = false;
        connect(&tester, &ConnectionTester::tested, &tester, [&](const ConnectionTester::Result& r) {
            ++results;
            ok = r.ok();
        });
        Connection connection;
        connection.url = silent.url();
        tester.test(connection, {});
        QTRY_COMPARE(silent.count(QStringLiteral("/v1/status")), 1);
        connection.url = good.url();
        tester.test(connection, {});
        QTRY_COMPARE(results, 1);
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(ConnectionTesterTest)
#include "connection_tester_test.moc"
