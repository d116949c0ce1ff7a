// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/connection_tester.h"

#include "drivers/native/native_driver.h"

namespace gatehouse::console {

ConnectionTester::ConnectionTester(QObject* parent) : QObject(parent) {}

ConnectionTester::~ConnectionTester() = default;

void ConnectionTester::test(const Connection& connection, const QString& token)
{
    drivers::Endpoint endpoint;
    endpoint.url = connection.url;
    endpoint.token = token;
    endpoint.trustedFingerprint = connection.trustedFingerprint;
    endpoint.readOnly = true;
    endpoint.timeoutMs = 10'000;
    m_driver = std::make_unique<drivers::NativeDriver>(std::move(endpoint));
    m_driver->status(this, [this](const drivers::Reply<drivers::GatewayStatus>& reply) {
        Result result;
        result.error = reply.error;
        result.status = reply.value;
        if (reply.error.kind == drivers::CallError::Kind::Tls)
            result.untrustedFingerprint = m_driver->transport().seenFingerprint();
        Q_EMIT tested(result);
    });
}

} // namespace gatehouse::console
