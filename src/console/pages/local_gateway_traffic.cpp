// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/local_gateway_traffic.h"

#include <cmath>

namespace gatehouse::console {

namespace {

constexpr int kIntervalMs = 50;
constexpr int kConnections = 4;
constexpr int kCycle = 200; // steps: ten seconds
constexpr int kRush = 200; // steps in which the mobile app's users all wake up: its limit shows within seconds of the start

} // namespace

LocalGatewayTraffic::LocalGatewayTraffic(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &LocalGatewayTraffic::tick);
}

LocalGatewayTraffic::~LocalGatewayTraffic() = default;

QByteArray LocalGatewayTraffic::requestAt(int step, const QUrl& base)
{
    const int at = step % kCycle, item = step % 40 + 1;
    QUrl url = base;
    QByteArray method = "GET", body;
    HeaderList headers{{"User-Agent", "Gatehouse-Sample/1"}};
    const auto key = [&headers](const char* value) { headers.emplaceBack("X-API-Key", value); };
    if (at % 24 == 7) {
        url.setPath(QStringLiteral("/orders/%1").arg(item));
        key("not-a-key");
    } else if (at % 32 == 13) {
        url.setPath(QStringLiteral("/inventory/%1").arg(item));
    } else if (at % 8 == 3 || (step < kRush && step % 2)) { // 2.5 a second: above the mobile app's limit
        url.setPath(QStringLiteral("/orders/%1").arg(item));
        key("mobile-demo-key");
    } else if (at == 77) {
        url.setPath(QStringLiteral("/nowhere"));
        key("partner-demo-key");
    } else if (at % 10 == 4) {
        method = "POST";
        url.setPath(QStringLiteral("/orders"));
        headers.emplaceBack("Content-Type", "application/json");
        body = "{\"item\":" + QByteArray::number(item) + ",\"count\":2}";
        key("partner-demo-key");
    } else {
        url.setPath(at % 3 == 0 ? QStringLiteral("/inventory/%1").arg(item) : QStringLiteral("/orders/%1").arg(item));
        key("partner-demo-key");
    }
    return requestBytes(method, url, headers, body);
}

void LocalGatewayTraffic::start(const QUrl& base)
{
    stop();
    m_base = base;
    for (int i = 0; i < kConnections; ++i) {
        auto connection = std::make_unique<LocalGatewayConnection>(base.host(), quint16(base.port(80)));
        connect(connection.get(), &LocalGatewayConnection::answered, this, [this] { ++m_answered; });
        m_connections.push_back(std::move(connection));
    }
    m_timer.start();
}

void LocalGatewayTraffic::stop()
{
    m_timer.stop();
    m_connections.clear();
}

void LocalGatewayTraffic::tick()
{
    ++m_step;
    // A slow swell, so that the chart breathes: between three and five of six steps send.
    const double swell = 0.8 + 0.2 * std::sin(double(m_step) / 90.0);
    if (double(m_step % 6) / 6.0 > swell)
        return;
    for (const auto& connection : m_connections) {
        if (!connection->isBusy()) {
            connection->send(requestAt(m_step, m_base), false);
            return;
        }
    }
}

} // namespace gatehouse::console
