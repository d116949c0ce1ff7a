// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QString>

namespace gatehouse::console {

// The desktop's own notices (org.freedesktop.Notifications on the session bus), where there is no tray to show them. Waits for nobody: a desktop without them, or no bus
// at all, shows nothing. GUI thread.
class NotificationService : public QObject
{
    Q_OBJECT
public:
    struct Notice {
        QString key; // a notice takes the place of an earlier one with the same
        QString title, text, openText; // openText: what a click does
        bool isUrgent = false;
    };
    explicit NotificationService(const QDBusConnection& bus, QObject* parent = nullptr);
    void show(const Notice& notice);

Q_SIGNALS:
    void shown(const QString& key);
    void activated(const QString& key); // by a click

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void notificationClosed(uint id, uint reason);

private:
    void listenTo(const QString& service);
    QDBusConnection m_bus;
    QString m_service;          // who showed the last one, by its own name on the bus
    QHash<uint, QString> m_keys; // of those that are there
};

} // namespace gatehouse::console
