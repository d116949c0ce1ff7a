// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// A list of addresses from somebody else's server, and a database of places: whatever stands in them, reading ends and nothing else is touched.
#include "policies/guard/geo/geo_data.h"
#include "policies/guard/ip_filter/address_list.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    constexpr size_t kMost = 100;
    if (const auto set = policies::readAddressList(input, kMost))
        require(set->ranges() <= kMost, "it has no more networks than are allowed");
    if (const auto places = policies::GeoData::fromBytes(input)) {
        for (const char* address : {"192.0.2.1", "2001:db8::1"}) {
            policies::GeoFacts facts;
            places->find(*net::IpAddress::parse(address), facts);
            require(facts.country[0] == 0 || (facts.country[1] >= 'A' && facts.country[1] <= 'Z'), "a country is two letters");
        }
    }
    return 0;
}
