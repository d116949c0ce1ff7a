// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socket_address.h"

#include <gtest/gtest.h>

namespace gatehouse::net {

TEST(IpAddress, readsAndWritesBothFamilies)
{
    for (const char* text : {"127.0.0.1", "0.0.0.0", "255.255.255.255", "::1", "2001:db8::5", "::"}) {
        const auto address = IpAddress::parse(text);
        ASSERT_TRUE(address.ok()) << text;
        EXPECT_EQ(address->text(), text);
    }
}

TEST(IpAddress, turnsMappedAddressesIntoVersionFour)
{
    const auto address = IpAddress::parse("::ffff:10.1.2.3");
    ASSERT_TRUE(address.ok());
    EXPECT_FALSE(address->v6);
    EXPECT_EQ(*address, *IpAddress::parse("10.1.2.3"));
}

TEST(IpAddress, refusesWhatIsNone)
{
    for (const char* text : {"", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", "::1%lo", "[::1]", "localhost", "1.2.3.4/8", ":::"})
        EXPECT_FALSE(IpAddress::parse(text).ok()) << text;
    EXPECT_FALSE(IpAddress::parse(std::string(1000, '1')).ok());
}

TEST(Cidr, containsWhatItCovers)
{
    const auto ten = Cidr::parse("10.0.0.0/8");
    ASSERT_TRUE(ten.ok());
    EXPECT_TRUE(ten->contains(*IpAddress::parse("10.255.0.1")));
    EXPECT_FALSE(ten->contains(*IpAddress::parse("11.0.0.1")));
    EXPECT_FALSE(ten->contains(*IpAddress::parse("::1")));
    const auto odd = Cidr::parse("192.168.4.0/22");
    ASSERT_TRUE(odd.ok());
    EXPECT_TRUE(odd->contains(*IpAddress::parse("192.168.7.255")));
    EXPECT_FALSE(odd->contains(*IpAddress::parse("192.168.8.0")));
    const auto doc = Cidr::parse("2001:db8::/33");
    ASSERT_TRUE(doc.ok());
    EXPECT_TRUE(doc->contains(*IpAddress::parse("2001:db8:7fff::1")));
    EXPECT_FALSE(doc->contains(*IpAddress::parse("2001:db8:8000::1")));
    EXPECT_TRUE(Cidr::parse("0.0.0.0/0")->contains(*IpAddress::parse("8.8.8.8")));
    EXPECT_TRUE(Cidr::parse("1.2.3.4")->contains(*IpAddress::parse("1.2.3.4")));
}

TEST(Cidr, refusesWhatIsWrongAndSaysWhatMayBeMeant)
{
    const auto bits = Cidr::parse("10.0.0.1/8");
    ASSERT_FALSE(bits.ok());
    EXPECT_NE(bits.error().message.find("10.0.0.0/8"), std::string::npos);
    for (const char* text : {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8x", "/8", "::/129", "10/8"})
        EXPECT_FALSE(Cidr::parse(text).ok()) << text;
}

TEST(SocketAddress, readsAndWrites)
{
    for (const char* text : {"127.0.0.1:80", "[::1]:8080", "0.0.0.0:0", "[2001:db8::1]:65535"}) {
        const auto address = SocketAddress::parse(text);
        ASSERT_TRUE(address.ok()) << text;
        EXPECT_EQ(address->text(), text);
    }
    EXPECT_EQ(SocketAddress::parse("localhost:9000")->text(), "127.0.0.1:9000");
    for (const char* text : {"", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "::1:80", "[::1]", "example.com:80", "1.2.3.4:80x"})
        EXPECT_FALSE(SocketAddress::parse(text).ok()) << text;
}

} // namespace gatehouse::net
