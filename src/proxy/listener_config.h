// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/socket_address.h"

#include <memory>
#include <string>

namespace gatehouse::net {
class TlsContext;
}

namespace gatehouse::proxy {

// A listener as a worker gets it: each worker has a socket of its own, bound with SO_REUSEPORT by net::bindListener().
struct ListenerConfig {
    std::string id;
    net::SocketAddress address;
    int socket = -1; // owned by whoever holds this config last: the worker closes it when the listener goes
    std::shared_ptr<net::TlsContext> tls; // null: plain
    bool http1 = true;
    bool http2 = true; // by ALPN, or in clear by prior knowledge (RFC 9113, section 3.3)
};

} // namespace gatehouse::proxy
