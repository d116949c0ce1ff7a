// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/socket_address.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::net {

// Which header begins a connection, in the PROXY protocol (https://www.haproxy.org/download/2.6/doc/proxy-protocol.txt): a line of text, or a binary one.
enum class ProxyVersion : uint8_t { None, V1, V2 };

// The two ends of a connection that a proxy passes on, as it says them.
struct ProxyHeader {
    struct Ends {
        SocketAddress client;
        SocketAddress server;
    };
    std::optional<Ends> ends; // none: the proxy speaks for itself (a health check), or of a kind of connection that has no such addresses
    bool tls = false;         // version 2: the client came by TLS to the proxy
};

enum class ProxyHeaderState : uint8_t { Complete, Incomplete, Refused };

// A version 1 line has 107 bytes at most; of version 2 this much is read with its extensions.
inline constexpr size_t kMaxProxyHeader = 4096;

// From the front of what a connection began with; `consumed` tells how long the header was. Strict: what is no header is refused, as is a version 2 one whose checksum
// (CRC-32C) is wrong. Extensions that are not known are passed over.
ProxyHeaderState readProxyHeader(std::string_view data, ProxyHeader& header, size_t& consumed);

// The text is "" for ProxyVersion::None. Ends of two families are both told as IPv6.
std::string proxyHeader(ProxyVersion version, const SocketAddress& client, const SocketAddress& server);
// When the gateway speaks for itself, as in health checks.
std::string proxyHeaderOfOwn(ProxyVersion version);

} // namespace gatehouse::net
