// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/chunked.h"
#include "http/h1/outbox.h"
#include "net/buffer_pool.h"
#include "upstream/link.h"
#include "upstream/target_pool.h"

namespace gatehouse::upstream {

// A request on an HTTP/1.1 connection from a pool. Kept by an exchange and used again for the next request. The worker's thread.
class H1Link final : public Link
{
public:
    explicit H1Link(net::BufferPool& buffers) : m_buffers(buffers) {}
    ~H1Link() override { finish(false); }

    // The connection is this one's until finish(), which gives it back to `pool`.
    void attach(TargetPool& pool, Connection connection);
    bool attached() const { return m_pool != nullptr; }

    std::string* headText() override { return &m_out.text(); }
    void begin(const RequestStart& start) override;
    bool add(std::string_view data) override { return m_out.add(data, m_chunkedRequest); }
    void end(std::string_view trailers) override;
    net::Outgoing stage() override { return m_out.stage(m_connection.stream, m_sent); }
    http::Sent push() override { return m_out.push(m_connection.stream, m_sent); }
    net::WaitPoint& writePoint() override { return m_connection.stream.socket().point(net::Socket::For::Write); }
    Got next(http::Method requestMethod, std::string_view& data) override;
    Filled fill() override;
    net::WaitPoint& readPoint() override { return m_connection.stream.socket().point(net::Socket::For::Read); }
    http::ResponseHead& head() override { return m_head; }
    http::h1::Framing& framing() override { return m_framing; }
    std::string_view trailers() const override { return m_decoder.trailers(); }
    bool mayRepeat() const override { return m_connection.reused && !m_heard; }
    bool isPeerClosed() const override { return m_connection.stream.peerClosed(); }
    void startTunnel() override { m_at = At::Tunnel; }
    void endTunnel() override { m_connection.stream.shutdownWrite(); }
    void abort() override { m_connection.stream.socket().shutdownBoth(); }
    void finish(bool complete) override;

private:
    enum class At : uint8_t { Head, Body, End, Tunnel };
    Got nextOfBody(std::string_view& data);

    net::BufferPool& m_buffers;
    TargetPool* m_pool = nullptr;
    Connection m_connection;
    net::Inbox m_in;
    http::h1::Outbox m_out;
    http::h1::HeadParser m_parser;
    http::h1::ChunkedDecoder m_decoder;
    http::ResponseHead m_head;
    http::h1::Framing m_framing;
    uint64_t m_left = 0;
    uint64_t m_sent = 0;
    At m_at = At::Head;
    bool m_chunkedRequest = false;
    bool m_heard = false;  // something of an answer has come
    bool m_ended = false;  // the stream has ended in order
};

} // namespace gatehouse::upstream
