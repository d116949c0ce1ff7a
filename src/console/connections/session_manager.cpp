// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/session_manager.h"

#include "drivers/registry.h"

namespace gatehouse::console {

SessionManager::~SessionManager()
{
    for (GatewaySession* session : m_sessions)
        delete session;
}

GatewaySession* SessionManager::open(const Connection& connection, const QString& token)
{
    if (GatewaySession* present = session(connection.id))
        return present;
    drivers::Endpoint endpoint;
    endpoint.url = connection.url;
    endpoint.token = token;
    endpoint.trustedFingerprint = connection.trustedFingerprint;
    endpoint.readOnly = connection.safety == SafetyLevel::ReadOnly; // held below the windows, whatever they allow
    auto driver = drivers::makeDriver(connection.driver, std::move(endpoint));
    if (!driver)
        return nullptr;
    auto* session = new GatewaySession(connection, std::move(driver));
    m_sessions.insert(connection.id, session);
    Q_EMIT opened(session);
    session->open();
    return session;
}

void SessionManager::close(const QString& connectionId)
{
    GatewaySession* session = m_sessions.take(connectionId);
    if (!session)
        return;
    Q_EMIT aboutToClose(session);
    session->deleteLater();
}

} // namespace gatehouse::console
