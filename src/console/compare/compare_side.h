// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/compare/resource_set.h"
#include "console/connections/gateway_session.h"

#include <QPointer>
#include <QTimer>

namespace gatehouse::console {

class SessionDirectory;

// One side of a comparison: a connection, which is opened when it is not, or a file. Follows what changes there. Owned by the page. GUI thread.
class CompareSide : public QObject
{
    Q_OBJECT
public:
    enum class State { Nothing, Loading, Ready, Failed };
    CompareSide(SessionDirectory& directory, QObject* parent);
    void useNothing();
    void useConnection(const QString& id);
    void useFile(const QString& path);
    void reload();

    State state() const { return m_state; }
    QString title() const { return m_title; }
    QString error() const { return m_error; }
    QString connectionId() const { return m_connectionId; }
    QString file() const { return m_file; }
    GatewaySession* session() const { return m_session; } // null for a file
    std::shared_ptr<const ResourceSet> resources() const { return m_resources; }

Q_SIGNALS:
    void changed();

private:
    void begin(const QString& title);
    void follow(GatewaySession& session);
    void gather();
    void settle(State state, const QString& error = {});

    SessionDirectory& m_directory;
    State m_state = State::Nothing;
    QString m_title, m_error, m_connectionId, m_file;
    QPointer<GatewaySession> m_session;
    std::shared_ptr<const ResourceSet> m_resources;
    quint64 m_reading = 0; // which of the readings counts
    QTimer m_gather;
};

} // namespace gatehouse::console
