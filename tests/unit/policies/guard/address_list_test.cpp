// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/ip_filter/address_list.h"

#include "http/server.h"
#include "net/wait_point.h"
#include "pipeline/shared_states.h"
#include "support/run_task.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using namespace std::chrono_literals;

bool has(const AddressSet& set, const char* address)
{
    return set.contains(*net::IpAddress::parse(address));
}

TEST(AddressListText, OneNetworkInALine)
{
    const auto set = readAddressList("# a remark\r\n\n192.0.2.0/24 ; SBL123\r\n198.51.100.7\n  2001:db8::/32\t# x\n10.1.2.3/8\n203.0.113.0/25,US");
    ASSERT_TRUE(set.ok()) << set.error().text();
    for (const char* in : {"192.0.2.200", "198.51.100.7", "2001:db8:1::1", "10.200.0.1", "203.0.113.127"})
        EXPECT_TRUE(has(*set, in)) << in;
    for (const char* out : {"192.0.3.1", "198.51.100.8", "2001:db9::1", "11.0.0.1", "203.0.113.128"})
        EXPECT_FALSE(has(*set, out)) << out;
    EXPECT_EQ(readAddressList("")->ranges(), 0u) << "an empty list is one";
    EXPECT_EQ(readAddressList("# nothing today\n")->ranges(), 0u);
}

