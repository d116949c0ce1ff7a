// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/gateway_session.h"

#include <QVector>

class QWidget;

namespace gatehouse::console {

// The connections that the user knows and the sessions that are open, as the main window sees them. GUI thread.
class SessionDirectory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QVector<Connection> connections() const = 0;
    virtual GatewaySession* session(const QString& connectionId) const = 0; // null while closed
    virtual void open(const QString& connectionId) = 0;                     // answers by sessionOpened() or openFailed()
    virtual void close(const QString& connectionId) = 0;
    // Dialogs, which answer by connectionsChanged().
    virtual void addConnection(QWidget* parent) = 0;
    virtual void editConnection(const QString& connectionId, QWidget* parent) = 0;
    virtual void removeConnection(const QString& connectionId, QWidget* parent) = 0;

Q_SIGNALS:
    void connectionsChanged();
    void sessionOpened(gatehouse::console::GatewaySession* session);
    void sessionAboutToClose(gatehouse::console::GatewaySession* session);
    void openFailed(const QString& connectionId, const QString& reason);
    void messageRequested(const QString& text, bool isError);
};

} // namespace gatehouse::console
