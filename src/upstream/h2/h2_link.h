// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upstream/h2/h2_pool.h"
#include "upstream/link.h"

namespace gatehouse::upstream {

// A request on a stream of an HTTP/2 connection. The worker's thread.
class H2Link final : public Link
{
public:
    // `memory`: where bytes of the answer that wait are counted; outlives the link.
    explicit H2Link(size_t* memory) { m_stream.accountTo(memory); }
    // Whether a connection of the pool takes it.
    bool open(H2Pool& pool) { return pool.open(m_stream, m_reused); }

    std::string* headText() override { return nullptr; }
    void begin(const RequestStart& start) override { m_stream.begin(std::move(*start.fields), !start.hasBody); }
    bool add(std::string_view data) override { return m_stream.add(data); }
    void end(std::string_view trailers) override { m_stream.end(trailers); }
    http::Sent push() override { return m_stream.push(m_sent); }
    net::WaitPoint& writePoint() override { return m_stream.writePoint; }
    Got next(http::Method requestMethod, std::string_view& data) override;
    Filled fill() override;
    net::WaitPoint& readPoint() override { return m_stream.readPoint; }
    http::ResponseHead& head() override { return m_head; }
    http::h1::Framing& framing() override { return m_framing; }
    std::string_view trailers() const override { return m_stream.trailers(); }
    // A stream that the other side resets was looked at; only where the whole connection ended it may not have been.
    bool mayRepeat() const override { return !m_heard && m_reused && (!m_stream.isClosed() || m_stream.isOrphaned()); }
    bool isRefused() const override;
    bool isPeerClosed() const override { return m_stream.isClosed(); }
    void startTunnel() override {}
    void endTunnel() override { end({}); }
    void abort() override;
    void finish(bool complete) override;

private:
    http::h2::Stream m_stream;
    http::h1::HeadParser m_parser;
    http::FieldList m_fields; // the head's text
    http::ResponseHead m_head;
    http::h1::Framing m_framing;
    uint64_t m_sent = 0;
    bool m_reused = false;
    bool m_heard = false;
    bool m_headDone = false;
};

} // namespace gatehouse::upstream
