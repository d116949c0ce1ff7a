// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/notifications/alert.h"

#include <QObject>

class QSystemTrayIcon;

namespace gatehouse::console {

class NotificationCentre;

// Tells on the desktop what is severe enough, where the desktop can show it. Has no icon there before the first one. GUI thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(NotificationCentre& centre, QObject* parent = nullptr);

Q_SIGNALS:
    void clicked();

private:
    void tell(const Alert& alert);
    NotificationCentre& m_centre;
    QSystemTrayIcon* m_icon = nullptr;
};

} // namespace gatehouse::console
