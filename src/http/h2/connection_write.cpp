// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The way out: frames are serialised, and written at the end of the loop's turn. The rest is in connection.cpp.
#include "http/h2/connection.h"

#include <algorithm>
#include <utility>
#include <nghttp2/nghttp2.h>

namespace gatehouse::http::h2 {

void Connection::serialise()
{
    while (m_open && unsent() < m_limits.maxUnsent) {
        const uint8_t* data = nullptr;
        const ssize_t size = nghttp2_session_mem_send(m_session, &data);
        if (size <= 0)
            return;
        m_out.append(reinterpret_cast<const char*>(data), static_cast<size_t>(size));
    }
}

bool Connection::write()
{
    while (m_outSent < m_out.size() || m_transport.hasUnsent()) {
        iovec part{m_out.data() + m_outSent, m_out.size() - m_outSent};
        const ssize_t now = m_transport.tryWrite(&part, part.iov_len > 0 ? 1 : 0);
        if (now == -2)
            return false;
        if (now > 0)
            m_outSent += static_cast<size_t>(now);
        if (now <= 0 && (m_outSent < m_out.size() || m_transport.hasUnsent())) {
            // Who takes all of it, but never at once, must not make it grow.
            if (m_outSent >= m_limits.maxUnsent / 2) {
                m_out.erase(0, m_outSent);
                m_outSent = 0;
            }
            countUnsent(m_out.capacity());
            return true;
        }
    }
    m_out.clear();
    m_outSent = 0;
    if (m_out.capacity() > 64 * 1024)
        m_out.shrink_to_fit();
    countUnsent(m_out.capacity());
    return true;
}

void Connection::countUnsent(size_t bytes)
{
    if (m_limits.account)
        *m_limits.account += bytes - m_outCounted;
    m_outCounted = bytes;
}

net::Task<void> Connection::writeLater()
{
    while (m_open && !m_out.empty()) {
        net::WaitAwaiter room(m_loop, m_transport.socket().point(net::Socket::For::Write), m_loop.nowNs() + 60'000'000'000);
        if (!co_await room || !write()) {
            m_transport.socket().shutdownBoth(); // wakes run()
            break;
        }
        m_loop.defer(*this); // there is room for more
    }
}

void Connection::runDeferred()
{
    if (m_open) {
        deliver(); // closed by what nghttp2 found when it was told to send
        // As long as the socket takes everything there may be more than fitted at once, and nothing else would ask for it.
        for (bool more = true; more;) {
            serialise();
            more = unsent() > 0;
            if (!write()) {
                m_transport.socket().shutdownBoth();
                break;
            }
            more = more && m_out.empty();
        }
        if (!m_out.empty() && (!m_writer || m_writer.done())) {
            m_writer = writeLater();
            m_writer.resume();
        }
        deliver();
        if (unsent() < m_limits.maxUnsent) {
            m_writable.insert(m_writable.end(), m_stalled.begin(), m_stalled.end());
            m_stalled.clear();
        }
        for (size_t i = 0; i < m_writable.size(); ++i) {
            Stream* stream = m_writable[i];
            if (!stream)
                continue;
            stream->m_wakeWriter = false;
            stream->writePoint.wake();
        }
        m_writable.clear();
        // run() looks whether it is to end.
        if (isFinished())
            m_transport.socket().shutdownRead();
    }
    tidy();
}

} // namespace gatehouse::http::h2
