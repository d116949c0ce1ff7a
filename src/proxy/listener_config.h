// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/listening_socket.h"
#include "net/socket_address.h"
#include "proxy/listener_rules.h"

#include <memory>
#include <string>

namespace gatehouse::net {
class TlsContext;
}

namespace gatehouse::proxy {

// A listener as a worker gets it: each worker has at least one socket of its own, bound with SO_REUSEPORT by net::bindListener(). It comes twice to a worker that
// accepts from two of its sockets.
struct ListenerConfig {
    std::string id;
    net::SocketAddress address;
    net::ListeningSocketPtr socket;
    std::shared_ptr<net::TlsContext> tls; // null: plain
    bool http1 = true;
    bool http2 = true; // by ALPN, or in clear by prior knowledge (RFC 9113, section 3.3)
    std::shared_ptr<const ListenerRules> rules = std::make_shared<const ListenerRules>(); // never null
};

} // namespace gatehouse::proxy
