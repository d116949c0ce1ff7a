// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/native/native_driver.h"

#include "base/bytes.h"
#include "base/clock.h"
#include "drivers/native/parsing.h"
#include "drivers/text.h"

#include <QPointer>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <set>

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

// The cursor of the lists that run backward by number.
QString cursorBelow(quint64 number)
{
    return toQt(base::toBase64Url("n" + std::to_string(number)));
}

// Every item of an answer's list, read; what is no list is an error, for nothing looks like nothing was there.
template <class T, class Item>
base::Result<QVector<T>> itemsFrom(const Json& document, const char* member, qsizetype most, Item item)
{
    const Json& items = base::memberAt(document, member);
    if (!items.is_array())
        return base::invalid(std::string("there is no list \"") + member + "\"");
    QVector<T> read;
    for (const Json& each : items) {
        if (each.is_object() && read.size() < most)
            read.append(item(each));
    }
    return read;
}

// Without its revision, nobody knows whether anything was changed.
base::Result<ChangeResult> changeResult(Json document)
{
    if (!base::memberAt(document, "revision").is_number())
        return base::invalid("there is no \"revision\"");
    if (auto diff = domain::resourceChangesFromJson(base::memberAt(document, "diff")); !diff)
        return std::move(diff).error();
    return native::changeResultFrom(document);
}

base::Result<Json> wholeDocument(Json document)
{
    return document;
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
        c.tenants = c.changeSets = c.dryRun = c.revisions = c.audit = c.explain = c.traces = c.liveMetrics = c.liveRequests = c.series = c.declarative = c.quotas = c.targets = true;
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
            if (document && !document->is_object())
                document = base::invalid("it is no JSON object");
            base::Result<T> value = document ? read(std::move(*document)) : base::Result<T>(std::move(document).error());
            if (value)
                reply.value = std::move(*value);
            else
                reply.error = protocolError(name, toQt(value.error().text()));
        }
        done(reply);
    });
}

void NativeDriver::status(QObject* context, Callback<GatewayStatus> done)
{
    fetch<GatewayStatus>(reading(QStringLiteral("/v1/status")), context, std::move(done), [](Json document) -> base::Result<GatewayStatus> {
        if (base::stringAt(document, "program").empty())
            return base::invalid("there is no \"program\": this is not the Admin API of a Gatehouse");
        return native::statusFrom(document);
    });
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
        std::set<std::string> ids; // a gateway that lists one twice is asked once
        for (const domain::Resource& tenant : tenants.value) {
            if (ids.insert(tenant.key.id).second)
                listing->places.push_back(tenant.key.id);
        }
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
    m_transport.send(reading(path), listing->context, [this, listing, tenant, path = QStringLiteral("GET ") + path](const Transport::Answer& answer) {
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
        const size_t before = listing->reply.value.size();
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
        } else if (listing->seen.contains(listing->cursor) || listing->reply.value.size() == before) {
            return fail(protocolError(path, tr("The gateway's pages go in a circle.")));
        } else {
            listing->seen.insert(listing->cursor);
        }
        listPage(listing);
    });
}

void NativeDriver::get(const domain::ResourceKey& key, QObject* context, Callback<domain::Resource> done)
{
    fetch<domain::Resource>(reading(pathOf(key)), context, std::move(done), [key](Json document) -> base::Result<domain::Resource> {
        if (base::stringAt(document, "id") != key.id)
            return base::invalid("it is not the resource that was asked for");
        return native::resourceFrom(key.kind, key.tenant, std::move(document));
    });
}

void NativeDriver::apply(const domain::ChangeSet& changes, bool dryRun, QObject* context, Callback<ChangeResult> done)
{
    const QString path = dryRun ? QStringLiteral("/v1/changes?dryRun=true") : QStringLiteral("/v1/changes");
    fetch<ChangeResult>(posting(path, domain::toJson(changes), !dryRun), context, std::move(done), changeResult);
}

