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
    using QObject::QObject;
    enum class State { Stopped, Starting, Running, Stopping, Failed };
    virtual void start() = 0; // asynchronous: stateChanged() tells; the engine runs on its own threads
    virtual void stop() = 0;
    virtual State state() const = 0;
    virtual QString error() const = 0;    // why it Failed
    virtual QString adminUrl() const = 0; // "http://127.0.0.1:41234" while Running
    virtual QString token() const = 0;    // owner token, for this process only

Q_SIGNALS:
    void stateChanged();
};

} // namespace gatehouse::console
