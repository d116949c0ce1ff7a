// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/desktop_notifier.h"

#include "console/notifications/notification_centre.h"
#include "console/notifications/notification_service.h"

#include <QIcon>
#include <QSystemTrayIcon>

#include <algorithm>

namespace gatehouse::console {

namespace {

// Desktops may read markup in it; what a gateway says is not to become any.
QString withoutMarkup(QString text)
{
    return text.remove(QLatin1Char('<')).remove(QLatin1Char('&'));
}

} // namespace

DesktopNotifier::DesktopNotifier(NotificationCentre& centre, const QDBusConnection& bus, QObject* parent) : QObject(parent), m_centre(centre), m_service(new NotificationService(bus, this))
{
    connect(&centre, &NotificationCentre::raised, this, &DesktopNotifier::tell);
    connect(m_service, &NotificationService::activated, this, &DesktopNotifier::open);
}

void DesktopNotifier::tell(const Alert& alert)
{
    const auto from = m_centre.settings().desktopFrom;
    if (!from || alert.severity < *from)
        return;
    const QString title = withoutMarkup(alert.title), text = withoutMarkup(QStringLiteral("%1: %2").arg(m_centre.connectionName(alert.connectionId), alert.text));
    const bool serious = alert.severity == Alert::Severity::Serious;
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        m_service->show({alert.connectionId + QLatin1Char('\n') + alert.id, title, text, tr("Open"), serious});
        return;
    }
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QIcon(QStringLiteral(":/icons/gatehouse.svg")), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { open(m_told); });
        connect(m_icon, &QSystemTrayIcon::activated, this, &DesktopNotifier::clicked);
        m_icon->show();
    }
    m_told = alert.connectionId + QLatin1Char('\n') + alert.id;
    m_icon->showMessage(title, text, serious ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
}

void DesktopNotifier::open(const QString& told)
{
    const QString connection = told.section(QLatin1Char('\n'), 0, 0), id = told.section(QLatin1Char('\n'), 1);
    const auto& alerts = m_centre.alerts();
    const auto at = std::find_if(alerts.begin(), alerts.end(), [&](const Alert& alert) { return alert.connectionId == connection && alert.id == id; });
    if (at == alerts.end())
        Q_EMIT clicked(); // it is gone from the list, as of a connection that was closed
    else
        Q_EMIT placeRequested(at->connectionId, at->key.value_or(domain::ResourceKey()));
}

} // namespace gatehouse::console
