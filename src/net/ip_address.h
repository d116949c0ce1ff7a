// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::net {

// An IPv4 or IPv6 address; v4-mapped IPv6 is turned into IPv4 when it comes in. A value.
struct IpAddress {
    std::array<uint8_t, 16> bytes{}; // IPv4 in the first four
    bool v6 = false;

    static base::Result<IpAddress> parse(std::string_view text);
    std::string text() const;
    auto operator<=>(const IpAddress&) const = default;
};

// "10.0.0.0/8", "2001:db8::/32", or a single address.
struct Cidr {
    IpAddress network;
    int prefix = 0;

    static base::Result<Cidr> parse(std::string_view text); // refuses host bits that are set, naming the network meant
    bool contains(const IpAddress& address) const noexcept;
    std::string text() const;
};

} // namespace gatehouse::net
