// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cel/value.h"

#include <string>

namespace gatehouse::cel {

// An address without zone, in no mixed notation (::ffff:1.2.3.4); an IPv6 address that stands for an IPv4 one becomes that.
base::Result<Ip> parseIp(std::string_view text);
// The canonical text of RFC 5952.
std::string ipText(const Ip& address);
base::Result<Cidr> parseCidr(std::string_view text);
std::string cidrText(const Cidr& network);
// Without the bits behind the prefix.
Ip masked(const Ip& address, int prefix) noexcept;
bool contains(const Cidr& network, const Ip& address) noexcept;

} // namespace gatehouse::cel
