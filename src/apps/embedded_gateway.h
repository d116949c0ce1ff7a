// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "console/app/local_gateway_host.h"
#include "gateway/gateway.h"

#include <memory>
#include <mutex>
#include <thread>

namespace gatehouse::apps {

// The engine behind the console's local gateway: where the two halves of the house meet. Starting and stopping run on a thread of their own. GUI thread.
class EmbeddedGateway : public console::LocalGatewayHost
{
    Q_OBJECT
public:
    // An empty directory keeps everything in memory.
    explicit EmbeddedGateway(QString directory, QObject* parent = nullptr);
    ~EmbeddedGateway() override;

    void start() override;
    void stop() override;
    State state() const override { return m_state; }
    QString error() const override { return m_error; }
    QString adminUrl() const override { return m_adminUrl; }
    QString token() const override { return m_token; }

private:
    std::unique_ptr<gateway::Gateway> make(int adminPort);
    void become(State state);
    void join();

    QString m_directory;
    base::Logger m_log;
    std::unique_ptr<gateway::Gateway> m_gateway;
    std::thread m_thread;
    State m_state = State::Stopped;
    QString m_error, m_adminUrl, m_token;
    int m_adminPort = 0; // of the last run, asked for again, so that who knows it meets it there; 0: none yet
};

} // namespace gatehouse::apps
