// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop_impl.h"
#include "net/wait_point.h"

#include <coroutine>
#include <cstdint>
#include <memory>
#include <string_view>
#include <sys/uio.h>

namespace gatehouse::net {

// A non-blocking socket that remembers what it is ready for, so that no system call is made in vain: a short read means that it is drained, a short write
// that it is full; the next edge sets the flag again. Registered once, for both directions. The loop may read ahead for who waits, and write for who said so
// (EventLoop::TurnEnd), for many sockets in one system call: read() and write() then only hand over what came of it. The loop's thread.
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
    // What is there stays there, and is read again. -1 also when it is still too little (`drained()` was called) and no more has come.
    ssize_t peek(char* into, size_t room);
    void shutdownRead(); // who reads sees the end of the stream
    void shutdownBoth(); // wakes whoever waits, in the next turn of the loop
    void shutdownWrite();
    int error() const { return m_error; }

    // The loop may read before read() is called. Not for who peeks, or reads by other calls.
    void allowReadAhead(bool allowed) { m_mayReadAhead = allowed; }
    void drained() { m_readable = false; } // for who reads by other calls (accept)
    void connecting() { m_readable = m_writable = false; } // until the first edge says that it is connected
    bool mayRead() const { return m_readable || !m_ahead.empty(); }
    bool mayWrite() const { return m_writable; }
    // The other side has closed (at least its sending half), or the connection broke.
    bool peerClosed() const { return m_peerClosed; }
    // The connection is gone in both directions. Who has only closed his sending half still waits for an answer.
    bool broken() const { return m_broken; }

    enum class For : uint8_t { Read, Write, Close, Break };
    WaitPoint& point(For what) { return m_points[static_cast<size_t>(what)]; }

    // ---- for the loop
    void note(uint32_t events); // what epoll said
    void wake();                // who waits for any of it
    bool wantsReadAhead() const { return m_mayReadAhead && m_readable && !m_isBulky && m_ahead.empty() && m_end > 0 && m_points[static_cast<size_t>(For::Read)].isWaitedFor(); }
    // What a read of `room` bytes gave: bytes, or -errno. They stay where they are until keepAhead().
    void readAhead(const char* data, size_t room, ssize_t result);
    void keepAhead();
    // What the write of `from` came to, before write() is called for it.
    void wrote(const void* from, size_t wanted, ssize_t result);
    // Whose bytes the loop is to send at the end of the turn.
    void sendsAtTurnEnd(EventLoop::TurnEnd* sender) { m_sender = sender; }
    // Nobody will ask what the write came to: what follows would follow a gap.
    void loseWrite();

private:
    ssize_t received(ssize_t got, size_t room);
    ssize_t written(ssize_t sent, size_t wanted);
    ssize_t handOver(char* into, size_t room);
    EventLoop& m_loop;
    int m_descriptor;
    int m_error = 0;
    ssize_t m_end = 1; // what every further read gives: 0 or -2; above that, it has not come to that yet
    bool m_owns;
    bool m_readable = true; // until a read says otherwise
    bool m_writable = true;
    bool m_peerClosed = false;
    bool m_broken = false;
    bool m_mayReadAhead = false;
    bool m_isBulky = false; // much comes at once: reading ahead would only copy it
    WaitPoint m_points[4];
    std::string_view m_ahead;          // read, and not yet asked for
    std::unique_ptr<char[]> m_kept;    // where that is, when it is not the loop's memory
    const void* m_writtenFrom = nullptr; // what has been written and not yet asked for
    size_t m_writeWanted = 0;
    ssize_t m_writeResult = 0;
    EventLoop::TurnEnd* m_sender = nullptr;
    bool* m_alive = nullptr; // set while wake() runs, cleared by the destructor
};

// Suspends until a socket is ready (or another one is broken), or the deadline has passed. `co_await` gives false when it has passed.
class ReadyAwaiter : public WaitAwaiter
{
public:
    ReadyAwaiter(Socket& socket, Socket::For what, int64_t deadlineNs, Socket* orBroken = nullptr)
        : WaitAwaiter(socket.loop(), socket.point(what), deadlineNs, orBroken ? &orBroken->point(Socket::For::Break) : nullptr),
          m_ready((orBroken && orBroken->broken()) ||
                  (what == Socket::For::Read ? socket.mayRead() : what == Socket::For::Write ? socket.mayWrite() : socket.peerClosed()))
    {
    }
    bool await_ready() const { return m_ready; }

private:
    bool m_ready;
};

} // namespace gatehouse::net
