// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/gateway_session.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "support/fake_driver.h"
#include "support/schema_files.h"

#include <QTest>

namespace gatehouse::testing {

// An open session over a gateway in memory with the sample's resources and the tree's schemas.
class ConsoleSession
{
public:
    explicit ConsoleSession(console::SafetyLevel safety = console::SafetyLevel::Free, bool filled = true)
    {
        auto owned = std::make_unique<FakeDriver>();
        driver = owned.get();
        driver->schemas = resourceSchemaFiles();
        for (const auto& [kind, schema] : policySchemaFiles()) {
            driver->policySchemas[kind] = schema;
            driver->kinds.append({kind, QString::fromStdString(schema.value("title", std::string())), {}, QString::fromStdString(schema.value("description", std::string())), {}, false});
        }
        driver->revision = 1;
        driver->configurations[1] = {};
        driver->configurations[1].revision = 1;
        if (filled)
            fill();
        console::Connection connection;
        connection.id = QStringLiteral("c1");
        connection.name = QStringLiteral("Shop production");
        connection.safety = safety;
        connection.environment = console::Environment::Production;
        connection.colour = QColor(0xc0, 0x30, 0x30);
        session = std::make_unique<console::GatewaySession>(connection, std::move(owned));
    }

    // Everything loaded. False after ten seconds.
    bool open()
    {
        session->open();
        return QTest::qWaitFor([this] {
            for (const domain::Kind kind : {domain::Kind::Tenant, domain::Kind::Service, domain::Kind::Route, domain::Kind::Consumer, domain::Kind::Policy}) {
                const auto state = session->resources().state(kind);
                if (state != console::ResourceCache::State::Ready && state != console::ResourceCache::State::Failed)
                    return false;
            }
            return session->schemas().ready() && session->state() == console::GatewaySession::State::Connected;
        }, 10000);
    }

    FakeDriver* driver = nullptr;
    std::unique_ptr<console::GatewaySession> session;

private:
    void fill()
    {
        using base::Json;
        using domain::Kind;
        driver->put(Kind::Tenant, "", "acme", {{"name", "Acme"}, {"hosts", Json::array({"api.acme.test"})}});
        driver->put(Kind::Tenant, "", "default");
        for (const char* id : {"orders", "inventory"}) {
            const Json targets = Json::array({Json{{"url", "internal://echo"}, {"weight", 1}}});
            driver->put(Kind::Service, "acme", id, {{"name", std::string("The ") + id}, {"version", "1"}, {"lifecycle", "published"}, {"upstream", {{"targets", targets}}}});
            driver->put(Kind::Route, "acme", id, {{"service", id}, {"match", {{"paths", Json::array({Json{{"prefix", std::string("/") + id}}})}, {"methods", Json::array({"GET", "POST"})}}}});
        }
        driver->put(Kind::Consumer, "acme", "mobile", {{"name", "Mobile app"}, {"groups", Json::array({"apps"})}, {"credentials", Json::array({Json{{"id", "demo"}, {"kind", "api-key"}}})}});
        driver->put(Kind::Policy, "acme", "limit",
                    {{"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}, {"consumer", "mobile"}}}, {"config", {{"limit", 60}, {"window", "1m"}, {"by", "consumer"}}}, {"labels", {{"team", "shop"}}}});
        driver->put(Kind::Policy, "", "sizes", {{"kind", "request-size"}, {"scope", {{"gateway", true}}}, {"config", {{"max", "8MiB"}}}});
    }
};

} // namespace gatehouse::testing
