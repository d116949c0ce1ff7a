// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/h1/h1_client.h"

#include "proxy/head_writer.h"

#include <cstring>

namespace gatehouse::proxy {

using http::h1::BodyKind;
using http::h1::ChunkedDecoder;

void H1Client::attach(net::Stream& stream)
{
    m_stream = &stream;
    m_out.clear();
    m_framing = {};
    m_bodyDone = true;
    m_tunnel = m_saidAll = false;
    m_minorVersion = 1;
    keepAlive = true;
    bytesIn = bytesOut = 0;
}

void H1Client::startRequest(const http::h1::Framing& framing, int minorVersion, size_t headBytes)
{
    m_minorVersion = minorVersion;
    in.use(headBytes);
    bytesIn = headBytes;
    m_framing = framing;
    m_bodyLeft = framing.length;
    m_decoder.reset();
    m_bodyDone = framing.body == BodyKind::None || (framing.body == BodyKind::Length && framing.length == 0);
}

void H1Client::finishRequest()
{
    m_buffers.give(std::move(m_headMemory));
    m_headMemory.reset();
}

void H1Client::protectHead()
{
    if (m_headMemory || !in.memory)
        return;
    net::BufferPool::Buffer fresh = m_buffers.take();
    std::memcpy(fresh.get(), in.memory.get() + in.begin, in.end - in.begin);
    in.end -= in.begin;
    in.begin = 0;
    m_headMemory = std::move(in.memory);
    in.memory = std::move(fresh);
}

ClientSide::Got H1Client::readBody(std::string_view& data)
{
    data = {};
    if (m_tunnel) {
        data = in.view();
        in.use(data.size());
        bytesIn += data.size();
        return data.empty() ? Got::Nothing : Got::Data;
    }
    if (m_bodyDone)
        return Got::End;
    if (m_framing.body == BodyKind::Length) {
        const size_t take = static_cast<size_t>(std::min<uint64_t>(in.size(), m_bodyLeft));
        if (take == 0)
            return Got::Nothing;
        data = in.view().substr(0, take);
        in.use(take);
        m_bodyLeft -= take;
        bytesIn += take;
        m_bodyDone = m_bodyLeft == 0;
        return Got::Data;
    }
    while (!in.empty()) {
        size_t consumed = 0;
        const auto state = m_decoder.step(in.view(), consumed, data);
        in.use(consumed);
        bytesIn += consumed;
        if (state == ChunkedDecoder::State::Bad)
            return Got::Bad;
        m_bodyDone = state == ChunkedDecoder::State::Done;
        if (!data.empty())
            return Got::Data;
        if (m_bodyDone)
            return Got::End;
        if (consumed == 0)
            break;
    }
    return Got::Nothing;
}

ClientSide::Filled H1Client::fillBody()
{
    protectHead();
    size_t room = 0;
    char* const into = in.room(m_buffers, room);
    if (room == 0)
        return Filled::Gone; // a chunk's head that fills a buffer
    const ssize_t got = m_stream->tryRead(into, room);
    if (got == -1)
        return Filled::Wait;
    m_saidAll = got == 0;
    if (got <= 0)
        return Filled::Gone;
    in.end += static_cast<size_t>(got);
    return Filled::More;
}

net::Task<bool> H1Client::dropBody(net::EventLoop& loop)
{
    size_t dropped = 0;
    std::string_view data;
    while (!m_bodyDone) {
        switch (nextBody(data)) {
        case Got::Data:
            dropped += data.size();
            if (dropped > kMaxDropped)
                co_return false;
            continue;
        case Got::End:
            continue;
        case Got::Bad:
            co_return false;
        case Got::Nothing:
            break;
        }
        const Filled filled = fillBody();
        if (filled == Filled::Gone)
            co_return false;
        if (filled == Filled::Wait && !co_await awaitBody(loop))
            co_return false;
    }
    co_return true;
}

void H1Client::goOn()
{
    if (m_framing.expectContinue && in.empty())
        m_out.text() += "HTTP/1.1 100 Continue\r\n\r\n";
    m_framing.expectContinue = false; // once
}

void H1Client::interim(const http::ResponseHead& head)
{
    if (m_minorVersion > 0)
        writeInterimHead(head, m_out.text());
}

void H1Client::begin(const ClientHead& head)
{
    m_chunkedAnswer = head.chunked();
    head.write(m_out.text());
}

bool H1Client::add(std::string_view data)
{
    return m_out.add(data, m_chunkedAnswer);
}

void H1Client::end(std::string_view trailers)
{
    if (m_chunkedAnswer)
        m_out.endChunks(passableTrailers(trailers, false));
}

} // namespace gatehouse::proxy
