// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/head_parser.h"
#include "proxy/trusted_peers.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace gatehouse::proxy {

// How a listener treats the connections that come by it. Compiled from its resource, immutable and shared; a change holds for new connections. Any thread.
struct ListenerRules {
    TrustedPeers trusted;
    bool proxyProtocol = false; // connections begin with a PROXY header; whoever is no trusted peer is refused
    http::h1::HeadLimits head;
    uint32_t maxConnectionsPerClient = 5'000; // per worker and address (IPv6: /64); trusted peers, who carry many clients, are not counted
    std::chrono::nanoseconds headTimeout = std::chrono::seconds(10);      // for the whole of a request's head
    std::chrono::nanoseconds bodyTimeout = std::chrono::seconds(60);      // between two pieces that a client sends or takes
    std::chrono::nanoseconds keepAliveTimeout = std::chrono::seconds(75); // between two requests
    uint64_t minimumRate = 240; // bytes a second that a client sends of a body or takes of an answer, while it is waited for (see Patience); 0: no bound
    std::string id; // of the listener
};

} // namespace gatehouse::proxy
