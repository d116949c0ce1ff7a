// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/h2/h2_link.h"

namespace gatehouse::upstream {

namespace {

// RFC 9113, section 7
constexpr uint32_t kRefusedStream = 0x7;
constexpr uint32_t kCancel = 0x8;

} // namespace

Link::Got H2Link::next(http::Method requestMethod, std::string_view& data)
{
    data = {};
    if (!m_headDone) {
        if (m_stream.isHeadTooLarge())
            return Got::Bad;
        if (!m_stream.hasHead())
            return m_stream.isEnded() ? Got::Bad : Got::Nothing;
        http::h2::Stream::Head head = m_stream.takeHead();
        m_fields = std::move(head.fields);
        m_heard = true;
        if (m_parser.response(m_fields, head.ends, requestMethod, m_head, m_framing) != http::h1::Parsed::Complete)
            return Got::Bad;
        m_headDone = m_head.status >= 200;
        return Got::Head;
    }
    data = m_stream.data();
    if (!data.empty()) {
        m_stream.use(data.size());
        // An answer to HEAD, 204 and 304 have none, whatever comes.
        return m_framing.body == http::h1::BodyKind::None ? Got::Bad : Got::Data;
    }
    return m_stream.isEnded() ? Got::End : Got::Nothing;
}

Link::Filled H2Link::fill()
{
    if (m_stream.fill() || (!m_headDone && (m_stream.hasHead() || m_stream.isHeadTooLarge())) || m_stream.isEnded())
        return Filled::More;
    return m_stream.isClosed() ? Filled::Closed : Filled::Wait;
}

// By RST_STREAM, or behind the last one that GOAWAY tells (RFC 9113, section 8.7).
bool H2Link::isRefused() const
{
    return !m_heard && m_stream.errorCode() == kRefusedStream;
}

void H2Link::abort()
{
    m_stream.reset(kCancel);
}

void H2Link::finish(bool complete)
{
    if (!complete)
        m_stream.reset(kCancel);
}

} // namespace gatehouse::upstream
