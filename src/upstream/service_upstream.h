// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/proxy_header.h"
#include "telemetry/shard.h"
#include "upstream/target_health.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::net {
class TlsContext;
}

namespace gatehouse::upstream {

// One place that a service's requests can go to; part of the snapshot.
struct Target {
    // Read by every request.
    std::string authority; // for Host when the service does not keep the client's, "127.0.0.1:9001"
    std::string basePath;  // of the URL, without a trailing slash
    telemetry::Slot slot = telemetry::kNoSlot;
    bool tls = false;

    bool isService = false; // the host is an SRV name (RFC 2782), which has the ports too
    uint16_t port = 0;
    std::string host;      // to resolve; an IP literal needs no resolving
    std::string url;       // as configured, "http://127.0.0.1:9001"
    uint32_t weight = 1;
    uint32_t tier = 0;     // a higher one is used only while none of the lower has a target that is up
    uint64_t hash = 0;     // of the URL; the same in every process, so that they all send a key to the same target
    std::shared_ptr<TargetHealth> health; // never null
};

enum class Balance : uint8_t { RoundRobin, Random, LeastConnections, PowerOfTwo, Hash };

// What requests have in common that go to the same target, with Balance::Hash. Without it they go anywhere.
struct HashKey {
    enum class Of : uint8_t { ClientIp, Consumer, Header, Cookie } of = Of::ClientIp;
    std::string name; // of the header or cookie
};

// How a target is asked whether it is well.
struct HealthCheck {
    enum class Kind : uint8_t { None, Http, Tcp } kind = Kind::None; // Tcp: that it takes a connection (and TLS)
    std::string path = "/";
    std::string host; // "": the target's
    uint16_t statusFrom = 200;
    uint16_t statusTo = 399;
    std::chrono::nanoseconds interval = std::chrono::seconds(5);
    std::chrono::nanoseconds timeout = std::chrono::seconds(2);
    uint32_t healthyAfter = 2;
    uint32_t unhealthyAfter = 2;
};

// A service's upstream, compiled. Immutable but for the balancer's counters. What every request reads stands first.
struct alignas(64) ServiceUpstream {
    static constexpr uint32_t kNoNumber = UINT32_MAX;
    std::vector<Target> targets;
    uint32_t number = kNoNumber; // in Snapshot::services
    Balance balance = Balance::RoundRobin;
    // HTTP/2 in clear needs prior knowledge (RFC 9113, section 3.3); Auto: what TLS agrees on, HTTP/1.1 in clear.
    enum class Protocol : uint8_t { Http1, Http2, Auto } protocol = Protocol::Http1;
    bool preserveHost = false; // send the client's Host on
    net::ProxyVersion proxyProtocol = net::ProxyVersion::None; // each connection begins with a header that names the client
    bool sendForwarded = false; // Forwarded beside X-Forwarded-* (RFC 7239)
    uint32_t retryBudgetPercent = 20; // retries at most, of the requests; and ten a second in any case. 100: no bound
    uint32_t retries = 1;  // only when nothing was sent, or for idempotent methods without a body on a reused connection that died
    PassiveRules passive;
    std::chrono::nanoseconds connectTimeout = std::chrono::seconds(5);
    std::chrono::nanoseconds sendTimeout = std::chrono::seconds(60);    // between two writes
    std::chrono::nanoseconds responseTimeout = std::chrono::seconds(60); // request sent to response head
    std::chrono::nanoseconds readTimeout = std::chrono::seconds(60);    // between two reads
    std::chrono::nanoseconds queueTimeout = std::chrono::seconds(5);     // waiting for a connection, when there are as many as may be
    uint32_t maxConnectionsPerWorker = 1024;
    uint32_t maxPending = 1024; // requests of one worker waiting for a connection; beyond: 503
    std::chrono::nanoseconds slowStart{0}; // a target that comes back gets its share little by little; 0: at once
    std::shared_ptr<net::TlsContext> tls; // client side: CA, SNI name, verification
    std::string tlsServerName;
    std::string service;   // "acme/orders"
    HashKey hashKey;
    HealthCheck check;

    // Asks for what every request reads before it does: its own memory; and, when that has come, its first target's.
    void prefetch() const
    {
        for (size_t line = 0; line < 3; ++line)
            __builtin_prefetch(reinterpret_cast<const char*>(this) + line * 64);
    }
    void prefetchTarget() const
    {
        for (size_t line = 0; line < 2 && !targets.empty(); ++line)
            __builtin_prefetch(reinterpret_cast<const char*>(targets.data()) + line * 64);
    }
};

} // namespace gatehouse::upstream
