// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/target_health.h"

#include <algorithm>

namespace gatehouse::upstream {

namespace {

constexpr auto kLoose = std::memory_order_relaxed;

} // namespace

bool TargetHealth::claimCheck(int64_t nowNs, int64_t intervalNs) noexcept
{
    int64_t next = m_nextCheckNs.load(kLoose);
    return next <= nowNs && m_nextCheckNs.compare_exchange_strong(next, nowNs + intervalNs, kLoose);
}

bool TargetHealth::checked(bool good, int64_t nowNs, uint32_t healthyAfter, uint32_t unhealthyAfter) noexcept
{
    const bool first = !m_known.exchange(true, kLoose);
    if (good != m_unhealthy.load(kLoose)) { // as before
        m_streak.store(0, kLoose);
        return false;
    }
    // The first check of all decides at once: nothing is known that it would contradict.
    if (!first && m_streak.fetch_add(1, kLoose) + 1 < (good ? healthyAfter : unhealthyAfter))
        return false;
    m_streak.store(0, kLoose);
    if (good)
        m_upSinceNs.store(nowNs, kLoose);
    m_unhealthy.store(!good, kLoose);
    m_log.turned(good, nowNs);
    return true;
}

bool TargetHealth::failed(const PassiveRules& rules) noexcept
{
    return rules.failures > 0 && m_failures.fetch_add(1, kLoose) + 1 >= rules.failures;
}

void TargetHealth::succeeded(int64_t nowNs) noexcept
{
    if (m_failures.load(kLoose) != 0)
        m_failures.store(0, kLoose);
    if (m_ejections.load(kLoose) != 0 && !isEjected(nowNs))
        m_ejections.store(0, kLoose);
}

std::chrono::nanoseconds TargetHealth::eject(int64_t nowNs, const PassiveRules& rules) noexcept
{
    const int64_t times = m_ejections.fetch_add(1, kLoose) + 1;
    const int64_t duration = std::min(rules.ejectFor.count() * times, std::max(rules.ejectAtMost.count(), rules.ejectFor.count()));
    m_failures.store(0, kLoose);
    m_allEjections.fetch_add(1, kLoose);
    m_ejectedUntilNs.store(nowNs + duration, kLoose);
    m_log.ejected(nowNs, nowNs + duration);
    return std::chrono::nanoseconds(duration);
}

uint32_t TargetHealth::share(int64_t nowNs, int64_t slowStartNs) const noexcept
{
    const int64_t since = std::max(m_upSinceNs.load(kLoose), m_ejectedUntilNs.load(kLoose));
    if (since == 0 || slowStartNs <= 0 || nowNs - since >= slowStartNs)
        return 100;
    return static_cast<uint32_t>(std::clamp<int64_t>((nowNs - since) * 100 / slowStartNs, 10, 100));
}

} // namespace gatehouse::upstream
