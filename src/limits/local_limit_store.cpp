// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "limits/algorithms.h"
#include "limits/limit_store.h"
#include "limits/slot_table.h"

namespace gatehouse::limits {

namespace {

constexpr int64_t kLongest = 40ll * 86'400'000'000'000; // a month, and what slots are kept beyond it
constexpr int64_t kSettling = 1'000'000; // a new slot is safe for so long; should its first take come later, the key is put in again

Outcome outcomeOf(uint64_t state, const Window& window, uint64_t cost, int64_t nowNs)
{
    switch (window.algorithm) {
    case Algorithm::FixedWindow: return FixedWindow::take(state, window, cost, nowNs);
    case Algorithm::SlidingWindow: return SlidingWindow::take(state, window, cost, nowNs);
    case Algorithm::TokenBucket: break;
    }
    return Gcra::take(state, window, cost, nowNs);
}

uint64_t returned(uint64_t state, const Window& window, uint64_t cost, int64_t nowNs)
{
    switch (window.algorithm) {
    case Algorithm::FixedWindow: return FixedWindow::giveBack(state, window, cost, nowNs);
    case Algorithm::SlidingWindow: return SlidingWindow::giveBack(state, window, cost, nowNs);
    case Algorithm::TokenBucket: break;
    }
    return Gcra::giveBack(state, window, cost, nowNs);
}

// Counters in this process. One table for each clock: expiry compares times, and the two must not meet.
class LocalLimitStore : public LimitStore
{
public:
    explicit LocalLimitStore(size_t maxKeys) : m_monotonic(maxKeys), m_wall(maxKeys) {}

    Taken take(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) noexcept override
    {
        key = usable(key);
        for (;;) {
            const SlotTable::Slot slot = table(window).findOrAdd(key, nowNs, nowNs + kSettling);
            uint64_t state = 0;
            while (read(slot, key, state)) {
                const Outcome out = outcomeOf(counted(slot, state, nowNs), window, cost, nowNs);
                if (!out.taken.allowed)
                    return out.taken;
                SlotTable::keepUntil(slot, nowNs, out.expiresNs);
                if (slot.state->compare_exchange_weak(state, out.state, std::memory_order_acq_rel))
                    return out.taken;
            }
        }
    }

    Taken peek(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) const noexcept override
    {
        key = usable(key);
        const SlotTable::Slot slot = table(window).find(key);
        uint64_t state = 0;
        return outcomeOf(slot && read(slot, key, state) ? counted(slot, state, nowNs) : 0, window, cost, nowNs).taken;
    }

    void giveBack(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) noexcept override
    {
        key = usable(key);
        const SlotTable::Slot slot = table(window).find(key);
        uint64_t state = 0;
        while (slot && read(slot, key, state)) {
            const uint64_t now = counted(slot, state, nowNs);
            if (now == 0 || slot.state->compare_exchange_weak(state, returned(now, window, cost, nowNs), std::memory_order_acq_rel))
                return;
        }
    }

    std::vector<Kept> kept(int64_t wallNs) const override
    {
        std::vector<Kept> out;
        m_wall.forEach([&](uint64_t key, uint64_t state, int64_t expiresNs) {
            if ((state & SlotTable::kFresh) == 0 && state != 0 && expiresNs > wallNs)
                out.push_back({key, state, expiresNs});
        });
        return out;
    }

    void restore(std::span<const Kept> counters, int64_t wallNs) noexcept override
    {
        for (const Kept& counter : counters) {
            // Farther ahead than any window lasts: the clock was wrong then, or is now.
            if (counter.expiresNs <= wallNs || counter.expiresNs - wallNs > kLongest || (counter.state & SlotTable::kFresh) != 0)
                continue;
            const SlotTable::Slot slot = m_wall.findOrAdd(usable(counter.key), wallNs, counter.expiresNs);
            slot.state->store(counter.state, std::memory_order_release);
        }
    }

    uint64_t evicted() const noexcept override { return m_monotonic.evicted() + m_wall.evicted(); }

private:
    // 0 marks a free slot.
    static uint64_t usable(uint64_t key) { return key == 0 ? 1 : key; }

    // False when the slot went to another key. The key is read after the state: both then were of one owner, and an exchange that expects this state
    // fails should the slot change hands from here on.
    static bool read(const SlotTable::Slot& slot, uint64_t key, uint64_t& state)
    {
        state = slot.state->load(std::memory_order_acquire);
        return state != SlotTable::kClaimed && slot.key->load(std::memory_order_acquire) == key;
    }

    // What the state means by now: window numbers repeat after a long time, so a state whose time is over counts as none.
    static uint64_t counted(const SlotTable::Slot& slot, uint64_t state, int64_t nowNs)
    {
        return (state & SlotTable::kFresh) != 0 || slot.expiresNs->load(std::memory_order_acquire) <= nowNs ? 0 : state;
    }

    SlotTable& table(const Window& window) { return window.algorithm == Algorithm::FixedWindow ? m_wall : m_monotonic; }
    const SlotTable& table(const Window& window) const { return window.algorithm == Algorithm::FixedWindow ? m_wall : m_monotonic; }

    SlotTable m_monotonic;
    SlotTable m_wall;
};

} // namespace

std::unique_ptr<LimitStore> makeLocalLimitStore(size_t maxKeys)
{
    return std::make_unique<LocalLimitStore>(maxKeys);
}

} // namespace gatehouse::limits
