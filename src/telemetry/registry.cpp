// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/registry.h"

#include "base/persistent_map.h"

#include <algorithm>
#include <array>
#include <deque>

namespace gatehouse::telemetry {

namespace {

constexpr std::string_view kOther = "(other)";
constexpr size_t kDimensions = 7; // an overflow slot of each may come on top of `maxSlots`

std::string keyOf(Dimension dimension, std::string_view name)
{
    std::string key(1, static_cast<char>('0' + static_cast<int>(dimension)));
    key += name;
    return key;
}

} // namespace

struct Registry::Impl {
    size_t maxSlots = 0;
    const std::shared_ptr<PoolCounts> pools = std::make_shared<PoolCounts>();
    mutable std::mutex mutex;
    std::vector<Series> series;
    std::unordered_map<std::string, Slot> slots;
    std::deque<Shard> shards; // stable addresses
    std::array<size_t, kDimensions> used{};             // slots, by dimension
    std::array<uint64_t, kDimensions> folded{};         // names without one
    base::PersistentMap<uint64_t, bool, base::NumberHash> foldedNames; // by hash: each is counted once

    Slot make(Dimension dimension, std::string_view name, std::string key)
    {
        const auto slot = static_cast<Slot>(series.size());
        // Every shard first: a worker may use the slot as soon as somebody knows it.
        for (Shard& shard : shards)
            shard.reserve(slot + 1);
        series.push_back({dimension, std::string(name)});
        ++used[static_cast<size_t>(dimension)];
        slots.emplace(std::move(key), slot);
        return slot;
    }
};

Registry::Registry(size_t maxSlots) : m_impl(std::make_unique<Impl>())
{
    m_impl->maxSlots = std::clamp<size_t>(maxSlots, 1, kMaxShardSlots - kDimensions);
    m_impl->make(Dimension::Total, "total", keyOf(Dimension::Total, "total"));
}

Registry::~Registry() = default;

Slot Registry::slot(Dimension dimension, std::string_view name)
{
    if (dimension == Dimension::Total)
        return 0;
    const std::lock_guard lock(m_impl->mutex);
    std::string key = keyOf(dimension, name);
    if (const auto found = m_impl->slots.find(key); found != m_impl->slots.end())
        return found->second;
    const auto place = static_cast<size_t>(dimension);
    if (m_impl->series.size() < m_impl->maxSlots && m_impl->used[place] < std::max<size_t>(2, m_impl->maxSlots / 6))
        return m_impl->make(dimension, name, std::move(key));
    if (bool& known = m_impl->foldedNames.edit(std::hash<std::string>()(key)); !known) {
        known = true;
        ++m_impl->folded[place];
    }
    std::string other = keyOf(dimension, kOther);
    if (const auto found = m_impl->slots.find(other); found != m_impl->slots.end())
        return found->second;
    return m_impl->make(dimension, kOther, std::move(other));
}

std::shared_ptr<PoolCounts> Registry::pools() const
{
    return m_impl->pools;
}

uint64_t Registry::folded(Dimension dimension) const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->folded[static_cast<size_t>(dimension)];
}

std::vector<Registry::Series> Registry::series() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->series;
}

void Registry::series(std::vector<Series>& known) const
{
    const std::lock_guard lock(m_impl->mutex);
    if (known.size() < m_impl->series.size())
        known.insert(known.end(), m_impl->series.begin() + static_cast<std::ptrdiff_t>(known.size()), m_impl->series.end());
}

Shard& Registry::addShard()
{
    const std::lock_guard lock(m_impl->mutex);
    Shard& shard = m_impl->shards.emplace_back();
    shard.reserve(m_impl->series.size());
    return shard;
}

std::vector<Totals> Registry::collect() const
{
    std::vector<Totals> totals;
    collect(totals);
    return totals;
}

void Registry::collect(std::vector<Totals>& totals) const
{
    const std::lock_guard lock(m_impl->mutex);
    totals.resize(m_impl->series.size());
    for (Slot slot = 0; slot < totals.size(); ++slot) {
        uint64_t activity = 0;
        for (const Shard& shard : m_impl->shards)
            activity += shard.activity(slot);
        Totals& known = totals[slot];
        if (activity == known.requests + known.rejected + known.reported)
            continue;
        known.clear();
        for (const Shard& shard : m_impl->shards)
            shard.addTo(slot, known);
    }
}

Connections Registry::connections() const
{
    const std::lock_guard lock(m_impl->mutex);
    Connections connections;
    for (const Shard& shard : m_impl->shards)
        shard.addTo(connections);
    return connections;
}

} // namespace gatehouse::telemetry
