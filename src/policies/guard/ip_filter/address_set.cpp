// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/ip_filter/address_set.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

uint64_t number(const uint8_t* bytes, int count)
{
    uint64_t out = 0;
    for (int i = 0; i < count; ++i)
        out = out << 8 | bytes[i];
    return out;
}

uint32_t v4(const net::IpAddress& address)
{
    return static_cast<uint32_t>(number(address.bytes.data(), 4));
}

std::pair<uint64_t, uint64_t> v6(const net::IpAddress& address)
{
    return {number(address.bytes.data(), 8), number(address.bytes.data() + 8, 8)};
}

// All bits behind a prefix of a 64-bit half.
uint64_t hostBits(int prefix)
{
    return prefix <= 0 ? ~0ull : prefix >= 64 ? 0 : ~0ull >> prefix;
}

template <class Ranges>
void merge(Ranges& ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    size_t kept = 0;
    for (size_t i = 0; i < ranges.size(); ++i) {
        if (kept > 0 && !(ranges[kept - 1].last < ranges[i].first))
            ranges[kept - 1].last = std::max(ranges[kept - 1].last, ranges[i].last);
        else
            ranges[kept++] = ranges[i];
    }
    ranges.resize(kept);
    ranges.shrink_to_fit();
}

template <class Ranges, class T>
bool within(const Ranges& ranges, const T& value)
{
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), value, [](const T& wanted, const auto& range) { return wanted < range.first; });
    return after != ranges.begin() && !(std::prev(after)->last < value);
}

} // namespace

AddressSet::AddressSet(const std::vector<net::Cidr>& networks)
{
    for (const net::Cidr& network : networks) {
        if (network.network.v6) {
            const Wide first = v6(network.network);
            m_v6.push_back({first, {first.first | hostBits(network.prefix), first.second | hostBits(network.prefix - 64)}});
        } else {
            const uint32_t first = v4(network.network);
            m_v4.push_back({first, static_cast<uint32_t>(first | hostBits(network.prefix + 32))});
        }
    }
    merge(m_v4);
    merge(m_v6);
}

bool AddressSet::contains(const net::IpAddress& address) const noexcept
{
    return address.v6 ? within(m_v6, v6(address)) : within(m_v4, v4(address));
}

} // namespace gatehouse::policies
