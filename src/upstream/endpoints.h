// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/resolver.h"
#include "upstream/service_upstream.h"

#include <string>
#include <vector>

namespace gatehouse::upstream {

// Where a target's host is: its addresses, or the places of an SRV name, followed as name servers change them. The worker's thread.
class Endpoints
{
public:
    Endpoints(net::EventLoop& loop, net::Resolver& resolver, const Target& target);

    // In the order in which to try them; each call begins with another one.
    net::Task<base::Result<std::vector<net::SocketAddress>>> find(int64_t deadlineNs);
    // Asks again in the background, at most once a second; the resolver knows whether it is time. True when the places have changed since the last call.
    bool follow();
    // Whether a connection to there is one to a place that the name still has.
    bool has(const net::SocketAddress& place) const;

private:
    net::Task<void> refresh();
    void note(const std::vector<net::SocketAddress>& places);

    net::EventLoop& m_loop;
    net::Resolver& m_resolver;
    std::string m_host;
    uint16_t m_port;
    bool m_named;   // not an address
    bool m_service; // an SRV name
    size_t m_next = 0;
    std::vector<net::SocketAddress> m_current; // sorted; empty until it is known
    bool m_changed = false;
    int64_t m_followNs = 0;
    net::Task<void> m_refreshing;
};

} // namespace gatehouse::upstream
