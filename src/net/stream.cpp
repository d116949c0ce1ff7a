// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stream.h"

#include "net/listener.h"
#include "net/tls_context.h"
#include "net/tls_session.h"

#include <algorithm>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse::net {

namespace {

base::Error timeout(const char* what)
{
    return base::failure(base::ErrorCode::Timeout, what, "socket");
}

// Drops what has been sent from the front of a list of parts.
std::span<iovec> dropSent(std::span<iovec> parts, size_t sent)
{
    while (!parts.empty() && sent >= parts.front().iov_len) {
        sent -= parts.front().iov_len;
        parts = parts.subspan(1);
    }
    if (sent > 0) {
        parts.front().iov_base = static_cast<char*>(parts.front().iov_base) + sent;
        parts.front().iov_len -= sent;
    }
    return parts;
}

} // namespace

Stream::Stream(EventLoop& loop, int descriptor) : m_socket(std::make_unique<Socket>(loop, descriptor))
{
    m_socket->allowReadAhead(true);
}
Stream::Stream() = default;
Stream::Stream(Stream&&) noexcept = default;
Stream& Stream::operator=(Stream&& other) noexcept
{
    if (this != &other) {
        close();
        m_socket = std::move(other.m_socket);
        m_tls = std::move(other.m_tls);
    }
    return *this;
}
namespace {

// What this machine has run out of is not the other side's fault.
base::Error notConnected(const SocketAddress& address, int error)
{
    base::Error out = base::systemError("connecting to " + address.text(), error);
    if (error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM || error == EADDRNOTAVAIL || error == EAGAIN)
        out.code = base::ErrorCode::Internal;
    return out;
}

} // namespace

Stream::~Stream()
{
    close();
}

Task<base::Result<Stream>> Stream::connect(EventLoop& loop, SocketAddress address, int64_t deadlineNs)
{
    sockaddr_storage storage;
    const socklen_t length = toSystem(address, storage);
    const int descriptor = ::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        co_return notConnected(address, errno);
    const int one = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&storage), length) != 0 && errno != EINPROGRESS) {
        const int error = errno;
        ::close(descriptor);
        co_return notConnected(address, error);
    }
    Stream stream(loop, descriptor);
    stream.m_socket->connecting();
    ReadyAwaiter connected = stream.writable(deadlineNs);
    if (!co_await connected)
        co_return timeout("connecting took too long");
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        co_return base::systemError("connecting to " + address.text(), error);
    co_return stream;
}

Task<base::Result<void>> Stream::acceptTls(std::shared_ptr<TlsContext> context, int64_t deadlineNs)
{
    auto session = TlsSession::server(std::move(context), *m_socket);
    if (!session)
        co_return std::move(session).error();
    m_tls = std::move(*session);
    co_return co_await handshake(deadlineNs);
}

Task<base::Result<void>> Stream::connectTls(std::shared_ptr<TlsContext> context, const std::string& serverName, int64_t deadlineNs)
{
    auto session = TlsSession::client(std::move(context), *m_socket, serverName);
    if (!session)
        co_return std::move(session).error();
    m_tls = std::move(*session);
    co_return co_await handshake(deadlineNs);
}

Task<base::Result<void>> Stream::handshake(int64_t deadlineNs)
{
    for (;;) {
        const TlsSession::Step step = m_tls->handshake();
        if (step == TlsSession::Step::Done)
            co_return base::Result<void>();
        if (step == TlsSession::Step::Failed)
            co_return error();
        ReadyAwaiter ready(*m_socket, step == TlsSession::Step::WantRead ? Socket::For::Read : Socket::For::Write, deadlineNs);
        if (!co_await ready)
            co_return timeout("the TLS handshake took too long");
    }
}

ssize_t Stream::tryRead(char* into, size_t room)
{
    return m_tls ? m_tls->read(into, room) : m_socket->read(into, room);
}

ssize_t Stream::tryWrite(const iovec* parts, int count)
{
    return m_tls ? m_tls->write(parts, count) : m_socket->write(parts, count);
}

Outgoing Stream::stage(const iovec* parts, int count, size_t& taken)
{
    taken = 0;
    if (!m_socket->mayWrite())
        return {};
    if (m_tls)
        return m_tls->stage(parts, count, taken);
    return {m_socket.get(), {parts, static_cast<size_t>(count)}};
}

bool Stream::hasUnsent() const
{
    return m_tls && m_tls->hasUnsent();
}

bool Stream::mayRead() const
{
    return m_socket->mayRead() || (m_tls && m_tls->hasDecrypted());
}

Task<base::Result<size_t>> Stream::read(char* into, size_t room, int64_t deadlineNs)
{
    for (;;) {
        const ssize_t got = tryRead(into, room);
        if (got >= 0)
            co_return static_cast<size_t>(got);
        if (got == -2)
            co_return error();
        ReadyAwaiter ready = readable(deadlineNs);
        if (!co_await ready)
            co_return timeout("nothing was received in time");
    }
}

Task<base::Result<void>> Stream::writeAll(std::span<iovec> parts, int64_t deadlineNs)
{
    parts = dropSent(parts, 0);
    while (!parts.empty() || hasUnsent()) {
        const ssize_t sent = tryWrite(parts.data(), static_cast<int>(std::min<size_t>(parts.size(), 64)));
        if (sent == -2)
            co_return error();
        if (sent >= 0)
            parts = dropSent(parts, static_cast<size_t>(sent));
        if (sent > 0 || (parts.empty() && !hasUnsent()))
            continue;
        ReadyAwaiter ready = writable(deadlineNs);
        if (!co_await ready)
            co_return timeout("the other side did not take data in time");
    }
    co_return base::Result<void>();
}

Task<base::Result<void>> Stream::write(std::string_view data, int64_t deadlineNs)
{
    iovec part{const_cast<char*>(data.data()), data.size()};
    co_return co_await writeAll({&part, 1}, deadlineNs);
}

void Stream::shutdownWrite()
{
    if (m_tls)
        m_tls->shutdown();
    m_socket->shutdownWrite();
}

void Stream::close()
{
    if (m_tls && m_socket->error() == 0)
        m_tls->shutdown();
    m_tls.reset();
    m_socket.reset();
}

void Stream::reset()
{
    if (!m_socket)
        return;
    const linger now{1, 0};
    ::setsockopt(m_socket->descriptor(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_tls.reset();
    m_socket.reset();
}

Task<void> Stream::closeGently(int64_t deadlineNs, size_t most)
{
    shutdownWrite();
    for (size_t dropped = 0; dropped < most;) {
        // On the stack, not in the coroutine's frame: nothing is kept of it.
        const ssize_t got = dropSome();
        if (got > 0) {
            dropped += static_cast<size_t>(got);
            continue;
        }
        if (got != -1)
            break;
        ReadyAwaiter more = readable(deadlineNs);
        if (!co_await more)
            break;
    }
    close();
}

ssize_t Stream::dropSome()
{
    char dropped[4096];
    return m_socket->read(dropped, sizeof dropped);
}

base::Error Stream::error() const
{
    if (m_tls && !m_tls->errorText().empty())
        return base::failure(base::ErrorCode::Unavailable, m_tls->errorText(), "tls");
    const int code = m_socket->error();
    return code == 0 ? base::failure(base::ErrorCode::Unavailable, "the connection was closed", "socket") : base::systemError("the connection broke", code);
}

} // namespace gatehouse::net
