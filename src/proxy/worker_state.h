// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/buffer_pool.h"
#include "net/resolver.h"
#include "proxy/health_checks.h"
#include "proxy/mirrors.h"
#include "proxy/overload.h"
#include "proxy/worker.h"
#include "upstream/balancer.h"

#include <list>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace gatehouse::proxy {

class Session;
struct H1Exchange;
struct H2Exchange;

// A snapshot as one worker holds it: the count of its holders is the worker's own, so that no other core's cache line is touched on the request path.
struct HeldSnapshot {
    SnapshotPtr snapshot;
    // Chains of consumers with policies of their own, merged with a route's when first needed; at most 65,536, then begun anew.
    std::unordered_map<uint64_t, std::shared_ptr<const pipeline::Chain>> merged;
};

// What the sessions of one worker share. The worker's thread.
struct WorkerState {
    WorkerState(WorkerLimits given, telemetry::Shard& ownShard, AccessLog& log, const base::Logger& ownLogger);
    ~WorkerState();

    // Within a catch handler: counts it, and logs what it was.
    void noteException(std::string_view where) noexcept;

    // 8 random bytes of this worker's start, and a count: 24 hexadecimal digits.
    void writeRequestId(char* into);
    // "Sun, 06 Nov 1994 08:49:37 GMT" of this second.
    std::string_view date();
    // The chain behind authentication. Those of a snapshot live as long as it; `made` keeps one that was merged for the consumer.
    const pipeline::Chain* restFor(HeldSnapshot& held, const RouteEntry& route, const pipeline::Consumer* consumer, std::shared_ptr<const pipeline::Chain>& made);

    // What an HTTP/1.1 connection needs while a request is under way; idle ones have none.
    std::unique_ptr<H1Exchange> takeExchange();
    void giveExchange(std::unique_ptr<H1Exchange> exchange);
    // The same of a stream of HTTP/2.
    std::unique_ptr<H2Exchange> takeH2Exchange();
    void giveExchange(std::unique_ptr<H2Exchange> exchange);
    void dropExchanges();
    uint64_t random();

    net::EventLoop loop;
    Overload overload;
    net::BufferPool buffers;
    WorkerLimits limits;
    telemetry::Shard& shard;
    AccessLog& accessLog;
    const base::Logger& logger;
    net::Resolver resolver;
    upstream::Balancer balancer;
    Mirrors mirrors;
    HealthChecks checks;
    std::shared_ptr<HeldSnapshot> held;
    std::string traceToken;
    std::list<std::unique_ptr<Session>> sessions;
    std::vector<Session*> ended; // to be taken away by the worker: a coroutine cannot destroy its own frame
    // Counts a connection of that address; false when it has as many as may be. IPv6 counts by /64, which one client has whole.
    bool admit(net::IpAddress client, uint32_t most);
    void release(net::IpAddress client);
    bool draining = false;

private:
    std::map<net::IpAddress, uint32_t> m_perClient; // open connections
    static constexpr size_t kKeptExchanges = 1024;
    std::vector<std::unique_ptr<H1Exchange>> m_exchanges;
    std::vector<std::unique_ptr<H2Exchange>> m_h2Exchanges;
    uint64_t m_random = 0;
    int64_t m_exceptionLoggedNs = 0;
    std::string m_idPrefix;
    uint64_t m_idCount = 0;
    int64_t m_dateSecond = -1;
    char m_date[40] = {};
    size_t m_dateLength = 0;
};

} // namespace gatehouse::proxy