void NativeDriver::resourceSchema(domain::Kind kind, QObject* context, Callback<Json> done)
{
    fetch<Json>(reading(QStringLiteral("/v1/schemas/") + toQt(domain::kindName(kind))), context, std::move(done), wholeDocument);
}

void NativeDriver::policyKinds(QObject* context, Callback<QVector<PolicyKind>> done)
{
    fetch<QVector<PolicyKind>>(reading(QStringLiteral("/v1/schemas")), context, std::move(done), [](Json document) -> base::Result<QVector<PolicyKind>> {
        if (!base::memberAt(document, "policies").is_array())
            return base::invalid("there is no list \"policies\"");
        return native::policyKindsFrom(document);
    });
}

void NativeDriver::policySchema(const QString& kind, QObject* context, Callback<Json> done)
{
    fetch<Json>(reading(QStringLiteral("/v1/schemas/policies/") + encoded(kind)), context, std::move(done), wholeDocument);
}

void NativeDriver::revisions(quint64 before, int limit, QObject* context, Callback<QVector<Revision>> done)
{
    QString path = QStringLiteral("/v1/revisions?limit=%1").arg(limit);
    if (before > 0)
        path += QStringLiteral("&cursor=") + cursorBelow(before);
    fetch<QVector<Revision>>(reading(path), context, std::move(done), [](Json document) { return itemsFrom<Revision>(document, "items", 1000, native::revisionFrom); });
}

void NativeDriver::diff(quint64 from, quint64 to, QObject* context, Callback<std::vector<domain::ResourceChange>> done)
{
    fetch<std::vector<domain::ResourceChange>>(reading(QStringLiteral("/v1/revisions/%1...%2").arg(from).arg(to)), context, std::move(done), [](Json document) { return domain::resourceChangesFromJson(base::memberAt(document, "diff")); });
}

void NativeDriver::history(const domain::ResourceKey& key, QObject* context, Callback<QVector<Revision>> done)
{
    fetch<QVector<Revision>>(reading(pathOf(key) + QStringLiteral("/history?limit=200")), context, std::move(done), [](Json document) { return itemsFrom<Revision>(document, "items", 1000, native::revisionFrom); });
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
    fetch<ChangeResult>(posting(path, body, !dryRun), context, std::move(done), changeResult);
}

void NativeDriver::exportConfig(bool yaml, QObject* context, Callback<QByteArray> done)
{
    Transport::Call call = reading(QStringLiteral("/v1/config"));
    call.accept = yaml ? "application/yaml" : "application/json";
    m_transport.send(call, context, [done = std::move(done), yaml](const Transport::Answer& answer) {
        Reply<QByteArray> reply{answer.body, answer.error};
        const QByteArray type = answer.contentType.toLower();
        if (reply.ok() && !type.contains(yaml ? "yaml" : "json"))
            reply = {{}, protocolError(QStringLiteral("GET /v1/config"), tr("It is no %1 but %2.").arg(yaml ? QStringLiteral("YAML") : QStringLiteral("JSON"), QString::fromLatin1(type)))};
        done(reply);
    });
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
    fetch<ChangeResult>(call, context, std::move(done), changeResult);
}

void NativeDriver::audit(const QString& text, const QString& outcome, quint64 before, int limit, QObject* context, Callback<QVector<AuditEntry>> done)
{
    QString path = QStringLiteral("/v1/audit?limit=%1").arg(limit);
    if (!text.isEmpty())
        path += QStringLiteral("&q=") + encoded(text);
    if (!outcome.isEmpty())
        path += QStringLiteral("&outcome=") + encoded(outcome);
    if (before > 0)
        path += QStringLiteral("&cursor=") + cursorBelow(before);
    fetch<QVector<AuditEntry>>(reading(path), context, std::move(done), [](Json document) { return itemsFrom<AuditEntry>(document, "items", 1000, native::auditFrom); });
}

