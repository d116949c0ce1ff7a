// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telemetry/pool_counts.h"
#include "telemetry/shard.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gatehouse::telemetry {

// A target is named with its service: "acme/orders|http://10.0.0.1:80"; it counts each try, retries and mirrored requests too, and no bytes.
enum class Dimension : uint8_t { Total, Tenant, Service, Route, Consumer, Policy, Target };

// Names the series and keeps one shard per worker. Slots are stable for the life of the process: a route that is deleted and made again
// goes on counting where it stopped. No dimension may have more than a sixth of `maxSlots`: everything new beyond shares that dimension's slot "(other)", and is
// counted as folded.
// Slots are asked for when a snapshot is compiled, never on the request path. Any thread.
class Registry
{
public:
    explicit Registry(size_t maxSlots = 60'000);
    ~Registry();

    // `name` is the qualified name, "acme/orders"; Total has the name "total" and slot 0.
    Slot slot(Dimension dimension, std::string_view name);
    // How many names of a dimension have no slot of their own.
    uint64_t folded(Dimension dimension) const;
    struct Series {
        Dimension dimension;
        std::string name;
    };
    std::vector<Series> series() const; // index = slot
    // Appends what `known` (an earlier answer) lacks.
    void series(std::vector<Series>& known) const;

    // A shard for a worker that begins; lives as long as the registry.
    Shard& addShard();
    // Sum over all shards of what each slot counted since the start; index = slot. Called by one reader thread at a time.
    std::vector<Totals> collect() const;
    // The same, into an earlier answer of the same registry: only slots where something happened since are read again.
    void collect(std::vector<Totals>& totals) const;
    Connections connections() const;
    // Where pools of threads count what they have no room for.
    std::shared_ptr<PoolCounts> pools() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::telemetry
