// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>

namespace gatehouse::policies {

// How many are under way, and how many may be. An adaptive limit is found out window by window from how long answers took. Any thread, no locks.
class Limiter
{
public:
    enum class Kind : uint8_t { Fixed, Gradient, Aimd };
    struct Settings {
        Kind kind = Kind::Fixed;
        uint32_t limit = 100; // the first one, when it adapts
        uint32_t minimum = 10;
        uint32_t maximum = 1000;
        double tolerance = 1.5; // Gradient
        int64_t lateNs = 500'000'000; // Aimd
    };
    static constexpr int64_t kWindowNs = 100'000'000;
    static constexpr uint32_t kWindowSamples = 10;

    explicit Limiter(const Settings& settings);

    // Takes a place among the first `percent` of all, if there is one: exactly so many are under way, whatever the number of threads.
    bool enter(uint32_t percent) noexcept;
    void leave() noexcept { m_underWay.fetch_sub(1, std::memory_order_release); }
    bool wouldEnter(uint32_t percent) const noexcept;
    // What became of one that was forwarded, while it was still counted.
    void learn(int64_t tookNs, bool failed, int64_t nowNs) noexcept;

    uint32_t limit() const noexcept { return m_limit.load(std::memory_order_relaxed); }
    uint32_t underWay() const noexcept { return m_underWay.load(std::memory_order_relaxed); }

private:
    uint32_t allowed(uint32_t percent) const noexcept;
    void adapt(uint64_t count, uint64_t sumNs, uint64_t bad, uint32_t peak) noexcept;

    const Settings m_settings;
    alignas(64) std::atomic<uint32_t> m_underWay{0};
    std::atomic<uint32_t> m_limit;
    // The window that is on; whoever moves its end on works it up.
    alignas(64) std::atomic<int64_t> m_windowEndNs{0};
    std::atomic<uint64_t> m_count{0};
    std::atomic<uint64_t> m_sumNs{0};
    std::atomic<uint64_t> m_bad{0};
    std::atomic<uint32_t> m_peak{0};
    std::atomic<double> m_exact;     // the limit, before it is rounded
    std::atomic<double> m_longNs{0}; // how long answers take in the long run
    std::atomic<uint32_t> m_windows{0};
};

} // namespace gatehouse::policies
