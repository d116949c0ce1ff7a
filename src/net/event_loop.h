// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/task.h"

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>

namespace gatehouse::net {

// One thread's reactor: sockets (edge-triggered epoll, readiness remembered), timers (wheel), messages from other threads.
// Everything but post() and stop() is for the loop's own thread.
class EventLoop
{
public:
    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;

    void run();  // until stop()
    void stop(); // any thread
    // Runs `call` on the loop's thread, soon. Any thread.
    void post(std::function<void()> call);
    // Starts a task that the loop owns from now on; it is destroyed with the loop at the latest.
    void spawn(Task<void> task);
    // Told of an exception that ended a spawned task; without it the program ends.
    void onException(std::function<void(std::exception_ptr)> handler);

    // Read once per turn of the loop.
    int64_t nowNs() const { return m_nowNs; }   // monotonic
    int64_t wallNs() const { return m_wallNs; }

    // co_await loop.sleep(50ms)
    Task<void> sleep(std::chrono::nanoseconds duration);

    struct Impl;
    Impl& impl() { return *m_impl; }

private:
    friend struct Impl;
    int64_t m_nowNs = 0;
    int64_t m_wallNs = 0;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::net
