// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/event_stream.h"

namespace gatehouse::drivers {

namespace {

constexpr int kFirstDelayMs = 500;
constexpr int kLongestDelayMs = 15'000;

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
    setConnected(true, {});
    m_delayMs = kFirstDelayMs;
    const bool good = m_reader.feed(m_reply->readAll(), [this](const QByteArray& event, const QByteArray& data) { Q_EMIT received(event, data); });
    if (!good && m_reply) {
        m_reply->setProperty("gatehouse-too-large", true);
        m_reply->abort();
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
    else if (status == 200 && m_reply->error() == QNetworkReply::NoError)
        reason = tr("The gateway ended the stream");
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
