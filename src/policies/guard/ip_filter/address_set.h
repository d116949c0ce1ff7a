// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ip_address.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace gatehouse::policies {

// Networks as sorted ranges that don't touch: a look-up is one binary search, however long the list is. Immutable once compiled.
class AddressSet
{
public:
    AddressSet() = default;
    explicit AddressSet(const std::vector<net::Cidr>& networks);

    bool contains(const net::IpAddress& address) const noexcept;
    bool empty() const { return m_v4.empty() && m_v6.empty(); }
    size_t ranges() const { return m_v4.size() + m_v6.size(); }

private:
    using Wide = std::pair<uint64_t, uint64_t>; // the high half first, so that pairs compare like numbers
    template <class T>
    struct Range {
        T first;
        T last;
    };
    std::vector<Range<uint32_t>> m_v4;
    std::vector<Range<Wide>> m_v6;
};

} // namespace gatehouse::policies
