// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"
#include "drivers/gateway_types.h"

#include <QObject>

#include <memory>

namespace gatehouse::drivers {
class NativeDriver;
}

namespace gatehouse::console {

// Tries a connection out: reachable, safe, token good? One test at a time; a new one ends the last. GUI thread.
class ConnectionTester : public QObject
{
    Q_OBJECT
public:
    struct Result {
        drivers::CallError error;
        drivers::GatewayStatus status;
        // The certificate that was not trusted, for "trust once": only after the user has seen it.
        QString untrustedFingerprint;
        bool ok() const { return !error; }
    };
    explicit ConnectionTester(QObject* parent = nullptr);
    ~ConnectionTester() override;
    void test(const Connection& connection, const QString& token);

Q_SIGNALS:
    void tested(const gatehouse::console::ConnectionTester::Result& result);

private:
    std::unique_ptr<drivers::NativeDriver> m_driver;
};

} // namespace gatehouse::console
