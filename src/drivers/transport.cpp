// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/transport.h"

#include "base/json.h"
#include "drivers/text.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <algorithm>

namespace gatehouse::drivers {

namespace {

constexpr qint64 kMaxAnswer = 64ll << 20;
constexpr int kWholeCall = 4; // a call that trickles ends after so many timeouts, however alive it looks
constexpr char kTlsProblem[] = "gatehouse-tls-problem"; // dynamic property: why this side ended the connection
constexpr char kTooLarge[] = "gatehouse-too-large";
constexpr char kTooSlow[] = "gatehouse-too-slow";

QString fingerprintOf(const QSslCertificate& certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

CallError error(CallError::Kind kind, const QString& title, const QString& detail, const QString& call)
{
    CallError made;
    made.kind = kind;
    made.title = title;
    made.detail = detail;
    made.call = call;
    return made;
}

} // namespace

Transport::Transport(Endpoint endpoint, QObject* parent) : QObject(parent), m_endpoint(std::move(endpoint))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

QNetworkRequest Transport::requestFor(const QString& path, const QByteArray& accept) const
{
    QUrl url = m_endpoint.url;
    const qsizetype question = path.indexOf(QLatin1Char('?'));
    // A base path, as behind a reverse proxy, stays in front.
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + path.left(question), QUrl::StrictMode);
    url.setQuery(question < 0 ? QString() : path.mid(question + 1), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setRawHeader("Accept", accept);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is unpacked: a small answer stays small
    request.setRawHeader("User-Agent", "gatehouse/" GATEHOUSE_VERSION);
    if (!m_endpoint.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_endpoint.token.toUtf8());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    return request;
}

void Transport::guardTls(QNetworkReply* reply)
{
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError>& errors) {
        const QString seen = fingerprintOf(reply->sslConfiguration().peerCertificate());
        m_seenFingerprint = seen;
        if (!m_endpoint.trustedFingerprint.isEmpty() && seen == m_endpoint.trustedFingerprint) {
            reply->ignoreSslErrors(errors);
            return;
        }
        if (!m_endpoint.trustedFingerprint.isEmpty()) {
            reply->setProperty(kTlsProblem, tr("The gateway's certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.")
                                                .arg(m_endpoint.trustedFingerprint, seen));
        } else {
            reply->setProperty(kTlsProblem, tr("The gateway's certificate is not trusted: %1. Its SHA-256 fingerprint is %2.").arg(errors.value(0).errorString(), seen));
        }
    });
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] {
        // A pinned certificate stays pinned, even when an authority vouches for another one.
        const QString seen = fingerprintOf(reply->sslConfiguration().peerCertificate());
        if (!m_endpoint.trustedFingerprint.isEmpty() && seen != m_endpoint.trustedFingerprint && !reply->property(kTlsProblem).isValid()) {
            m_seenFingerprint = seen;
            reply->setProperty(kTlsProblem, tr("The gateway's certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.")
                                                .arg(m_endpoint.trustedFingerprint, seen));
            reply->abort();
        }
    });
}

void Transport::send(const Call& call, QObject* context, std::function<void(const Answer&)> done)
{
    const QString name = QString::fromLatin1(call.method) + QLatin1Char(' ') + call.path;
    QPointer<QObject> guard(context);
    if (call.changes && m_endpoint.readOnly) {
        Answer refused;
        refused.error = error(CallError::Kind::ReadOnly, tr("This connection is read-only"), tr("Nothing was sent. Change the connection's safety level to edit this gateway."), name);
        QMetaObject::invokeMethod(
            this,
            [guard, done, refused] {
                if (guard)
                    done(refused);
            },
            Qt::QueuedConnection);
        return;
    }
    QNetworkRequest request = requestFor(call.path, call.accept);
    request.setTransferTimeout(m_endpoint.timeoutMs);
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    QNetworkReply* reply = m_network.sendCustomRequest(request, call.method, call.body);
    reply->setParent(this);
    guardTls(reply);
    const auto bound = [reply](qint64 size) {
        if (size > kMaxAnswer && !reply->property(kTooLarge).isValid()) {
            reply->setProperty(kTooLarge, true);
            reply->abort();
        }
    };
    // The progress tells of a length that was announced; it is told a few times a second, so what has come is counted too.
    connect(reply, &QNetworkReply::downloadProgress, reply, [bound](qint64, qint64 total) { bound(total); });
    connect(reply, &QNetworkReply::readyRead, reply, [reply, bound] { bound(reply->bytesAvailable()); });
    QTimer::singleShot(static_cast<qint64>(m_endpoint.timeoutMs) * kWholeCall, reply, [reply] {
        reply->setProperty(kTooSlow, true);
        reply->abort();
    });
    QElapsedTimer clock;
    clock.start();
    connect(reply, &QNetworkReply::finished, this, [this, reply, guard, done = std::move(done), name, call, clock] {
        reply->deleteLater();
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        const bool tooMuch = reply->property(kTooLarge).isValid() || reply->property(kTooSlow).isValid();
        if (reply->isOpen() && !tooMuch)
            answer.body = reply->readAll();
        if (answer.status == 0 || tooMuch || reply->property(kTlsProblem).isValid() || (reply->error() != QNetworkReply::NoError && answer.status < 300))
            answer.error = errorOf(*reply, name);
        else if (answer.status >= 300)
            answer.error = problemFrom(answer.status, answer.body, name);
        Q_EMIT finished(QString::fromLatin1(call.method), call.path, answer.status, static_cast<double>(clock.nsecsElapsed()) / 1e6, answer.error.title);
        if (guard)
            done(answer);
    });
}

