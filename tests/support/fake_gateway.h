// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::testing {

// A server on a loopback port that says what a test tells it to, in whatever way HTTP and the Admin API forbid. Answers by path; what no test has told
// gets an honest empty gateway (see answerHonestly()). What it makes up without end is written as fast as it is read, so its own memory stays small.
class FakeGateway : public QObject
{
public:
    enum class Ending {
        KeepAlive,      // as it should be
        Close,          // no length: the end of the connection is the end of the body
        CutShort,       // promises 1,000 bytes more than come
        HoldOpen,       // a stream: stays open, push() adds to it
        Silent,         // never a byte
        CloseAtOnce,    // the connection ends before any answer
        EndlessHeaders, // header lines without end
        EndlessBody,    // the body again and again, without a length
        Trickle,        // the head byte by byte, 20 a second, without end
        TrickleBody,    // a good head, then a byte now and then, without end
        Raw             // the body is all that is sent
    };
    struct Request {
        QByteArray method;
        QString path; // with query, as it came
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;
    };
    struct Answer {
        QByteArray body;
        int status = 200;
        QByteArray type = "application/json";
        Ending ending = Ending::KeepAlive;
        QByteArray headers = {}; // further lines, each with CRLF
        qint64 repeat = 1;  // the body so many times
    };
    using Handler = std::function<Answer(const Request&)>;

