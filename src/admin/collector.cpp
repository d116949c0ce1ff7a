// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/collector.h"

#include "base/clock.h"
#include "telemetry/figures_json.h"

#include <algorithm>
#include <array>

namespace gatehouse::admin {

namespace {

using telemetry::Totals;

// What one event may hold of a dimension; the busiest come first.
constexpr size_t kMaxNames = 1000;
constexpr std::array<const char*, 7> kMembers = {"total", "tenants", "services", "routes", "consumers", "policies", "targets"};

using Delta = std::pair<telemetry::Slot, Totals>;

uint64_t activity(const Delta* delta)
{
    return delta->second.requests + delta->second.rejected + delta->second.reported;
}

} // namespace

void Collector::tick(int64_t wallNs)
{
    m_registry.collect(m_totals);
    m_registry.series(m_series);
    const telemetry::Frame& frame = m_ring.tick(wallNs, m_totals, m_registry.connections());
    ++m_sequence;
    if (m_streams.hasAny(StreamHub::Topic::Metrics))
        m_streams.publish(StreamHub::Topic::Metrics, makeEvent("metrics", frameText(frame), m_sequence));
    // Streams without news look whether their client is still there, and keep the connection alive.
    m_streams.pokeAll();
}

std::string Collector::frameText(const telemetry::Frame& frame) const
{
    std::array<std::vector<const Delta*>, kMembers.size()> byDimension;
    for (const Delta& delta : frame.deltas)
        byDimension[static_cast<size_t>(m_series[delta.first].dimension)].push_back(&delta);

    base::Json json = {{"time", base::rfc3339(frame.timeNs)},
                       {"sequence", m_sequence},
                       {"intervalMs", frame.intervalNs / 1'000'000},
                       {"total", base::Json::object()},
                       {"connections", telemetry::connectionsJson(frame.connections)}};
    if (!byDimension[0].empty())
        json["total"] = telemetry::figuresJson(byDimension[0].front()->second);
    for (size_t dimension = 1; dimension < kMembers.size(); ++dimension) {
        auto& deltas = byDimension[dimension];
        if (deltas.size() > kMaxNames) {
            json["leftOut"][kMembers[dimension]] = deltas.size() - kMaxNames;
            std::nth_element(deltas.begin(), deltas.begin() + kMaxNames, deltas.end(), [](const Delta* a, const Delta* b) { return activity(a) > activity(b); });
            deltas.resize(kMaxNames);
        }
        base::Json members = base::Json::object();
        for (const Delta* delta : deltas)
            members[m_series[delta->first].name] = telemetry::figuresJson(delta->second);
        json[kMembers[dimension]] = std::move(members);
    }
    return base::toText(json);
}

} // namespace gatehouse::admin
