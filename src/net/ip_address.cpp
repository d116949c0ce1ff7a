// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/ip_address.h"

#include <arpa/inet.h>
#include <charconv>
#include <cstring>

namespace gatehouse::net {

namespace {

constexpr uint8_t kMapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

} // namespace

base::Result<IpAddress> IpAddress::parse(std::string_view text)
{
    char buffer[64];
    IpAddress address;
    if (text.size() < sizeof buffer) {
        text.copy(buffer, text.size());
        buffer[text.size()] = 0;
        if (inet_pton(AF_INET, buffer, address.bytes.data()) == 1)
            return address;
        if (inet_pton(AF_INET6, buffer, address.bytes.data()) == 1) {
            if (std::memcmp(address.bytes.data(), kMapped, sizeof kMapped) == 0) {
                IpAddress v4;
                std::memcpy(v4.bytes.data(), address.bytes.data() + 12, 4);
                return v4;
            }
            address.v6 = true;
            return address;
        }
    }
    return base::invalid("\"" + std::string(text.substr(0, 64)) + "\" is not an IP address");
}

std::string IpAddress::text() const
{
    char buffer[INET6_ADDRSTRLEN] = {};
    inet_ntop(v6 ? AF_INET6 : AF_INET, bytes.data(), buffer, sizeof buffer);
    return buffer;
}

base::Result<Cidr> Cidr::parse(std::string_view text)
{
    const size_t slash = text.find('/');
    auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return base::invalid("\"" + std::string(text.substr(0, 64)) + "\" is not an address or a network such as 10.0.0.0/8");
    Cidr cidr{*address, address->v6 ? 128 : 32};
    if (slash != std::string_view::npos) {
        const std::string_view digits = text.substr(slash + 1);
        int prefix = -1;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || prefix < 0 || prefix > cidr.prefix)
            return base::invalid("\"" + std::string(digits.substr(0, 20)) + "\" is not a prefix length from 0 to " + std::to_string(cidr.prefix));
        cidr.prefix = prefix;
    }
    Cidr masked = cidr;
    for (int bit = cidr.prefix; bit < (cidr.network.v6 ? 128 : 32); ++bit)
        masked.network.bytes[static_cast<size_t>(bit / 8)] &= static_cast<uint8_t>(~(0x80 >> (bit % 8)));
    if (masked.network != cidr.network)
        return base::invalid("\"" + std::string(text.substr(0, 64)) + "\" has bits set behind its prefix; " + masked.text() + " may be meant");
    return cidr;
}

bool Cidr::contains(const IpAddress& address) const noexcept
{
    if (address.v6 != network.v6)
        return false;
    const size_t whole = static_cast<size_t>(prefix / 8);
    if (std::memcmp(address.bytes.data(), network.bytes.data(), whole) != 0)
        return false;
    if (prefix % 8 == 0)
        return true;
    const uint8_t mask = static_cast<uint8_t>(0xff << (8 - prefix % 8));
    return ((address.bytes[whole] ^ network.bytes[whole]) & mask) == 0;
}

std::string Cidr::text() const
{
    return network.text() + '/' + std::to_string(prefix);
}

} // namespace gatehouse::net