    FakeGateway() : FakeGateway(std::string(), std::string()) {}
    // With a certificate and its key as PEM: speaks TLS.
    FakeGateway(const std::string& certificatePem, const std::string& keyPem)
    {
        if (certificatePem.empty()) {
            m_server = std::make_unique<QTcpServer>();
        } else {
            auto server = std::make_unique<QSslServer>();
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(QByteArray::fromStdString(certificatePem)));
            configuration.setPrivateKey(QSslKey(QByteArray::fromStdString(keyPem), QSsl::Ec));
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            server->setSslConfiguration(configuration);
            m_server = std::move(server);
            m_scheme = QStringLiteral("https");
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeGateway::accept);
        connect(m_server.get(), &QTcpServer::newConnection, this, &FakeGateway::accept);
        m_server->listen(QHostAddress::LocalHost);
    }
    ~FakeGateway() override
    {
        for (QTcpSocket* socket : findChildren<QTcpSocket*>())
            socket->disconnect(this);
    }

    QUrl url() const { return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_server->serverPort())); }
    quint16 port() const { return m_server->serverPort(); }
    void on(const QString& path, Answer answer)
    {
        on(path, [answer = std::move(answer)](const Request&) { return answer; });
    }
    // By the path without its query.
    void on(const QString& path, Handler handler) { m_handlers[path] = std::move(handler); }
    // What answers every path that has no handler of its own.
    void otherwise(Handler handler) { m_otherwise = std::move(handler); }
    void push(const QByteArray& bytes)
    {
        for (const QPointer<QTcpSocket>& socket : m_open) {
            if (socket)
                socket->write(bytes);
        }
    }
    int openStreams() const
    {
        int open = 0;
        for (const QPointer<QTcpSocket>& socket : m_open)
            open += socket && socket->state() == QAbstractSocket::ConnectedState;
        return open;
    }
    // Ends the streams that are held open.
    void closeStreams()
    {
        for (const QPointer<QTcpSocket>& socket : std::exchange(m_open, {})) {
            if (socket)
                socket->disconnectFromHost();
        }
    }
    // Stops answering at all: the port is closed, connections end.
    void goAway()
    {
        m_server->close();
        for (QTcpSocket* socket : findChildren<QTcpSocket*>())
            socket->abort();
    }
    bool comeBack(quint16 port) { return m_server->listen(QHostAddress::LocalHost, port); }
    int count(const QString& path) const
    {
        int times = 0;
        for (const Request& request : requests)
            times += request.path.section(u'?', 0, 0) == path;
        return times;
    }

    std::vector<Request> requests; // what came, in order
    int connections = 0;

    // An empty gateway that behaves.
    static Answer answerHonestly(const Request& request)
    {
        const QString path = request.path.section(u'?', 0, 0);
        if (path == QStringLiteral("/v1/status"))
            return {"{\"program\":\"gatehoused\",\"version\":\"0.1.0\",\"nodeId\":\"n\",\"startedAt\":\"2026-01-01T00:00:00.000Z\",\"uptimeSeconds\":1,\"revision\":5,\"mode\":\"data\",\"readOnly\":false,\"workers\":2,"
                    "\"listeners\":[{\"id\":\"main\",\"url\":\"http://127.0.0.1:1\",\"protocols\":[\"http/1.1\"],\"tls\":false,\"status\":\"listening\"}],\"health\":\"ok\",\"problems\":[],\"administrator\":{\"id\":\"owner\",\"role\":\"owner\"}}"};
        if (path == QStringLiteral("/v1/schemas"))
            return {"{\"resources\":[],\"policies\":[]}"};
        if (path.startsWith(QStringLiteral("/v1/schemas/")))
            return {"{\"type\":\"object\",\"properties\":{}}"};
        if (path == QStringLiteral("/v1/stream/metrics"))
            return {"event: hello\ndata: {\"time\":\"2026-01-01T00:00:00.000Z\",\"revision\":5}\n\n", 200, "text/event-stream", Ending::HoldOpen};
        if (path == QStringLiteral("/v1/stream/requests"))
            return {": hello\n\n", 200, "text/event-stream", Ending::HoldOpen};
        if (path == QStringLiteral("/v1/series"))
            return {"{\"from\":\"2026-01-01T00:00:00.000Z\",\"to\":\"2026-01-01T00:15:00.000Z\",\"stepSeconds\":10,\"by\":\"total\",\"points\":[]}"};
        return {"{\"items\":[],\"next\":null,\"total\":0}"};
    }

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            ++connections;
            socket->setParent(this);
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
                *buffer += socket->readAll();
                while (take(*socket, *buffer)) {}
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (socket->bytesAvailable() > 0)
                Q_EMIT socket->readyRead();
        }
    }
    bool take(QTcpSocket& socket, QByteArray& buffer)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        Request request;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = QString::fromUtf8(first.value(1));
        for (const QByteArray& line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toInt();
        if (buffer.size() < end + 4 + length)
            return false;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        requests.push_back(request);
        const auto found = m_handlers.constFind(request.path.section(u'?', 0, 0));
        answer(socket, found != m_handlers.constEnd() ? (*found)(request) : m_otherwise ? m_otherwise(request) : answerHonestly(request));
        return true;
    }
    void answer(QTcpSocket& socket, const Answer& answer)
    {
        const qint64 size = answer.body.size() * answer.repeat;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Whatever\r\nContent-Type: " + answer.type + "\r\n" + answer.headers;
        switch (answer.ending) {
        case Ending::Silent: return;
        case Ending::CloseAtOnce: socket.disconnectFromHost(); return;
        case Ending::Raw:
            socket.write(answer.body);
            socket.disconnectFromHost();
            return;
        case Ending::KeepAlive:
        case Ending::CutShort:
            head += "Content-Length: " + QByteArray::number(size + (answer.ending == Ending::CutShort ? 1000 : 0)) + "\r\n\r\n";
            pump(socket, head, answer.body, answer.repeat, answer.ending == Ending::CutShort);
            return;
        case Ending::Close: pump(socket, head + "Connection: close\r\n\r\n", answer.body, answer.repeat, true); return;
        case Ending::HoldOpen:
            socket.write(head + "\r\n" + answer.body);
            m_open.push_back(&socket);
            return;
        case Ending::EndlessBody: pump(socket, head + "\r\n", answer.body, INT64_MAX, true); return;
        case Ending::EndlessHeaders: pump(socket, head, "X-More: " + QByteArray(1000, 'x') + "\r\n", INT64_MAX, true); return;
        case Ending::Trickle: trickle(socket, head + "X-More: "); return;
        case Ending::TrickleBody: trickle(socket, {}, head + "\r\n"); return;
        }
    }
    // Writes `piece` again and again, no further ahead than the other side reads.
    void pump(QTcpSocket& socket, const QByteArray& head, const QByteArray& piece, qint64 times, bool close)
    {
        socket.write(head);
        auto left = std::make_shared<qint64>(piece.isEmpty() ? 0 : times);
        auto context = std::make_shared<QPointer<QObject>>(new QObject(&socket));
        const auto more = [&socket, piece, left, close, context] {
            while (*left > 0 && socket.bytesToWrite() < 256 << 10 && socket.state() == QAbstractSocket::ConnectedState) {
                socket.write(piece);
                --*left;
            }
            if (*left > 0)
                return;
            if (close)
                socket.disconnectFromHost();
            if (*context)
                (*context)->deleteLater();
        };
        connect(&socket, &QTcpSocket::bytesWritten, context->data(), more);
        connect(&socket, &QSslSocket::disconnected, context->data(), [left] { *left = 0; });
        more();
    }
    void trickle(QTcpSocket& socket, const QByteArray& text, const QByteArray& atOnce = {})
    {
        socket.write(atOnce);
        auto* timer = new QTimer(&socket);
        auto at = std::make_shared<qsizetype>(0);
        connect(timer, &QTimer::timeout, &socket, [&socket, text, at] {
            socket.write(*at < text.size() ? text.mid(*at, 1) : QByteArray(1, 'x'));
            ++*at;
        });
        timer->start(50);
    }

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme = QStringLiteral("http");
    QHash<QString, Handler> m_handlers;
    Handler m_otherwise;
    std::vector<QPointer<QTcpSocket>> m_open;
};

} // namespace gatehouse::testing
