// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/session.h"

#include "net/proxy_header.h"
#include "net/tls_context.h"
#include "net/tls_session.h"

namespace gatehouse::proxy {

namespace {

using http::h1::BodyKind;
using http::h1::Parsed;

constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"; // RFC 9113, section 3.4
constexpr int64_t kLingerNs = 2'000'000'000; // for what a client still sends when its connection ends

} // namespace

Session::Session(WorkerState& worker, int descriptor, const net::SocketAddress& peer, const ListenerConfig& listener)
    : m_worker(worker), m_stream(worker.loop, descriptor), m_tls(listener.tls), m_peer{peer, peer.ip.text(), m_tls != nullptr, listener.rules->trusted.contains(peer.ip), listener.rules, {}, descriptor},
      m_isHttp2(listener.http2 && !listener.tls ? Http2::Maybe : Http2::No), m_http1(listener.http1)
{
}

Session::~Session()
{
    m_task.reset();
    if (m_counted)
        m_worker.release(m_peer.address.ip);
    if (m_exchange) {
        m_exchange->transaction.abandon();
        m_exchange->client.in.giveBack(m_worker.buffers);
        m_exchange->client.finishRequest();
    }
}

bool Session::admit()
{
    return m_peer.rules->proxyProtocol ? m_peer.trusted : count();
}

// Trusted peers carry many clients.
bool Session::count()
{
    if (m_peer.trusted)
        return true;
    m_counted = m_worker.admit(m_peer.address.ip, m_peer.rules->maxConnectionsPerClient);
    return m_counted;
}

net::Task<bool> Session::meetProxy()
{
    const int64_t deadline = m_worker.loop.nowNs() + m_peer.rules->headTimeout.count();
    m_stream.socket().allowReadAhead(false);
    for (;;) {
        // Only looked at: what follows may be TLS, which reads the socket by itself.
        net::BufferPool::Buffer buffer = m_worker.buffers.take();
        const ssize_t got = m_stream.socket().peek(buffer.get(), net::kMaxProxyHeader);
        net::ProxyHeader header;
        size_t size = 0;
        const auto state = got > 0 ? net::readProxyHeader({buffer.get(), static_cast<size_t>(got)}, header, size) : net::ProxyHeaderState::Incomplete;
        const bool whole = state == net::ProxyHeaderState::Complete && m_stream.socket().read(buffer.get(), size) == static_cast<ssize_t>(size);
        m_worker.buffers.give(std::move(buffer));
        if (whole) {
            if (header.ends) {
                m_peer.address = header.ends->client;
                m_peer.server = header.ends->server;
                m_peer.text = m_peer.address.ip.text();
                m_peer.tls = m_peer.tls || header.tls;
            }
            // Who passes connections on unread has not written the fields of the requests in them, unless the client is a proxy of ours itself.
            m_peer.trusted = header.ends && m_peer.rules->trusted.contains(m_peer.address.ip);
            m_stream.socket().allowReadAhead(true);
            co_return count();
        }
        if (state != net::ProxyHeaderState::Incomplete || got == 0 || got == -2 || m_stream.peerClosed())
            co_return false;
        m_stream.socket().drained();
        net::ReadyAwaiter more = m_stream.readable(deadline);
        if (!co_await more)
            co_return false;
    }
}

void Session::start()
{
    m_task = run();
    m_task.resume();
}

void Session::drain()
{
    m_drainAfter = true;
    if (m_http2) {
        m_http2->drain();
        return;
    }
    m_graceEndNs = m_worker.loop.nowNs() + m_worker.limits.drainGrace.count();
}

void Session::endIdle()
{
    if (m_http2 && m_drainAfter)
        return m_http2->drain();
    // What has come is still read; behind it is an end of stream, which wakes the wait for the next request.
    const bool waits = m_idle && m_stream && (!m_exchange || m_exchange->client.in.empty());
    if (m_drainAfter && waits && m_worker.loop.nowNs() >= m_graceEndNs)
        m_stream.socket().shutdownRead();
}

net::Task<void> Session::run()
{
    try {
        co_await converse();
    } catch (...) {
        m_worker.noteException("a connection");
        failInternally();
    }
    m_worker.ended.push_back(this);
}

// After an exception: nothing is known of the request but that it is over, and so is the connection.
void Session::failInternally()
{
    static constexpr std::string_view kAnswer = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    try {
        if (m_exchange && m_exchange->transaction.isUnderWay()) {
            if (!m_exchange->transaction.call.responseBegun && m_stream) {
                const iovec part{const_cast<char*>(kAnswer.data()), kAnswer.size()};
                (void)m_stream.tryWrite(&part, 1);
            }
            m_exchange->transaction.fail();
        }
    } catch (...) {
        m_worker.noteException("the end of a connection");
    }
    m_exchange.reset();
    m_http2.reset();
    m_stream.close();
}

net::Task<void> Session::converse()
{
    if (m_peer.rules->proxyProtocol && !co_await meetProxy()) {
        m_worker.shard.connectionRefused();
        m_stream.close();
        co_return;
    }
    bool secured = true;
    if (m_tls) {
        using Handshake = telemetry::Shard::Handshake;
        secured = (co_await m_stream.acceptTls(m_tls, m_worker.loop.nowNs() + m_worker.limits.tlsTimeout.count())).ok();
        m_worker.shard.handshake(!secured ? Handshake::Failed : m_stream.tls()->wasResumed() ? Handshake::Resumed : Handshake::Full);
    }
    if (secured && m_stream.tls()) {
        m_peer.certificate = m_stream.tls()->peerCertificate();
        m_peer.tlsFacts = std::make_shared<const net::TlsFacts>(m_stream.tls()->facts());
    }
    if (secured && m_stream.tls() && m_stream.tls()->alpn() == "h2")
        m_isHttp2 = Http2::Yes;
    else if (secured && (m_http1 || !m_stream.tls()))
        co_await serveRequests();
    if (secured && m_isHttp2 == Http2::Yes) {
        std::string begun;
        if (m_exchange) {
            begun = m_exchange->client.in.view();
            m_exchange->client.in.giveBack(m_worker.buffers);
            m_worker.giveExchange(std::move(m_exchange));
        }
        co_await serveHttp2(std::move(begun));
    }
    // Closed here rather than when the worker sweeps ended sessions away; with bytes unread that would reset the connection and lose the answer on its way.
    if (secured && m_closeGently && m_stream)
        co_await m_stream.closeGently(m_worker.loop.nowNs() + kLingerNs);
    m_stream.close();
}

net::Task<void> Session::serveRequests()
{
    // Kept when a wait ends without a byte of a request: with TLS, there are bytes that bring none.
    int64_t idleEndNs = m_worker.loop.nowNs() + m_peer.rules->keepAliveTimeout.count();
    for (;;) {
        if (!m_exchange) {
            // An idle connection has nothing but its socket.
            m_idle = true;
            if (!m_stream.mayRead()) {
                net::ReadyAwaiter ready = m_stream.readable(m_drainAfter ? std::min(idleEndNs, m_worker.loop.nowNs() + m_worker.limits.drainGrace.count()) : idleEndNs);
                if (!co_await ready)
                    co_return;
            }
            m_exchange = m_worker.takeExchange();
            m_exchange->client.attach(m_stream);
            m_exchange->parser.setLimits(m_peer.rules->head);
        }
        Transaction& transaction = m_exchange->transaction;
        H1Client& client = m_exchange->client;
        const Read read = co_await readHead();
        if (read == Read::Nothing) {
            rest();
            continue;
        }
        bool goOn = read == Read::Head;
        if (goOn) {
            co_await transaction.serve(client);
            // What the client still sends of a body that nobody wants is in the way of its next request.
            if (client.keepAlive && !client.bodyDone() && !co_await client.dropBody(m_worker.loop))
                client.keepAlive = false;
            goOn = client.keepAlive; // an answer that promised to keep the connection keeps it, draining or not: the next request may be on its way
            if (client.hasStalled()) {
                m_stream.reset();
                goOn = false;
            }
            m_closeGently = !goOn && m_stream && !transaction.call.clientGone && (!client.bodyDone() || !client.in.empty());
        }
        client.finishRequest();
        if (m_isHttp2 == Http2::Yes)
            co_return;
        if (goOn && (!client.in.empty() || m_stream.mayRead())) { // pipelined
            net::EventLoop::TurnEnd others(m_worker.loop);
            co_await others;
        }
        if (goOn && !client.in.empty())
            continue;
        rest();
        if (!goOn)
            co_return;
        idleEndNs = m_worker.loop.nowNs() + m_peer.rules->keepAliveTimeout.count();
    }
}

void Session::rest()
{
    m_exchange->client.in.giveBack(m_worker.buffers);
    m_worker.giveExchange(std::move(m_exchange));
}

net::Task<Session::Read> Session::readHead()
{
    H1Client& client = m_exchange->client;
    Transaction& transaction = m_exchange->transaction;
    Call& call = transaction.call;
    transaction.reset(m_peer);
    client.attach(m_stream);
    m_idle = true;
    const int64_t deadline = m_worker.loop.nowNs() + m_peer.rules->headTimeout.count();
    for (;;) {
        if (m_isHttp2 == Http2::Maybe && !client.in.empty()) {
            const size_t size = std::min(client.in.size(), kPreface.size());
            if (client.in.view().substr(0, size) != kPreface.substr(0, size)) {
                m_isHttp2 = Http2::No;
                if (!m_http1)
                    co_return Read::Over;
            } else if (size == kPreface.size()) {
                m_isHttp2 = Http2::Yes;
                co_return Read::Over;
            }
        }
        size_t consumed = 0;
        const Parsed parsed = client.in.empty() || m_isHttp2 == Http2::Maybe ? Parsed::Incomplete : m_exchange->parser.request(client.in.view(), call.request, call.framing, consumed);
        if (parsed == Parsed::Complete) {
            m_idle = false;
            // The head stays where it is: views lead into it until the request ends. The body follows behind it.
            client.startRequest(call.framing, call.request.minorVersion, consumed);
            client.keepAlive = call.framing.keepAlive && !m_worker.draining && !m_drainAfter;
            co_return Read::Head;
        }
        if (parsed == Parsed::Refused) {
            const auto error = m_exchange->parser.error();
            co_return co_await refuse({http::h1::statusOf(error), "request.malformed", http::h1::textOf(error)});
        }
        size_t room = 0;
        char* const into = client.in.room(m_worker.buffers, room);
        const ssize_t got = room > 0 ? m_stream.tryRead(into, room) : -2;
        if (got > 0) {
            client.in.end += static_cast<size_t>(got);
            continue;
        }
        if (got != -1)
            co_return Read::Over;
        if (client.in.empty())
            co_return Read::Nothing;
        net::ReadyAwaiter ready = m_stream.readable(deadline);
        if (!co_await ready) {
            if (!m_stream.peerClosed())
                co_return co_await refuse({408, "request.timeout", "the request did not come in time"});
            co_return Read::Over;
        }
    }
}

net::Task<void> Session::serveHttp2(std::string begun)
{
    m_idle = false;
    m_http2 = std::make_unique<H2Session>(m_worker, m_stream, m_peer);
    if (m_drainAfter)
        m_http2->drain();
    if (!begun.empty())
        m_http2->feed(begun);
    co_await m_http2->run({m_peer.rules->keepAliveTimeout.count(), m_peer.rules->headTimeout.count()});
    m_http2.reset();
    m_closeGently = !m_stream.broken();
}

net::Task<Session::Read> Session::refuse(const Failure& failure)
{
    m_idle = false;
    m_closeGently = true; // no body is known of; what comes is not read as one
    co_await m_exchange->transaction.refuse(m_exchange->client, failure);
    m_closeGently = m_closeGently && !m_exchange->transaction.call.clientGone;
    co_return Read::Over;
}

} // namespace gatehouse::proxy
