// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/gateway_session.h"
#include "console/models/live_metrics.h"
#include "console/models/quota_watch.h"
#include "console/models/resource_cache.h"
#include "console/notifications/alert_rules.h"
#include "console/notifications/notification_centre.h"
#include "console/notifications/notification_panel.h"
#include "console/notifications/notification_settings_dialog.h"
#include "support/accessible_names.h"
#include "support/fake_driver.h"

#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace gatehouse;
using namespace gatehouse::console;
using domain::Kind;

class NotificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void keysThatEndAreTold();
    void certificatesThatEndAreTold();
    void ratesBeginAndEndWithHysteresis();
    void fewRequestsSayNothing();
    void servicesWithErrorsAreNamed();
    void silenceIsToldAfterAWhile();
    void aConnectionCanBeMuted();
    void closingTakesItsAlerts();
    void settingsAreKept();
    void quotasNearTheirEndAreTold();
    void panelShowsAndOpens();

private:
    drivers::MetricsFrame frame(quint64 requests, quint64 rejected) const
    {
        drivers::MetricsFrame made;
        made.timeMs = QDateTime::currentMSecsSinceEpoch();
        made.total.requests = requests;
        made.total.rejected = rejected;
        return made;
    }
    void connectStream() { Q_EMIT driver->streamStateChanged(QStringLiteral("metrics"), true, {}); }
    QStringList titles(bool active = true) const
    {
        QStringList all;
        for (const Alert& alert : centre->alerts())
            if (alert.isActive() == active)
                all << alert.title;
        return all;
    }
    QTemporaryDir m_scratch;
    std::unique_ptr<GatewaySession> session;
    std::unique_ptr<NotificationCentre> centre;
    testing::FakeDriver* driver = nullptr;
    const QDateTime now = QDateTime::currentDateTimeUtc();
};

void NotificationsTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_scratch.path());
    QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
    QCoreApplication::setApplicationName(QStringLiteral("notifications"));
}

void NotificationsTest::init()
{
    centre.reset();
    auto owned = std::make_unique<testing::FakeDriver>();
    driver = owned.get();
    driver->capabilities_.kinds.append(Kind::Certificate);
    Connection connection;
    connection.id = QStringLiteral("a");
    connection.name = QStringLiteral("Shop");
    session = std::make_unique<GatewaySession>(connection, std::move(owned));
    centre = std::make_unique<NotificationCentre>();
    session->open();
    QTRY_COMPARE(session->resources().state(Kind::Certificate), ResourceCache::State::Ready);
    centre->add(*session);
    connectStream();
}

void NotificationsTest::keysThatEndAreTold()
{
    const auto at = [&](int days) { return now.addDays(days).addSecs(60).toString(Qt::ISODate).toStdString(); };
    driver->put(Kind::Consumer, "acme", "mobile",
                {{"credentials", {{{"id", "late"}, {"expiresAt", at(200)}}, {{"id", "next"}, {"expiresAt", at(10)}}, {{"id", "soon"}, {"expiresAt", at(6)}}, {{"id", "gone"}, {"expiresAt", at(-2)}}, 7}}});
    session->resources().load(Kind::Consumer);
    QTRY_COMPARE(session->resources().all(Kind::Consumer).size(), size_t(1));
    QSignalSpy raised(centre.get(), &NotificationCentre::raised);
    centre->look(now);
    QCOMPARE(raised.size(), 3);
    QCOMPARE(titles().size(), 3);
    QVERIFY(titles().join(QLatin1Char(' ')).contains(QStringLiteral("gone has ended")));
    centre->look(now.addSecs(5));
    QCOMPARE(raised.size(), 3); // once
    // What comes within a week is told again, as serious.
    centre->look(now.addDays(5));
    QCOMPARE(raised.size(), 4);
    QVERIFY(raised.last()[0].value<Alert>().severity == Alert::Severity::Serious);
    // Renewed: over.
    driver->put(Kind::Consumer, "acme", "mobile");
    session->resources().load(Kind::Consumer);
    QTRY_VERIFY(!session->resources().all(Kind::Consumer)[0]->value.contains("credentials"));
    centre->look(now.addDays(5).addSecs(5));
    QVERIFY(titles().isEmpty());
    QVERIFY(!titles(false).isEmpty());
    centre->clearEnded();
    QVERIFY(centre->alerts().empty());
}

