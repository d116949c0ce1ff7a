// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QVector>

namespace gatehouse::console {

using HeaderList = QVector<std::pair<QByteArray, QByteArray>>;

// A request as bytes for one connection of the load. Names and values with line breaks are left out.
QByteArray requestBytes(const QByteArray& method, const QUrl& url, const HeaderList& headers, const QByteArray& body);

// Reads one HTTP/1.1 answer piece by piece; only what a load needs: its status and where it ends. Bounded.
class AnswerReader
{
public:
    enum class Progress { More, Done, Broken };
    void reset(bool head);
    Progress feed(const QByteArray& bytes);
    Progress closed() const; // the other side closed: the end of a body without a length
    int status() const { return m_status; }
    bool keepsAlive() const { return m_keepAlive; }

private:
    Progress readHead();
    Progress readBody();
    enum class Body { None, Length, Chunked, UntilClose } m_body = Body::None;
    QByteArray m_buffer;
    bool m_headDone = false, m_isHead = false, m_keepAlive = true, m_trailers = false;
    int m_status = 0;
    qint64 m_left = 0; // of the body or the chunk
};

// One keep-alive connection to the local gateway, one request at a time. It connects again when the gateway closed it. GUI thread.
class LocalGatewayConnection : public QObject
{
    Q_OBJECT
public:
    explicit LocalGatewayConnection(QString host, quint16 port, QObject* parent = nullptr);
    bool isBusy() const { return m_busy; }
    void send(const QByteArray& request, bool head);
    void abort();

Q_SIGNALS:
    void answered(int status, qint64 nanoseconds);
    void failed(const QString& reason);

private:
    void read();
    void fail(const QString& reason);
    void done();
    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_timeout;
    QElapsedTimer m_clock;
    AnswerReader m_reader;
    QByteArray m_request;
    bool m_busy = false, m_retried = false;
};

} // namespace gatehouse::console
