// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/native/native_driver.h"

#include "base/clock.h"
#include "drivers/native/parsing.h"
#include "drivers/text.h"

#include <QPointer>
#include <QSet>
#include <QUrlQuery>

namespace gatehouse::drivers {

namespace {

using base::Json;

constexpr size_t kMaxResources = 1'000'000;

Transport::Call reading(const QString& path)
{
    Transport::Call call;
    call.method = "GET";
    call.path = path;
    return call;
}

Transport::Call posting(const QString& path, const Json& body, bool changes)
{
    Transport::Call call;
    call.method = "POST";
    call.path = path;
    call.body = QByteArray::fromStdString(base::toText(body));
    call.changes = changes;
    return call;
}

QString pathOf(const domain::ResourceKey& key)
{
    return toQt(domain::resourcePath(key));
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

CallError protocolError(const QString& call, const QString& detail)
{
    CallError error;
    error.kind = CallError::Kind::Protocol;
    error.title = NativeDriver::tr("The gateway's answer makes no sense");
    error.detail = displaySafe(detail);
    error.call = call;
    return error;
}

base::Result<Json> parsed(const QByteArray& body)
{
    return base::parseJson({body.constData(), static_cast<size_t>(body.size())});
}

QString rfc3339(qint64 ms)
{
    return toQt(base::rfc3339(ms * 1'000'000));
}

} // namespace

NativeDriver::NativeDriver(Endpoint endpoint, QObject* parent) : Driver(parent), m_transport(std::move(endpoint)), m_metrics(m_transport), m_requests(m_transport)
{
    connect(&m_transport, &Transport::finished, this, &Driver::callFinished);
    connect(&m_metrics, &EventStream::received, this, &NativeDriver::metricsEvent);
    connect(&m_requests, &EventStream::received, this, &NativeDriver::requestsEvent);
    connect(&m_metrics, &EventStream::stateChanged, this, [this](bool connected, const QString& reason) { Q_EMIT streamStateChanged(QStringLiteral("metrics"), connected, reason); });
    connect(&m_requests, &EventStream::stateChanged, this, [this](bool connected, const QString& reason) { Q_EMIT streamStateChanged(QStringLiteral("requests"), connected, reason); });
}

const Capabilities& NativeDriver::capabilities() const
{
    static const Capabilities all = [] {
        Capabilities c;
        for (const domain::Kind kind : domain::kKinds)
            c.kinds.append(kind);
        c.tenants = c.changeSets = c.dryRun = c.revisions = c.audit = c.explain = c.traces = c.liveMetrics = c.liveRequests = c.series = c.declarative = true;
        return c;
    }();
    return all;
}

template <class T, class Read>
void NativeDriver::fetch(Transport::Call call, QObject* context, Callback<T> done, Read read)
{
    const QString name = QString::fromLatin1(call.method) + QLatin1Char(' ') + call.path;
    m_transport.send(call, context, [done = std::move(done), read = std::move(read), name](const Transport::Answer& answer) {
        Reply<T> reply;
        reply.error = answer.error;
        if (reply.ok()) {
            auto document = parsed(answer.body);
            if (!document)
                reply.error = protocolError(name, toQt(document.error().text()));
            else
                reply.value = read(std::move(*document));
        }
        done(reply);
    });
}

void NativeDriver::status(QObject* context, Callback<GatewayStatus> done)
{
    fetch<GatewayStatus>(reading(QStringLiteral("/v1/status")), context, std::move(done), [](Json document) { return native::statusFrom(document); });
}

// All pages of a kind, of every tenant where it lives in tenants.
struct NativeDriver::Listing {
    domain::Kind kind;
    QPointer<QObject> context;
    Callback<std::vector<domain::Resource>> done;
    std::function<void(int)> progress;
    std::vector<std::string> places; // tenants still to be asked; "" is the gateway
    QString cursor;
    QSet<QString> seen; // cursors: one that comes back is a circle
    Reply<std::vector<domain::Resource>> reply;
};

void NativeDriver::list(domain::Kind kind, QObject* context, Callback<std::vector<domain::Resource>> done, std::function<void(int)> progress)
{
    auto listing = std::make_shared<Listing>();
    listing->kind = kind;
    listing->context = context;
    listing->done = std::move(done);
    listing->progress = std::move(progress);
    if (domain::livesAtGateway(kind))
        listing->places.emplace_back();
    if (!domain::livesInTenant(kind)) {
        listPage(listing);
        return;
    }
    list(domain::Kind::Tenant, context, [this, listing](const Reply<std::vector<domain::Resource>>& tenants) {
        if (!tenants.ok()) {
            listing->reply.error = tenants.error;
            listing->done(listing->reply);
            return;
        }
        for (const domain::Resource& tenant : tenants.value)
            listing->places.push_back(tenant.key.id);
        listPage(listing);
    });
}

void NativeDriver::listPage(std::shared_ptr<Listing> listing)
{
    if (listing->places.empty()) {
        if (listing->context)
            listing->done(listing->reply);
        return;
    }
    const std::string tenant = listing->places.back();
    QString path = QStringLiteral("/v1/") + (tenant.empty() ? QString() : QStringLiteral("tenants/") + encoded(toQt(tenant)) + QLatin1Char('/')) + toQt(domain::kindPlural(listing->kind)) +
                   QStringLiteral("?limit=1000");
    if (!listing->cursor.isEmpty())
        path += QStringLiteral("&cursor=") + encoded(listing->cursor);
    m_transport.send(reading(path), listing->context, [this, listing, tenant, path](const Transport::Answer& answer) {
        const auto fail = [&](const CallError& error) {
            listing->reply.value.clear();
            listing->reply.error = error;
            listing->done(listing->reply);
        };
        if (answer.error)
            return fail(answer.error);
        auto document = parsed(answer.body);
        if (!document)
            return fail(protocolError(path, toQt(document.error().text())));
        Json items = base::memberAt(*document, "items");
        if (!items.is_array())
            return fail(protocolError(path, tr("A list has no items.")));
        for (Json& item : items) {
            if (!item.is_object() || base::stringAt(item, "id").empty())
                continue;
            if (listing->reply.value.size() >= kMaxResources)
                return fail(protocolError(path, tr("The gateway lists more than 1,000,000 resources.")));
            listing->reply.value.push_back(native::resourceFrom(listing->kind, tenant, std::move(item)));
        }
        if (listing->progress)
            listing->progress(static_cast<int>(listing->reply.value.size()));
        listing->cursor = toQt(base::stringAt(*document, "next"));
        if (listing->cursor.isEmpty()) {
            listing->places.pop_back();
            listing->seen.clear();
        } else if (listing->seen.contains(listing->cursor) || items.empty()) {
            return fail(protocolError(path, tr("The gateway's pages go in a circle.")));
        } else {
            listing->seen.insert(listing->cursor);
        }
        listPage(listing);
    });
}

void NativeDriver::get(const domain::ResourceKey& key, QObject* context, Callback<domain::Resource> done)
{
    fetch<domain::Resource>(reading(pathOf(key)), context, std::move(done), [key](Json document) { return native::resourceFrom(key.kind, key.tenant, std::move(document)); });
}

void NativeDriver::apply(const domain::ChangeSet& changes, bool dryRun, QObject* context, Callback<ChangeResult> done)
{
    const QString path = dryRun ? QStringLiteral("/v1/changes?dryRun=true") : QStringLiteral("/v1/changes");
    fetch<ChangeResult>(posting(path, domain::toJson(changes), !dryRun), context, std::move(done), [](Json document) { return native::changeResultFrom(document); });
}

void NativeDriver::resourceSchema(domain::Kind kind, QObject* context, Callback<Json> done)
{
    fetch<Json>(reading(QStringLiteral("/v1/schemas/") + toQt(domain::kindName(kind))), context, std::move(done), [](Json document) { return document; });
}

void NativeDriver::policyKinds(QObject* context, Callback<QVector<PolicyKind>> done)
{
    fetch<QVector<PolicyKind>>(reading(QStringLiteral("/v1/schemas")), context, std::move(done), [](Json document) { return native::policyKindsFrom(document); });
}

void NativeDriver::policySchema(const QString& kind, QObject* context, Callback<Json> done)
{
    fetch<Json>(reading(QStringLiteral("/v1/schemas/policies/") + encoded(kind)), context, std::move(done), [](Json document) { return document; });
}

void NativeDriver::revisions(quint64 before, int limit, QObject* context, Callback<QVector<Revision>> done)
{
    QString path = QStringLiteral("/v1/revisions?limit=%1").arg(limit);
    // The cursor of revisions is the number below which to go on.
    if (before > 0)
        path += QStringLiteral("&cursor=%1").arg(before);
    fetch<QVector<Revision>>(reading(path), context, std::move(done), [](Json document) {
        QVector<Revision> revisions;
        for (const Json& item : base::memberAt(document, "items"))
            revisions.append(native::revisionFrom(item));
        return revisions;
    });
}

void NativeDriver::diff(quint64 from, quint64 to, QObject* context, Callback<std::vector<domain::ResourceChange>> done)
{
    fetch<std::vector<domain::ResourceChange>>(reading(QStringLiteral("/v1/revisions/%1...%2").arg(from).arg(to)), context, std::move(done), [](Json document) {
        auto changes = domain::resourceChangesFromJson(base::memberAt(document, "diff"));
        return changes ? std::move(*changes) : std::vector<domain::ResourceChange>();
    });
}

void NativeDriver::history(const domain::ResourceKey& key, QObject* context, Callback<QVector<Revision>> done)
{
    fetch<QVector<Revision>>(reading(pathOf(key) + QStringLiteral("/history?limit=200")), context, std::move(done), [](Json document) {
        QVector<Revision> revisions;
        for (const Json& item : base::memberAt(document, "items"))
            revisions.append(native::revisionFrom(item));
        return revisions;
    });
}

void NativeDriver::restore(quint64 revision, const std::optional<domain::ResourceKey>& only, const QString& message, bool dryRun, QObject* context, Callback<ChangeResult> done)
{
    Json body = Json::object();
    if (!message.isEmpty())
        body["message"] = fromQt(message);
    if (only) {
        body["kind"] = domain::kindName(only->kind);
        body["id"] = only->id;
        if (!only->tenant.empty())
            body["tenant"] = only->tenant;
    }
    const QString path = QStringLiteral("/v1/revisions/%1/restore%2").arg(revision).arg(dryRun ? QStringLiteral("?dryRun=true") : QString());
    fetch<ChangeResult>(posting(path, body, !dryRun), context, std::move(done), [](Json document) { return native::changeResultFrom(document); });
}

void NativeDriver::exportConfig(bool yaml, QObject* context, Callback<QByteArray> done)
{
    Transport::Call call = reading(QStringLiteral("/v1/config"));
    call.accept = yaml ? "application/yaml" : "application/json";
    m_transport.send(call, context, [done = std::move(done)](const Transport::Answer& answer) { done({answer.body, answer.error}); });
}

void NativeDriver::importConfig(const QByteArray& document, bool yaml, bool dryRun, const QString& message, QObject* context, Callback<ChangeResult> done)
{
    Transport::Call call;
    call.method = "PUT";
    QStringList query;
    if (dryRun)
        query << QStringLiteral("dryRun=true");
    if (!message.isEmpty())
        query << QStringLiteral("message=") + encoded(message);
    call.path = QStringLiteral("/v1/config") + (query.isEmpty() ? QString() : QLatin1Char('?') + query.join(QLatin1Char('&')));
    call.body = document;
    call.contentType = yaml ? "application/yaml" : "application/json";
    call.changes = !dryRun;
    fetch<ChangeResult>(call, context, std::move(done), [](Json answer) { return native::changeResultFrom(answer); });
}

void NativeDriver::audit(const QString& text, const QString& outcome, quint64 before, int limit, QObject* context, Callback<QVector<AuditEntry>> done)
{
    QString path = QStringLiteral("/v1/audit?limit=%1").arg(limit);
    if (!text.isEmpty())
        path += QStringLiteral("&q=") + encoded(text);
    if (!outcome.isEmpty())
        path += QStringLiteral("&outcome=") + encoded(outcome);
    if (before > 0)
        path += QStringLiteral("&cursor=%1").arg(before);
    fetch<QVector<AuditEntry>>(reading(path), context, std::move(done), [](Json document) {
        QVector<AuditEntry> entries;
        for (const Json& item : base::memberAt(document, "items"))
            entries.append(native::auditFrom(item));
        return entries;
    });
}

void NativeDriver::series(SeriesBy by, qint64 fromMs, qint64 toMs, int stepSeconds, QObject* context, Callback<QVector<MetricsFrame>> done)
{
    const QString path = QStringLiteral("/v1/series?by=%1&from=%2&to=%3&step=%4s")
                             .arg(QLatin1String(native::seriesByName(by)), encoded(rfc3339(fromMs)), encoded(rfc3339(toMs)), QString::number(stepSeconds));
    fetch<QVector<MetricsFrame>>(reading(path), context, std::move(done), [by](Json document) {
        const double step = qBound(0.001, base::numberAt(document, "stepSeconds", 1), 1e9);
        QVector<MetricsFrame> frames;
        for (const Json& point : base::memberAt(document, "points")) {
            if (frames.size() < 100'000)
                frames.append(native::pointFrom(point, by, step));
        }
        return frames;
    });
}

void NativeDriver::explain(const Json& request, QObject* context, Callback<Json> done)
{
    fetch<Json>(posting(QStringLiteral("/v1/explain"), request, false), context, std::move(done), [](Json document) { return document; });
}

void NativeDriver::traceToken(QObject* context, Callback<QString> done)
{
    fetch<QString>(posting(QStringLiteral("/v1/traces"), Json::object(), false), context, std::move(done), [](Json document) { return toQt(base::stringAt(document, "token")).left(200); });
}

void NativeDriver::trace(const QString& requestId, QObject* context, Callback<Json> done)
{
    fetch<Json>(reading(QStringLiteral("/v1/traces/") + encoded(requestId)), context, std::move(done), [](Json document) { return document; });
}

void NativeDriver::startMetrics()
{
    m_metrics.start(QStringLiteral("/v1/stream/metrics"));
}

void NativeDriver::stopMetrics()
{
    m_metrics.stop();
}

void NativeDriver::startRequests(const QHash<QString, QString>& filter)
{
    QStringList query;
    for (auto at = filter.begin(); at != filter.end(); ++at) {
        if (!at.value().isEmpty())
            query << encoded(at.key()) + QLatin1Char('=') + encoded(at.value());
    }
    m_requests.start(QStringLiteral("/v1/stream/requests") + (query.isEmpty() ? QString() : QLatin1Char('?') + query.join(QLatin1Char('&'))));
}

void NativeDriver::stopRequests()
{
    m_requests.stop();
}

void NativeDriver::metricsEvent(const QByteArray& event, const QByteArray& data)
{
    const auto document = parsed(data);
    if (!document)
        return; // one bad event is no reason to go blind
    if (event == "metrics")
        Q_EMIT metricsReceived(native::frameFrom(*document));
    else if (event == "revision")
        Q_EMIT revisionChanged(native::revisionFrom(*document).number);
}

void NativeDriver::requestsEvent(const QByteArray& event, const QByteArray& data)
{
    const auto document = parsed(data);
    if (!document)
        return;
    if (event == "request")
        Q_EMIT requestReceived(*document);
    else if (event == "left-out")
        Q_EMIT requestsLeftOut(static_cast<quint64>(qMax<int64_t>(base::intAt(*document, "count"), 0)));
}

QString NativeDriver::asCurl(const QString& method, const QString& path, const QByteArray& body) const
{
    const auto quoted = [](QString text) { return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\''); };
    QString line = QStringLiteral("curl -X %1 -H \"Authorization: Bearer $GATEHOUSE_TOKEN\"").arg(method);
    if (!body.isEmpty())
        line += QStringLiteral(" -H 'Content-Type: application/json' --data ") + quoted(QString::fromUtf8(body));
    QString base = m_transport.endpoint().url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    return line + QLatin1Char(' ') + quoted(base + path);
}

} // namespace gatehouse::drivers
