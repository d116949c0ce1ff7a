// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"

#include <QObject>
#include <QStringList>
#include <QVector>

namespace gatehouse::console {

// The connections that the user made, in a JSON file of the configuration folder, written whole or not at all. Holds no secret. A file that cannot be read is
// kept aside under another name and reported, never overwritten. GUI thread.
class ConnectionStore : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionStore(QString file, QObject* parent = nullptr);
    // The usual file of this user.
    static QString defaultFile();

    void load();
    const QVector<Connection>& connections() const { return m_connections; }
    const Connection* find(const QString& id) const;
    QStringList groups() const;
    QString problem() const { return m_problem; } // of the last load or save; empty when all is well
    // Gives the id: a new one when the connection has none.
    QString put(Connection connection);
    void remove(const QString& id);

Q_SIGNALS:
    void changed();

private:
    bool save();
    QString m_file;
    QString m_problem;
    QVector<Connection> m_connections;
};

} // namespace gatehouse::console
