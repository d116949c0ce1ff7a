// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace gatehouse::net {

Socket::Socket(EventLoop& loop, int descriptor, bool owns) : m_loop(loop), m_descriptor(descriptor), m_owns(owns)
{
    m_loop.impl().add(*this);
}

Socket::~Socket()
{
    if (m_alive)
        *m_alive = false;
    m_loop.impl().forget(*this);
    if (m_sender)
        m_sender->forget();
    if (m_owns)
        ::close(m_descriptor);
    else
        m_loop.impl().remove(*this); // only the last close would take it out, and that may be another process's
}

ssize_t Socket::read(char* into, size_t room)
{
    if (!m_ahead.empty())
        return handOver(into, room);
    if (m_end <= 0)
        return m_end;
    if (!m_readable)
        return -1;
    for (;;) {
        const ssize_t got = ::recv(m_descriptor, into, room, 0);
        if (got < 0 && errno == EINTR)
            continue;
        return received(got >= 0 ? got : -errno, room);
    }
}

ssize_t Socket::received(ssize_t got, size_t room)
{
    if (got > 0) {
        const bool filled = static_cast<size_t>(got) == room;
        m_isBulky = m_isBulky && filled;
        // Less than asked for: drained, unless the end of the stream is still to be read.
        if (!filled && !m_peerClosed)
            m_readable = false;
        return got;
    }
    if (got == 0) {
        m_peerClosed = true;
        return m_end = 0;
    }
    if (got == -EAGAIN) {
        m_readable = false;
        return -1;
    }
    m_error = static_cast<int>(-got);
    m_peerClosed = true;
    return m_end = -2;
}

void Socket::readAhead(const char* data, size_t room, ssize_t result)
{
    if (result == -EINTR)
        return;
    const ssize_t got = received(result, room);
    if (got > 0)
        m_ahead = {data, static_cast<size_t>(got)};
    m_isBulky = static_cast<size_t>(got > 0 ? got : 0) == room;
}

ssize_t Socket::handOver(char* into, size_t room)
{
    const size_t size = std::min(room, m_ahead.size());
    std::memcpy(into, m_ahead.data(), size);
    m_ahead.remove_prefix(size);
    if (m_ahead.empty())
        m_kept.reset();
    return static_cast<ssize_t>(size);
}

void Socket::keepAhead()
{
    if (m_ahead.empty() || m_kept)
        return;
    m_kept = std::make_unique_for_overwrite<char[]>(m_ahead.size());
    std::memcpy(m_kept.get(), m_ahead.data(), m_ahead.size());
    m_ahead = {m_kept.get(), m_ahead.size()};
}

ssize_t Socket::peek(char* into, size_t room)
{
    if (!m_readable)
        return -1;
    for (;;) {
        const ssize_t got = ::recv(m_descriptor, into, room, MSG_PEEK);
        if (got >= 0)
            return got;
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN) {
            m_readable = false;
            return -1;
        }
        m_error = errno;
        m_peerClosed = true;
        return -2;
    }
}

ssize_t Socket::write(const iovec* parts, int count)
{
    if (m_writtenFrom) {
        if (std::exchange(m_writtenFrom, nullptr) == parts->iov_base)
            return written(m_writeResult, m_writeWanted);
        m_error = EPROTO; // something else has gone out: a defect, which must not become another's answer
    }
    if (m_error == EPROTO)
        return -2;
    if (!m_writable)
        return -1;
    size_t wanted = 0;
    for (int i = 0; i < count; ++i)
        wanted += parts[i].iov_len;
    for (;;) {
        ssize_t sent;
        if (count == 1) { // the kernel has less to copy and to check
            sent = ::send(m_descriptor, parts->iov_base, parts->iov_len, MSG_NOSIGNAL);
        } else {
            msghdr message{};
            message.msg_iov = const_cast<iovec*>(parts);
            message.msg_iovlen = static_cast<size_t>(count);
            sent = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL);
        }
        if (sent < 0 && errno == EINTR)
            continue;
        return written(sent >= 0 ? sent : -errno, wanted);
    }
}

ssize_t Socket::written(ssize_t sent, size_t wanted)
{
    if (sent >= 0) {
        if (static_cast<size_t>(sent) < wanted)
            m_writable = false;
        return sent;
    }
    if (sent == -EAGAIN || sent == -EINTR) {
        m_writable = m_writable && sent == -EINTR;
        return -1;
    }
    m_error = static_cast<int>(-sent);
    return -2;
}

void Socket::wrote(const void* from, size_t wanted, ssize_t result)
{
    m_writtenFrom = from;
    m_writeWanted = wanted;
    m_writeResult = result;
}

void Socket::loseWrite()
{
    if (!std::exchange(m_writtenFrom, nullptr))
        return;
    m_error = EPROTO;
    shutdownBoth();
}

void Socket::shutdownRead()
{
    ::shutdown(m_descriptor, SHUT_RD);
}

void Socket::shutdownBoth()
{
    ::shutdown(m_descriptor, SHUT_RDWR);
}

void Socket::shutdownWrite()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void Socket::note(uint32_t events)
{
    if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR))
        m_peerClosed = true;
    const bool broken = (events & (EPOLLHUP | EPOLLERR)) != 0;
    m_broken = m_broken || broken;
    if (broken || (events & (EPOLLIN | EPOLLRDHUP)))
        m_readable = true;
    if (broken || (events & EPOLLOUT))
        m_writable = true;
}

void Socket::wake()
{
    bool alive = true;
    bool* const outer = m_alive;
    m_alive = &alive;
    const auto wake = [&](For what, bool now) {
        if (alive && now)
            point(what).wake();
    };
    wake(For::Read, mayRead());
    if (alive)
        wake(For::Write, m_writable);
    if (alive)
        wake(For::Close, m_peerClosed);
    if (alive)
        wake(For::Break, m_broken);
    if (alive)
        m_alive = outer;
    else if (outer)
        *outer = false;
}

} // namespace gatehouse::net
