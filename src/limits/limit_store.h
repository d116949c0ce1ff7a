// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace gatehouse::limits {

enum class Algorithm : uint8_t { TokenBucket, FixedWindow, SlidingWindow };

// One window of a limit. Resolved when the configuration is compiled.
struct Window {
    Algorithm algorithm = Algorithm::TokenBucket;
    uint64_t limit = 0;     // requests (or cost units) per window
    int64_t windowNs = 0;
    uint64_t burst = 0;     // TokenBucket: how many at once; 0 means `limit`
    int64_t originNs = 0;   // FixedWindow: where windows are counted from; for periods of the calendar
};

struct Taken {
    bool allowed = true;
    uint64_t remaining = 0;
    int64_t resetNs = 0;      // until the window is whole again
    int64_t retryAfterNs = 0; // until `cost` would be allowed; 0 when allowed
};

// Counters of limits, exact over threads: a limit of N admits exactly N. Keys are 64-bit keyed hashes of (policy, window, subject).
// Outlives configuration changes. Any thread; take() of a known key takes no lock.
class LimitStore
{
public:
    virtual ~LimitStore() = default;
    // `nowNs` is the monotonic clock for TokenBucket and SlidingWindow, the wall clock for FixedWindow (windows start at multiples of their length).
    virtual Taken take(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) noexcept = 0;
    // What take() would say, without taking.
    virtual Taken peek(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) const noexcept = 0;
    // Gives back what a take() of several windows at once must not keep when a later window refuses.
    virtual void giveBack(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) noexcept = 0;
    // What of it means something to another process: counters of windows by the wall clock that are not over. While others count, each is as it was at some moment.
    struct Kept {
        uint64_t key = 0;
        uint64_t state = 0;
        int64_t expiresNs = 0;
    };
    virtual std::vector<Kept> kept(int64_t /*wallNs*/) const { return {}; }
    // Takes such counters in; before anything is counted.
    virtual void restore(std::span<const Kept> /*counters*/, int64_t /*wallNs*/) noexcept {}
    // How many live keys were given up for want of room.
    virtual uint64_t evicted() const noexcept { return 0; }
};

// In memory, an open-addressed table of atomic slots in shards that grow by adding tables; expired slots are used again.
// Above `maxKeys` live keys the oldest are given up (which errs towards allowing) and counted.
std::unique_ptr<LimitStore> makeLocalLimitStore(size_t maxKeys = 1'000'000);

} // namespace gatehouse::limits
