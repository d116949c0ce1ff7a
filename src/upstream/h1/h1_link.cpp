// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/h1/h1_link.h"

namespace gatehouse::upstream {

using http::h1::BodyKind;
using http::h1::ChunkedDecoder;
using http::h1::Parsed;

void H1Link::attach(TargetPool& pool, Connection connection)
{
    m_pool = &pool;
    m_connection = std::move(connection);
    m_at = At::Head;
    m_heard = m_ended = m_chunkedRequest = false;
    m_sent = 0;
    m_out.clear();
    m_decoder.reset();
}

void H1Link::begin(const RequestStart& start)
{
    m_chunkedRequest = start.chunked;
}

void H1Link::end(std::string_view trailers)
{
    if (m_chunkedRequest)
        m_out.endChunks(trailers);
}

Link::Got H1Link::next(http::Method requestMethod, std::string_view& data)
{
    data = {};
    switch (m_at) {
    case At::Head: {
        if (m_in.empty())
            return Got::Nothing;
        size_t consumed = 0;
        const Parsed parsed = m_parser.response(m_in.view(), requestMethod, m_head, m_framing, consumed);
        if (parsed == Parsed::Refused)
            return Got::Bad;
        if (parsed == Parsed::Incomplete)
            return Got::Nothing;
        m_in.use(consumed);
        if (m_head.status >= 200) {
            m_left = m_framing.length;
            m_at = m_framing.body == BodyKind::None || (m_framing.body == BodyKind::Length && m_left == 0) ? At::End : At::Body;
        }
        return Got::Head;
    }
    case At::Body:
        return nextOfBody(data);
    case At::Tunnel:
        data = m_in.view();
        m_in.use(data.size());
        return !data.empty() ? Got::Data : m_ended ? Got::End : Got::Nothing;
    case At::End:
        break;
    }
    return Got::End;
}

Link::Got H1Link::nextOfBody(std::string_view& data)
{
    switch (m_framing.body) {
    case BodyKind::Length:
        data = m_in.view().substr(0, static_cast<size_t>(std::min<uint64_t>(m_in.size(), m_left)));
        m_in.use(data.size());
        m_left -= data.size();
        if (m_left == 0)
            m_at = At::End;
        return data.empty() ? Got::Nothing : Got::Data;
    case BodyKind::Chunked:
        while (!m_in.empty()) {
            size_t consumed = 0;
            const auto state = m_decoder.step(m_in.view(), consumed, data);
            m_in.use(consumed);
            if (state == ChunkedDecoder::State::Bad)
                return Got::Bad;
            if (state == ChunkedDecoder::State::Done)
                m_at = At::End;
            if (!data.empty())
                return Got::Data;
            if (m_at == At::End)
                return Got::End;
            if (consumed == 0)
                break;
        }
        return Got::Nothing;
    default:
        data = m_in.view();
        m_in.use(data.size());
        if (data.empty() && m_ended) {
            m_at = At::End;
            return Got::End;
        }
        return data.empty() ? Got::Nothing : Got::Data;
    }
}

Link::Filled H1Link::fill()
{
    size_t room = 0;
    char* const into = m_in.room(m_buffers, room);
    if (room == 0)
        return Filled::Closed; // a head or a chunk's line that fills a buffer
    const ssize_t got = m_connection.stream.tryRead(into, room);
    if (got == -1)
        return Filled::Wait;
    m_ended = got == 0;
    if (got <= 0)
        return Filled::Closed;
    m_heard = true;
    m_in.end += static_cast<size_t>(got);
    return Filled::More;
}

void H1Link::finish(bool complete)
{
    if (!m_pool)
        return;
    TargetPool& pool = *m_pool;
    m_pool = nullptr;
    const bool reusable = complete && m_at == At::End && m_framing.keepAlive && m_in.empty() && m_out.empty();
    m_in.giveBack(m_buffers);
    if (reusable) {
        pool.release(std::move(m_connection));
    } else {
        m_connection.stream.close();
        pool.discard();
    }
}

} // namespace gatehouse::upstream
