// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/embedded_gateway.h"

#include <QMetaObject>
#include <QUrl>

namespace gatehouse::apps {

EmbeddedGateway::EmbeddedGateway(QString directory, QObject* parent) : console::LocalGatewayHost(parent), m_directory(std::move(directory)), m_log(base::LogLevel::Warning) {}

EmbeddedGateway::~EmbeddedGateway()
{
    join();
    m_gateway.reset();
}

void EmbeddedGateway::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void EmbeddedGateway::become(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

std::unique_ptr<gateway::Gateway> EmbeddedGateway::make(int adminPort)
{
    gateway::GatewayOptions options;
    options.program = "gatehouse";
    options.dataDirectory = m_directory.toStdString();
    options.adminAddress = "127.0.0.1:" + std::to_string(adminPort);
    options.sample = true;
    options.log = &m_log;
    return std::make_unique<gateway::Gateway>(std::move(options));
}

void EmbeddedGateway::start()
{
    if (m_state == State::Starting || m_state == State::Running || m_state == State::Stopping)
        return;
    join();
    m_gateway = make(m_adminPort);
    m_error.clear();
    become(State::Starting);
    m_thread = std::thread([this] {
        auto started = m_gateway->start();
        if (!started && m_adminPort != 0) { // somebody else may have that port by now
            m_gateway = make(0);
            started = m_gateway->start();
        }
        const QString error = started ? QString() : QString::fromStdString(started.error().text());
        QMetaObject::invokeMethod(this, [this, error] {
            if (!error.isEmpty()) {
                m_error = error;
                join();
                m_gateway.reset();
                become(State::Failed);
                return;
            }
            m_adminUrl = QString::fromStdString(m_gateway->adminUrl());
            m_adminPort = QUrl(m_adminUrl).port(0);
            m_token = QString::fromStdString(m_gateway->ownerToken());
            become(State::Running);
        });
    });
}

void EmbeddedGateway::stop()
{
    if (m_state != State::Running)
        return;
    join();
    become(State::Stopping);
    m_thread = std::thread([this] {
        m_gateway->stop(std::chrono::seconds(2));
        QMetaObject::invokeMethod(this, [this] {
            join();
            m_gateway.reset();
            m_adminUrl.clear();
            m_token.clear();
            become(State::Stopped);
        });
    });
}

} // namespace gatehouse::apps
