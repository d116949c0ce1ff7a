// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/endpoint.h"
#include "drivers/gateway_types.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>

#include <functional>

namespace gatehouse::drivers {

// HTTP towards one gateway: follows no redirect, verifies TLS, bounds answers, and sends nothing that changes anything on a read-only connection. GUI thread.
class Transport : public QObject
{
    Q_OBJECT
public:
    struct Answer {
        int status = 0;
        QByteArray body;
        QByteArray contentType;
        CallError error;
    };
    struct Call {
        QByteArray method;
        QString path; // "/v1/status?x=y", already encoded
        QByteArray body;
        QByteArray contentType = "application/json";
        QByteArray accept = "application/json";
        bool changes = false; // refused when read-only
    };
    explicit Transport(Endpoint endpoint, QObject* parent = nullptr);

    const Endpoint& endpoint() const { return m_endpoint; }
    void send(const Call& call, QObject* context, std::function<void(const Answer&)> done);
    // A stream that never ends by itself; the caller reads and owns the reply. Problems with TLS end it with an error.
    QNetworkReply* openStream(const QString& path);
    // What the reply's failure means.
    CallError errorOf(QNetworkReply& reply, const QString& call) const;
    // The certificate's fingerprint that a refused TLS connection showed, for "trust once".
    QString seenFingerprint() const { return m_seenFingerprint; }

Q_SIGNALS:
    void finished(const QString& method, const QString& path, int status, double milliseconds, const QString& error);

private:
    QNetworkRequest requestFor(const QString& path, const QByteArray& accept) const;
    void guardTls(QNetworkReply* reply);
    static CallError problemFrom(int status, const QByteArray& body, const QString& call);

    Endpoint m_endpoint;
    QNetworkAccessManager m_network;
    QString m_seenFingerprint;
};

} // namespace gatehouse::drivers
