// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/shard.h"

#include <algorithm>
#include <new>

namespace gatehouse::telemetry {

namespace {

using Counter = std::atomic<uint64_t>;

constexpr size_t kChunkSlots = 64;
constexpr size_t kMaxChunks = kMaxShardSlots / kChunkSlots;

// One writer: a plain add, without the locked instruction of fetch_add.
void bump(Counter& counter, uint64_t by)
{
    counter.store(counter.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
}

// The counters by which the reader sees that something happened are stored last and with release, so that what belongs to them is seen with them.
void publish(Counter& counter)
{
    counter.store(counter.load(std::memory_order_relaxed) + 1, std::memory_order_release);
}

// Made when a slot counts its first request: most slots of most workers never do.
struct Latency {
    std::array<Counter, Histogram::kBuckets> buckets{};
};

// What nearly every request counts is on the first cache line.
struct alignas(64) Cell {
    Counter requests{0};
    Counter bytesIn{0};
    Counter bytesOut{0};
    Counter latencyNs{0};
    std::atomic<Latency*> latency{nullptr};
    Counter ok{0}; // status 2xx
    Counter rejected{0};
    Counter reported{0};
    std::array<Counter, 6> status{}; // but for 2xx
    Counter inspected{0};
    Counter inspectionNs{0};
    ~Cell() { delete latency.load(); }
};

struct alignas(64) Chunk {
    std::array<Cell, kChunkSlots> cells;
};

} // namespace

struct Shard::Impl {
    std::array<std::atomic<Chunk*>, kMaxChunks> chunks{};
    std::atomic<size_t> slots{0}; // that have a name
    Counter opened{0}, closed{0}, refused{0};
    std::atomic<int64_t> upstreamActive{0}, upstreamIdle{0};
    std::atomic<int64_t> requests{0}, memory{0}, lagNs{0};
    std::array<Counter, 3> shed{};
    Counter exceptions{0};
    std::array<Counter, 3> handshakes{};

