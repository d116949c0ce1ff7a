// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h2/stream.h"

#include "base/bytes.h"
#include "http/h2/connection.h"

#include <utility>

namespace gatehouse::http::h2 {

Stream::~Stream()
{
    if (m_connection)
        m_connection->forget(*this);
    account(-static_cast<std::ptrdiff_t>(m_in.size() + m_front.size()));
}

Stream::Head Stream::takeHead()
{
    Head head = std::move(m_heads.front());
    m_heads.erase(m_heads.begin()); // of a few
    return head;
}

bool Stream::fill()
{
    if (m_used > 0 && m_connection)
        m_connection->consumed(*this, m_used);
    m_front.erase(0, m_used);
    account(-static_cast<std::ptrdiff_t>(m_used));
    m_used = 0;
    if (m_front.empty())
        m_front.swap(m_in);
    return !m_front.empty();
}

void Stream::received(std::string_view data)
{
    m_in.append(data);
    account(static_cast<std::ptrdiff_t>(data.size()));
}

void Stream::interim(FieldList fields)
{
    m_interim.push_back(std::move(fields));
}

void Stream::begin(FieldList fields, bool ends)
{
    m_head = std::move(fields);
    m_headWaiting = true;
    m_headEnds = ends;
}

bool Stream::add(std::string_view data)
{
    if (data.empty())
        return true;
    if (m_pieces == kPieces)
        return false;
    m_out[m_pieces++] = data;
    return true;
}

void Stream::end(std::string_view trailers)
{
    if (m_headEnds || m_endQueued)
        return;
    while (!trailers.empty()) {
        const size_t line = std::min(trailers.find("\r\n"), trailers.size());
        const std::string_view text = trailers.substr(0, line);
        trailers.remove_prefix(std::min(line + 2, trailers.size()));
        const size_t colon = text.find(':');
        if (colon != std::string_view::npos && colon > 0)
            m_outTrailers.add(text.substr(0, colon), base::trim(text.substr(colon + 1)));
    }
    m_endWaiting = m_endQueued = true;
}

void Stream::discard()
{
    m_interim.clear();
    m_headWaiting = false;
    m_pieces = m_first = 0;
    m_endWaiting = m_endQueued = m_headEnds = false;
    m_outTrailers.clear();
}

Sent Stream::push(uint64_t& sent)
{
    if (m_closed || !m_connection) {
        sent += std::exchange(m_sent, 0);
        return isEnded() && !hasQueued() ? Sent::Done : Sent::Gone;
    }
    const bool pushed = m_connection->push(*this);
    sent += std::exchange(m_sent, 0);
    if (!pushed)
        return Sent::Gone;
    if (hasQueued())
        return Sent::Blocked;
    m_pieces = m_first = 0;
    return Sent::Done;
}

void Stream::reset(uint32_t errorCode)
{
    discard(); // what is queued may be gone soon
    if (m_connection && !m_closed)
        m_connection->resetStream(*this, errorCode);
}

} // namespace gatehouse::http::h2
