// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/ip_address.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// What a database says of an address. A value.
struct GeoFacts {
    std::array<char, 2> country{};   // ISO 3166-1, capitals; zeros: not known
    std::array<char, 2> continent{}; // AF AN AS EU NA OC SA
    uint32_t asn = 0;                // of the network's operator; 0: not known

    bool known() const { return country[0] != 0 || continent[0] != 0 || asn != 0; }
};

// A MaxMind database (.mmdb) in memory: the file may change or go away meanwhile. Immutable; any thread.
class GeoData
{
public:
    static base::Result<GeoData> fromBytes(std::string_view bytes);
    GeoData(GeoData&&) noexcept;
    ~GeoData();

    // Adds to `facts` what this database knows and no one before it did. Does not allocate.
    void find(const net::IpAddress& address, GeoFacts& facts) const noexcept;

private:
    struct Impl;
    explicit GeoData(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::policies
