// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "net/ip_address.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::proxy {

// The proxies in front of a listener, and in which field they say whom they forward for. Nobody else is believed.
struct TrustedPeers {
    std::vector<net::Cidr> networks;
    enum class Field : uint8_t { XForwardedFor, Forwarded } field = Field::XForwardedFor;

    bool contains(const net::IpAddress& address) const noexcept;
};

// Whom a trusted peer forwards for.
struct ForwardedClient {
    net::IpAddress ip;
    std::string chain;       // "client, proxy, proxy": the client and who is between it and the peer
    std::optional<bool> tls; // how the client came, where that is said
};

// Reads the fields from the right, where the nearest proxy wrote: the first address that is not a trusted peer's is the client's, as everything further left may be
// invented (RFC 7239, section 8.1). Nothing when there is no address; what is no address ends the reading. At most 32 hops.
std::optional<ForwardedClient> forwardedClient(const http::HeaderFields& fields, const TrustedPeers& trusted);

// A Forwarded field for a chain such as ForwardedClient's (RFC 7239, section 4).
std::string forwardedField(std::string_view chain, bool tls, std::string_view host);

} // namespace gatehouse::proxy