TEST(AddressListText, WhatIsNoListIsRefusedAsAWhole)
{
    EXPECT_FALSE(readAddressList("<html>\n<body>Too many requests</body>\n</html>\n").ok());
    EXPECT_FALSE(readAddressList("{\"cidr\": \"192.0.2.0/24\"}").ok());
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "192.0.2." + std::to_string(i) + '\n';
    EXPECT_TRUE(readAddressList(many + "oops\n").ok()) << "a mistake or two are passed over";
    std::string mistakes = many;
    for (int i = 0; i < 11; ++i)
        mistakes += "oops\n";
    EXPECT_FALSE(readAddressList(mistakes).ok());
    EXPECT_FALSE(readAddressList(many, 99).ok()) << "too many";
    for (const char* wrong : {"192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/", "192.0.2.0/8x", "192.0.2.0/+8", "2001:db8::/129", "::ffff:192.0.2.0/120", "192.0.2"})
        EXPECT_FALSE(readAddressList(wrong).ok()) << wrong;
    EXPECT_FALSE(readAddressList(std::string(100'000, '1')).ok());
}

// Lists on a server of the test's own loop.
class AddressListTest : public PolicyTest
{
protected:
    AddressListTest()
        : m_server(m_loop, http::ServerOptions{}, [this](const http::ServerRequest&, http::ResponseWriter& response) -> net::Task<void> {
              ++m_asked;
              m_point.wake();
              (void)co_await response.send(m_status, {}, m_body);
          })
    {
        const auto bound = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
        EXPECT_TRUE(bound.ok());
        m_url = "http://" + bound->text() + "/list";
        m_states = &m_shared;
    }
    ~AddressListTest() override
    {
        endRequest();
        m_bound.clear();
        m_chain = {};
    }

    std::string config(const std::string& member, const std::string& rest = "") const { return "{\"" + member + "\": [\"" + m_url + "\"]" + (rest.empty() ? "" : ", " + rest) + "}"; }
    // As a worker does: on a loop, waiting if need be.
    int ask(const std::string& address)
    {
        m_client = *net::IpAddress::parse(address);
        newRequest();
        m_context.loop = &m_loop;
        const auto whole = [this]() -> net::Task<int> {
            const pipeline::Policy& policy = *m_bound.front()->policy;
            pipeline::Verdict verdict = policy.onRequest(m_context);
            m_suspended = verdict == pipeline::Verdict::Suspend;
            if (m_suspended)
                verdict = co_await policy.resume(m_context);
            co_return verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
        };
        const auto status = test::runTask(m_loop, whole());
        m_context.loop = nullptr;
        return status.value_or(-1);
    }
    net::Task<void> askedTimes(int count)
    {
        while (m_asked < count) {
            const bool inTime = co_await net::WaitAwaiter(m_loop, m_point, m_loop.nowNs() + 8'000'000'000);
            EXPECT_TRUE(inTime);
            if (!inTime)
                co_return;
        }
    }

    net::Task<void> turn()
    {
        net::WaitPoint nobody;
        (void)co_await net::WaitAwaiter(m_loop, nobody, m_loop.nowNs() + 5'000'000);
    }

    net::EventLoop m_loop;
    net::WaitPoint m_point;
    http::Server m_server;
    pipeline::SharedStates m_shared;
    std::string m_url;
    std::string m_body = "192.0.2.0/24\n";
    int m_status = 200;
    int m_asked = 0;
    bool m_suspended = false;
};

TEST_F(AddressListTest, TheFirstRequestWaitsForTheList)
{
    use("ip-filter", config("denyUrls"));
    EXPECT_EQ(ask("192.0.2.1"), 403);
    EXPECT_TRUE(m_suspended);
    EXPECT_EQ(code(), "ip-filter.denied");
    EXPECT_EQ(ask("198.51.100.1"), 0);
    EXPECT_FALSE(m_suspended);
    use("ip-filter", config("allowUrls"));
    EXPECT_EQ(ask("192.0.2.1"), 0);
    EXPECT_EQ(ask("198.51.100.1"), 403);
}

TEST_F(AddressListTest, WhoOnlyReportsHoldsNobodyUp)
{
    use("ip-filter", config("denyUrls"), pipeline::Mode::Report);
    EXPECT_EQ(ask("192.0.2.1"), 0);
    EXPECT_FALSE(m_suspended);
    EXPECT_TRUE(test::runTask(m_loop, askedTimes(1))) << "but the list is read";
    // Sooner or later what is in the list is reported.
    for (int i = 0; i < 1000 && ask("192.0.2.1") == 0; ++i) {
        EXPECT_FALSE(m_suspended);
        (void)test::runTask(m_loop, turn());
    }
    EXPECT_EQ(ask("192.0.2.1"), 403) << "as the policy says; the chain lets it pass";
}

TEST_F(AddressListTest, WithoutTheListNobodyPassesUnlessTold)
{
    m_status = 500;
    use("ip-filter", config("denyUrls"));
    EXPECT_EQ(ask("198.51.100.1"), 503);
    EXPECT_EQ(code(), "ip-filter.unread");
    EXPECT_EQ(m_context.answer().detail.find("127.0.0.1"), std::string::npos) << "where the list is, is not told";
    use("ip-filter", config("denyUrls", R"("unread": "allow", "deny": ["203.0.113.0/24"])"));
    EXPECT_EQ(ask("198.51.100.1"), 0);
    EXPECT_EQ(ask("203.0.113.1"), 403) << "what is known holds";
    use("ip-filter", config("allowUrls", R"("allow": ["203.0.113.0/24"])"));
    EXPECT_EQ(ask("203.0.113.1"), 0);
    EXPECT_EQ(ask("198.51.100.1"), 503);
}

TEST_F(AddressListTest, ADryRunDoesNotWait)
{
    m_status = 500;
    use("ip-filter", config("denyUrls"));
    newRequest();
    m_context.dryRun = true;
    m_context.loop = &m_loop;
    EXPECT_EQ(run(), 503);
    m_context.loop = nullptr;
}

TEST_F(AddressListTest, AListThatFailsIsKept)
{
    TextSource::Options options;
    options.url = m_url;
    options.refresh = 1ms;
    options.retryAfter = 1ms;
    AddressList list(options, std::make_shared<pipeline::CallOuts>());
    EXPECT_TRUE(test::runTask(m_loop, list.source().untilSettled(m_loop)));
    ASSERT_NE(list.addresses(), nullptr);
    EXPECT_TRUE(has(*list.addresses(), "192.0.2.1"));
    m_status = 500;
    EXPECT_TRUE(test::runTask(m_loop, askedTimes(m_asked + 2)));
    EXPECT_TRUE(has(*list.addresses(), "192.0.2.1"));
    m_status = 200;
    m_body = "<html>maintenance</html>";
    EXPECT_TRUE(test::runTask(m_loop, askedTimes(m_asked + 2)));
    EXPECT_TRUE(has(*list.addresses(), "192.0.2.1"));
    m_body = "198.51.100.0/24\n";
    EXPECT_TRUE(test::runTask(m_loop, askedTimes(m_asked + 3)));
    EXPECT_FALSE(has(*list.addresses(), "192.0.2.1"));
    EXPECT_TRUE(has(*list.addresses(), "198.51.100.1"));
}

TEST_F(AddressListTest, MistakesAreShownWithTheirPlace)
{
    EXPECT_EQ(refusedAt("ip-filter", R"({"denyUrls": ["http://lists.example.com/x"]})").pointer, "/denyUrls/0");
    EXPECT_EQ(refusedAt("ip-filter", R"({"allowUrls": ["ftp://lists.example.com/x"]})").pointer, "/allowUrls/0");
    EXPECT_EQ(refusedAt("ip-filter", R"({"refresh": "1s"})").pointer, "/refresh");
}

} // namespace
} // namespace gatehouse::policies
