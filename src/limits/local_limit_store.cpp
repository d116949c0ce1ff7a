// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "limits/algorithms.h"
#include "limits/limit_store.h"
#include "limits/slot_table.h"

namespace gatehouse::limits {

namespace {

class LocalLimitStore : public LimitStore
{
public:
    explicit LocalLimitStore(size_t maxKeys) : m_monotonic(maxKeys), m_wall(maxKeys) {}

    Taken take(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) noexcept override
    {
        SlotTable::Slot& slot = table(window).findOrAdd(usable(key), nowNs);
        uint64_t state = slot.state.load(std::memory_order_acquire);
        for (;;) {
            const Outcome out = outcome(state, window, cost, nowNs);
            if (!out.taken.allowed)
                return out.taken;
            if (slot.state.compare_exchange_weak(state, out.state, std::memory_order_acq_rel)) {
                slot.expiresNs.store(out.expiresNs, std::memory_order_relaxed);
                return out.taken;
            }
        }
    }

    Taken peek(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) const noexcept override
    {
        const SlotTable::Slot* slot = table(window).find(usable(key));
        return outcome(slot ? slot->state.load(std::memory_order_acquire) : 0, window, cost, nowNs).taken;
    }

    void giveBack(uint64_t key, const Window& window, uint64_t cost, int64_t nowNs) noexcept override
    {
        SlotTable::Slot* slot = table(window).find(usable(key));
        if (!slot)
            return;
        uint64_t state = slot->state.load(std::memory_order_acquire);
        while (!slot->state.compare_exchange_weak(state, returned(state, window, cost, nowNs), std::memory_order_acq_rel)) {
        }
    }

private:
    // 0 marks a free slot.
    static uint64_t usable(uint64_t key) { return key == 0 ? 1 : key; }

    static Outcome outcome(uint64_t state, const Window& window, uint64_t cost, int64_t nowNs)
    {
        switch (window.algorithm) {
        case Algorithm::FixedWindow: return FixedWindow::take(state, window, cost, nowNs);
        case Algorithm::SlidingWindow: return SlidingWindow::take(state, window, cost, nowNs);
        case Algorithm::TokenBucket: break;
        }
        return Gcra::take(state, window, cost, nowNs);
    }
    static uint64_t returned(uint64_t state, const Window& window, uint64_t cost, int64_t nowNs)
    {
        switch (window.algorithm) {
        case Algorithm::FixedWindow: return FixedWindow::giveBack(state, window, cost, nowNs);
        case Algorithm::SlidingWindow: return SlidingWindow::giveBack(state, window, cost, nowNs);
        case Algorithm::TokenBucket: break;
        }
        return Gcra::giveBack(state, window, cost, nowNs);
    }

    // The two clocks must not meet in one table: expiry compares times.
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
