// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/chunked.h"
#include "http/h1/head_parser.h"
#include "http/server.h"
#include "net/stream.h"

namespace gatehouse::http {

// One connection of a Server: reads whole requests, hands them to the handler one by one, writes what it answers.
class ServerConnection : public ResponseWriter
{
public:
    ServerConnection(net::EventLoop& loop, const ServerOptions& options, const Server::Handler& handler, int descriptor, const net::SocketAddress& peer,
                     std::shared_ptr<net::TlsContext> tls);

    // Until the connection ends.
    net::Task<void> run();
    void drain();
    bool idle() const { return m_idle; }

    net::Task<base::Result<void>> send(int status, Fields fields, std::string body) override;
    net::Task<base::Result<void>> begin(int status, Fields fields) override;
    net::Task<base::Result<void>> write(std::string_view data) override;
    net::Task<base::Result<void>> end() override;
    bool closed() const override { return m_draining || m_broken || m_stream.peerClosed(); }

private:
    int64_t deadline(std::chrono::nanoseconds timeout) const;
    net::Task<void> serve();
    net::Task<bool> readRequest(ServerRequest& request);
    net::Task<bool> readBody(ServerRequest& request);
    net::Task<bool> receive(int64_t deadlineNs);
    ssize_t takeIn();
    net::Task<void> refuse(int status, std::string_view text);
    std::string head(int status, const Fields& fields) const;

    const ServerOptions& m_options;
    const Server::Handler& m_handler;
    net::SocketAddress m_peer;
    std::shared_ptr<net::TlsContext> m_tls;
    net::Stream m_stream;
    h1::HeadParser m_parser;
    RequestHead m_head;
    h1::Framing m_framing;
    std::string m_in; // received, not yet used
    bool m_idle = true;
    bool m_draining = false;
    bool m_broken = false;
    bool m_answered = false;
    bool m_streaming = false;
    bool m_chunked = false; // the stream's framing; HTTP/1.0 clients get an end by closing
};

} // namespace gatehouse::http
