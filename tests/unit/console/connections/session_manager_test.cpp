// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/session_manager.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "support/fake_gateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using testing::FakeGateway;

class SessionManagerTest : public QObject
{
    Q_OBJECT
    static Connection connectionTo(const FakeGateway& gateway, SafetyLevel safety = SafetyLevel::Free)
    {
        Connection connection;
        connection.id = QStringLiteral("c1");
        connection.url = gateway.url();
        connection.safety = safety;
        return connection;
    }

private Q_SLOTS:
    void oneSessionAConnection()
    {
        FakeGateway gateway;
        SessionManager manager;
        QSignalSpy opened(&manager, &SessionManager::opened);
        GatewaySession* session = manager.open(connectionTo(gateway), QStringLiteral("t"));
        QVERIFY(session);
        QCOMPARE(manager.open(connectionTo(gateway), QStringLiteral("t")), session);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(manager.sessions().size(), 1);
        QTRY_COMPARE(int(session->state()), int(GatewaySession::State::Connected));
        QCOMPARE(session->status().revision, quint64(5));
        QSignalSpy closing(&manager, &SessionManager::aboutToClose);
        manager.close(QStringLiteral("c1"));
        QCOMPARE(closing.count(), 1);
        QVERIFY(!manager.session(QStringLiteral("c1")));
        manager.close(QStringLiteral("c1"));
        QCOMPARE(closing.count(), 1);
        QTRY_COMPARE(gateway.openStreams(), 0);
    }
    void anUnknownDriverOpensNothing()
    {
        FakeGateway gateway;
        SessionManager manager;
        Connection connection = connectionTo(gateway);
        connection.driver = QStringLiteral("kong");
        QVERIFY(!manager.open(connection, {}));
        QVERIFY(manager.sessions().isEmpty());
    }
    void readOnlyHoldsBelowTheWindows()
    {
        FakeGateway gateway;
        SessionManager manager;
        GatewaySession* session = manager.open(connectionTo(gateway, SafetyLevel::ReadOnly), QStringLiteral("t"));
        QTRY_COMPARE(int(session->state()), int(GatewaySession::State::Connected));
        session->changes().put({domain::Kind::Tenant, "", "a"}, {{"id", "a"}});
        QSignalSpy applied(&session->changes(), &PendingChanges::applied);
        session->changes().apply(QStringLiteral("no"));
        QTRY_COMPARE(applied.count(), 1);
        QCOMPARE(gateway.count(QStringLiteral("/v1/changes")), 0);
        QCOMPARE(session->changes().edits().size(), size_t(1));
    }
    void aFailedSessionComesBackWithItsGateway()
    {
        FakeGateway gateway;
        const quint16 port = gateway.port();
        gateway.goAway();
        SessionManager manager;
        Connection connection = connectionTo(gateway);
        connection.url.setPort(port);
        GatewaySession* session = manager.open(connection, QStringLiteral("t"));
        QTRY_COMPARE(int(session->state()), int(GatewaySession::State::Failed));
        QVERIFY(!session->error().title.isEmpty());
        QVERIFY(gateway.comeBack(port));
        QTRY_COMPARE_WITH_TIMEOUT(int(session->state()), int(GatewaySession::State::Connected), 20000);
        QTRY_COMPARE(int(session->resources().state(domain::Kind::Tenant)), int(ResourceCache::State::Ready));
    }
    // A change by somebody else while the stream was away shows up when it is back.
    void whatChangedMeanwhileIsLoaded()
    {
        FakeGateway gateway;
        SessionManager manager;
        GatewaySession* session = manager.open(connectionTo(gateway), QStringLiteral("t"));
        QTRY_COMPARE(int(session->resources().state(domain::Kind::Tenant)), int(ResourceCache::State::Ready));
        QTRY_COMPARE(gateway.openStreams(), 1);
        QVERIFY(session->resources().all(domain::Kind::Tenant).empty());
        gateway.on(QStringLiteral("/v1/tenants"), {"{\"items\":[{\"id\":\"fresh\",\"revision\":6}]}"});
        gateway.on(QStringLiteral("/v1/stream/metrics"), {"event: hello\ndata: {\"revision\":6}\n\n", 200, "text/event-stream", FakeGateway::Ending::HoldOpen});
        gateway.closeStreams();
        QTRY_COMPARE_WITH_TIMEOUT(session->resources().all(domain::Kind::Tenant).size(), size_t(1), 15000);
        QTRY_COMPARE_WITH_TIMEOUT(session->status().revision, quint64(6), 15000); // the stream tells it when it is back
    }
};

QTEST_GUILESS_MAIN(SessionManagerTest)
#include "session_manager_test.moc"
