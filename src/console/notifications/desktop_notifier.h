// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/notifications/alert.h"

#include <QObject>

class QDBusConnection;
class QSystemTrayIcon;

namespace gatehouse::console {

class NotificationCentre;
class NotificationService;

// Tells on the desktop what is severe enough: in its tray, or where there is none through its notification service. Has no icon there before the first one. GUI thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    // `bus`: the session's; one that is not connected leaves the tray only.
    DesktopNotifier(NotificationCentre& centre, const QDBusConnection& bus, QObject* parent = nullptr);

Q_SIGNALS:
    void clicked(); // the icon, or a notice of what is no longer in the list
    // A notice was: where what it is about is to be found, as NotificationPanel::placeRequested().
    void placeRequested(const QString& connectionId, const gatehouse::domain::ResourceKey& key);

private:
    void tell(const Alert& alert);
    void open(const QString& told);
    NotificationCentre& m_centre;
    NotificationService* m_service;
    QSystemTrayIcon* m_icon = nullptr;
    QString m_told; // by the icon, last: it does not say which was clicked
};

} // namespace gatehouse::console
