// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"
#include "drivers/driver.h"

#include <QObject>
#include <memory>

namespace gatehouse::console {

class ResourceCache;
class SchemaCache;
class PendingChanges;
class LiveMetrics;
class QuotaWatch;
class SecurityWatch;

// An open connection: the driver and what is known of the gateway behind it. Pages get a reference and talk to nothing else. GUI thread.
class GatewaySession : public QObject
{
    Q_OBJECT
public:
    enum class State { Connecting, Connected, Failed };
    GatewaySession(Connection connection, std::unique_ptr<drivers::Driver> driver, QObject* parent = nullptr);
    ~GatewaySession() override;

    const Connection& connection() const { return m_connection; }
    drivers::Driver& driver() { return *m_driver; }
    State state() const { return m_state; }
    const drivers::GatewayStatus& status() const { return m_status; } // the last one
    const drivers::CallError& error() const { return m_error; }       // why Failed
    bool everAnswered() const { return m_everAnswered; }              // there is something to show, if old

    ResourceCache& resources() { return *m_resources; }  // console/models/resource_cache.h: all resources, indexed, kept fresh
    SchemaCache& schemas() { return *m_schemas; }        // console/models/schema_cache.h
    PendingChanges& changes() { return *m_changes; }     // console/models/pending_changes.h: the change set being gathered
    LiveMetrics& metrics() { return *m_metrics; }        // console/models/live_metrics.h: live stream joined with the series
    QuotaWatch& quotas() { return *m_quotas; }           // console/models/quota_watch.h: counters nearest their end
    SecurityWatch& security() { return *m_security; }    // console/models/security_watch.h: what protects each API, and what is missing

    // The same gateway under another name, colour, group, environment or safety level.
    void rename(const Connection& connection);
    void open();    // status, schemas, resources, live stream
    void refresh(); // F5

Q_SIGNALS:
    void stateChanged();
    void statusChanged();

private:
    Connection m_connection;
    std::unique_ptr<drivers::Driver> m_driver;
    State m_state = State::Connecting;
    bool m_everAnswered = false;
    drivers::GatewayStatus m_status;
    drivers::CallError m_error;
    std::unique_ptr<ResourceCache> m_resources;
    std::unique_ptr<SchemaCache> m_schemas;
    std::unique_ptr<PendingChanges> m_changes;
    std::unique_ptr<LiveMetrics> m_metrics;
    std::unique_ptr<QuotaWatch> m_quotas;
    std::unique_ptr<SecurityWatch> m_security;
};

} // namespace gatehouse::console
