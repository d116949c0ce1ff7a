// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/remote_waiter.h"

#include "net/event_loop.h"

#include <utility>

namespace gatehouse::net {

void RemoteWaiter::leave()
{
    const std::lock_guard lock(m_mutex);
    m_loop = nullptr;
    m_handle = {};
}

void RemoteWaiter::wake()
{
    const std::lock_guard lock(m_mutex);
    if (!m_loop)
        return;
    m_loop->post([waiter = shared_from_this()] {
        if (waiter->m_handle)
            std::exchange(waiter->m_handle, {}).resume();
    });
}

} // namespace gatehouse::net
