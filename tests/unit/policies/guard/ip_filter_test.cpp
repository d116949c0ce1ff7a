// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/ip_filter/address_set.h"
#include "unit/policies/policy_fixture.h"

#include <algorithm>
#include <random>

namespace gatehouse::policies {
namespace {

using IpFilterTest = PolicyTest;

TEST_F(IpFilterTest, DenyBeforeAllowBeforeOthers)
{
    use("ip-filter", R"({"allow": ["10.0.0.0/8", "2001:db8::/32"], "deny": ["10.66.0.0/16"]})");
    EXPECT_EQ(sendFrom("10.1.2.3"), 0);
    EXPECT_EQ(m_trace.at(0).reason, "10.1.2.3 is in the allow list");
    EXPECT_EQ(sendFrom("10.66.1.1"), 403);
    EXPECT_EQ(code(), "ip-filter.denied");
    EXPECT_EQ(sendFrom("11.0.0.1"), 403);
    EXPECT_EQ(sendFrom("2001:db8:ffff::1"), 0);
    EXPECT_EQ(sendFrom("2001:db9::1"), 403);
    EXPECT_EQ(sendFrom("::ffff:10.1.2.3"), 0);
}

TEST_F(IpFilterTest, WhatHappensToOthersCanBeChosen)
{
    use("ip-filter", R"({"deny": ["192.0.2.0/24"]})");
    EXPECT_EQ(sendFrom("192.0.2.9"), 403);
    EXPECT_EQ(sendFrom("192.0.3.9"), 0);
    use("ip-filter", R"({"allow": ["192.0.2.0/24"], "default": "allow"})");
    EXPECT_EQ(sendFrom("192.0.3.9"), 0);
    use("ip-filter", R"({"default": "deny"})");
    EXPECT_EQ(sendFrom("192.0.3.9"), 403);
    use("ip-filter", "{}");
    EXPECT_EQ(sendFrom("192.0.3.9"), 0);
    use("ip-filter", R"({"default": "deny"})", pipeline::Mode::Report);
    EXPECT_EQ(sendFrom("192.0.3.9"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(IpFilterTest, NamesTheEntryThatIsWrong)
{
    EXPECT_EQ(refusedAt("ip-filter", R"({"allow": ["10.0.0.0/8", "10.0.0.1/8"]})").pointer, "/allow/1");
}

TEST(AddressSet, AgreesWithALinearScan)
{
    std::mt19937 random(7);
    std::vector<net::Cidr> networks;
    for (int i = 0; i < 3000; ++i) {
        const bool v6 = i % 2 == 0;
        net::Cidr cidr;
        cidr.network.v6 = v6;
        cidr.prefix = v6 ? 16 + static_cast<int>(random() % 113) : 8 + static_cast<int>(random() % 25);
        for (int bit = 0; bit < cidr.prefix; ++bit) {
            if (random() % 4 == 0)
                cidr.network.bytes[static_cast<size_t>(bit / 8)] |= static_cast<uint8_t>(0x80 >> bit % 8);
        }
        networks.push_back(cidr);
    }
    const AddressSet set(networks);
    EXPECT_LE(set.ranges(), networks.size());
    for (int i = 0; i < 4000; ++i) {
        // Near the edges of known networks, where mistakes are.
        net::IpAddress address = networks[random() % networks.size()].network;
        if (i % 3 != 0)
            address.bytes[address.v6 ? random() % 16 : random() % 4] ^= static_cast<uint8_t>(1u << random() % 8);
        const bool expected = std::any_of(networks.begin(), networks.end(), [&](const net::Cidr& cidr) { return cidr.contains(address); });
        ASSERT_EQ(set.contains(address), expected) << address.text();
    }
}

TEST(AddressSet, KnowsTheEnds)
{
    const AddressSet all({*net::Cidr::parse("0.0.0.0/0"), *net::Cidr::parse("::/0")});
    EXPECT_TRUE(all.contains(*net::IpAddress::parse("255.255.255.255")));
    EXPECT_TRUE(all.contains(*net::IpAddress::parse("0.0.0.0")));
    EXPECT_TRUE(all.contains(*net::IpAddress::parse("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")));
    EXPECT_EQ(all.ranges(), 2u);
    EXPECT_FALSE(AddressSet().contains(*net::IpAddress::parse("0.0.0.0")));
}

} // namespace
} // namespace gatehouse::policies
