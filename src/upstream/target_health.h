// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upstream/health_log.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <vector>

namespace gatehouse::upstream {

// When what requests meet speaks against a target.
struct PassiveRules {
    uint32_t failures = 0;                                            // one after the other; 0: requests never eject a target
    std::chrono::nanoseconds ejectFor = std::chrono::seconds(10);     // the first time; each time in a row longer by as much
    std::chrono::nanoseconds ejectAtMost = std::chrono::minutes(5);
    uint32_t maxEjectedPercent = 50;                                  // of a service's targets, by number
    std::vector<uint16_t> statuses = {502, 503, 504};                 // answers that count as failures
};

// What is known of one target of one service: by checks and by requests. Shared by all workers and kept as long as the service has the target; times are of the
// monotonic clock. Written when something changes only, so that workers share an unchanging cache line. Any thread.
class TargetHealth
{
public:
    // `nowNs`: when it was made; before that nothing is known.
    explicit TargetHealth(int64_t nowNs = 0) : m_log(nowNs) {}

    // ---- checks
    // Whether the caller is to check now: one of all workers gets a true per interval.
    bool claimCheck(int64_t nowNs, int64_t intervalNs) noexcept;
    // The outcome of a check; whether that turned the target up or down.
    bool checked(bool good, int64_t nowNs, uint32_t healthyAfter, uint32_t unhealthyAfter) noexcept;

    // ---- requests
    // Whether the target should be ejected: that many requests in a row went wrong.
    bool failed(const PassiveRules& rules) noexcept;
    void succeeded(int64_t nowNs) noexcept;
    // For how long it is.
    std::chrono::nanoseconds eject(int64_t nowNs, const PassiveRules& rules) noexcept;

    bool isUp(int64_t nowNs) const noexcept { return !m_unhealthy.load(std::memory_order_relaxed) && m_ejectedUntilNs.load(std::memory_order_relaxed) <= nowNs; }
    bool isEjected(int64_t nowNs) const noexcept { return m_ejectedUntilNs.load(std::memory_order_relaxed) > nowNs; }
    int64_t ejectedUntilNs() const noexcept { return m_ejectedUntilNs.load(std::memory_order_relaxed); }
    bool isUnhealthy() const noexcept { return m_unhealthy.load(std::memory_order_relaxed); }
    bool isChecked() const noexcept { return m_known.load(std::memory_order_relaxed); } // a check has ended
    uint32_t ejections() const noexcept { return m_allEjections.load(std::memory_order_relaxed); } // since the start
    uint32_t failures() const noexcept { return m_failures.load(std::memory_order_relaxed); } // of requests, in a row; counted only where they may eject
    HealthLog::History history(int64_t nowNs) const { return m_log.history(nowNs); }
    // Percent of its weight that a target has which came back not long ago, at least ten.
    uint32_t share(int64_t nowNs, int64_t slowStartNs) const noexcept;

private:
    std::atomic<bool> m_unhealthy{false};
    std::atomic<bool> m_known{false};
    std::atomic<uint32_t> m_failures{0};      // of requests, in a row
    std::atomic<uint32_t> m_ejections{0};     // in a row
    std::atomic<uint32_t> m_allEjections{0};
    std::atomic<int64_t> m_ejectedUntilNs{0};
    std::atomic<int64_t> m_upSinceNs{0};      // 0: it was never down
    std::atomic<int64_t> m_nextCheckNs{0};
    std::atomic<uint32_t> m_streak{0};        // of checks that say the other thing
    HealthLog m_log;
};

} // namespace gatehouse::upstream
