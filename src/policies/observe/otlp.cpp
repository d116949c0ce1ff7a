// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/otlp.h"

#include "base/bytes.h"
#include "base/crypto.h"

#include <utility>

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr int kServer = 2; // kinds of spans
constexpr int kInternal = 1;
constexpr int kClient = 3;
constexpr int kError = 2; // of a status
constexpr int kInfo = 9;  // severities
constexpr int kWarn = 13;

std::string nanoseconds(int64_t value)
{
    return std::to_string(value);
}

Json scope()
{
    return {{"name", "gatehouse"}};
}

std::string freshSpanId()
{
    return base::toHex(base::randomBytes(8));
}

Json statusOf(int status)
{
    return status >= 500 || status == 0 ? Json{{"code", kError}} : Json::object();
}

// A record's monotonic times are told by its wall clock.
struct Clock {
    explicit Clock(const pipeline::RequestRecord& record) : toWallNs(record.wallNs - (record.startNs + record.durationNs)) {}
    std::string at(int64_t monotonicNs) const { return nanoseconds(monotonicNs + toWallNs); }
    int64_t toWallNs;
};

Json span(const std::string& traceId, const std::string& spanId, const std::string& parent, const std::string& name, int kind)
{
    Json out = {{"traceId", traceId}, {"spanId", spanId}, {"name", name}, {"kind", kind}};
    if (!parent.empty())
        out["parentSpanId"] = parent;
    return out;
}

void addSpans(const ExportItem& item, Json& spans)
{
    static const RecordFields all({});
    const pipeline::RequestRecord& record = item.record;
    const Clock clock(record);
    Json own = span(record.traceId, record.spanId, record.parentSpanId, record.method + ' ' + (record.route.empty() ? std::string("-") : record.route), kServer);
    own["startTimeUnixNano"] = clock.at(record.startNs);
    own["endTimeUnixNano"] = clock.at(record.startNs + record.durationNs);
    own["attributes"] = otlpAttributes(all.of(item));
    own["status"] = statusOf(record.status);
    if (!record.traceState.empty())
        own["traceState"] = record.traceState;
    spans.push_back(std::move(own));
    static constexpr const char* kOutcomes[] = {"continue", "reject", "would-reject", "answer", "skip"};
    for (const pipeline::Step& step : record.steps) {
        if (step.policy >= record.stepPolicies.size())
            continue;
        Json one = span(record.traceId, freshSpanId(), record.spanId, record.stepKinds[step.policy], kInternal);
        one["startTimeUnixNano"] = clock.at(step.startNs);
        one["endTimeUnixNano"] = clock.at(step.startNs + step.durationNs);
        one["attributes"] = Json::array({otlpAttribute("gatehouse.policy", record.stepPolicies[step.policy]), otlpAttribute("gatehouse.outcome", kOutcomes[static_cast<size_t>(step.outcome)])});
        spans.push_back(std::move(one));
    }
    for (const auto& each : record.tries) {
        Json one = span(record.traceId, freshSpanId(), record.spanId, "upstream", kClient);
        one["startTimeUnixNano"] = clock.at(each.startNs);
        one["endTimeUnixNano"] = clock.at(each.startNs + each.durationNs);
        one["attributes"] = Json::array({otlpAttribute("server.address", each.target)});
        if (each.status != 0)
            one["attributes"].push_back(otlpAttribute("http.response.status_code", each.status));
        one["status"] = statusOf(each.status);
        spans.push_back(std::move(one));
    }
}

} // namespace

Json otlpAttribute(const std::string& name, const Json& value)
{
    Json out = {{"key", name}};
    if (value.is_boolean())
        out["value"] = {{"boolValue", value}};
    else if (value.is_number_integer())
        out["value"] = {{"intValue", value.dump()}}; // 64 bits are a text in protobuf's JSON
    else if (value.is_number())
        out["value"] = {{"doubleValue", value}};
    else
        out["value"] = {{"stringValue", value.is_string() ? value.get<std::string>() : base::toText(value)}};
    return out;
}

Json otlpResource(const std::string& service)
{
    return {{"attributes", Json::array({otlpAttribute("service.name", service)})}};
}

Json otlpAttributes(const Json& record)
{
    static constexpr std::pair<std::string_view, std::string_view> kNames[] = {{"method", "http.request.method"},      {"path", "url.path"},           {"query", "url.query"},       {"host", "server.address"},
                                                                               {"status", "http.response.status_code"}, {"client", "client.address"},   {"userAgent", "user_agent.original"},
                                                                               {"route", "http.route"},                 {"bytesIn", "http.request.size"}, {"bytesOut", "http.response.size"}};
    Json out = Json::array();
    for (const auto& [name, value] : record.items()) {
        if (name == "time" || name == "traceId")
            continue;
        if (name == "headers") {
            for (const auto& [field, text] : value.items())
                out.push_back(otlpAttribute("http.request.header." + field, text));
            continue;
        }
        std::string key = "gatehouse." + name;
        for (const auto& [ours, theirs] : kNames) {
            if (name == ours)
                key = theirs;
        }
        out.push_back(otlpAttribute(key, value));
    }
    return out;
}

Json otlpLogs(const std::vector<ExportItem>& items, const RecordFields& fields, const std::string& service, uint64_t dropped, int64_t wallNs)
{
    Json records = Json::array();
    if (dropped > 0)
        records.push_back({{"timeUnixNano", nanoseconds(wallNs)},
                           {"severityNumber", kWarn},
                           {"body", {{"stringValue", std::to_string(dropped) + " records were dropped"}}},
                           {"attributes", Json::array({otlpAttribute("gatehouse.dropped", dropped)})}});
    for (const ExportItem& item : items) {
        const pipeline::RequestRecord& record = item.record;
        Json one = {{"timeUnixNano", nanoseconds(record.wallNs)},
                    {"observedTimeUnixNano", nanoseconds(wallNs)},
                    {"severityNumber", record.status >= 500 || record.status == 0 ? kWarn : kInfo},
                    {"body", {{"stringValue", "request"}}},
                    {"attributes", otlpAttributes(fields.of(item))}};
        if (!record.traceId.empty()) {
            one["traceId"] = record.traceId;
            one["spanId"] = record.spanId;
        }
        records.push_back(std::move(one));
    }
    Json scoped = {{"scope", scope()}, {"logRecords", std::move(records)}};
    Json resource = {{"resource", otlpResource(service)}, {"scopeLogs", Json::array({std::move(scoped)})}};
    return {{"resourceLogs", Json::array({std::move(resource)})}};
}

Json otlpTraces(const std::vector<ExportItem>& items, const std::string& service)
{
    Json spans = Json::array();
    for (const ExportItem& item : items) {
        if (!item.record.traceId.empty())
            addSpans(item, spans);
    }
    Json scoped = {{"scope", scope()}, {"spans", std::move(spans)}};
    Json resource = {{"resource", otlpResource(service)}, {"scopeSpans", Json::array({std::move(scoped)})}};
    return {{"resourceSpans", Json::array({std::move(resource)})}};
}

} // namespace gatehouse::policies
