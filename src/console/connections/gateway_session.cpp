// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/gateway_session.h"

#include "console/models/live_metrics.h"
#include "console/models/pending_changes.h"
#include "console/models/quota_watch.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/models/secret_parts.h"
#include "console/models/security_watch.h"

namespace gatehouse::console {

GatewaySession::GatewaySession(Connection connection, std::unique_ptr<drivers::Driver> driver, QObject* parent)
    : QObject(parent), m_connection(std::move(connection)), m_driver(std::move(driver)), m_resources(std::make_unique<ResourceCache>(*m_driver)),
      m_schemas(std::make_unique<SchemaCache>(*m_driver)), m_changes(std::make_unique<PendingChanges>(*m_driver, *m_resources)),
      m_metrics(std::make_unique<LiveMetrics>(*m_driver)), m_quotas(std::make_unique<QuotaWatch>(*m_driver)),
      m_security(std::make_unique<SecurityWatch>(*m_driver, *m_resources, *m_schemas, *m_changes))
{
    m_changes->setSecretsDropper([this](const domain::ResourceKey& key, base::Json& value) { dropResourceSecrets(key, value, *m_schemas); });
    // A stream that comes back says that the gateway is there again; one that breaks, that it may be gone.
    connect(m_metrics.get(), &LiveMetrics::connectedChanged, this, [this] {
        if (m_metrics->connected() ? m_state == State::Failed : m_state == State::Connected)
            refresh();
    });
    connect(m_driver.get(), &drivers::Driver::revisionChanged, this, [this](quint64 revision) {
        m_status.revision = revision;
        Q_EMIT statusChanged();
    });
}

GatewaySession::~GatewaySession() = default;

void GatewaySession::rename(const Connection& connection)
{
    m_connection = connection;
    Q_EMIT statusChanged();
}

void GatewaySession::open()
{
    m_metrics->start();
    refresh();
}

void GatewaySession::refresh()
{
    m_driver->status(this, [this](const drivers::Reply<drivers::GatewayStatus>& reply) {
        const bool first = m_state != State::Connected;
        m_error = reply.error;
        m_state = reply.ok() ? State::Connected : State::Failed;
        if (reply.ok()) {
            m_status = reply.value;
            m_everAnswered = true;
            if (first || !m_schemas->ready())
                m_schemas->load();
            m_resources->loadAll();
        }
        m_quotas->setConnected(reply.ok());
        Q_EMIT stateChanged();
        Q_EMIT statusChanged();
    });
}

} // namespace gatehouse::console
