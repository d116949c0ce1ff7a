// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/desktop_notifier.h"

#include "console/notifications/notification_centre.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace gatehouse::console {

DesktopNotifier::DesktopNotifier(NotificationCentre& centre, QObject* parent) : QObject(parent), m_centre(centre)
{
    connect(&centre, &NotificationCentre::raised, this, &DesktopNotifier::tell);
}

void DesktopNotifier::tell(const Alert& alert)
{
    const auto from = m_centre.settings().desktopFrom;
    if (!from || alert.severity < *from || !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QIcon(QStringLiteral(":/icons/gatehouse.svg")), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::clicked);
        connect(m_icon, &QSystemTrayIcon::activated, this, &DesktopNotifier::clicked);
        m_icon->show();
    }
    // Desktops may read markup in it; what a gateway says is not to become any.
    QString text = QStringLiteral("%1: %2").arg(m_centre.connectionName(alert.connectionId), alert.text);
    text.remove(QLatin1Char('<')).remove(QLatin1Char('&'));
    QString title = alert.title;
    title.remove(QLatin1Char('<')).remove(QLatin1Char('&'));
    m_icon->showMessage(title, text, alert.severity == Alert::Severity::Serious ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
}

} // namespace gatehouse::console
