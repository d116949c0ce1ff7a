// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/h2/h2_client.h"

#include "proxy/head_writer.h"

#include <utility>

namespace gatehouse::proxy {

using http::h1::BodyKind;

void H2Client::startRequest(const http::h1::Framing& framing, size_t headBytes)
{
    bytesIn = headBytes;
    m_hasLength = framing.body == BodyKind::Length;
    m_bodyLeft = framing.length;
    m_expects = framing.expectContinue;
    m_bodyDone = framing.body == BodyKind::None || (m_hasLength && m_bodyLeft == 0);
}

ClientSide::Got H2Client::readBody(std::string_view& data)
{
    data = {};
    if (m_bodyDone && !m_tunnel)
        return Got::End;
    data = stream.data();
    if (!data.empty()) {
        stream.use(data.size());
        bytesIn += data.size();
        if (!m_hasLength || m_tunnel)
            return Got::Data;
        // nghttp2 has refused what goes past the length (RFC 9113, section 8.1.1); nothing may go on that depends on it.
        if (data.size() > m_bodyLeft)
            return Got::Bad;
        m_bodyLeft -= data.size();
        m_bodyDone = m_bodyLeft == 0;
        return Got::Data;
    }
    if (!stream.isEnded())
        return Got::Nothing;
    if (m_hasLength && m_bodyLeft > 0)
        return Got::Bad;
    m_bodyDone = true;
    return Got::End;
}

ClientSide::Filled H2Client::fillBody()
{
    if (stream.fill())
        return Filled::More;
    if (stream.isEnded())
        return m_tunnel ? Filled::Gone : Filled::More;
    return stream.isClosed() ? Filled::Gone : Filled::Wait;
}

void H2Client::goOn()
{
    if (!std::exchange(m_expects, false) || !stream.data().empty())
        return;
    http::FieldList fields;
    fields.add(":status", "100");
    stream.interim(std::move(fields));
}

void H2Client::interim(const http::ResponseHead& head)
{
    http::FieldList fields;
    listInterimHead(head, fields);
    stream.interim(std::move(fields));
}

void H2Client::begin(const ClientHead& head)
{
    http::FieldList fields;
    if (head.response.status != 101) {
        head.list(fields);
        m_answered = head.framing.body == BodyKind::None;
        stream.begin(std::move(fields), m_answered);
        return;
    }
    // A tunnel begins with 200 here, and without the handshake of the other protocol (RFC 8441, section 5).
    http::FieldList all;
    head.list(all);
    fields.add(":status", "200");
    for (size_t i = 1; i < all.size(); ++i) {
        if (all.name(i) != "sec-websocket-accept")
            fields.add(all.name(i), all.value(i));
    }
    stream.begin(std::move(fields), false);
}

void H2Client::end(std::string_view trailers)
{
    m_answered = true;
    stream.end(passableTrailers(trailers, false));
}

} // namespace gatehouse::proxy
