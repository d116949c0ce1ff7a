// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/local_gateway_load.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::console {

namespace {
constexpr int kTickMs = 20;
constexpr int kProgressEvery = 5; // ticks
} // namespace

LocalGatewayLoad::LocalGatewayLoad(QObject* parent) : QObject(parent)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this, ticks = 0]() mutable {
        pump();
        if (m_running && ++ticks % kProgressEvery == 0) {
            m_report.seconds = double(m_clock.elapsed()) / 1000;
            Q_EMIT progressed();
        }
    });
}

LocalGatewayLoad::~LocalGatewayLoad() = default;

void LocalGatewayLoad::start(LoadPlan plan)
{
    if (m_running)
        return;
    m_plan = std::move(plan);
    m_plan.requests = std::clamp(m_plan.requests, 1, kMostRequests);
    m_plan.connections = std::clamp(m_plan.connections, 1, std::min(kMostConnections, m_plan.requests));
    if (!std::isfinite(m_plan.rate) || m_plan.rate < 0)
        m_plan.rate = 0;
    m_report = {};
    m_report.requests = m_plan.requests;
    m_request = requestBytes(m_plan.method, m_plan.url, m_plan.headers, m_plan.body);
    m_connections.clear();
    for (int i = 0; i < m_plan.connections; ++i) {
        auto connection = std::make_unique<LocalGatewayConnection>(m_plan.url.host(), quint16(m_plan.url.port(80)));
        connect(connection.get(), &LocalGatewayConnection::answered, this, [this](int status, qint64 nanoseconds) {
            ++m_report.answered;
            ++m_report.statuses[status];
            m_report.latency.record(uint64_t(std::max<qint64>(0, nanoseconds)));
            settle();
        });
        connect(connection.get(), &LocalGatewayConnection::failed, this, [this](const QString& reason) {
            if (m_report.failed++ == 0)
                m_report.firstFailure = reason;
            settle();
        });
        m_connections.push_back(std::move(connection));
    }
    m_running = true;
    m_clock.start();
    m_tick.start();
    pump();
}

void LocalGatewayLoad::pump()
{
    if (!m_running)
        return;
    const double allowed = m_plan.rate > 0 ? double(m_clock.elapsed()) / 1000 * m_plan.rate + 1 : double(m_plan.requests);
    for (const auto& connection : m_connections) {
        if (m_report.sent >= m_plan.requests || m_report.sent >= allowed)
            return;
        if (connection->isBusy())
            continue;
        ++m_report.sent;
        connection->send(m_request, m_plan.method == "HEAD");
    }
}

void LocalGatewayLoad::settle()
{
    if (m_report.answered + m_report.failed >= m_plan.requests)
        end(false);
    else
        // From the event loop: an answer must not send the next request within its own signal.
        QMetaObject::invokeMethod(this, &LocalGatewayLoad::pump, Qt::QueuedConnection);
}

void LocalGatewayLoad::cancel()
{
    if (m_running)
        end(true);
}

void LocalGatewayLoad::end(bool cancelled)
{
    m_running = false;
    m_tick.stop();
    m_report.seconds = double(m_clock.elapsed()) / 1000;
    for (auto& connection : m_connections) {
        connection->disconnect(this);
        connection->abort();
        // One of them may be the caller.
        connection.release()->deleteLater();
    }
    m_connections.clear();
    Q_EMIT progressed();
    Q_EMIT finished(cancelled);
}

} // namespace gatehouse::console
