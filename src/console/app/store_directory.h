// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/app/session_directory.h"
#include "console/connections/connection_tester.h"

#include <memory>

namespace gatehouse::console {

class ConnectionEditor;
class ConnectionStore;
class LocalGatewayHost;
class SecretStore;
class SessionManager;

// The directory behind the real window: connections from their file, tokens from the keychain, sessions by the manager, and the local gateway on top, whose
// session comes and goes with it. GUI thread.
class StoreDirectory : public SessionDirectory
{
    Q_OBJECT
public:
    StoreDirectory(LocalGatewayHost* host, std::unique_ptr<ConnectionStore> store, std::unique_ptr<SecretStore> secrets, QObject* parent = nullptr);
    ~StoreDirectory() override;

    QVector<Connection> connections() const override;
    GatewaySession* session(const QString& connectionId) const override;
    void open(const QString& connectionId) override;
    void close(const QString& connectionId) override;
    void addConnection(QWidget* parent) override;
    void editConnection(const QString& connectionId, QWidget* parent) override;
    void removeConnection(const QString& connectionId, QWidget* parent) override;

private:
    Connection localConnection() const;
    void followHost();
    void meetLocal();
    void runEditor(const std::optional<Connection>& existing, QWidget* parent);
    void test(ConnectionEditor& editor);
    void tested(ConnectionEditor& editor, const ConnectionTester::Result& result);
    void store(const Connection& connection, const std::optional<QString>& token);
    LocalGatewayHost* m_host;
    QString m_localToken; // that the local session was opened with
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<SessionManager> m_sessions;
};

} // namespace gatehouse::console
