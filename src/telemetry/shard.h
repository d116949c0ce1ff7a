// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telemetry/histogram.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <span>

namespace gatehouse::telemetry {

using Slot = uint32_t;
inline constexpr Slot kNoSlot = 0xffffffff;
inline constexpr size_t kMaxShardSlots = 65'536;

// What one series has counted since the start. A plain value.
struct Totals {
    uint64_t requests = 0;
    std::array<uint64_t, 6> status{}; // [1]…[5] = 1xx…5xx, [0] = none was sent
    uint64_t rejected = 0;            // by a policy in enforce mode
    uint64_t reported = 0;            // would have been, by one in report mode
    uint64_t bytesIn = 0;
    uint64_t bytesOut = 0;
    uint64_t inspected = 0;           // requests whose content was looked at at length
    uint64_t inspectionNs = 0;        // CPU time that took
    Histogram latency;

    void clear() noexcept; // keeps the memory of `latency`
    Totals& operator+=(const Totals& other);
    Totals operator-(const Totals& earlier) const;
};

struct Connections {
    int64_t active = 0;    // open now, from clients
    uint64_t accepted = 0;
    uint64_t refused = 0;
    int64_t upstreamActive = 0;
    int64_t upstreamIdle = 0;
    int64_t requests = 0;             // under way
    int64_t memory = 0;               // of buffers and connections, as the workers account for it
    int64_t lagNs = 0;                // the worst worker's, from an event to its turn
    std::array<uint64_t, 3> shed{};   // requests refused for overload: low, normal, high
    uint64_t exceptions = 0;          // that a worker contained
    std::array<uint64_t, 3> handshakes{}; // TLS of clients: full, resumed, failed
};

// The counters of one worker. Written by that worker alone (relaxed atomics, no locked instruction), read by the collector.
class Shard
{
public:
    Shard();
    ~Shard();

    // Counts one finished request in one series; called once per series that the request belongs to.
    void request(Slot slot, int status, uint64_t bytesIn, uint64_t bytesOut, uint64_t latencyNs) noexcept;
    // The same for all series of a request, at most eight.
    void request(std::span<const Slot> slots, int status, uint64_t bytesIn, uint64_t bytesOut, uint64_t latencyNs) noexcept;
    void rejected(Slot slot) noexcept;
    void reported(Slot slot) noexcept;
    // What looking at one request's content took; before the request itself is counted.
    void inspected(Slot slot, uint64_t cpuNs) noexcept;

    void connectionOpened() noexcept;
    void connectionClosed() noexcept;
    void connectionRefused() noexcept;
    void upstreamConnections(int64_t active, int64_t idle) noexcept; // sets
    void load(size_t requests, size_t memory, int64_t lagNs) noexcept; // sets
    void shed(size_t priority) noexcept;
    void exception() noexcept;
    enum class Handshake : uint8_t { Full, Resumed, Failed };
    void handshake(Handshake result) noexcept;

    // Slots below `count` may be used from now on; called by the registry, before any worker does.
    void reserve(size_t count);
    void addTo(Slot slot, Totals& totals) const noexcept;
    // Grows with everything that the slot counts: unchanged means that nothing happened there.
    uint64_t activity(Slot slot) const noexcept;
    void addTo(Connections& connections) const noexcept;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::telemetry
