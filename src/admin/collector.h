// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/stream_hub.h"
#include "telemetry/series_ring.h"

namespace gatehouse::admin {

// Once a second, after its beginning more often: sums the counters up, keeps history, feeds the metric streams. The control thread.
class Collector
{
public:
    Collector(telemetry::Registry& registry, StreamHub& streams) : m_registry(registry), m_streams(streams) {}

    // From now on; before the first tick.
    void begin(int64_t wallNs) { m_ring.begin(wallNs); }
    void tick(int64_t wallNs);
    const telemetry::SeriesRing& ring() const { return m_ring; }
    telemetry::Registry& registry() const { return m_registry; }
    // Index = slot; as of the last tick.
    const std::vector<telemetry::Registry::Series>& series() const { return m_series; }

private:
    std::string frameText(const telemetry::Frame& frame) const;

    telemetry::Registry& m_registry;
    StreamHub& m_streams;
    telemetry::SeriesRing m_ring;
    std::vector<telemetry::Totals> m_totals;
    std::vector<telemetry::Registry::Series> m_series;
    uint64_t m_sequence = 0;
};

} // namespace gatehouse::admin
