// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/notification_service.h"

#include "console/connections/gateway_session.h"
#include "console/notifications/desktop_notifier.h"
#include "console/notifications/notification_centre.h"
#include "support/fake_driver.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

// A desktop's notification service that remembers what it was asked to show.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces;
        QString title, text;
        QStringList actions;
        QVariantMap hints;
    };
    QVector<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text, const QStringList& actions, const QVariantMap& hints, int)
    {
        shown.append({replaces, title, text, actions, hints});
        return replaces ? replaces : ++m_last;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

// On a bus of its own, which goes with the test.
class NotificationServiceTest : public QObject
{
    Q_OBJECT
    static constexpr auto kPath = "/org/freedesktop/Notifications";
    QTemporaryDir m_scratch;
    QProcess m_daemon;
    QString m_address;
    int m_names = 0;

    QDBusConnection newConnection() { return QDBusConnection::connectToBus(m_address, QStringLiteral("test-%1").arg(++m_names)); }
    static bool offer(QDBusConnection& bus, FakeDesktop& desktop)
    {
        return bus.registerObject(QLatin1String(kPath), &desktop, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_scratch.path());
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        QVERIFY2(!program.isEmpty(), "apt-get install dbus-daemon");
        QFile config(m_scratch.filePath(QStringLiteral("bus.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><listen>unix:dir=");
        config.write(m_scratch.path().toUtf8());
        config.write("</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(program, {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"), QStringLiteral("--config-file=") + config.fileName()});
        QVERIFY(m_daemon.waitForReadyRead(20'000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        for (int i = 1; i <= m_names; ++i)
            QDBusConnection::disconnectFromBus(QStringLiteral("test-%1").arg(i));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void showsReplacesAndTellsOfClicks()
    {
        QDBusConnection theirs = newConnection();
        FakeDesktop desktop;
        QVERIFY(offer(theirs, desktop));
        NotificationService service(newConnection());
        QSignalSpy shown(&service, &NotificationService::shown), activated(&service, &NotificationService::activated);
        service.show({QStringLiteral("a"), QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("Open"), true});
        QVERIFY(shown.wait(20'000));
        QCOMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown[0].title, QStringLiteral("Title"));
        QCOMPARE(desktop.shown[0].text, QStringLiteral("Text"));
        QCOMPARE(desktop.shown[0].actions, (QStringList{QStringLiteral("default"), QStringLiteral("Open")}));
        QCOMPARE(desktop.shown[0].hints.value(QStringLiteral("urgency")).toInt(), 2);
        service.show({QStringLiteral("b"), QStringLiteral("Other"), {}, QStringLiteral("Open"), false});
        QVERIFY(shown.wait(20'000));
        QCOMPARE(desktop.shown[1].replaces, 0U);
        QCOMPARE(desktop.shown[1].hints.value(QStringLiteral("urgency")).toInt(), 1);
        service.show({QStringLiteral("a"), QStringLiteral("Worse"), {}, QStringLiteral("Open"), true});
        QVERIFY(shown.wait(20'000));
        QCOMPARE(desktop.shown[2].replaces, 41U);
        Q_EMIT desktop.ActionInvoked(42, QStringLiteral("default"));
        QVERIFY(activated.wait(20'000));
        QCOMPARE(activated.last()[0].toString(), QStringLiteral("b"));
        // Others' notices, other actions, and those that are closed are none of ours.
        Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default"));
        Q_EMIT desktop.ActionInvoked(42, QStringLiteral("settings"));
        Q_EMIT desktop.NotificationClosed(42, 2);
        Q_EMIT desktop.ActionInvoked(42, QStringLiteral("default"));
        Q_EMIT desktop.ActionInvoked(41, QStringLiteral("default"));
        QVERIFY(activated.wait(20'000));
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated.last()[0].toString(), QStringLiteral("a"));
        theirs.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }

    void nobodyElseCanSayThatANoticeWasClicked()
    {
        QDBusConnection theirs = newConnection(), stranger = newConnection();
        FakeDesktop desktop, liar;
        QVERIFY(offer(theirs, desktop));
        QVERIFY(stranger.registerObject(QLatin1String(kPath), &liar, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        NotificationService service(newConnection());
        QSignalSpy shown(&service, &NotificationService::shown), activated(&service, &NotificationService::activated);
        service.show({QStringLiteral("a"), QStringLiteral("Title"), {}, QStringLiteral("Open"), false});
        QVERIFY(shown.wait(20'000));
        Q_EMIT liar.ActionInvoked(41, QStringLiteral("default"));
        service.show({QStringLiteral("b"), QStringLiteral("Title"), {}, QStringLiteral("Open"), false}); // what was said before it has come by now
        QVERIFY(shown.wait(20'000));
        QVERIFY(activated.isEmpty());
        theirs.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }

    void aDesktopWithoutIt()
    {
        NotificationService nobody(newConnection()), noBus((QDBusConnection(QString())));
        QSignalSpy shown(&nobody, &NotificationService::shown);
        nobody.show({QStringLiteral("a"), QStringLiteral("Title"), {}, QStringLiteral("Open"), false});
        noBus.show({QStringLiteral("a"), QStringLiteral("Title"), {}, QStringLiteral("Open"), false});
        // One that begins later shows the next.
        QDBusConnection theirs = newConnection();
        FakeDesktop desktop;
        QVERIFY(offer(theirs, desktop));
        nobody.show({QStringLiteral("b"), QStringLiteral("Title"), {}, QStringLiteral("Open"), false});
        QVERIFY(shown.wait(20'000));
        QCOMPARE(shown.last()[0].toString(), QStringLiteral("b"));
        theirs.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }

    // Offscreen there is no tray.
    void aClickOpensWhatItIsAbout()
    {
        QDBusConnection theirs = newConnection();
        FakeDesktop desktop;
        QVERIFY(offer(theirs, desktop));
        auto owned = std::make_unique<testing::FakeDriver>();
        testing::FakeDriver& driver = *owned;
        Connection connection;
        connection.id = QStringLiteral("a");
        connection.name = QStringLiteral("Shop <b>");
        GatewaySession session(connection, std::move(owned));
        NotificationCentre centre;
        session.open();
        centre.add(session);
        Q_EMIT driver.streamStateChanged(QStringLiteral("metrics"), true, {});
        DesktopNotifier notifier(centre, newConnection());
        QSignalSpy place(&notifier, &DesktopNotifier::placeRequested), clicked(&notifier, &DesktopNotifier::clicked);
        drivers::MetricsFrame frame;
        frame.timeMs = QDateTime::currentMSecsSinceEpoch();
        frame.total.requests = 200;
        frame.services[QStringLiteral("acme/orders")].requests = 100;
        frame.services[QStringLiteral("acme/orders")].status[5] = 50;
        Q_EMIT driver.metricsReceived(frame);
        centre.look(QDateTime::currentDateTimeUtc());
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, 20'000);
        QVERIFY(!desktop.shown[0].text.contains(QLatin1Char('<')));
        QVERIFY(desktop.shown[0].text.startsWith(QStringLiteral("Shop b>")));
        // Until the answer has come back nobody knows the number; the desktop has it before.
        QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT desktop.ActionInvoked(41, QStringLiteral("default")), !place.isEmpty()), 20'000);
        QCOMPARE(place[0][0].toString(), QStringLiteral("a"));
        QCOMPARE(place[0][1].value<domain::ResourceKey>().id, std::string("orders"));
        QVERIFY(clicked.isEmpty());
        centre.remove(session); // what is gone leads to the list
        QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT desktop.ActionInvoked(41, QStringLiteral("default")), !clicked.isEmpty()), 20'000);
    }
};

QTEST_MAIN(NotificationServiceTest)
#include "notification_service_test.moc"