    ~Impl()
    {
        for (auto& chunk : chunks)
            delete chunk.load();
    }
    Cell* cell(Slot slot) const
    {
        if (slot >= kMaxShardSlots)
            return nullptr;
        Chunk* chunk = chunks[slot / kChunkSlots].load(std::memory_order_acquire);
        return chunk ? &chunk->cells[slot % kChunkSlots] : nullptr;
    }
    // For the worker: made when first used, so that series of which nothing comes cost nothing.
    Cell* own(Slot slot)
    {
        if (slot >= slots.load(std::memory_order_relaxed))
            return nullptr;
        auto& chunk = chunks[slot / kChunkSlots];
        Chunk* made = chunk.load(std::memory_order_relaxed);
        if (!made) {
            made = new (std::nothrow) Chunk;
            chunk.store(made, std::memory_order_release);
        }
        return made ? &made->cells[slot % kChunkSlots] : nullptr;
    }
};

Shard::Shard() : m_impl(std::make_unique<Impl>()) {}

Shard::~Shard() = default;

namespace {

void count(Cell& cell, int status, uint64_t bytesIn, uint64_t bytesOut, uint64_t latencyNs, size_t bucket) noexcept
{
    const size_t kind = status >= 100 && status < 600 ? static_cast<size_t>(status / 100) : 0;
    bump(kind == 2 ? cell.ok : cell.status[kind], 1);
    bump(cell.bytesIn, bytesIn);
    bump(cell.bytesOut, bytesOut);
    Latency* latency = cell.latency.load(std::memory_order_relaxed);
    if (!latency) {
        latency = new (std::nothrow) Latency;
        cell.latency.store(latency, std::memory_order_release);
    }
    if (latency) {
        bump(cell.latencyNs, latencyNs);
        bump(latency->buckets[bucket], 1);
    }
    publish(cell.requests);
}

} // namespace

void Shard::request(std::span<const Slot> slots, int status, uint64_t bytesIn, uint64_t bytesOut, uint64_t latencyNs) noexcept
{
    // With many tenants none of this is in a cache: asked for all at once, it comes in the time of one.
    std::array<Cell*, 8> cells{};
    const size_t bucket = Histogram::bucketOf(latencyNs);
    const size_t wanted = std::min(slots.size(), cells.size());
    for (size_t i = 0; i < wanted; ++i) {
        cells[i] = m_impl->own(slots[i]);
        if (cells[i])
            __builtin_prefetch(cells[i], 1);
    }
    for (size_t i = 0; i < wanted; ++i) {
        if (const Latency* latency = cells[i] ? cells[i]->latency.load(std::memory_order_relaxed) : nullptr)
            __builtin_prefetch(&latency->buckets[bucket], 1);
    }
    for (size_t i = 0; i < wanted; ++i) {
        if (cells[i])
            count(*cells[i], status, bytesIn, bytesOut, latencyNs, bucket);
    }
}

void Shard::request(Slot slot, int status, uint64_t bytesIn, uint64_t bytesOut, uint64_t latencyNs) noexcept
{
    request(std::span<const Slot>(&slot, 1), status, bytesIn, bytesOut, latencyNs);
}

void Shard::rejected(Slot slot) noexcept
{
    if (Cell* cell = m_impl->own(slot))
        publish(cell->rejected);
}

void Shard::reported(Slot slot) noexcept
{
    if (Cell* cell = m_impl->own(slot))
        publish(cell->reported);
}

void Shard::inspected(Slot slot, uint64_t cpuNs) noexcept
{
    if (Cell* cell = m_impl->own(slot)) {
        bump(cell->inspected, 1);
        bump(cell->inspectionNs, cpuNs);
    }
}

void Shard::connectionOpened() noexcept
{
    bump(m_impl->opened, 1);
}

void Shard::connectionClosed() noexcept
{
    bump(m_impl->closed, 1);
}

void Shard::connectionRefused() noexcept
{
    bump(m_impl->refused, 1);
}

void Shard::upstreamConnections(int64_t active, int64_t idle) noexcept
{
    m_impl->upstreamActive.store(active, std::memory_order_relaxed);
    m_impl->upstreamIdle.store(idle, std::memory_order_relaxed);
}

void Shard::load(size_t requests, size_t memory, int64_t lagNs) noexcept
{
    m_impl->requests.store(static_cast<int64_t>(requests), std::memory_order_relaxed);
    m_impl->memory.store(static_cast<int64_t>(memory), std::memory_order_relaxed);
    m_impl->lagNs.store(lagNs, std::memory_order_relaxed);
}

void Shard::shed(size_t priority) noexcept
{
    if (priority < m_impl->shed.size())
        bump(m_impl->shed[priority], 1);
}

void Shard::exception() noexcept
{
    bump(m_impl->exceptions, 1);
}

void Shard::handshake(Handshake result) noexcept
{
    bump(m_impl->handshakes[static_cast<size_t>(result)], 1);
}

void Shard::reserve(size_t count)
{
    m_impl->slots.store(std::min(count, kMaxShardSlots), std::memory_order_relaxed);
}

uint64_t Shard::activity(Slot slot) const noexcept
{
    const Cell* cell = m_impl->cell(slot);
    if (!cell)
        return 0;
    return cell->requests.load(std::memory_order_acquire) + cell->rejected.load(std::memory_order_acquire) + cell->reported.load(std::memory_order_acquire);
}

void Shard::addTo(Slot slot, Totals& totals) const noexcept
{
    const Cell* cell = m_impl->cell(slot);
    if (!cell)
        return;
    totals.requests += cell->requests.load(std::memory_order_acquire);
    totals.rejected += cell->rejected.load(std::memory_order_acquire);
    totals.reported += cell->reported.load(std::memory_order_acquire);
    for (size_t i = 0; i < totals.status.size(); ++i)
        totals.status[i] += (i == 2 ? cell->ok : cell->status[i]).load(std::memory_order_relaxed);
    totals.bytesIn += cell->bytesIn.load(std::memory_order_relaxed);
    totals.bytesOut += cell->bytesOut.load(std::memory_order_relaxed);
    totals.inspected += cell->inspected.load(std::memory_order_relaxed);
    totals.inspectionNs += cell->inspectionNs.load(std::memory_order_relaxed);
    const Latency* latency = cell->latency.load(std::memory_order_acquire);
    if (!latency)
        return;
    const uint64_t sum = totals.latency.sumNs() + cell->latencyNs.load(std::memory_order_relaxed);
    for (size_t bucket = 0; bucket < Histogram::kBuckets; ++bucket) {
        if (const uint64_t times = latency->buckets[bucket].load(std::memory_order_relaxed))
            totals.latency.addUnsummed(bucket, times);
    }
    totals.latency.setSumNs(sum);
}

void Shard::addTo(Connections& connections) const noexcept
{
    // `closed` first: read the other way round, a connection that comes and goes in between would make `active` negative.
    const uint64_t closed = m_impl->closed.load(std::memory_order_relaxed);
    const uint64_t opened = m_impl->opened.load(std::memory_order_relaxed);
    connections.active += opened > closed ? static_cast<int64_t>(opened - closed) : 0;
    connections.accepted += opened;
    connections.refused += m_impl->refused.load(std::memory_order_relaxed);
    connections.upstreamActive += m_impl->upstreamActive.load(std::memory_order_relaxed);
    connections.upstreamIdle += m_impl->upstreamIdle.load(std::memory_order_relaxed);
    connections.requests += m_impl->requests.load(std::memory_order_relaxed);
    connections.memory += m_impl->memory.load(std::memory_order_relaxed);
    connections.lagNs = std::max(connections.lagNs, m_impl->lagNs.load(std::memory_order_relaxed));
    for (size_t i = 0; i < connections.shed.size(); ++i)
        connections.shed[i] += m_impl->shed[i].load(std::memory_order_relaxed);
    connections.exceptions += m_impl->exceptions.load(std::memory_order_relaxed);
    for (size_t i = 0; i < connections.handshakes.size(); ++i)
        connections.handshakes[i] += m_impl->handshakes[i].load(std::memory_order_relaxed);
}

} // namespace gatehouse::telemetry
