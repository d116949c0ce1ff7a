// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/local_gateway_connection.h"

#include <memory>
#include <vector>

namespace gatehouse::console {

// The sample's gentle traffic, about twenty requests a second as its two consumers and a stranger: mostly 200s, some 401s and, because the mobile app asks
// more than its 60 a minute, 429s. GUI thread.
class LocalGatewayTraffic : public QObject
{
    Q_OBJECT
public:
    explicit LocalGatewayTraffic(QObject* parent = nullptr);
    ~LocalGatewayTraffic() override;
    void start(const QUrl& base);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    int answered() const { return m_answered; }
    // What it sends at a step; steps repeat after a while.
    static QByteArray requestAt(int step, const QUrl& base);

private:
    void tick();
    QTimer m_timer;
    QUrl m_base;
    std::vector<std::unique_ptr<LocalGatewayConnection>> m_connections;
    int m_step = 0, m_answered = 0;
};

} // namespace gatehouse::console