void NotificationsTest::certificatesThatEndAreTold()
{
    // Self-signed for site.test; its key is nowhere.
    const char pem[] =
        "-----BEGIN CERTIFICATE-----\n"
        "MIIBfTCCASOgAwIBAgIUAwLWF2lR4urAqBzSpivKdPIaJUIwCgYIKoZIzj0EAwIw\n"
        "FDESMBAGA1UEAwwJc2l0ZS50ZXN0MB4XDTI2MTEyNzA2MDYyMFoXDTQ4MTAyMjA2\n"
        "MDYyMFowFDESMBAGA1UEAwwJc2l0ZS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0D\n"
        "AQcDQgAEKKOPxIw9B3oSjQTpL+JSlMIXbnQPeSORARubc/2N0Kj0HIkLKyzKVkU9\n"
        "F6MBPCvPuTx7vVq7iNzXH3YQ978UW6NTMFEwHQYDVR0OBBYEFAOFPISyuG16Te1w\n"
        "0A1BHj9gaFpEMB8GA1UdIwQYMBaAFAOFPISyuG16Te1w0A1BHj9gaFpEMA8GA1Ud\n"
        "EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAPx4QgHF8EOOtBFG0sDsHSuL\n"
        "NtI1Sf4vty1ekUrIosjPAiAz9ClB6a+WSXknm/sqD1hnap0tQ/EiDVfIOoHKptXh\n"
        "WA==\n"
        "-----END CERTIFICATE-----\n";
    driver->put(Kind::Certificate, "", "site", {{"certificate", pem}});
    driver->put(Kind::Certificate, "", "broken", {{"certificate", "nonsense"}});
    session->resources().load(Kind::Certificate);
    QTRY_COMPARE(session->resources().all(Kind::Certificate).size(), size_t(2));
    const QSslCertificate parsed(pem, QSsl::Pem);
    QVERIFY(!parsed.isNull());
    centre->look(now);
    QVERIFY(titles().isEmpty());
    centre->look(parsed.expiryDate().addDays(-20));
    QCOMPARE(titles().size(), 1);
    QVERIFY(centre->alerts()[0].key == std::optional(domain::ResourceKey{Kind::Certificate, "", "site"}));
    QVERIFY(centre->alerts()[0].severity == Alert::Severity::Warning);
    centre->look(parsed.expiryDate().addDays(1));
    QCOMPARE(titles().size(), 1);
    QVERIFY(centre->alerts()[0].severity == Alert::Severity::Serious);
}

void NotificationsTest::ratesBeginAndEndWithHysteresis()
{
    const AlertSettings settings; // 20 %
    const auto alertsAt = [&](quint64 rejected, bool active) { return rateAlerts({frame(1000, rejected)}, settings, [active](const QString&) { return active; }).size(); };
    QCOMPARE(alertsAt(190, false), size_t(0));
    QCOMPARE(alertsAt(200, false), size_t(1));
    QCOMPARE(alertsAt(190, true), size_t(1)); // not over yet
    QCOMPARE(alertsAt(159, true), size_t(0));
    // Only the last minute counts.
    drivers::MetricsFrame old = frame(100'000, 90'000), last = frame(1000, 0);
    old.timeMs -= 61'000;
    QCOMPARE(rateAlerts({old, last}, settings, [](const QString&) { return false; }).size(), size_t(0));
}

void NotificationsTest::fewRequestsSayNothing()
{
    const auto never = [](const QString&) { return false; };
    QVERIFY(rateAlerts({frame(5, 5)}, {}, never).empty());
    QVERIFY(rateAlerts({}, {}, never).empty());
    QVERIFY(rateAlerts({frame(0, 0)}, {}, [](const QString&) { return true; }).empty());
}

void NotificationsTest::servicesWithErrorsAreNamed()
{
    drivers::MetricsFrame one = frame(200, 0);
    one.services[QStringLiteral("acme/orders")].requests = 100;
    one.services[QStringLiteral("acme/orders")].status[5] = 50;
    one.services[QStringLiteral("acme/fine")].requests = 100;
    const auto alerts = rateAlerts({one}, {}, [](const QString&) { return false; });
    QCOMPARE(alerts.size(), size_t(1));
    QVERIFY(alerts[0].key == std::optional(domain::ResourceKey{Kind::Service, "acme", "orders"}));
    QVERIFY(alerts[0].title.contains(QStringLiteral("50 %")));
}

void NotificationsTest::silenceIsToldAfterAWhile()
{
    Q_EMIT driver->streamStateChanged(QStringLiteral("metrics"), false, QStringLiteral("connection refused"));
    centre->look(now);
    centre->look(now.addSecs(5));
    QVERIFY(titles().isEmpty()); // a short break is none
    centre->look(now.addSecs(30));
    QCOMPARE(titles(), QStringList{QStringLiteral("The gateway does not answer")});
    QCOMPARE(centre->alerts()[0].text, QStringLiteral("connection refused"));
    connectStream();
    centre->look(now.addSecs(35));
    QVERIFY(titles().isEmpty());
}