QNetworkReply* Transport::openStream(const QString& path)
{
    QNetworkRequest request = requestFor(path, "text/event-stream");
    request.setRawHeader("Cache-Control", "no-cache");
    request.setTransferTimeout(m_endpoint.streamSilenceMs);
    QNetworkReply* reply = m_network.get(request);
    reply->setParent(this);
    reply->setReadBufferSize(1 << 20); // a stream that is faster than this side waits
    guardTls(reply);
    return reply;
}

CallError Transport::errorOf(QNetworkReply& reply, const QString& call) const
{
    if (reply.property(kTlsProblem).isValid())
        return error(CallError::Kind::Tls, tr("The connection is not safe"), reply.property(kTlsProblem).toString(), call);
    if (reply.property(kTooLarge).isValid())
        return error(CallError::Kind::TooLarge, tr("The answer is too large"), tr("The gateway's answer has more than 64 MiB and was not read."), call);
    const auto unsent = [&call](const QString& title, const QString& detail) {
        CallError made = error(CallError::Kind::Network, title, detail, call);
        made.isUnsent = true;
        return made;
    };
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return unsent(tr("Nothing listens there"), tr("%1 refused the connection.").arg(m_endpoint.url.authority()));
    case QNetworkReply::HostNotFoundError:
        return unsent(tr("The host is not known"), tr("The name %1 has no address.").arg(m_endpoint.url.host()));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return error(CallError::Kind::Network, tr("The gateway did not answer in time"), tr("No whole answer within %1 s.").arg(std::max(1, m_endpoint.timeoutMs * (reply.property(kTooSlow).isValid() ? kWholeCall : 1) / 1000)), call);
    case QNetworkReply::SslHandshakeFailedError:
        return error(CallError::Kind::Tls, tr("The connection is not safe"), reply.errorString(), call);
    default:
        return error(CallError::Kind::Network, tr("The gateway could not be reached"), displaySafe(reply.errorString()), call);
    }
}

CallError Transport::problemFrom(int status, const QByteArray& body, const QString& call)
{
    CallError made;
    made.status = status;
    made.call = call;
    switch (status) {
    case 401:
        made.kind = CallError::Kind::Unauthorized;
        made.title = tr("The gateway refused the token");
        break;
    case 403:
        made.kind = CallError::Kind::Forbidden;
        made.title = tr("This token may not do that");
        break;
    case 404:
        made.kind = CallError::Kind::NotFound;
        made.title = tr("The gateway does not have that");
        break;
    case 409:
    case 412:
        made.kind = CallError::Kind::Conflict;
        made.title = tr("Somebody else changed it meanwhile");
        break;
    case 400:
    case 422:
        made.kind = CallError::Kind::Invalid;
        made.title = tr("The gateway refused this");
        break;
    default:
        made.kind = status < 400 ? CallError::Kind::Protocol : CallError::Kind::Server;
        made.title = status < 400 ? tr("The gateway wants to send us elsewhere, and was not followed") : tr("The gateway answered %1").arg(status);
    }
    const auto document = base::parseJson({body.constData(), static_cast<size_t>(body.size())});
    if (!document || !document->is_object()) {
        made.detail = tr("The answer is no problem document.");
        return made;
    }
    if (status == 409 && base::stringAt(*document, "type").ends_with("read-only")) {
        made.kind = CallError::Kind::ReadOnly;
        made.title = tr("This gateway is read-only");
    }
    made.detail = displaySafe(toQt(base::stringAt(*document, "detail")));
    made.requestId = displaySafe(toQt(base::stringAt(*document, "requestId")), 80);
    const base::Json& errors = base::memberAt(*document, "errors");
    for (size_t i = 0; errors.is_array() && i < errors.size() && i < 1000; ++i) {
        base::Problem problem;
        problem.pointer = base::stringAt(errors[i], "pointer").substr(0, 2000);
        problem.message = fromQt(displaySafe(toQt(base::stringAt(errors[i], "message"))));
        problem.line = static_cast<int>(base::intAt(errors[i], "line"));
        problem.column = static_cast<int>(base::intAt(errors[i], "column"));
        made.problems.push_back(std::move(problem));
    }
    return made;
}

} // namespace gatehouse::drivers
