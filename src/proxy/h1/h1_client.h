// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/chunked.h"
#include "http/h1/head_parser.h"
#include "net/buffer_pool.h"
#include "proxy/client_side.h"

namespace gatehouse::proxy {

// One request on an HTTP/1.1 connection. Borrowed by a connection when a request begins and given back when it is over. The worker's thread.
class H1Client final : public ClientSide
{
public:
    explicit H1Client(net::BufferPool& buffers) : m_buffers(buffers) {}

    // A request begins on `stream`.
    void attach(net::Stream& stream);
    // The head has been used; what follows it in the inbox is body, or the next request.
    void startRequest(const http::h1::Framing& framing, int minorVersion, size_t headBytes);
    // The request is over; gives memory back that only it needed.
    void finishRequest();
    // Reads and drops what is left of the body, 64 KiB at most, so that the connection can be used again.
    net::Task<bool> dropBody(net::EventLoop& loop);

    Filled fillBody() override;
    net::WaitPoint& bodyPoint() override { return m_stream->socket().point(net::Socket::For::Read); }
    std::string_view bodyTrailers() const override { return m_decoder.trailers(); }
    void goOn() override;
    void interim(const http::ResponseHead& head) override;
    void begin(const ClientHead& head) override;
    bool add(std::string_view data) override;
    void end(std::string_view trailers) override;
    bool hasQueued() const override { return !m_out.empty(); }
    void discard() override { m_out.clear(); }
    net::Outgoing stage() override { return m_out.stage(*m_stream, bytesOut); }
    http::Sent push() override { return m_out.push(*m_stream, bytesOut); }
    net::WaitPoint& writePoint() override { return m_stream->socket().point(net::Socket::For::Write); }
    void startTunnel() override { m_tunnel = true; }
    bool saidAll() const override { return m_saidAll; }
    void endTunnel() override { m_stream->shutdownWrite(); }
    bool isBroken() const override { return m_stream->broken(); }
    bool isPeerClosed() const override { return m_stream->peerClosed(); }
    net::WaitPoint& brokenPoint() override { return m_stream->socket().point(net::Socket::For::Break); }
    const net::TlsSession* tls() const override { return m_stream->tls(); }
    bool canFrameAnyLength() const override { return m_minorVersion == 1; }

    net::Inbox in;

private:
    Got readBody(std::string_view& data) override;
    // The head must stay readable to its end (retries, the log) while its body comes in behind it: the body gets memory of its own.
    void protectHead();

    net::BufferPool& m_buffers;
    net::Stream* m_stream = nullptr;
    net::BufferPool::Buffer m_headMemory; // what `in` was, when the head is kept from being overwritten
    http::h1::Framing m_framing;
    http::h1::ChunkedDecoder m_decoder;
    http::h1::Outbox m_out;
    uint64_t m_bodyLeft = 0;
    int m_minorVersion = 1;
    bool m_chunkedAnswer = false;
    bool m_tunnel = false;
    bool m_saidAll = false;
};

} // namespace gatehouse::proxy