void NotificationsTest::aConnectionCanBeMuted()
{
    Q_EMIT driver->metricsReceived(frame(1000, 900));
    centre->look(now);
    QCOMPARE(titles().size(), 1);
    QCOMPARE(centre->unreadCount(), 1);
    centre->markAllRead();
    QCOMPARE(centre->unreadCount(), 0);
    AlertSettings settings = centre->settings();
    settings.muted.insert(QStringLiteral("a"));
    centre->setSettings(settings);
    QVERIFY(titles().isEmpty());
    settings.muted.clear();
    centre->setSettings(settings);
    QCOMPARE(titles().size(), 1);
}

void NotificationsTest::closingTakesItsAlerts()
{
    Q_EMIT driver->metricsReceived(frame(1000, 900));
    centre->look(now);
    QCOMPARE(titles().size(), 1);
    centre->remove(*session);
    QVERIFY(centre->alerts().empty());
    session->resources().loadAll(); // nobody listens
    centre->look(now);
}

void NotificationsTest::settingsAreKept()
{
    NotificationCentre first;
    first.setKept(true);
    AlertSettings settings;
    settings.rejectedPercent = 35;
    settings.desktopFrom = std::nullopt;
    settings.muted.insert(QStringLiteral("x"));
    first.setSettings(settings);
    NotificationCentre second;
    second.setKept(true);
    QCOMPARE(second.settings().rejectedPercent, 35);
    QVERIFY(!second.settings().desktopFrom);
    QVERIFY(second.settings().muted.contains(QStringLiteral("x")));
    QSettings().setValue(QStringLiteral("notifications/certificateDays"), QStringLiteral("nonsense"));
    QCOMPARE(AlertSettings::load().certificateDays, 1); // within its bounds, whatever stands there
    QVERIFY(AlertSettings().desktopFrom == Alert::Severity::Serious); // only what is serious, until told otherwise
}

void NotificationsTest::quotasNearTheirEndAreTold()
{
    drivers::QuotaUse quota;
    quota.policy = QStringLiteral("acme/monthly");
    quota.by = QStringLiteral("consumer");
    quota.subject = QStringLiteral("acme/mobile");
    quota.limit = 1000;
    quota.used = 899;
    quota.end = now.addDays(3);
    driver->quotaList.items = {quota};
    const auto lookAt = [&](quint64 used) {
        driver->quotaList.items[0].used = used;
        QSignalSpy answered(&session->quotas(), &QuotaWatch::changed);
        session->quotas().refresh();
        QTRY_COMPARE(answered.size(), 1);
        centre->look(now);
    };
    QTRY_VERIFY(session->quotas().isKnown()); // the centre looks
    lookAt(899);
    QCOMPARE(titles(), QStringList());
    lookAt(900);
    QCOMPARE(titles(), QStringList{QStringLiteral("acme/mobile has used 90 % of its quota")});
    QVERIFY(centre->alerts().front().severity == Alert::Severity::Warning);
    QVERIFY(centre->alerts().front().key == (domain::ResourceKey{Kind::Policy, "acme", "monthly"}));
    lookAt(999);
    QCOMPARE(titles(), QStringList{QStringLiteral("acme/mobile has used 99 % of its quota")});
    lookAt(1000);
    QCOMPARE(titles(), QStringList{QStringLiteral("The quota of acme/mobile is used up")});
    QVERIFY(centre->alerts().front().severity == Alert::Severity::Serious);
    driver->quotaList.items[0].end = now.addDays(33);
    lookAt(1);
    QCOMPARE(titles(), QStringList());
}

void NotificationsTest::panelShowsAndOpens()
{
    NotificationPanel panel(*centre);
    panel.resize(900, 240);
    panel.show();
    QVERIFY(testing::controlsWithoutName(&panel).isEmpty());
    drivers::MetricsFrame one = frame(200, 0);
    one.services[QStringLiteral("acme/orders")].requests = 100;
    one.services[QStringLiteral("acme/orders")].status[5] = 50;
    Q_EMIT driver->metricsReceived(one);
    centre->look(now);
    auto* list = panel.findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QSignalSpy wanted(&panel, &NotificationPanel::placeRequested);
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("a"));
    QCOMPARE(wanted[0][1].value<domain::ResourceKey>().id, std::string("orders"));
    NotificationSettingsDialog dialog(*centre);
    QVERIFY(testing::controlsWithoutName(&dialog).isEmpty());
    for (QSpinBox* box : dialog.findChildren<QSpinBox*>())
        if (box->accessibleName().contains(QStringLiteral("5xx")))
            box->setValue(90);
    dialog.accept();
    QCOMPARE(centre->settings().errorPercent, 90);
    QVERIFY(titles().isEmpty()); // the new threshold counts at once
}

QTEST_MAIN(NotificationsTest)
#include "notifications_test.moc"
