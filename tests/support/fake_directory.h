// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/app/local_gateway_host.h"
#include "console/app/session_directory.h"
#include "console/connections/gateway_session.h"
#include "support/fake_driver.h"

#include <map>
#include <memory>

namespace gatehouse::testing {

// A local gateway that does as it is told.
class FakeHost : public console::LocalGatewayHost
{
public:
    State now = State::Stopped;
    void become(State state)
    {
        now = state;
        Q_EMIT stateChanged();
    }
    void start() override { become(State::Starting); }
    void stop() override { become(State::Stopped); }
    State state() const override { return now; }
    QString error() const override { return QStringLiteral("port in use"); }
    QString adminUrl() const override { return QStringLiteral("http://127.0.0.1:1"); }
    QString token() const override { return {}; }
};

// Connections whose gateways are in memory.
class FakeDirectory : public console::SessionDirectory
{
public:
    QVector<console::Connection> all;
    std::map<QString, std::unique_ptr<console::GatewaySession>> sessions;
    int added = 0;

    FakeDriver& add(const QString& id, console::Environment environment, console::SafetyLevel safety)
    {
        console::Connection connection;
        connection.id = id;
        connection.name = id.toUpper();
        connection.environment = environment;
        connection.safety = safety;
        connection.url = QUrl(QStringLiteral("http://fake"));
        all.append(connection);
        auto driver = std::make_unique<FakeDriver>();
        auto* raw = driver.get();
        raw->put(domain::Kind::Tenant, "", "acme");
        raw->put(domain::Kind::Service, "acme", "orders");
        raw->put(domain::Kind::Route, "acme", "orders-route", {{"service", "orders"}});
        raw->put(domain::Kind::Consumer, "acme", "mobile");
        raw->put(domain::Kind::Policy, "acme", "mobile-limit", {{"kind", "rate-limit"}});
        sessions[id] = std::make_unique<console::GatewaySession>(connection, std::move(driver));
        return *raw;
    }
    QVector<console::Connection> connections() const override { return all; }
    console::GatewaySession* session(const QString& id) const override
    {
        const auto found = sessions.find(id);
        return found == sessions.end() ? nullptr : found->second.get();
    }
    void open(const QString& id) override { Q_EMIT openFailed(id, QStringLiteral("nothing listens there")); }
    void close(const QString& id) override
    {
        Q_EMIT sessionAboutToClose(sessions.at(id).get());
        sessions.erase(id);
    }
    void addConnection(QWidget*) override { ++added; }
    void editConnection(const QString&, QWidget*) override {}
    void removeConnection(const QString&, QWidget*) override {}
};

} // namespace gatehouse::testing
