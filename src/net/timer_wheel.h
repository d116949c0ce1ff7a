// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace gatehouse::net {

class TimerWheel;

// Something that happens at a time, unless it is put off or dropped before. Moving the deadline later costs one store: the wheel looks again when the old
// time comes. Lives where its owner lives; takes itself out of the wheel.
class Timer
{
public:
    static constexpr int64_t kNever = INT64_MAX;

    Timer() = default;
    virtual ~Timer() { unlink(); }
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

    int64_t deadlineNs() const { return m_deadlineNs; }

protected:
    virtual void expired() = 0;

private:
    friend class TimerWheel;
    void unlink()
    {
        if (!m_previous)
            return;
        m_previous->m_next = m_next;
        if (m_next)
            m_next->m_previous = m_previous;
        m_previous = m_next = nullptr;
    }

    struct Head;
    int64_t m_deadlineNs = kNever;
    int64_t m_slotNs = kNever; // when the wheel will look
    Timer* m_previous = nullptr;
    Timer* m_next = nullptr;
};

// A hashed wheel of 2,048 slots of 4 ms; what is farther away than a turn is looked at once a turn. One thread.
class TimerWheel
{
public:
    explicit TimerWheel(int64_t nowNs);
    ~TimerWheel();

    void set(Timer& timer, int64_t deadlineNs);
    static void drop(Timer& timer) { timer.m_deadlineNs = Timer::kNever; }
    // Fires what is due.
    void advance(int64_t nowNs);
    // Nanoseconds until advance() has something to look at, or -1 when nothing is set.
    int64_t untilNextNs(int64_t nowNs) const;

private:
    static constexpr size_t kSlots = 2048;
    static constexpr int64_t kStepNs = 4'000'000;

    // The list's head is a timer that never fires, so that unlinking needs no special case.
    struct Anchor : Timer {
        void expired() override {}
    };
    void link(Timer& timer);
    std::array<Anchor, kSlots> m_slots;
    std::array<uint64_t, kSlots / 64> m_used{}; // a bit for each slot that may hold something
    int64_t m_tick; // the last one that was looked at
};

} // namespace gatehouse::net
