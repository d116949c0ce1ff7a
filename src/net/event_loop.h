// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/io_batch.h"
#include "net/task.h"

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>

namespace gatehouse::net {

class EventLoop;
class Socket;

// What a socket has to send, for the loop to send it with what others have: the next write() of the socket must offer the same, and is told what became of it.
struct Outgoing {
    Socket* socket = nullptr;
    std::span<const iovec> parts; // stay where they are until then
};

// Something to do once before the loop waits again, however often it was asked for: writes of many streams gathered into one system call.
class Deferred
{
public:
    virtual ~Deferred();
    virtual void runDeferred() = 0;

private:
    friend class EventLoop;
    EventLoop* m_queuedAt = nullptr;
};

// One thread's reactor: sockets (edge-triggered epoll, readiness remembered), timers (wheel), messages from other threads.
// Everything but post() and stop() is for the loop's own thread.
class EventLoop
{
public:
    // `batching`: how many transfers become one system call.
    explicit EventLoop(IoBatch::Kind batching = IoBatch::Kind::Auto);
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

    // `call` runs at the end of this turn; asking again before changes nothing.
    void defer(Deferred& call);

    // co_await TurnEnd(loop, outgoing): goes on when all events of this turn have been looked at, and `outgoing`, if any, has been tried to send. Many sockets' bytes
    // leave in one system call, and a receiver is woken once for many messages instead of once for each. With a single event there is nothing to wait for, a few times.
    // So who awaits it in a loop lets others go on: a turn ends after some milliseconds, whatever is left to do.
    class TurnEnd;

    // Read once per turn of the loop.
    int64_t nowNs() const { return m_nowNs; }   // monotonic
    int64_t wallNs() const { return m_wallNs; }

    // How many sockets' transfers become one system call here. The loop's thread.
    std::string_view transfersBy();

    // co_await loop.sleep(50ms)
    Task<void> sleep(std::chrono::nanoseconds duration);

    struct Impl;
    Impl& impl() { return *m_impl; }

private:
    friend class TurnEnd;
    friend struct Impl;
    friend class Deferred;
    void runDeferred();
    int64_t m_nowNs = 0;
    int64_t m_wallNs = 0;
    std::unique_ptr<Impl> m_impl;
};

class EventLoop::TurnEnd
{
public:
    explicit TurnEnd(EventLoop& loop, Outgoing outgoing = {}) : m_loop(loop), m_outgoing(outgoing) {}
    ~TurnEnd();
    TurnEnd(const TurnEnd&) = delete;
    bool await_ready() const;
    void await_suspend(std::coroutine_handle<> handle);
    void await_resume() const {}
    void forget() { m_outgoing = {}; } // the socket is gone

private:
    friend class EventLoop;
    friend struct EventLoop::Impl;
    EventLoop& m_loop;
    Outgoing m_outgoing;
    std::coroutine_handle<> m_handle;
    bool m_queued = false;
};

} // namespace gatehouse::net
