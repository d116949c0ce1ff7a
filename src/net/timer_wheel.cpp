// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/timer_wheel.h"

#include <algorithm>
#include <bit>

namespace gatehouse::net {

TimerWheel::TimerWheel(int64_t nowNs) : m_tick(nowNs / kStepNs) {}

TimerWheel::~TimerWheel()
{
    for (Anchor& anchor : m_slots) {
        while (anchor.m_next)
            anchor.m_next->unlink();
    }
}

void TimerWheel::set(Timer& timer, int64_t deadlineNs)
{
    timer.m_deadlineNs = deadlineNs;
    if (timer.m_previous && timer.m_slotNs <= deadlineNs)
        return; // the wheel comes by early enough
    timer.unlink();
    if (deadlineNs != Timer::kNever)
        link(timer);
}

void TimerWheel::link(Timer& timer)
{
    // Rounded up, so that nothing fires early; at most a turn away, so that the slot is looked at in time.
    const int64_t wanted = timer.m_deadlineNs / kStepNs + 1;
    const int64_t tick = std::clamp(wanted, m_tick + 1, m_tick + static_cast<int64_t>(kSlots) - 1);
    timer.m_slotNs = tick * kStepNs;
    const size_t slot = static_cast<size_t>(tick) % kSlots;
    m_used[slot / 64] |= 1ull << (slot % 64);
    Anchor& anchor = m_slots[slot];
    timer.m_previous = &anchor;
    timer.m_next = anchor.m_next;
    if (timer.m_next)
        timer.m_next->m_previous = &timer;
    anchor.m_next = &timer;
}

void TimerWheel::advance(int64_t nowNs)
{
    const int64_t now = nowNs / kStepNs;
    // After a long pause every slot needs one look only.
    int64_t tick = std::max(m_tick + 1, now - static_cast<int64_t>(kSlots) + 1);
    for (; tick <= now; ++tick) {
        m_tick = tick;
        const size_t slot = static_cast<size_t>(tick) % kSlots;
        m_used[slot / 64] &= ~(1ull << (slot % 64));
        Anchor& anchor = m_slots[slot];
        // Out of the slot first: firing may set and drop any timer.
        Anchor due;
        due.m_next = anchor.m_next;
        if (due.m_next)
            due.m_next->m_previous = &due;
        anchor.m_next = nullptr;
        while (Timer* timer = due.m_next) {
            timer->unlink();
            if (timer->m_deadlineNs <= nowNs) {
                timer->m_deadlineNs = Timer::kNever;
                timer->expired();
            } else if (timer->m_deadlineNs != Timer::kNever) {
                link(*timer);
            }
        }
    }
    m_tick = std::max(m_tick, now);
}

int64_t TimerWheel::untilNextNs(int64_t nowNs) const
{
    constexpr size_t kWords = kSlots / 64;
    const size_t first = static_cast<size_t>(m_tick + 1) % kSlots;
    // The first word twice: from `first` on, and at the end of the turn what lies before it.
    for (size_t i = 0; i <= kWords; ++i) {
        const size_t word = (first / 64 + i) % kWords;
        uint64_t bits = m_used[word];
        if (i == 0)
            bits &= ~0ull << (first % 64);
        else if (i == kWords)
            bits &= ~(~0ull << (first % 64));
        if (bits == 0)
            continue;
        const size_t slot = word * 64 + static_cast<size_t>(std::countr_zero(bits));
        const int64_t tick = m_tick + 1 + static_cast<int64_t>((slot + kSlots - first) % kSlots);
        return std::max<int64_t>(tick * kStepNs - nowNs, 0);
    }
    return -1;
}

} // namespace gatehouse::net
