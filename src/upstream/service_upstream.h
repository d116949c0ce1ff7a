// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/socket_address.h"

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
    std::string url;       // as configured, "http://127.0.0.1:9001"
    std::string authority; // for Host when the service does not keep the client's, "127.0.0.1:9001"
    std::string host;      // to resolve; an IP literal needs no resolving
    uint16_t port = 0;
    bool tls = false;
    std::string basePath;  // of the URL, without a trailing slash
    uint32_t weight = 1;
};

enum class Balance : uint8_t { RoundRobin, Random, LeastConnections };

// A service's upstream, compiled. Immutable but for the balancer's counters.
struct ServiceUpstream {
    std::string service;   // "acme/orders"
    std::vector<Target> targets;
    Balance balance = Balance::RoundRobin;
    // HTTP/2 in clear needs prior knowledge (RFC 9113, section 3.3); Auto: what TLS agrees on, HTTP/1.1 in clear.
    enum class Protocol : uint8_t { Http1, Http2, Auto } protocol = Protocol::Http1;
    bool preserveHost = false; // send the client's Host on
    std::chrono::nanoseconds connectTimeout = std::chrono::seconds(5);
    std::chrono::nanoseconds sendTimeout = std::chrono::seconds(60);    // between two writes
    std::chrono::nanoseconds responseTimeout = std::chrono::seconds(60); // request sent to response head
    std::chrono::nanoseconds readTimeout = std::chrono::seconds(60);    // between two reads
    uint32_t retries = 1;  // only when nothing was sent, or for idempotent methods without a body on a reused connection that died
    uint32_t maxConnectionsPerWorker = 1024;
    uint32_t maxPending = 1024; // requests of one worker waiting for a connection; beyond: 503
    std::shared_ptr<net::TlsContext> tls; // client side: CA, SNI name, verification
    std::string tlsServerName;
};

} // namespace gatehouse::upstream
