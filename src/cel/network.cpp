// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/network.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>

namespace gatehouse::cel {

namespace {

constexpr std::array<uint8_t, 12> kMapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

} // namespace

base::Result<Ip> parseIp(std::string_view text)
{
    if (text.find('%') != std::string_view::npos)
        return base::invalid("an address with a zone is not allowed");
    std::array<char, INET6_ADDRSTRLEN> copy{};
    Ip out;
    if (text.size() >= copy.size() || text.find('\0') != std::string_view::npos)
        return base::invalid("not an IP address");
    std::copy(text.begin(), text.end(), copy.begin());
    out.v6 = text.find(':') != std::string_view::npos;
    if (inet_pton(out.v6 ? AF_INET6 : AF_INET, copy.data(), out.bytes.data()) != 1)
        return base::invalid("not an IP address");
    if (out.v6 && text.find('.') != std::string_view::npos)
        return base::invalid("an IPv4 address within an IPv6 one is not allowed");
    if (out.v6 && std::equal(kMapped.begin(), kMapped.end(), out.bytes.begin())) {
        Ip plain;
        std::copy(out.bytes.begin() + 12, out.bytes.end(), plain.bytes.begin());
        return plain;
    }
    return out;
}

std::string ipText(const Ip& address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(address.v6 ? AF_INET6 : AF_INET, address.bytes.data(), text.data(), text.size());
    return text.data();
}

base::Result<Cidr> parseCidr(std::string_view text)
{
    const size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return base::invalid("not a network such as 10.0.0.0/8");
    auto address = parseIp(text.substr(0, slash));
    if (!address)
        return address.error();
    const bool v4 = text.find(':') == std::string_view::npos;
    const std::string_view digits = text.substr(slash + 1);
    const bool number = !digits.empty() && digits.size() <= 3 && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }) && (digits.size() == 1 || digits[0] != '0');
    int prefix = 0;
    for (const char c : number ? digits : std::string_view())
        prefix = prefix * 10 + (c - '0');
    if (!number || prefix > (v4 ? 32 : 128))
        return base::invalid("not a network such as 10.0.0.0/8: the number behind / is wrong");
    if (!v4 && !address->v6) // ::ffff:0:0/96 and below are networks of IPv4
        prefix -= 96;
    if (prefix < 0)
        return base::invalid("a network may not begin among IPv4 addresses and be wider than they are");
    return Cidr{*address, prefix};
}

std::string cidrText(const Cidr& network)
{
    return ipText(network.address) + '/' + std::to_string(network.prefix);
}

Ip masked(const Ip& address, int prefix) noexcept
{
    Ip out = address;
    for (int i = 0; i < 16; ++i) {
        const int bits = std::clamp(prefix - 8 * i, 0, 8);
        out.bytes[static_cast<size_t>(i)] &= static_cast<uint8_t>(0xff00 >> bits);
    }
    return out;
}

bool contains(const Cidr& network, const Ip& address) noexcept
{
    const size_t whole = static_cast<size_t>(network.prefix / 8);
    const int rest = network.prefix % 8;
    if (network.address.v6 != address.v6 || !std::equal(address.bytes.begin(), address.bytes.begin() + whole, network.address.bytes.begin()))
        return false;
    return rest == 0 || ((network.address.bytes[whole] ^ address.bytes[whole]) >> (8 - rest)) == 0;
}

} // namespace gatehouse::cel
