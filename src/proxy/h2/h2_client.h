// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/head_parser.h"
#include "http/h2/stream.h"
#include "net/stream.h"
#include "proxy/client_side.h"

namespace gatehouse::proxy {

// One request on a stream of an HTTP/2 connection. The worker's thread.
class H2Client final : public ClientSide
{
public:
    explicit H2Client(net::Stream& transport) : m_transport(transport) {}

    // The request's head has been read and says this of its body.
    void startRequest(const http::h1::Framing& framing, size_t headBytes);

    Filled fillBody() override;
    net::WaitPoint& bodyPoint() override { return stream.readPoint; }
    std::string_view bodyTrailers() const override { return stream.trailers(); }
    void goOn() override;
    void interim(const http::ResponseHead& head) override;
    void begin(const ClientHead& head) override;
    bool add(std::string_view data) override { return stream.add(data); }
    void end(std::string_view trailers) override;
    bool hasQueued() const override { return stream.hasQueued(); }
    void discard() override { stream.discard(); }
    http::Sent push() override { return stream.push(bytesOut); }
    net::WaitPoint& writePoint() override { return stream.writePoint; }
    void startTunnel() override { m_tunnel = true; }
    bool saidAll() const override { return stream.isEnded(); }
    void endTunnel() override { end({}); }
    bool isBroken() const override { return stream.isClosed(); }
    bool isPeerClosed() const override { return stream.isClosed(); }
    net::WaitPoint& brokenPoint() override { return stream.brokenPoint; }
    const net::TlsSession* tls() const override { return m_transport.tls(); }
    bool canFrameAnyLength() const override { return true; }

    // Whether the answer has been queued to its end.
    bool answered() const { return m_answered; }

    http::h2::Stream stream;

private:
    Got readBody(std::string_view& data) override;
    net::Stream& m_transport;
    uint64_t m_bodyLeft = 0;
    bool m_hasLength = false;
    bool m_expects = false;
    bool m_tunnel = false;
    bool m_answered = false;
};

} // namespace gatehouse::proxy
