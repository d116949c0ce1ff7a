// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h1/outbox.h"

#include "http/h1/chunked.h"
#include "net/spare_text.h"

namespace gatehouse::http::h1 {

std::string& Outbox::text()
{
    net::borrowText(m_text);
    return m_text;
}

bool Outbox::add(std::string_view data, bool chunked)
{
    if (data.empty())
        return true;
    if (m_pieces == kPieces || m_gathered || !m_tail.empty())
        return false;
    iovec* at = &m_parts[1 + m_count];
    if (chunked) {
        *at++ = {m_sizes[m_pieces], writeChunkHead(m_sizes[m_pieces], data.size())};
        *at++ = {const_cast<char*>(data.data()), data.size()};
        *at++ = {const_cast<char*>("\r\n"), 2};
    } else {
        *at++ = {const_cast<char*>(data.data()), data.size()};
    }
    m_count = static_cast<size_t>(at - &m_parts[1]);
    ++m_pieces;
    return true;
}

void Outbox::endChunks(std::string_view trailers)
{
    m_tail.assign("0\r\n");
    m_tail += trailers;
    m_tail += "\r\n";
}

void Outbox::gather()
{
    m_gathered = true;
    size_t size = 0;
    for (size_t i = 1; i <= m_count; ++i)
        size += m_parts[i].iov_len;
    if (!m_text.empty() && size <= kSmall) {
        for (size_t i = 1; i <= m_count; ++i)
            m_text.append(static_cast<const char*>(m_parts[i].iov_base), m_parts[i].iov_len);
        m_text += m_tail;
        m_tail.clear();
        m_count = 0;
    }
    m_parts[0] = {m_text.data(), m_text.size()};
    m_first = m_text.empty() ? 1 : 0;
    if (!m_tail.empty())
        m_parts[1 + m_count++] = {m_tail.data(), m_tail.size()};
}

void Outbox::use(size_t bytes)
{
    const size_t end = 1 + m_count;
    while (m_first < end && bytes >= m_parts[m_first].iov_len)
        bytes -= m_parts[m_first++].iov_len;
    if (m_first < end)
        m_parts[m_first] = {static_cast<char*>(m_parts[m_first].iov_base) + bytes, m_parts[m_first].iov_len - bytes};
}

net::Outgoing Outbox::stage(net::Stream& stream, uint64_t& sent)
{
    if (!m_gathered)
        gather();
    size_t taken = 0;
    const net::Outgoing out = stream.stage(&m_parts[m_first], static_cast<int>(1 + m_count - m_first), taken);
    sent += taken;
    use(taken);
    return out;
}

Sent Outbox::push(net::Stream& stream, uint64_t& sent)
{
    if (!m_gathered)
        gather();
    const size_t end = 1 + m_count;
    while (m_first < end || stream.hasUnsent()) {
        const ssize_t now = stream.tryWrite(&m_parts[m_first], static_cast<int>(end - m_first));
        if (now == -2)
            return Sent::Gone;
        const size_t taken = now > 0 ? static_cast<size_t>(now) : 0;
        sent += taken;
        use(taken);
        if (now <= 0 && (m_first < end || stream.hasUnsent())) {
            m_blocked = true;
            return Sent::Blocked;
        }
    }
    clear();
    return Sent::Done;
}

void Outbox::clear()
{
    net::giveBackText(m_text);
    m_tail.clear();
    m_first = m_count = m_pieces = 0;
    m_gathered = m_blocked = false;
}

} // namespace gatehouse::http::h1
