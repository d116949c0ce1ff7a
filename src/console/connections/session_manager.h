// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/gateway_session.h"

#include <QHash>

namespace gatehouse::console {

// The open sessions, by connection. GUI thread.
class SessionManager : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SessionManager() override;
    GatewaySession* session(const QString& connectionId) const { return m_sessions.value(connectionId); }
    QList<GatewaySession*> sessions() const { return m_sessions.values(); }
    // Opens, or gives the one that is open. Null when there is no driver of that kind.
    GatewaySession* open(const Connection& connection, const QString& token);
    void close(const QString& connectionId);

Q_SIGNALS:
    void opened(gatehouse::console::GatewaySession* session);
    void aboutToClose(gatehouse::console::GatewaySession* session);

private:
    QHash<QString, GatewaySession*> m_sessions;
};

} // namespace gatehouse::console
