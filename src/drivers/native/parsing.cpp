// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/native/parsing.h"

#include "base/clock.h"
#include "drivers/text.h"

#include <cmath>

namespace gatehouse::drivers::native {

namespace {

using base::Json;

constexpr int kMaxName = 200;
constexpr int kMaxEntries = 5000;
constexpr int kMaxChanges = 200;

QString text(const Json& object, const char* member, int length = kMaxName)
{
    return displaySafe(toQt(base::stringAt(object, member)), length);
}

quint64 count(const Json& object, const char* member)
{
    const Json& value = base::memberAt(object, member);
    if (!value.is_number())
        return 0;
    const double number = value.get<double>();
    return std::isfinite(number) && number > 0 && number < 1e18 ? static_cast<quint64>(number) : 0;
}

double number(const Json& object, const char* member)
{
    const double value = base::numberAt(object, member);
    return std::isfinite(value) && value >= 0 && value < 1e15 ? value : 0;
}

QDateTime time(const Json& object, const char* member)
{
    const int64_t ns = base::parseRfc3339(base::stringAt(object, member));
    return ns < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ns / 1'000'000);
}

Figures figuresFrom(const Json& document)
{
    Figures figures;
    figures.requests = count(document, "requests");
    figures.rejected = count(document, "rejected");
    figures.reported = count(document, "reported");
    figures.bytesIn = count(document, "bytesIn");
    figures.bytesOut = count(document, "bytesOut");
    const Json& status = base::memberAt(document, "status");
    if (status.is_object()) {
        for (const auto& [name, value] : status.items()) {
            const size_t index = name.size() == 3 && name[0] >= '1' && name[0] <= '5' ? static_cast<size_t>(name[0] - '0') : 0;
            figures.status[index] += count(status, name.c_str());
        }
    }
    for (const Json& bucket : base::memberAt(base::memberAt(document, "latency"), "buckets")) {
        if (!bucket.is_array() || bucket.size() != 2 || !bucket[0].is_number() || !bucket[1].is_number())
            continue;
        const double upper = bucket[0].get<double>();
        const double times = bucket[1].get<double>();
        if (!(upper >= 0 && upper < 1e12 && times > 0 && times < 1e15))
            continue;
        const auto ns = static_cast<uint64_t>(upper * 1000);
        figures.latency.add(telemetry::Histogram::bucketOf(ns), static_cast<uint64_t>(times));
    }
    return figures;
}

void readMap(const Json& object, QHash<QString, Figures>& into)
{
    if (!object.is_object())
        return;
    for (const auto& [name, value] : object.items()) {
        if (into.size() >= kMaxEntries)
            break;
        into.insert(displaySafe(toQt(name), kMaxName), figuresFrom(value));
    }
}

TargetHealth::State stateOf(const Json& object)
{
    const std::string name = base::stringAt(object, "state");
    return name == "up" ? TargetHealth::State::Up : name == "down" ? TargetHealth::State::Down : name == "ejected" ? TargetHealth::State::Ejected : TargetHealth::State::Unknown;
}

} // namespace

