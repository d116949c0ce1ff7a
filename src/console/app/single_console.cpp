// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/single_console.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace gatehouse::console {

namespace {

constexpr int kPatienceMs = 500; // on this computer; a console that hangs must not keep another from starting
constexpr qint64 kLongestLink = 4096;

// Short, because a socket's path may have some hundred bytes only.
QString socketName(const QString& place)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(place).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    return folder + QStringLiteral("/gatehouse-") + QString::fromLatin1(hash);
}

} // namespace

SingleConsole::SingleConsole(const QString& place, QObject* parent) : QObject(parent), m_name(socketName(place)) {}

SingleConsole::~SingleConsole() = default;

bool SingleConsole::handOver(const QString& link)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kPatienceMs)) {
        socket.write(link.toUtf8().left(kLongestLink - 1) + '\n');
        // It answers with the same line end; who does not is no console that could show anything.
        if (socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs))
            return true;
    }
    socket.abort();
    QLocalServer::removeServer(m_name); // of one that was killed
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* other = m_server->nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            connect(other, &QLocalSocket::readyRead, this, [this, other] { take(*other); });
            take(*other);
        }
    });
    m_server->listen(m_name); // without it there is no meeting, and all else works
    return false;
}

void SingleConsole::take(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= kLongestLink)
            socket.abort();
        return;
    }
    const QString link = QString::fromUtf8(socket.readLine(kLongestLink + 1)).trimmed();
    socket.write("\n");
    socket.disconnectFromServer(); // once the answer is written
    Q_EMIT asked(link);
}

} // namespace gatehouse::console
