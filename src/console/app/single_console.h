// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace gatehouse::console {

// One console for one set of data: a second start hands its link to the first and ends, because two embedded gateways can't share their files and ports.
// They meet at a socket in the user's own runtime directory; nobody else can reach it. GUI thread.
class SingleConsole : public QObject
{
    Q_OBJECT
public:
    // `place` tells sets of data apart: the embedded gateway's directory.
    explicit SingleConsole(const QString& place, QObject* parent = nullptr);
    ~SingleConsole() override;
    // True when another console has this place, and has been asked to show itself and `link` (which may be empty). False: there is none, and this one has the place from now on.
    bool handOver(const QString& link);

Q_SIGNALS:
    // Another start gave its way to this one.
    void asked(const QString& link);

private:
    void take(QLocalSocket& socket);
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace gatehouse::console
