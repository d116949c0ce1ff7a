// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/sse_reader.h"
#include "drivers/transport.h"

#include <QPointer>
#include <QTimer>

namespace gatehouse::drivers {

// A live stream that comes back by itself: after 0.5 s, doubling to 15 s. GUI thread.
class EventStream : public QObject
{
    Q_OBJECT
public:
    explicit EventStream(Transport& transport, QObject* parent = nullptr);
    ~EventStream() override;
    void start(const QString& path);
    void stop();

Q_SIGNALS:
    void received(const QByteArray& event, const QByteArray& data);
    void stateChanged(bool connected, const QString& reason);

private:
    void connectNow();
    void read();
    void ended();
    void setConnected(bool connected, const QString& reason);

    Transport& m_transport;
    QString m_path;
    QPointer<QNetworkReply> m_reply;
    SseReader m_reader;
    QTimer m_retry;
    int m_delayMs = 500;
    bool m_running = false;
    bool m_connected = false;
    QString m_reason;
};

} // namespace gatehouse::drivers
