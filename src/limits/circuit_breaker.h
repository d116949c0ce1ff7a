// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace gatehouse::limits {

// Stops asking who fails too often; after a while lets a few through to see. Any thread, no locks: around the turn of a window or state a count may be off by as many
// as there are threads.
class CircuitBreaker
{
public:
    struct Settings {
        double failureRatio = 0.5;       // of the requests in the window
        uint32_t minimumRequests = 20;   // before the ratio counts
        std::chrono::nanoseconds window = std::chrono::seconds(10);
        std::chrono::nanoseconds openFor = std::chrono::seconds(10);
        uint32_t probes = 3;             // let through, and to succeed, before it closes
    };
    enum class State : uint8_t { Closed, Open, HalfOpen };

    explicit CircuitBreaker(Settings settings);

    enum class Outcome : uint8_t { Succeeded, Failed, Neither };
    // That a request was let through, and as what: a probe's success or failure is one of the round that it belongs to, and of no other.
    struct Pass {
        bool admitted = false;
        int64_t round = 0; // 0: let through while the circuit was closed
        explicit operator bool() const { return admitted; }
    };

    // Whether a request may go. Whoever may must say how it went with left(), once.
    Pass tryEnter(int64_t nowNs);
    void left(Pass pass, int64_t nowNs, Outcome outcome);
    State state(int64_t nowNs) const;
    // Until it lets somebody through; 0 when it would.
    int64_t retryAfterNs(int64_t nowNs) const;

private:
    static constexpr int64_t kSlices = 10; // of the window; the oldest falls out whole

    bool count(int64_t nowNs, bool failed);
    void open(int64_t nowNs, int64_t before);

    const Settings m_settings;
    const int64_t m_sliceNs;
    // Which slice (24 bits), requests (20), failures (20): one word, so that a slice begins anew at once.
    std::array<std::atomic<uint64_t>, kSlices> m_slices{};
    std::atomic<int64_t> m_openUntilNs{0}; // 0: closed; later than now: open; else half open
    std::atomic<uint64_t> m_probes{0};     // entered (32 bits), succeeded (32)
};

} // namespace gatehouse::limits
