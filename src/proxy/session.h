// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/stream.h"
#include "proxy/h1/h1_exchange.h"
#include "proxy/h2/h2_session.h"
#include "proxy/listener_config.h"
#include "proxy/worker_state.h"

namespace gatehouse::proxy {

// One client's connection: TLS, then requests one after another. The worker's thread.
class Session
{
public:
    Session(WorkerState& worker, int descriptor, const net::SocketAddress& peer, const ListenerConfig& listener);
    ~Session();

    void start();
    // Closes when nothing is under way; else after the answer.
    void drain();
    const std::string& clientAddress() const { return m_peer.text; }

    std::list<std::unique_ptr<Session>>::iterator place; // in the worker's list

private:
    net::Task<void> run();
    net::Task<void> serveHttp2(std::string begun);
    net::Task<void> serveRequests();
    // False when the connection is over.
    net::Task<bool> readHead();
    net::Task<bool> refuse(const Failure& failure);

    WorkerState& m_worker;
    net::Stream m_stream;
    std::shared_ptr<net::TlsContext> m_tls;
    Peer m_peer;
    std::unique_ptr<H2Session> m_http2;
    std::unique_ptr<H1Exchange> m_exchange; // while a request is under way
    net::Task<void> m_task;
    enum class Http2 : uint8_t { No, Maybe, Yes } m_isHttp2 = Http2::No; // Maybe: until the first bytes are here
    bool m_http1 = true;
    bool m_closeGently = false;
    bool m_idle = true;
    bool m_drainAfter = false;
};

} // namespace gatehouse::proxy
