// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/logging/record_fields.h"

#include "base/clock.h"

#include <algorithm>
#include <array>

namespace gatehouse::policies {

namespace {

constexpr std::array<std::string_view, 27> kKnown = {"time",    "requestId", "client",     "listener", "method",     "host",   "path", "query",      "userAgent", "protocol", "status",  "tenant",   "service",  "route",
                                                     "consumer", "credential", "policy",    "code",       "reason", "reported", "upstream", "durationMs", "upstreamMs", "bytesIn", "bytesOut", "revision", "traceId"};

} // namespace

std::span<const std::string_view> RecordFields::known()
{
    return kKnown;
}

base::Json RecordFields::of(const ExportItem& item) const
{
    base::Json out = pipeline::recordJson(item.record);
    if (!m_names.empty()) {
        base::Json chosen = base::Json::object();
        for (const std::string& name : m_names) {
            if (const auto found = out.find(name); found != out.end())
                chosen[name] = std::move(*found);
        }
        out = std::move(chosen);
    }
    for (const auto& [name, value] : item.fields)
        out["headers"][name] = value;
    return out;
}

base::Json droppedNotice(uint64_t count, int64_t wallNs)
{
    return {{"time", base::rfc3339(wallNs)}, {"dropped", count}};
}

} // namespace gatehouse::policies