GatewayStatus statusFrom(const Json& document)
{
    GatewayStatus status;
    status.program = text(document, "program");
    status.version = text(document, "version");
    status.nodeId = text(document, "nodeId");
    status.mode = text(document, "mode");
    status.health = text(document, "health");
    status.startedAt = time(document, "startedAt");
    status.uptimeSeconds = number(document, "uptimeSeconds");
    status.revision = count(document, "revision");
    status.workers = static_cast<int>(qMin<quint64>(count(document, "workers"), 10'000));
    status.readOnly = base::boolAt(document, "readOnly");
    const Json& administrator = base::memberAt(document, "administrator");
    status.administrator = text(administrator, "id");
    status.role = text(administrator, "role");
    for (const Json& listener : base::memberAt(document, "listeners")) {
        if (status.listeners.size() < 1000)
            status.listeners.append({text(listener, "id"), text(listener, "url"), text(listener, "status"), base::boolAt(listener, "tls")});
    }
    for (const Json& problem : base::memberAt(document, "problems")) {
        if (problem.is_string() && status.problems.size() < 100)
            status.problems.append(displaySafe(toQt(problem.get<std::string>())));
    }
    return status;
}

Revision revisionFrom(const Json& document)
{
    Revision revision;
    revision.number = count(document, "number");
    revision.time = time(document, "time");
    revision.author = text(document, "author");
    revision.source = text(document, "source");
    revision.message = text(document, "message", 2000);
    revision.hash = text(document, "hash");
    revision.restoredFrom = count(document, "restoredFrom");
    revision.created = static_cast<int>(qMin<quint64>(count(document, "created"), INT_MAX));
    revision.updated = static_cast<int>(qMin<quint64>(count(document, "updated"), INT_MAX));
    revision.deleted = static_cast<int>(qMin<quint64>(count(document, "deleted"), INT_MAX));
    return revision;
}

AuditEntry auditFrom(const Json& document)
{
    AuditEntry entry;
    entry.sequence = count(document, "sequence");
    entry.time = time(document, "time");
    entry.administrator = text(document, "administrator");
    entry.source = text(document, "source");
    entry.action = text(document, "action");
    entry.target = text(document, "target", 500);
    entry.outcome = text(document, "outcome");
    entry.detail = text(document, "detail", 2000);
    entry.requestId = text(document, "requestId");
    entry.status = static_cast<int>(qMin<quint64>(count(document, "status"), 999));
    entry.revision = count(document, "revision");
    return entry;
}

ChangeResult changeResultFrom(const Json& document)
{
    ChangeResult result;
    result.revision = count(document, "revision");
    result.dryRun = base::boolAt(document, "dryRun");
    result.changed = base::boolAt(document, "changed");
    if (auto diff = domain::resourceChangesFromJson(base::memberAt(document, "diff")))
        result.diff = std::move(*diff);
    for (const Json& warning : base::memberAt(document, "warnings")) {
        if (result.warnings.size() < 1000)
            result.warnings.push_back({base::stringAt(warning, "pointer"), fromQt(text(warning, "message", 1000)), 0, 0});
    }
    return result;
}

MetricsFrame frameFrom(const Json& document)
{
    MetricsFrame frame;
    const int64_t ns = base::parseRfc3339(base::stringAt(document, "time"));
    frame.timeMs = ns < 0 ? QDateTime::currentMSecsSinceEpoch() : ns / 1'000'000;
    const double interval = number(document, "intervalMs");
    frame.intervalSeconds = interval > 0 && interval < 1e9 ? interval / 1000 : 1;
    frame.total = figuresFrom(base::memberAt(document, "total"));
    readMap(base::memberAt(document, "tenants"), frame.tenants);
    readMap(base::memberAt(document, "services"), frame.services);
    readMap(base::memberAt(document, "routes"), frame.routes);
    readMap(base::memberAt(document, "consumers"), frame.consumers);
    readMap(base::memberAt(document, "policies"), frame.policies);
    frame.activeConnections = static_cast<qint64>(count(base::memberAt(document, "connections"), "active"));
    return frame;
}

MetricsFrame pointFrom(const Json& point, SeriesBy by, double stepSeconds)
{
    MetricsFrame frame;
    const int64_t ns = base::parseRfc3339(base::stringAt(point, "time"));
    frame.timeMs = ns < 0 ? 0 : ns / 1'000'000;
    frame.intervalSeconds = stepSeconds;
    QHash<QString, Figures> series;
    readMap(base::memberAt(point, "series"), series);
    switch (by) {
    case SeriesBy::Total: frame.total = series.value(QStringLiteral("total")); break;
    case SeriesBy::Tenant: frame.tenants = series; break;
    case SeriesBy::Service: frame.services = series; break;
    case SeriesBy::Route: frame.routes = series; break;
    case SeriesBy::Consumer: frame.consumers = series; break;
    case SeriesBy::Policy: frame.policies = series; break;
    case SeriesBy::Target: frame.targets = series; break;
    }
    return frame;
}

QuotaUse quotaFrom(const Json& document)
{
    QuotaUse quota;
    quota.policy = text(document, "policy");
    quota.by = text(document, "by");
    quota.tenant = text(document, "tenant");
    quota.subject = text(document, "subject");
    quota.period = text(document, "period");
    quota.used = count(document, "used");
    quota.limit = count(document, "limit");
    quota.end = time(document, "endsAt");
    quota.isReported = base::stringAt(document, "mode") == "report";
    return quota;
}

QuotaList quotaListFrom(const Json& document, QVector<QuotaUse> items)
{
    return {std::move(items), count(document, "total"), static_cast<int>(qMin<quint64>(count(document, "unnamed"), INT_MAX)), base::boolAt(document, "complete", true)};
}

TargetHealth targetFrom(const Json& document)
{
    TargetHealth target;
    target.service = text(document, "service");
    target.url = text(document, "url");
    target.state = stateOf(document);
    target.tier = static_cast<int>(qMin<quint64>(count(document, "tier"), INT_MAX));
    target.weight = static_cast<int>(qMin<quint64>(count(document, "weight"), INT_MAX));
    target.isChecked = base::boolAt(document, "checked");
    target.ejections = count(document, "ejections");
    target.failures = count(document, "failures");
    target.ejectedSeconds = number(document, "ejectedSeconds");
    const QDateTime since = time(document, "knownSince");
    target.knownSinceMs = since.isValid() ? since.toMSecsSinceEpoch() : 0;
    for (const Json& item : base::memberAt(document, "changes")) {
        const QDateTime at = time(item, "at");
        const TargetHealth::State state = stateOf(item);
        if (target.changes.size() < kMaxChanges && at.isValid() && state != TargetHealth::State::Unknown
            && (target.changes.isEmpty() || target.changes.last().atMs <= at.toMSecsSinceEpoch()))
            target.changes.append({at.toMSecsSinceEpoch(), state});
    }
    return target;
}

TargetList targetListFrom(const Json& document, QVector<TargetHealth> items)
{
    return {std::move(items), count(document, "total")};
}

domain::Resource resourceFrom(domain::Kind kind, const std::string& tenant, Json document)
{
    domain::Resource resource;
    resource.key = {kind, tenant, base::stringAt(document, "id")};
    resource.revision = count(document, "revision");
    resource.createdAtNs = base::parseRfc3339(base::stringAt(document, "createdAt"));
    resource.updatedAtNs = base::parseRfc3339(base::stringAt(document, "updatedAt"));
    for (const char* own : {"revision", "createdAt", "updatedAt"})
        document.erase(own);
    resource.value = std::move(document);
    return resource;
}

QVector<PolicyKind> policyKindsFrom(const Json& document)
{
    QVector<PolicyKind> kinds;
    for (const Json& item : base::memberAt(document, "policies")) {
        if (kinds.size() < 500)
            kinds.append({text(item, "kind"), text(item, "title"), text(item, "family"), text(item, "summary", 1000), text(item, "phase"), base::boolAt(item, "addsUp")});
    }
    return kinds;
}

const char* seriesByName(SeriesBy by)
{
    static constexpr const char* kNames[] = {"total", "tenant", "service", "route", "consumer", "policy", "target"};
    return kNames[static_cast<size_t>(by)];
}

} // namespace gatehouse::drivers::native
