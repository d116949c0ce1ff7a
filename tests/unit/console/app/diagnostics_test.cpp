// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/diagnostics.h"

#include "console/app/request_log.h"
#include "console/connections/gateway_session.h"
#include "support/fake_driver.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

class DiagnosticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNoSecrets();
    void tellsTheStateOfOpenGateways();
    void knowsTheProgramAndItsPlatform();
};

void DiagnosticsTest::holdsNoSecrets()
{
    QCOMPARE(Diagnostics::withoutSecrets(QUrl(QStringLiteral("https://admin:geheim@gw.example:8443/base?token=abc&all#frag"))), QStringLiteral("https://gw.example:8443/base?token=…&all=…"));
    Connection connection;
    connection.id = QStringLiteral("a");
    connection.name = QStringLiteral("Production");
    connection.url = QUrl(QStringLiteral("https://admin:geheim@gw.example"));
    RequestLogModel calls;
    const std::string text = Diagnostics({connection}, {}, calls).report(QDateTime::currentDateTime()).dump();
    QVERIFY(text.find("geheim") == std::string::npos);
    QVERIFY(text.find("https://gw.example") != std::string::npos);
}

void DiagnosticsTest::tellsTheStateOfOpenGateways()
{
    Connection connection;
    connection.id = QStringLiteral("a");
    connection.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    GatewaySession session(connection, std::make_unique<testing::FakeDriver>());
    RequestLogModel calls;
    calls.watch(session);
    session.open();
    QTRY_COMPARE(session.state(), GatewaySession::State::Connected);
    const base::Json report = Diagnostics({connection}, {&session}, calls).report(QDateTime::currentDateTime());
    const base::Json& gateway = report.at("connections").at(0).at("gateway");
    QCOMPARE(gateway.at("state").get<std::string>(), std::string("connected"));
    QVERIFY(gateway.at("resources").contains("policy"));
}

void DiagnosticsTest::knowsTheProgramAndItsPlatform()
{
    RequestLogModel calls;
    const base::Json report = Diagnostics({}, {}, calls).report(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(report.at("made").get<std::string>(), std::string("2026-01-02T03:04:05Z"));
    QCOMPARE(report.at("program").at("version").get<std::string>(), std::string(GATEHOUSE_VERSION));
    QVERIFY(!report.at("platform").at("screens").empty());
}

QTEST_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
