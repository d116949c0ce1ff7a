// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/request_record.h"

#include "base/clock.h"

namespace gatehouse::pipeline {

namespace {

using base::Json;

void addText(Json& out, const char* member, const std::string& value)
{
    if (!value.empty())
        out[member] = value;
}

} // namespace

Json recordJson(const RequestRecord& record)
{
    Json out = {{"time", base::rfc3339(record.wallNs)},
                {"requestId", record.requestId},
                {"client", record.client},
                {"method", record.method},
                {"path", record.path},
                {"protocol", record.majorVersion == 2 ? "HTTP/2" : record.minorVersion == 0 ? "HTTP/1.0" : "HTTP/1.1"},
                {"status", record.status},
                {"durationMs", static_cast<double>(record.durationNs / 1000) / 1000},
                {"bytesIn", record.bytesIn},
                {"bytesOut", record.bytesOut},
                {"revision", record.revision}};
    addText(out, "listener", record.listener);
    addText(out, "host", record.host);
    addText(out, "query", record.query);
    addText(out, "userAgent", record.userAgent);
    addText(out, "tenant", record.tenant);
    addText(out, "service", record.service);
    addText(out, "route", record.route);
    addText(out, "consumer", record.consumer);
    addText(out, "credential", record.credential);
    addText(out, "authenticatedBy", record.authenticatedBy);
    addText(out, "policy", record.policy);
    addText(out, "code", record.code);
    addText(out, "reason", record.reason);
    addText(out, "upstream", record.upstream);
    addText(out, "traceId", record.traceId);
    if (record.upstreamNs > 0)
        out["upstreamMs"] = static_cast<double>(record.upstreamNs / 1000) / 1000;
    if (!record.reported.empty())
        out["reported"] = record.reported;
    return out;
}

} // namespace gatehouse::pipeline
