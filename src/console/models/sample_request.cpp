// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/sample_request.h"

#include "console/forms/display_text.h"

#include <QUrl>

namespace gatehouse::console {

namespace {

QString plainUrl(const base::Json& record, const QString& scheme, const QString& port)
{
    const std::string host = base::stringAt(record, "host"), query = base::stringAt(record, "query");
    QString url = scheme + QStringLiteral("://") + fromUtf8(host.empty() ? std::string("localhost") : host) + port + fromUtf8(base::stringAt(record, "path"));
    if (!query.empty())
        url += u'?' + fromUtf8(query);
    return url;
}

} // namespace

const drivers::ListenerStatus* listenerOf(const base::Json& record, const QVector<drivers::ListenerStatus>& listeners)
{
    const QString named = fromUtf8(base::stringAt(record, "listener"));
    // What an older gateway tells does not name it, and one that was named may be gone. Of several, HTTP/2 nearly always came by TLS.
    const bool wantsTls = base::stringAt(record, "protocol") == "HTTP/2";
    const drivers::ListenerStatus* taken = nullptr;
    for (const drivers::ListenerStatus& listener : listeners) {
        if (!QUrl(listener.url).isValid())
            continue;
        if (!named.isEmpty() && listener.id == named)
            return &listener;
        if (!taken || (wantsTls && listener.tls && !taken->tls))
            taken = &listener;
    }
    return taken;
}

QString clientUrl(const base::Json& record, const QVector<drivers::ListenerStatus>& listeners)
{
    const drivers::ListenerStatus* taken = listenerOf(record, listeners);
    if (!taken)
        return plainUrl(record, QStringLiteral("http"), {});
    const int usual = taken->tls ? 443 : 80, port = QUrl(taken->url).port(usual);
    return plainUrl(record, taken->tls ? QStringLiteral("https") : QStringLiteral("http"), port == usual ? QString() : u':' + QString::number(port));
}

base::Json explainRequest(const base::Json& record, const QVector<drivers::ListenerStatus>& listeners)
{
    const drivers::ListenerStatus* taken = listenerOf(record, listeners);
    const bool isNamed = taken && taken->id == fromUtf8(base::stringAt(record, "listener"));
    base::Json request = {{"method", base::stringAt(record, "method", "GET")}, {"url", utf8(isNamed ? clientUrl(record, listeners) : clientUrl(record, {}))}, {"headers", base::Json::object()}};
    if (const std::string client = base::stringAt(record, "client"); !client.empty())
        request["client"] = client.substr(0, client.rfind(':') == client.find(':') ? client.rfind(':') : std::string::npos);
    if (const std::string consumer = base::stringAt(record, "consumer"); !consumer.empty()) {
        const std::string tenant = base::stringAt(record, "tenant");
        request["consumer"] = consumer.find('/') == std::string::npos && !tenant.empty() ? tenant + '/' + consumer : consumer;
    }
    return request;
}

} // namespace gatehouse::console
