// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/wait_point.h"

#include "net/event_loop_impl.h"

namespace gatehouse::net {

void WaitAwaiter::await_suspend(std::coroutine_handle<> handle)
{
    m_handle = handle;
    m_waiting = true;
    m_point.m_waiter = this;
    if (m_also)
        m_also->m_waiter = this;
    if (m_deadlineNs == Timer::kNever)
        TimerWheel::drop(m_point);
    else
        m_loop.impl().wheel.set(m_point, m_deadlineNs);
}

void WaitAwaiter::detach()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    // A point that somebody else took over meanwhile is theirs.
    if (m_point.m_waiter == this) {
        m_point.m_waiter = nullptr;
        TimerWheel::drop(m_point);
    }
    if (m_also && m_also->m_waiter == this)
        m_also->m_waiter = nullptr;
}

} // namespace gatehouse::net
