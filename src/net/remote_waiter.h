// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <coroutine>
#include <memory>
#include <mutex>

namespace gatehouse::net {

class EventLoop;

// A coroutine that waits on its own loop for what another thread does. Both sides share it, as either may go away first; what was found out stands in a class of its own that derives from it.
class RemoteWaiter : public std::enable_shared_from_this<RemoteWaiter>
{
public:
    explicit RemoteWaiter(EventLoop& loop) : m_loop(&loop) {}
    RemoteWaiter(const RemoteWaiter&) = delete;

    // Who is to go on; called before the other side hears of this. The loop's thread.
    void suspend(std::coroutine_handle<> handle) { m_handle = handle; }
    // Nobody waits any more: the request went on or away. The loop's thread.
    void leave();
    // Whoever waits goes on in a turn of its own loop, once. Any thread; not from within: who wakes goes on with work of its own.
    void wake();

private:
    std::mutex m_mutex; // over m_loop
    EventLoop* m_loop;  // empty once nobody waits
    std::coroutine_handle<> m_handle; // the loop's thread alone
};

} // namespace gatehouse::net
