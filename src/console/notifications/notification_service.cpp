// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/notification_service.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace gatehouse::console {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kClick = QStringLiteral("default"); // the action of the notice itself
constexpr int kAnswerMs = 5000;
constexpr int kByDesktop = -1; // how long it stays

} // namespace

NotificationService::NotificationService(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {}

void NotificationService::show(const Notice& notice)
{
    if (!m_bus.isConnected())
        return;
    enum : uchar { Normal = 1, Critical = 2 };
    const QVariantMap hints = {{QStringLiteral("urgency"), QVariant::fromValue<uchar>(notice.isUrgent ? Critical : Normal)},
                               {QStringLiteral("desktop-entry"), QStringLiteral("org.gatehouse.gatehouse")}};
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Gatehouse"), m_keys.key(notice.key, 0U), QStringLiteral("gatehouse"), notice.title, notice.text, QStringList{kClick, notice.openText}, hints, kByDesktop});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key = notice.key](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (reply.isError())
            return;
        listenTo(reply.reply().service());
        m_keys.insert(reply.value(), key);
        Q_EMIT shown(key);
    });
}

// By its own name, as anybody on the bus could say that a notice was clicked; and as asking who has the well-known one would wait for the answer.
void NotificationService::listenTo(const QString& service)
{
    if (service == m_service)
        return;
    const auto each = [this](const QString& of, auto act) {
        (m_bus.*act)(of, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
        (m_bus.*act)(of, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint, uint)));
    };
    using Act = bool (QDBusConnection::*)(const QString&, const QString&, const QString&, const QString&, QObject*, const char*);
    if (!m_service.isEmpty())
        each(m_service, static_cast<Act>(&QDBusConnection::disconnect));
    m_keys.clear(); // another program's numbers
    m_service = service;
    each(m_service, static_cast<Act>(&QDBusConnection::connect));
}

void NotificationService::actionInvoked(uint id, const QString& action)
{
    if (const auto at = m_keys.constFind(id); at != m_keys.cend() && action == kClick)
        Q_EMIT activated(QString(*at));
}

void NotificationService::notificationClosed(uint id, uint)
{
    m_keys.remove(id);
}

} // namespace gatehouse::console
