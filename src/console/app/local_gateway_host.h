// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace gatehouse::console {

// The embedded gateway as the console sees it: something that can be started and has an Admin API. Implemented in apps/, where engine and console meet.
class LocalGatewayHost : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Stopping, Failed };
    explicit LocalGatewayHost(QObject* parent = nullptr);
    // Stops it and starts it again; only while Running. Whoever talks to it may wait: it will be the same gateway.
    void restart();
    bool isRestarting() const { return m_restarting; }
    virtual void start() = 0; // asynchronous: stateChanged() tells; the engine runs on its own threads
    virtual void stop() = 0;
    virtual State state() const = 0;
    virtual QString error() const = 0;    // why it Failed
    virtual QString adminUrl() const = 0; // "http://127.0.0.1:41234" while Running
    virtual QString token() const = 0;    // owner token, for this process only

Q_SIGNALS:
    void stateChanged();

private:
    void goOn();
    bool m_restarting = false;
};

} // namespace gatehouse::console
