// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop_impl.h"

#include <coroutine>
#include <cstdint>
#include <sys/uio.h>

namespace gatehouse::net {

// A non-blocking socket that remembers what it is ready for, so that no system call is made in vain: a short read means that it is drained, a short write
// that it is full; the next edge sets the flag again. Registered once, for both directions. The loop's thread.
class Socket
{
public:
    // Without `owns` the descriptor outlives this, and only leaves the loop with it.
    Socket(EventLoop& loop, int descriptor, bool owns = true);
    ~Socket();
    Socket(const Socket&) = delete;

    int descriptor() const { return m_descriptor; }
    EventLoop& loop() { return m_loop; }

    // Bytes, 0 at the end of the stream, -1 when it would block, -2 on an error (see error()).
    ssize_t read(char* into, size_t room);
    ssize_t write(const iovec* parts, int count);
    void shutdownRead(); // who reads sees the end of the stream
    void shutdownBoth(); // wakes whoever waits, in the next turn of the loop
    void shutdownWrite();
    int error() const { return m_error; }

    void drained() { m_readable = false; } // for who reads by other calls (accept)
    void connecting() { m_readable = m_writable = false; } // until the first edge says that it is connected
    bool mayRead() const { return m_readable; }
    bool mayWrite() const { return m_writable; }
    // The other side has closed (at least its sending half), or the connection broke.
    bool peerClosed() const { return m_peerClosed; }
    // The connection is gone in both directions. Who has only closed his sending half still waits for an answer.
    bool broken() const { return m_broken; }

    // Something that waits for the socket.
    class Waiter
    {
    public:
        virtual void ready() = 0;

    protected:
        ~Waiter() = default;
    };
    enum class For : uint8_t { Read, Write, Close, Break };
    void setWaiter(For what, Waiter* waiter) { m_waiters[static_cast<size_t>(what)] = waiter; }

    void signalled(uint32_t events); // by the loop

private:
    EventLoop& m_loop;
    int m_descriptor;
    int m_error = 0;
    bool m_owns;
    bool m_readable = true; // until a read says otherwise
    bool m_writable = true;
    bool m_peerClosed = false;
    bool m_broken = false;
    Waiter* m_waiters[4] = {};
    bool* m_alive = nullptr; // set while signalled() runs, cleared by the destructor
};

// Suspends until a socket is ready (or another one is broken), or the deadline has passed. `co_await` gives false when it has passed.
class ReadyAwaiter : public Timer, private Socket::Waiter
{
public:
    ReadyAwaiter(Socket& socket, Socket::For what, int64_t deadlineNs, Socket* orBroken = nullptr)
        : m_socket(socket), m_orBroken(orBroken), m_wakeNs(deadlineNs), m_what(what)
    {
    }
    ~ReadyAwaiter() override { detach(); }

    bool await_ready() const
    {
        if (m_orBroken && m_orBroken->broken())
            return true;
        return m_what == Socket::For::Read ? m_socket.mayRead() : m_what == Socket::For::Write ? m_socket.mayWrite() : m_socket.peerClosed();
    }
    void await_suspend(std::coroutine_handle<> handle);
    bool await_resume() const { return !m_timedOut; }

private:
    void ready() override
    {
        detach();
        m_handle.resume();
    }
    void expired() override
    {
        m_timedOut = true;
        ready();
    }
    void detach();

    Socket& m_socket;
    Socket* m_orBroken;
    int64_t m_wakeNs;
    Socket::For m_what;
    bool m_waiting = false;
    bool m_timedOut = false;
    std::coroutine_handle<> m_handle;
};

} // namespace gatehouse::net
