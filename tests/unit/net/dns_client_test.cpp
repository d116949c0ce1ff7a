// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/dns/dns_client.h"
#include "support/name_server.h"

#include <future>
#include <gtest/gtest.h>

namespace gatehouse::net {
namespace {

class DnsClientTest : public testing::Test
{
protected:
    DnsAnswer namesOf(const std::string& address)
    {
        std::promise<DnsAnswer> promise;
        DnsClient client({m_server.address()}, [&](DnsClient::Kind, const std::string&, DnsAnswer answer) { promise.set_value(std::move(answer)); });
        client.ask(DnsClient::Kind::Names, reverseName(*IpAddress::parse(address)));
        return promise.get_future().get();
    }

    test::NameServer m_server;
};

TEST_F(DnsClientTest, NamesOfAnAddress)
{
    m_server.setNames("7.2.0.192.in-addr.arpa", {"a.gatehouse.test", "b.gatehouse.test"}, 300);
    const DnsAnswer answer = namesOf("192.0.2.7");
    EXPECT_EQ(answer.error, "");
    EXPECT_EQ(answer.names, (std::vector<std::string>{"a.gatehouse.test", "b.gatehouse.test"}));
    EXPECT_EQ(answer.ttlSeconds, 300);
}

TEST_F(DnsClientTest, NamesThatAreNone)
{
    m_server.setNames("7.2.0.192.in-addr.arpa", {"a b.gatehouse.test", "<script>"}, 300);
    EXPECT_NE(namesOf("192.0.2.7").error, "");
    const DnsAnswer unknown = namesOf("192.0.2.8");
    EXPECT_NE(unknown.error, "");
    EXPECT_TRUE(unknown.isAbsent);
    m_server.fail(true);
    EXPECT_FALSE(namesOf("192.0.2.7").isAbsent) << "a name server that fails has not said no";
}

TEST_F(DnsClientTest, NoMoreNamesThanAnybodyNeeds)
{
    m_server.setNames("7.2.0.192.in-addr.arpa", std::vector<std::string>(20, "a.test"), 300);
    EXPECT_EQ(namesOf("192.0.2.7").names.size(), 16u);
}

TEST(ReverseNames, OfBothKindsOfAddresses)
{
    EXPECT_EQ(reverseName(*IpAddress::parse("192.0.2.7")), "7.2.0.192.in-addr.arpa");
    EXPECT_EQ(reverseName(*IpAddress::parse("2001:db8::567:89ab")), "b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
}

} // namespace
} // namespace gatehouse::net
