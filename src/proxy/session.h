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
    bool done() const { return m_task.done(); }
    // From now on answers say that the connection ends with them. One that waits for a request waits a little longer: a client may be sending just now.
    void drain();
    // What waits for a request ends, unless that is there already, or has some of that little time left. The worker calls it when drain() is so long ago.
    void endIdle();
    void cameBy(uint32_t listener) { m_listener = listener; } // the worker's number of it
    uint32_t listener() const { return m_listener; }
    // Before start(): false when the client has too many connections, or is none that this listener speaks to.
    bool admit();

    std::list<std::unique_ptr<Session>>::iterator place; // in the worker's list

private:
    net::Task<void> run(); // contains what is thrown within
    net::Task<void> converse();
    bool count();
    // The PROXY header that begins the connection; false when there is none, or the client that it names has too many connections.
    net::Task<bool> meetProxy();
    void failInternally();
    net::Task<void> serveHttp2(std::string begun);
    net::Task<void> serveRequests();
    enum class Read : uint8_t {
        Head,
        Nothing, // not a byte of one is here
        Over     // the connection is
    };
    net::Task<Read> readHead();
    net::Task<Read> refuse(const Failure& failure);
    void rest();

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
    bool m_idle = false;
    bool m_counted = false;
    bool m_drainAfter = false;
    int64_t m_graceEndNs = 0;
    uint32_t m_listener = 0;
};

} // namespace gatehouse::proxy
