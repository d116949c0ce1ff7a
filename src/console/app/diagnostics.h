// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "console/connections/connection.h"

#include <QDateTime>
#include <QVector>

#include <vector>

namespace gatehouse::console {

class GatewaySession;
class RequestLogModel;

// What somebody needs to understand a fault, as JSON that its owner can read before giving it away: versions, platform, screens, connections without their
// secrets, the state of open gateways, the console's last calls without the values of their queries. It is made on demand and goes nowhere. GUI thread.
class Diagnostics
{
public:
    static constexpr int kCalls = 200; // the last ones

    Diagnostics(QVector<Connection> connections, std::vector<GatewaySession*> sessions, const RequestLogModel& calls);
    base::Json report(const QDateTime& now) const;

    // Without the user, the password and the values of the query.
    static QString withoutSecrets(const QUrl& url);

private:
    base::Json program() const;
    base::Json platform() const;
    base::Json connections() const;
    base::Json calls() const;

    QVector<Connection> m_connections;
    std::vector<GatewaySession*> m_sessions;
    const RequestLogModel& m_calls;
};

} // namespace gatehouse::console
