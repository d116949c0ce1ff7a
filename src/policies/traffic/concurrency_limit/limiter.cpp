// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/concurrency_limit/limiter.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::policies {

namespace {

constexpr double kBackOff = 0.9;     // what is left after a bad window
constexpr double kSmoothing = 0.2;   // of the gradient's steps
constexpr double kHeadroom = 4;      // how many more than needed are tried
constexpr double kLongWindows = 100; // the long run, in windows
constexpr double kLeastGradient = 0.5;
constexpr double kForget = 0.95;     // when all is twice as fast as in the long run, that is forgotten sooner

} // namespace

Limiter::Limiter(const Settings& settings) : m_settings(settings), m_limit(settings.limit), m_exact(settings.limit) {}

uint32_t Limiter::allowed(uint32_t percent) const noexcept
{
    return std::max<uint32_t>(static_cast<uint32_t>(uint64_t{limit()} * percent / 100), 1);
}

bool Limiter::enter(uint32_t percent) noexcept
{
    const uint32_t most = allowed(percent);
    uint32_t now = m_underWay.load(std::memory_order_relaxed);
    do {
        if (now >= most)
            return false;
    } while (!m_underWay.compare_exchange_weak(now, now + 1, std::memory_order_acquire, std::memory_order_relaxed));
    return true;
}

bool Limiter::wouldEnter(uint32_t percent) const noexcept
{
    return underWay() < allowed(percent);
}

void Limiter::learn(int64_t tookNs, bool failed, int64_t nowNs) noexcept
{
    if (m_settings.kind == Kind::Fixed)
        return;
    const bool bad = failed || (m_settings.kind == Kind::Aimd && tookNs > m_settings.lateNs);
    m_sumNs.fetch_add(static_cast<uint64_t>(std::max<int64_t>(tookNs, 1)), std::memory_order_relaxed);
    if (bad)
        m_bad.fetch_add(1, std::memory_order_relaxed);
    const uint32_t underWayNow = underWay();
    uint32_t peak = m_peak.load(std::memory_order_relaxed);
    while (peak < underWayNow && !m_peak.compare_exchange_weak(peak, underWayNow, std::memory_order_relaxed))
        ;
    const uint64_t count = m_count.fetch_add(1, std::memory_order_relaxed) + 1;
    int64_t end = m_windowEndNs.load(std::memory_order_relaxed);
    if (nowNs < end || count < kWindowSamples || !m_windowEndNs.compare_exchange_strong(end, nowNs + kWindowNs, std::memory_order_acq_rel))
        return;
    // A sample that another thread is about to add falls into the next window, perhaps without its time: averages bear it.
    const uint64_t samples = m_count.exchange(0, std::memory_order_relaxed);
    adapt(std::max<uint64_t>(samples, 1), m_sumNs.exchange(0, std::memory_order_relaxed), m_bad.exchange(0, std::memory_order_relaxed), m_peak.exchange(0, std::memory_order_relaxed));
}

void Limiter::adapt(uint64_t count, uint64_t sumNs, uint64_t bad, uint32_t peak) noexcept
{
    double exact = m_exact.load(std::memory_order_relaxed);
    // A limit that nobody comes near says nothing of whether more would do.
    const bool used = double(peak) * 2 >= exact;
    if (m_settings.kind == Kind::Aimd) {
        exact = bad > 0 ? exact * kBackOff : used ? exact + 1 : exact;
    } else {
        const double shortNs = double(sumNs) / double(count);
        double longNs = m_longNs.load(std::memory_order_relaxed);
        const double windows = std::min<double>(m_windows.fetch_add(1, std::memory_order_relaxed) + 1, kLongWindows);
        longNs += (shortNs - longNs) / windows;
        if (longNs > 2 * shortNs)
            longNs *= kForget;
        m_longNs.store(longNs, std::memory_order_relaxed);
        const double gradient = std::clamp(m_settings.tolerance * longNs / shortNs, kLeastGradient, 1.0);
        if (bad * 10 > count) // one in ten fails: fast failures would look like fast answers
            exact *= kBackOff;
        else if (used)
            exact = exact * (1 - kSmoothing) + (exact * gradient + kHeadroom) * kSmoothing;
    }
    exact = std::clamp(exact, double(m_settings.minimum), double(m_settings.maximum));
    m_exact.store(exact, std::memory_order_relaxed);
    m_limit.store(static_cast<uint32_t>(std::lround(exact)), std::memory_order_relaxed);
}

} // namespace gatehouse::policies
