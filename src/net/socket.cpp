// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socket.h"

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

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
    if (m_owns)
        ::close(m_descriptor);
    else
        m_loop.impl().remove(*this); // only the last close would take it out, and that may be another process's
}

ssize_t Socket::read(char* into, size_t room)
{
    if (!m_readable)
        return -1;
    for (;;) {
        const ssize_t got = ::recv(m_descriptor, into, room, 0);
        if (got > 0) {
            // Less than asked for: drained, unless the end of the stream is still to be read.
            if (static_cast<size_t>(got) < room && !m_peerClosed)
                m_readable = false;
            return got;
        }
        if (got == 0) {
            m_peerClosed = true;
            return 0;
        }
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
        if (sent >= 0) {
            if (static_cast<size_t>(sent) < wanted)
                m_writable = false;
            return sent;
        }
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN) {
            m_writable = false;
            return -1;
        }
        m_error = errno;
        return -2;
    }
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

void Socket::signalled(uint32_t events)
{
    if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR))
        m_peerClosed = true;
    const bool broken = (events & (EPOLLHUP | EPOLLERR)) != 0;
    m_broken = m_broken || broken;
    if (broken || (events & (EPOLLIN | EPOLLRDHUP)))
        m_readable = true;
    if (broken || (events & EPOLLOUT))
        m_writable = true;

    bool alive = true;
    bool* const outer = m_alive;
    m_alive = &alive;
    const auto wake = [&](For what, bool now) {
        if (alive && now)
            point(what).wake();
    };
    wake(For::Read, m_readable);
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
