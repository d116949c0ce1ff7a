// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "console/connections/connection.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <vector>

namespace gatehouse::console {

// The connections that the user made, in a JSON file of the configuration folder, written whole or not at all. Holds no secret. A file that cannot be read is
// kept aside under another name and reported, never overwritten; what is not understood in one is written back as it was. GUI thread.
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
    QHash<QString, base::Json> m_read;   // by id: as they stood in the file, with members of other versions
    std::vector<base::Json> m_unusable;  // entries that are no connections
    bool m_mayWrite = true;              // false: the file holds what could neither be read nor kept aside
};

} // namespace gatehouse::console
