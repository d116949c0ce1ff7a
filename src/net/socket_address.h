// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ip_address.h"

namespace gatehouse::net {

// Where a socket is. A value.
struct SocketAddress {
    IpAddress ip;
    uint16_t port = 0;

    // "127.0.0.1:80", "[::1]:80"
    static base::Result<SocketAddress> parse(std::string_view text);
    std::string text() const;
    auto operator<=>(const SocketAddress&) const = default;
};

} // namespace gatehouse::net
