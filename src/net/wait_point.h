// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/timer_wheel.h"

#include <coroutine>
#include <cstdint>

namespace gatehouse::net {

class EventLoop;

// Where one coroutine at a time waits for something to happen. Its timer stays in the wheel between waits: a new deadline is a store, as long as it lies later
// than the old one. Lives where what is waited for lives; must outlive nobody who waits. One thread.
class WaitPoint final : public Timer
{
public:
    class Waiter
    {
    public:
        virtual void ready() = 0;
        virtual void late() = 0;

    protected:
        ~Waiter() = default;
    };

    // Resumes who waits; nobody may.
    void wake()
    {
        if (m_waiter)
            m_waiter->ready();
    }
    bool isWaitedFor() const { return m_waiter != nullptr; }

private:
    friend class WaitAwaiter;
    void expired() override
    {
        if (m_waiter)
            m_waiter->late();
    }
    Waiter* m_waiter = nullptr;
};

// Suspends until one of two points is woken or the deadline has passed: `co_await` gives false when it has. Whoever uses it has looked before that there is
// something to wait for.
class WaitAwaiter : private WaitPoint::Waiter
{
public:
    WaitAwaiter(EventLoop& loop, WaitPoint& point, int64_t deadlineNs, WaitPoint* also = nullptr) : m_loop(loop), m_point(point), m_also(also), m_deadlineNs(deadlineNs) {}
    WaitAwaiter(const WaitAwaiter&) = delete;
    ~WaitAwaiter() { detach(); }

    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle);
    bool await_resume() const { return !m_late; }

private:
    void ready() override
    {
        detach();
        m_handle.resume();
    }
    void late() override
    {
        m_late = true;
        ready();
    }
    void detach();

    EventLoop& m_loop;
    WaitPoint& m_point;
    WaitPoint* m_also;
    int64_t m_deadlineNs;
    bool m_waiting = false;
    bool m_late = false;
    std::coroutine_handle<> m_handle;
};

} // namespace gatehouse::net
