// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/socket.h"
#include "net/socket_address.h"
#include "net/task.h"

#include <memory>
#include <span>
#include <string>

namespace gatehouse::net {

class TlsContext;
class TlsSession;

// A connected socket, plain or TLS. The try… calls never wait and cost no coroutine frame; the hot path uses them first and awaits ready() only when
// they would block. Errors of the connection are told once, as -2; error() says which. The loop's thread.
class Stream
{
public:
    Stream();
    Stream(EventLoop& loop, int descriptor); // takes the descriptor over
    Stream(Stream&&) noexcept;
    Stream& operator=(Stream&&) noexcept;
    ~Stream();

    explicit operator bool() const { return m_socket != nullptr; }
    // Deadlines are on the loop's monotonic clock; Timer::kNever waits for ever.
    static Task<base::Result<Stream>> connect(EventLoop& loop, SocketAddress address, int64_t deadlineNs);
    Task<base::Result<void>> acceptTls(std::shared_ptr<TlsContext> context, int64_t deadlineNs);
    // Verifies the certificate against `serverName` as the context says.
    Task<base::Result<void>> connectTls(std::shared_ptr<TlsContext> context, const std::string& serverName, int64_t deadlineNs);

    // Bytes, 0 at the end, -1 would block, -2 error.
    ssize_t tryRead(char* into, size_t room);
    // Bytes taken (those are sent, or will be before anything else), -1 would block, -2 error.
    ssize_t tryWrite(const iovec* parts, int count);
    // What tryWrite() would hand to the kernel first, for EventLoop::TurnEnd; nothing when it would block. `taken`: of the parts, what TLS has encrypted of them already.
    Outgoing stage(const iovec* parts, int count, size_t& taken);
    // Something of what was taken still waits inside (TLS only).
    bool hasUnsent() const;

    ReadyAwaiter readable(int64_t deadlineNs) { return ReadyAwaiter(*m_socket, Socket::For::Read, deadlineNs); }
    // Also wakes when `other` has been closed by its peer: for waiting on an upstream while watching the client.
    ReadyAwaiter readableOrBroken(Stream& other, int64_t deadlineNs) { return ReadyAwaiter(*m_socket, Socket::For::Read, deadlineNs, other.m_socket.get()); }
    ReadyAwaiter writable(int64_t deadlineNs) { return ReadyAwaiter(*m_socket, Socket::For::Write, deadlineNs); }
    ReadyAwaiter closed(int64_t deadlineNs) { return ReadyAwaiter(*m_socket, Socket::For::Close, deadlineNs); }

    // 0 at the end of the stream; Timeout when the deadline has passed.
    Task<base::Result<size_t>> read(char* into, size_t room, int64_t deadlineNs);
    // Everything, in order; `parts` is used up on the way.
    Task<base::Result<void>> writeAll(std::span<iovec> parts, int64_t deadlineNs);
    Task<base::Result<void>> write(std::string_view data, int64_t deadlineNs);

    // Whether there may be something to read, or the end, without asking the kernel.
    bool mayRead() const;
    bool peerClosed() const { return !m_socket || m_socket->peerClosed(); }
    bool broken() const { return !m_socket || m_socket->broken(); }
    void shutdownWrite();
    void close();
    // Closes and drops what the other side has not taken, which would keep the kernel's memory for minutes; the other side sees a reset.
    void reset();
    // After the last answer: closing with bytes unread would reset the connection and lose the answer on its way. So the sending half is shut first, and what
    // still comes is dropped, until the other side closes, `most` bytes have come or the deadline has passed.
    Task<void> closeGently(int64_t deadlineNs, size_t most = 256 * 1024);
    base::Error error() const;
    const TlsSession* tls() const { return m_tls.get(); }
    EventLoop& loop() { return m_socket->loop(); }
    Socket& socket() { return *m_socket; }

private:
    Task<base::Result<void>> handshake(int64_t deadlineNs);
    ssize_t dropSome();
    std::unique_ptr<Socket> m_socket;
    std::unique_ptr<TlsSession> m_tls;
};

} // namespace gatehouse::net
