// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/peer_certificate.h"
#include "net/proxy_header.h"
#include "net/tls_facts.h"
#include "proxy/listener_rules.h"

#include <memory>
#include <string>

namespace gatehouse::proxy {

// Who is at the other end of a client's connection; by the PROXY protocol, whom the load balancer in front speaks for.
struct Peer {
    net::SocketAddress address;
    std::string text;                           // of the IP
    bool tls = false;
    bool trusted = false;                       // one of the listener's trusted peers
    std::shared_ptr<const ListenerRules> rules; // never null
    net::SocketAddress server = {};             // where it connected to; port 0: the socket knows
    int descriptor = -1;
    std::shared_ptr<const net::PeerCertificate> certificate = {}; // that it showed in the TLS handshake; null: none
    std::shared_ptr<const net::TlsFacts> tlsFacts = {};          // of its connection to us; null: in clear, or TLS ends before us

    // Both ends of the connection, with `client` as the one who asks. Asks the kernel.
    net::ProxyHeader::Ends ends(const net::IpAddress& client) const;
};

} // namespace gatehouse::proxy
