// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/remote_waiter.h"

#include <exception>
#include <functional>
#include <memory>
#include <thread>

namespace gatehouse::net {

// What takes so long that a loop cannot wait for it, done on a thread of its own; who co_awaits it goes on on the loop. What it throws comes out there. Who goes away meanwhile
// waits for its end: what it works on may be in the coroutine. For what comes seldom, as a thread is made for each.
class Aside
{
public:
    Aside(EventLoop& loop, std::function<void()> work) : m_waiter(std::make_shared<RemoteWaiter>(loop)), m_work(std::move(work)) {}
    ~Aside();
    Aside(const Aside&) = delete;

    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> handle); // false: there is no thread to be had, and it was done here
    void await_resume();

private:
    void run() noexcept;

    const std::shared_ptr<RemoteWaiter> m_waiter;
    const std::function<void()> m_work;
    std::exception_ptr m_thrown;
    std::thread m_thread;
};

} // namespace gatehouse::net