void NativeDriver::series(SeriesBy by, qint64 fromMs, qint64 toMs, int stepSeconds, QObject* context, Callback<QVector<MetricsFrame>> done)
{
    const QString path = QStringLiteral("/v1/series?by=%1&from=%2&to=%3&step=%4s")
                             .arg(QLatin1String(native::seriesByName(by)), encoded(rfc3339(fromMs)), encoded(rfc3339(toMs)), QString::number(stepSeconds));
    fetch<QVector<MetricsFrame>>(reading(path), context, std::move(done), [by](Json document) {
        const double step = qBound(0.001, base::numberAt(document, "stepSeconds", 1), 1e9);
        return itemsFrom<MetricsFrame>(document, "points", 100'000, [by, step](const Json& point) { return native::pointFrom(point, by, step); });
    });
}

void NativeDriver::quotas(const QString& tenant, int limit, QObject* context, Callback<QuotaList> done)
{
    QString path = QStringLiteral("/v1/quotas?limit=%1").arg(limit);
    if (!tenant.isEmpty())
        path += QStringLiteral("&tenant=") + encoded(tenant);
    fetch<QuotaList>(reading(path), context, std::move(done), [](Json document) -> base::Result<QuotaList> {
        auto items = itemsFrom<QuotaUse>(document, "items", 1000, native::quotaFrom);
        if (!items)
            return std::move(items).error();
        return native::quotaListFrom(document, std::move(*items));
    });
}

void NativeDriver::targets(const QString& service, int limit, QObject* context, Callback<TargetList> done)
{
    QString path = QStringLiteral("/v1/targets?limit=%1").arg(limit);
    if (!service.isEmpty())
        path += QStringLiteral("&service=") + encoded(service);
    fetch<TargetList>(reading(path), context, std::move(done), [](Json document) -> base::Result<TargetList> {
        auto items = itemsFrom<TargetHealth>(document, "items", 1000, native::targetFrom);
        if (!items)
            return std::move(items).error();
        return native::targetListFrom(document, std::move(*items));
    });
}

void NativeDriver::explain(const Json& request, QObject* context, Callback<Json> done)
{
    fetch<Json>(posting(QStringLiteral("/v1/explain"), request, false), context, std::move(done), wholeDocument);
}

void NativeDriver::traceToken(QObject* context, Callback<QString> done)
{
    fetch<QString>(posting(QStringLiteral("/v1/traces"), Json::object(), false), context, std::move(done), [](Json document) -> base::Result<QString> {
        const std::string token = base::stringAt(document, "token");
        // It becomes a header's value.
        if (token.empty() || token.size() > 200 || std::any_of(token.begin(), token.end(), [](char c) { return c <= ' ' || c > '~'; }))
            return base::invalid("there is no \"token\"");
        return toQt(token);
    });
}

void NativeDriver::trace(const QString& requestId, QObject* context, Callback<Json> done)
{
    fetch<Json>(reading(QStringLiteral("/v1/traces/") + encoded(requestId)), context, std::move(done), wholeDocument);
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
    Q_EMIT streamStateChanged(QStringLiteral("requests"), false, {}); // whoever else reads it does not wait for more
}

void NativeDriver::metricsEvent(const QByteArray& event, const QByteArray& data)
{
    const auto document = parsed(data);
    if (!document || !document->is_object())
        return; // one bad event is no reason to go blind
    if (event == "metrics") {
        Q_EMIT metricsReceived(native::frameFrom(*document));
    } else if (event == "revision") {
        m_revision = native::revisionFrom(*document).number;
        Q_EMIT revisionChanged(m_revision);
    } else if (event == "hello") {
        // What changed while the stream was away is told by its greeting.
        const auto revision = static_cast<quint64>(qMax<int64_t>(base::intAt(*document, "revision"), 0));
        const quint64 known = std::exchange(m_revision, revision);
        if (known != 0 && revision != 0 && revision != known)
            Q_EMIT revisionChanged(revision);
    }
}

void NativeDriver::requestsEvent(const QByteArray& event, const QByteArray& data)
{
    const auto document = parsed(data);
    if (!document || !document->is_object())
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
