// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/notifications/alert.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace gatehouse::console {

class GatewaySession;

// Looks every few seconds whether something begins or ends to be the matter at any open connection, and keeps the list of it. Made by the main window. GUI thread.
class NotificationCentre : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t kMost = 300; // of what is over, the oldest go
    explicit NotificationCentre(QObject* parent = nullptr);
    ~NotificationCentre() override;
    // From the settings, and back into them when they change.
    void setKept(bool keep);

    void add(GatewaySession& session);
    void remove(GatewaySession& session);
    const std::vector<Alert>& alerts() const { return m_alerts; } // newest first
    int unreadCount() const;
    void markAllRead();
    void clearEnded();
    const AlertSettings& settings() const { return m_settings; }
    void setSettings(const AlertSettings& settings);
    QString connectionName(const QString& connectionId) const { return m_names.value(connectionId); }
    const QHash<QString, QString>& connectionNames() const { return m_names; }
    void look(const QDateTime& now);

Q_SIGNALS:
    void changed();
    void raised(const gatehouse::console::Alert& alert); // on the desktop, too, when it is asked for

private:
    struct Watched;
    std::vector<Alert> present(Watched& watched, const QDateTime& now);
    bool isActive(const QString& connectionId, const QString& id) const;

    std::map<GatewaySession*, std::unique_ptr<Watched>> m_watched;
    std::vector<Alert> m_alerts;
    AlertSettings m_settings;
    QHash<QString, QString> m_names; // of connections that were ever open in this run
    QTimer m_timer;
    bool m_keep = false;
};

} // namespace gatehouse::console
