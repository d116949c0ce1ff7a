// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/local_gateway_connection.h"

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kTimeoutMs = 10'000;
constexpr qsizetype kLargestHead = 64 * 1024;
constexpr qint64 kLargestBody = 64 * 1024 * 1024;

bool isHeaderSafe(const QByteArray& text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

} // namespace

QByteArray requestBytes(const QByteArray& method, const QUrl& url, const HeaderList& headers, const QByteArray& body)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray out = method + ' ' + target + " HTTP/1.1\r\n";
    const bool ownHost = std::any_of(headers.cbegin(), headers.cend(), [](const auto& header) { return header.first.compare("Host", Qt::CaseInsensitive) == 0; });
    if (!ownHost)
        out += "Host: " + url.host(QUrl::FullyEncoded).toLatin1() + (url.port() > 0 ? ':' + QByteArray::number(url.port()) : QByteArray()) + "\r\n";
    for (const auto& [name, value] : headers) {
        // The length is ours to say.
        if (name.isEmpty() || !isHeaderSafe(name) || !isHeaderSafe(value) || name.compare("Content-Length", Qt::CaseInsensitive) == 0 ||
            name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0)
            continue;
        out += name + ": " + value + "\r\n";
    }
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return out + "\r\n" + body;
}

void AnswerReader::reset(bool head)
{
    m_buffer.clear();
    m_isHead = head;
    m_headDone = m_trailers = false;
    m_keepAlive = true;
    m_status = 0;
    m_left = 0;
    m_body = Body::None;
}

AnswerReader::Progress AnswerReader::feed(const QByteArray& bytes)
{
    m_buffer += bytes;
    if (!m_headDone) {
        if (const Progress progress = readHead(); !m_headDone || progress == Progress::Broken)
            return progress;
    }
    return readBody();
}

AnswerReader::Progress AnswerReader::closed() const
{
    return m_headDone && m_body == Body::UntilClose ? Progress::Done : Progress::Broken;
}

AnswerReader::Progress AnswerReader::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > kLargestHead ? Progress::Broken : Progress::More;
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() < 2 || !first[0].startsWith("HTTP/1."))
        return Progress::Broken;
    m_status = first[1].toInt();
    if (m_status < 100 || m_status > 999)
        return Progress::Broken;
    if (m_status < 200 && m_status != 101)
        return readHead(); // an interim answer: the real one follows
    m_headDone = true;
    m_body = Body::UntilClose;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        const QByteArray name = lines[i].left(colon).trimmed().toLower(), value = lines[i].mid(colon + 1).trimmed().toLower();
        if (name == "connection" && value.contains("close"))
            m_keepAlive = false;
        if (name == "transfer-encoding" && value.endsWith("chunked"))
            m_body = Body::Chunked;
        if (name == "content-length" && m_body != Body::Chunked) {
            bool ok = false;
            m_left = value.toLongLong(&ok);
            if (!ok || m_left < 0 || m_left > kLargestBody)
                return Progress::Broken;
            m_body = Body::Length;
        }
    }
    if (m_isHead || m_status == 204 || m_status == 304)
        m_body = Body::None;
    if (m_body == Body::Chunked)
        m_left = 0;
    return Progress::More;
}

AnswerReader::Progress AnswerReader::readBody()
{
    switch (m_body) {
    case Body::None: return Progress::Done;
    case Body::UntilClose:
        m_keepAlive = false;
        m_buffer.clear();
        return Progress::More;
    case Body::Length: {
        const qint64 taken = std::min<qint64>(m_left, m_buffer.size());
        m_buffer.remove(0, qsizetype(taken));
        m_left -= taken;
        return m_left == 0 ? Progress::Done : Progress::More;
    }
    case Body::Chunked:
        for (;;) {
            if (m_left > 0) { // with the line break behind it
                const qint64 taken = std::min<qint64>(m_left, m_buffer.size());
                m_buffer.remove(0, qsizetype(taken));
                m_left -= taken;
                if (m_left > 0)
                    return Progress::More;
            }
            const qsizetype end = m_buffer.indexOf("\r\n");
            if (end < 0)
                return m_buffer.size() > kLargestHead ? Progress::Broken : Progress::More;
            const QByteArray line = m_buffer.left(end);
            m_buffer.remove(0, end + 2);
            if (m_trailers) {
                if (line.isEmpty())
                    return Progress::Done;
                continue;
            }
            bool ok = false;
            const qint64 size = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed().toLongLong(&ok, 16);
            if (!ok || size < 0 || size > kLargestBody)
                return Progress::Broken;
            if (size == 0)
                m_trailers = true;
            else
                m_left = size + 2;
        }
    }
    return Progress::Broken;
}

LocalGatewayConnection::LocalGatewayConnection(QString host, quint16 port, QObject* parent) : QObject(parent), m_host(std::move(host)), m_port(port)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(kTimeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] { fail(tr("no answer in %1 s").arg(kTimeoutMs / 1000)); });
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write(m_request);
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &LocalGatewayConnection::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
        if (m_busy && m_reader.closed() == AnswerReader::Progress::Done)
            done();
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (!m_busy)
            return;
        if (error == QAbstractSocket::RemoteHostClosedError && m_reader.status() != 0)
            return; // disconnected() decides
        if (error == QAbstractSocket::RemoteHostClosedError && !m_retried) {
            // An idle connection that the gateway closed just now: once more on a new one.
            m_retried = true;
            m_socket.abort();
            m_reader.reset(false);
            m_socket.connectToHost(m_host, m_port);
            return;
        }
        fail(m_socket.errorString());
    });
}

void LocalGatewayConnection::send(const QByteArray& request, bool head)
{
    m_busy = true;
    m_retried = m_socket.state() != QAbstractSocket::ConnectedState;
    m_request = request;
    m_reader.reset(head);
    m_clock.start();
    m_timeout.start();
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write(m_request);
    } else {
        m_socket.abort();
        m_socket.connectToHost(m_host, m_port);
    }
}

void LocalGatewayConnection::abort()
{
    m_busy = false;
    m_timeout.stop();
    m_socket.abort();
}

void LocalGatewayConnection::read()
{
    const QByteArray bytes = m_socket.readAll();
    if (!m_busy) {
        m_socket.abort(); // nobody asked
        return;
    }
    switch (m_reader.feed(bytes)) {
    case AnswerReader::Progress::More: break;
    case AnswerReader::Progress::Done: done(); break;
    case AnswerReader::Progress::Broken: fail(tr("the answer is not HTTP")); break;
    }
}

void LocalGatewayConnection::done()
{
    m_busy = false;
    m_timeout.stop();
    if (!m_reader.keepsAlive())
        m_socket.abort();
    Q_EMIT answered(m_reader.status(), m_clock.nsecsElapsed());
}

void LocalGatewayConnection::fail(const QString& reason)
{
    if (!m_busy)
        return;
    abort();
    Q_EMIT failed(reason);
}

} // namespace gatehouse::console
