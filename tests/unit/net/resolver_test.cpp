// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/resolver.h"
#include "support/name_server.h"
#include "support/run_task.h"

#include <gtest/gtest.h>
#include <map>

namespace gatehouse::net {

namespace {

using namespace std::chrono_literals;

class ResolverTest : public testing::Test
{
protected:
    // The addresses, or what went wrong.
    Task<std::string> ask(std::string name)
    {
        const auto found = co_await m_resolver.resolve(std::move(name), m_loop.nowNs() + 9'000'000'000);
        if (!found)
            co_return found.error().text();
        std::string text;
        for (const IpAddress& address : *found)
            text += (text.empty() ? "" : " ") + address.text();
        co_return text;
    }
    Task<std::string> askService(std::string name)
    {
        const auto found = co_await m_resolver.resolveService(std::move(name), m_loop.nowNs() + 9'000'000'000);
        if (!found)
            co_return found.error().text();
        std::string text;
        for (const SocketAddress& place : *found)
            text += (text.empty() ? "" : " ") + place.text();
        co_return text;
    }
    // Until what is asked for is answered so; the wait is bounded by the test's own time.
    Task<void> until(std::string name, std::string wanted)
    {
        std::string got;
        while (got != wanted) {
            co_await m_loop.sleep(10ms);
            got = co_await ask(name);
        }
    }

    test::NameServer m_server;
    EventLoop m_loop;
    Resolver m_resolver{m_loop, DnsOptions{m_server.address()}};
};

} // namespace

TEST_F(ResolverTest, literalsAndLocalhostNeedNobody)
{
    const auto run = [&]() -> Task<void> {
        EXPECT_EQ(co_await ask("192.0.2.7"), "192.0.2.7");
        EXPECT_EQ(co_await ask("2001:db8::7"), "2001:db8::7");
        EXPECT_EQ(co_await ask("localhost"), "127.0.0.1 ::1");
        EXPECT_EQ(co_await ask("api.Localhost"), "127.0.0.1 ::1");
    };
    EXPECT_TRUE(test::runTask(m_loop, run()));
}

TEST_F(ResolverTest, keepsAnAnswerForItsTime)
{
    m_server.set("a.gatehouse.test", {"192.0.2.1", "192.0.2.2"}, 3600);
    const auto run = [&]() -> Task<void> {
        const std::string first = co_await ask("a.gatehouse.test");
        EXPECT_TRUE(first == "192.0.2.1 192.0.2.2" || first == "192.0.2.2 192.0.2.1") << first;
        m_server.set("a.gatehouse.test", {"192.0.2.9"}, 3600);
        EXPECT_EQ(co_await ask("a.gatehouse.test"), first);
        EXPECT_EQ(m_server.questions("a.gatehouse.test"), 1);
    };
    EXPECT_TRUE(test::runTask(m_loop, run()));
}

TEST_F(ResolverTest, asksAgainWhenItsTimeIsOverAndGivesTheOldOneMeanwhile)
{
    m_server.set("a.gatehouse.test", {"192.0.2.1"}, 1);
    const auto run = [&]() -> Task<void> {
        EXPECT_EQ(co_await ask("a.gatehouse.test"), "192.0.2.1");
        m_server.set("a.gatehouse.test", {"192.0.2.9"}, 1);
        co_await until("a.gatehouse.test", "192.0.2.9");
    };
    EXPECT_TRUE(test::runTask(m_loop, run()));
}

TEST_F(ResolverTest, theLastAnswerHoldsWhenNameServersFail)
{
    m_server.set("a.gatehouse.test", {"192.0.2.1"}, 1);
    const auto run = [&]() -> Task<void> {
        EXPECT_EQ(co_await ask("a.gatehouse.test"), "192.0.2.1");
        m_server.fail(true);
        const int before = m_server.questions("a.gatehouse.test");
        while (m_server.questions("a.gatehouse.test") == before) {
            EXPECT_EQ(co_await ask("a.gatehouse.test"), "192.0.2.1");
            co_await m_loop.sleep(10ms);
        }
        co_await m_loop.sleep(50ms);
        EXPECT_EQ(co_await ask("a.gatehouse.test"), "192.0.2.1");
    };
    EXPECT_TRUE(test::runTask(m_loop, run()));
}

TEST_F(ResolverTest, whatDoesNotExistIsRememberedToo)
{
    const auto run = [&]() -> Task<void> {
        EXPECT_NE((co_await ask("no.gatehouse.test")).find("has no address"), std::string::npos);
        const int asked = m_server.questions("no.gatehouse.test");
        EXPECT_NE((co_await ask("no.gatehouse.test")).find("has no address"), std::string::npos);
        EXPECT_EQ(m_server.questions("no.gatehouse.test"), asked);
    };
    EXPECT_TRUE(test::runTask(m_loop, run()));
}

TEST_F(ResolverTest, servicesComeByPriorityAndWeight)
{
    m_server.setService("_api._tcp.gatehouse.test", {{20, 1, 8003, "c.gatehouse.test"}, {10, 90, 8001, "a.gatehouse.test"}, {10, 10, 8002, "b.gatehouse.test"}}, 3600);
    m_server.set("a.gatehouse.test", {"192.0.2.1"}, 3600);
    m_server.set("b.gatehouse.test", {"192.0.2.2"}, 3600);
    m_server.set("c.gatehouse.test", {"192.0.2.3"}, 3600);
    const auto run = [&]() -> Task<void> {
        std::map<std::string, int> orders;
        for (int i = 0; i < 500; ++i)
            ++orders[co_await askService("_api._tcp.gatehouse.test")];
        EXPECT_EQ(orders.size(), 2u);
        EXPECT_NEAR(orders["192.0.2.1:8001 192.0.2.2:8002 192.0.2.3:8003"], 450, 40);
        EXPECT_EQ(m_server.questions("_api._tcp.gatehouse.test"), 1);
    };
    EXPECT_TRUE(test::runTask(m_loop, run()));
}

TEST_F(ResolverTest, aServiceThatIsSaidNotToBeIsNone)
{
    m_server.setService("_no._tcp.gatehouse.test", {{0, 0, 0, "."}}, 60);
    const auto run = [&]() -> Task<void> { EXPECT_NE((co_await askService("_no._tcp.gatehouse.test")).find("no such service"), std::string::npos); };
    EXPECT_TRUE(test::runTask(m_loop, run()));
}

TEST_F(ResolverTest, whoWaitsMayGoAway)
{
    m_server.set("a.gatehouse.test", {"192.0.2.1"}, 60);
    const auto run = [&]() -> Task<void> {
        {
            Task<std::string> abandoned = ask("a.gatehouse.test");
            abandoned.resume();
        }
        EXPECT_EQ(co_await ask("a.gatehouse.test"), "192.0.2.1");
    };
    EXPECT_TRUE(test::runTask(m_loop, run()));
}

TEST(DnsServers, areAddressesWithOrWithoutPorts)
{
    EXPECT_EQ(dnsServersFault("192.0.2.53"), "");
    EXPECT_EQ(dnsServersFault("192.0.2.53,[2001:db8::53]:5353,2001:db8::1"), "");
    for (const char* wrong : {"", "dns.example.com", "192.0.2.53,", "192.0.2.53:0", "192.0.2.53;192.0.2.54"})
        EXPECT_NE(dnsServersFault(wrong), "") << wrong;
}

TEST(ServiceNames, beginWithTwoUnderscoredLabels)
{
    EXPECT_TRUE(isServiceName("_http._tcp.example.com"));
    EXPECT_FALSE(isServiceName("_http.example.com"));
    EXPECT_FALSE(isServiceName("http._tcp.example.com"));
    EXPECT_FALSE(isServiceName("_http."));
}

} // namespace gatehouse::net
