// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/stream.h"
#include "upstream/endpoints.h"
#include "upstream/h2/h2_pool.h"
#include "upstream/service_upstream.h"

#include <deque>
#include <list>
#include <vector>

namespace gatehouse::upstream {

// A connection to a target, with what was received and not yet used.
struct Connection {
    net::Stream stream;
    int64_t idleSinceNs = 0;
    bool reused = false;
    net::SocketAddress place = {};
    std::string greeting; // the PROXY header that it began with: it speaks for that client alone
};

// The connections of one worker to one target: those idle are taken last in, first out; a dead one is told by its readiness flag. The worker's thread.
class TargetPool
{
public:
    struct Limits {
        uint32_t maxConnections = 1024;
        uint32_t maxPending = 1024;
        int64_t connectNs = 5'000'000'000; // to connect, TLS included
        int64_t queueNs = 5'000'000'000;   // to wait for a place
    };
    TargetPool(net::EventLoop& loop, net::Resolver& resolver, const Target& target) : m_loop(loop), m_endpoints(loop, resolver, target), m_http2(loop, [this] { discard(); }) {}

    // An idle connection that began with this PROXY header (mostly none) at once, or an empty stream.
    Connection takeIdle(std::string_view greeting = {});
    // A new one; waits for a place when there are too many. The place is given back by release() or discard().
    net::Task<base::Result<Connection>> connect(const Target& target, const ServiceUpstream& service, Limits limits, std::string greeting = {});
    void release(Connection connection); // reusable
    void discard();                      // a connection that was taken has been closed
    void closeIdle(int64_t olderThanNs);
    // Looks where the target is now: connections to where it was are used no further. Before one is taken.
    void follow();

    // Its connections that speak HTTP/2; each counts as taken.
    H2Pool& http2() { return m_http2; }

    // A target that could not be connected to is passed over for a while, when there are others.
    bool isFailing(int64_t nowNs) const { return m_failingUntilNs > nowNs; }
    size_t active() const { return m_active; }
    size_t idle() const { return m_idle.size(); }
    // Nobody has or awaits anything of it.
    bool isUnused() const { return m_active == 0 && m_idle.empty() && m_waiting.empty() && m_http2.connections() == 0 && m_http2.waiting() == 0; }

private:
    class Place;
    bool popIdle(std::string_view greeting, Connection& connection);
    net::Task<base::Result<Connection>> open(const Target& target, const ServiceUpstream& service, int64_t deadlineNs, std::string greeting);
    net::Task<base::Result<Connection>> openAt(net::SocketAddress place, const Target& target, const ServiceUpstream& service, int64_t deadline, std::string greeting);
    void wakeOne();

    net::EventLoop& m_loop;
    Endpoints m_endpoints;
    std::vector<Connection> m_idle;
    size_t m_active = 0; // taken, or being made
    std::list<Place*> m_waiting;
    int64_t m_failingUntilNs = 0;
    int64_t m_backOffNs = 0;
    H2Pool m_http2;
};

} // namespace gatehouse::upstream
