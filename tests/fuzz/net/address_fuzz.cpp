// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Addresses and networks as people and proxies write them: what is taken is written, and taken again as the same.
#include "net/socket_address.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse::net;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (const auto ip = IpAddress::parse(input)) {
        const auto again = IpAddress::parse(ip->text());
        require(again.ok() && *again == *ip, "an address is written as it is read");
    }
    if (const auto network = Cidr::parse(input)) {
        const auto again = Cidr::parse(network->text());
        require(again.ok() && again->network == network->network && again->prefix == network->prefix, "so is a network");
        require(network->contains(network->network), "which has its own first address");
    }
    if (const auto address = SocketAddress::parse(input)) {
        const auto again = SocketAddress::parse(address->text());
        require(again.ok() && *again == *address, "and an address with a port");
    }
    return 0;
}
