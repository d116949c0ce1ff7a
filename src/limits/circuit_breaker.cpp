// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "limits/circuit_breaker.h"

#include <algorithm>

namespace gatehouse::limits {

namespace {

constexpr uint64_t kCountBits = 20;
constexpr uint64_t kMostCounted = (1ull << kCountBits) - 1;
constexpr uint64_t kSliceMask = 0xffffff;
constexpr uint64_t kOneProbe = 1ull << 32; // that entered
constexpr int64_t kProbeWaitNs = 1'000'000'000; // what is told while probes are under way

uint64_t requests(uint64_t word) { return word >> kCountBits & kMostCounted; }
uint64_t failures(uint64_t word) { return word & kMostCounted; }

} // namespace

CircuitBreaker::CircuitBreaker(Settings settings) : m_settings(settings), m_sliceNs(std::max<int64_t>(settings.window.count() / kSlices, 1)) {}

CircuitBreaker::Pass CircuitBreaker::tryEnter(int64_t nowNs)
{
    const int64_t until = m_openUntilNs.load(std::memory_order_acquire);
    if (until == 0)
        return {true, 0};
    if (nowNs < until)
        return {};
    uint64_t probes = m_probes.load(std::memory_order_relaxed);
    do {
        if (probes >> 32 >= m_settings.probes)
            return {};
    } while (!m_probes.compare_exchange_weak(probes, probes + kOneProbe, std::memory_order_relaxed));
    return {true, until};
}

void CircuitBreaker::left(Pass pass, int64_t nowNs, Outcome outcome)
{
    const int64_t until = m_openUntilNs.load(std::memory_order_acquire);
    if (until == 0) {
        if (outcome != Outcome::Neither && count(nowNs, outcome == Outcome::Failed))
            open(nowNs, until);
        return;
    }
    if (pass.round != until)
        return; // one that was let through before it opened, or a probe of a round that is over
    if (outcome == Outcome::Failed) {
        open(nowNs, until);
        return;
    }
    if (outcome == Outcome::Neither) {
        uint64_t probes = m_probes.load(std::memory_order_relaxed);
        while (probes >= kOneProbe && !m_probes.compare_exchange_weak(probes, probes - kOneProbe, std::memory_order_relaxed))
            ;
        return;
    }
    const uint64_t probes = m_probes.fetch_add(1, std::memory_order_relaxed) + 1;
    if ((probes & 0xffffffff) < m_settings.probes)
        return;
    for (auto& slice : m_slices)
        slice.store(0, std::memory_order_relaxed);
    m_openUntilNs.compare_exchange_strong(pass.round, 0, std::memory_order_acq_rel);
}

void CircuitBreaker::open(int64_t nowNs, int64_t before)
{
    if (m_openUntilNs.compare_exchange_strong(before, std::max<int64_t>(nowNs + m_settings.openFor.count(), 1), std::memory_order_acq_rel))
        m_probes.store(0, std::memory_order_relaxed);
}

// Whether so many have failed that it is time to open.
bool CircuitBreaker::count(int64_t nowNs, bool failed)
{
    const uint64_t number = static_cast<uint64_t>(nowNs / m_sliceNs) & kSliceMask;
    std::atomic<uint64_t>& slice = m_slices[static_cast<size_t>(nowNs / m_sliceNs % kSlices)];
    uint64_t word = slice.load(std::memory_order_relaxed);
    uint64_t next = 0;
    do {
        next = word >> (2 * kCountBits) == number ? word : number << (2 * kCountBits);
        if (requests(next) < kMostCounted)
            next += (1ull << kCountBits) + (failed ? 1 : 0);
    } while (!slice.compare_exchange_weak(word, next, std::memory_order_relaxed));
    if (!failed)
        return false;
    uint64_t all = 0, bad = 0;
    for (const auto& each : m_slices) {
        const uint64_t one = each.load(std::memory_order_relaxed);
        if (((number - (one >> (2 * kCountBits))) & kSliceMask) < kSlices) {
            all += requests(one);
            bad += failures(one);
        }
    }
    return all >= m_settings.minimumRequests && double(bad) >= m_settings.failureRatio * double(all);
}

CircuitBreaker::State CircuitBreaker::state(int64_t nowNs) const
{
    const int64_t until = m_openUntilNs.load(std::memory_order_acquire);
    return until == 0 ? State::Closed : nowNs < until ? State::Open : State::HalfOpen;
}

int64_t CircuitBreaker::retryAfterNs(int64_t nowNs) const
{
    const int64_t until = m_openUntilNs.load(std::memory_order_acquire);
    if (until == 0)
        return 0;
    if (nowNs < until)
        return until - nowNs;
    return m_probes.load(std::memory_order_relaxed) >> 32 < m_settings.probes ? 0 : kProbeWaitNs;
}

} // namespace gatehouse::limits
