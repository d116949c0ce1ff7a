// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/event_stream.h"

namespace gatehouse::drivers {

namespace {

constexpr int kFirstDelayMs = 500;
constexpr int kLongestDelayMs = 15'000;
constexpr char kNoStream[] = "gatehouse-no-stream"; // dynamic property: an answer, but no stream of events

} // namespace

EventStream::EventStream(Transport& transport, QObject* parent) : QObject(parent), m_transport(transport)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EventStream::connectNow);
}

EventStream::~EventStream()
{
    stop();
}

void EventStream::start(const QString& path)
{
    if (m_running && path == m_path)
        return;
    stop();
    m_path = path;
    m_running = true;
    m_delayMs = kFirstDelayMs;
    connectNow();
}

void EventStream::stop()
{
    m_running = false;
    m_retry.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_connected = false;
    m_reason.clear(); // the next start tells its own, even the same one again
}

void EventStream::connectNow()
{
    m_reader.reset();
    m_reply = m_transport.openStream(m_path);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::read);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::ended);
}

void EventStream::read()
{
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200)
        return; // the end tells
    const QPointer<QNetworkReply> reply = m_reply;
    if (!reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().trimmed().toLower().startsWith("text/event-stream")) {
        reply->setProperty(kNoStream, true);
        reply->abort();
        return;
    }
    setConnected(true, {});
    m_delayMs = kFirstDelayMs;
    // Whoever listens may stop this stream, or start another one, within an event: what came behind it is nobody's then.
    const QByteArray bytes = reply == m_reply && m_reply ? m_reply->readAll() : QByteArray();
    const bool good = m_reader.feed(bytes, [this, reply](const QByteArray& event, const QByteArray& data) {
        if (reply && reply == m_reply)
            Q_EMIT received(event, data);
    });
    if (!good && reply && reply == m_reply) {
        m_reply->setProperty("gatehouse-too-large", true);
        m_reply->abort();
    } else if (reply != m_reply) {
        m_reader.reset();
    }
}

void EventStream::ended()
{
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    QString reason;
    if (status == 401 || status == 403)
        reason = tr("The gateway refused the token");
    else if (status != 0 && status != 200)
        reason = tr("The gateway answered %1").arg(status);
    else if (m_reply->property(kNoStream).isValid())
        reason = tr("The gateway's answer is no event stream");
    else if (status == 200 && m_reply->error() == QNetworkReply::NoError)
        reason = tr("The gateway ended the stream");
    else if (m_reply->error() == QNetworkReply::TimeoutError || (m_reply->error() == QNetworkReply::OperationCanceledError && !m_reply->property("gatehouse-too-large").isValid() &&
                                                                 !m_reply->property("gatehouse-tls-problem").isValid()))
        reason = tr("The gateway fell silent");
    else
        reason = m_transport.errorOf(*m_reply, m_path).title;
    m_reply->deleteLater();
    m_reply = nullptr;
    setConnected(false, reason);
    if (!m_running)
        return;
    m_retry.start(m_delayMs);
    m_delayMs = qMin(m_delayMs * 2, kLongestDelayMs);
}

void EventStream::setConnected(bool connected, const QString& reason)
{
    if (m_connected == connected && m_reason == reason)
        return;
    m_connected = connected;
    m_reason = reason;
    Q_EMIT stateChanged(connected, reason);
}

} // namespace gatehouse::drivers
