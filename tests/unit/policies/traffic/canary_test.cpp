// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class CanaryTest : public PolicyTest
{
protected:
    CanaryTest() { m_services = {{"orders-v2", 7}, {"orders-v3", 8}}; }
    bool goesThere() { return m_context.forwarding.service == 7u && m_context.forwarding.serviceId == "orders-v2"; }
    int chosen(int of)
    {
        int count = 0;
        for (int i = 0; i < of; ++i) {
            EXPECT_EQ(sendFrom("10.0." + std::to_string(i / 250) + '.' + std::to_string(i % 250)), 0);
            count += goesThere();
        }
        return count;
    }
};

TEST_F(CanaryTest, TakesItsShareOfTheCallers)
{
    use("canary", R"({"service": "orders-v2", "weight": 20})");
    const int count = chosen(2000);
    EXPECT_GT(count, 300);
    EXPECT_LT(count, 500);
    use("canary", R"({"service": "orders-v2", "weight": 0})");
    EXPECT_EQ(chosen(100), 0);
    use("canary", R"({"service": "orders-v2", "weight": 100})");
    EXPECT_EQ(chosen(100), 100);
}

TEST_F(CanaryTest, KeepsWhoIsThereWhileTheWeightRises)
{
    for (int i = 0; i < 200; ++i) {
        const std::string address = "10.1.0." + std::to_string(i);
        use("canary", R"({"service": "orders-v2", "weight": 10})");
        sendFrom(address);
        const bool before = goesThere();
        use("canary", R"({"service": "orders-v2", "weight": 10.5})");
        sendFrom(address);
        EXPECT_TRUE(!before || goesThere());
    }
}

TEST_F(CanaryTest, AConsumerIsTheSameFromEverywhere)
{
    use("canary", R"({"service": "orders-v2", "weight": 50})");
    std::set<bool> seen;
    for (int i = 0; i < 50; ++i) {
        m_client = *net::IpAddress::parse("10.2.0." + std::to_string(i));
        newRequest();
        m_context.consumer = &m_consumers.at(m_mobile);
        run();
        seen.insert(goesThere());
    }
    EXPECT_EQ(seen.size(), 1u);
}

TEST_F(CanaryTest, HeaderAndCookieDecideBeforeTheWeight)
{
    use("canary", R"({"service": "orders-v2", "weight": 0, "header": "X-Canary", "cookie": "canary", "cookieValue": "yes"})");
    newRequest();
    field("X-Canary", "always");
    run();
    EXPECT_TRUE(goesThere());
    newRequest();
    field("Cookie", "a=b; canary=yes");
    run();
    EXPECT_TRUE(goesThere());
    newRequest();
    field("Cookie", "xcanary=yes; canary=no");
    run();
    EXPECT_FALSE(goesThere());
    use("canary", R"({"service": "orders-v2", "weight": 100, "header": "X-Canary"})");
    newRequest();
    field("X-Canary", "never");
    run();
    EXPECT_FALSE(goesThere());
    newRequest();
    field("X-Canary", "perhaps");
    run();
    EXPECT_TRUE(goesThere());
}

TEST_F(CanaryTest, ByRequestIsEachForItself)
{
    use("canary", R"({"service": "orders-v2", "weight": 50, "sticky": "none"})");
    int count = 0;
    for (int i = 0; i < 400; ++i) {
        const std::string id = "r" + std::to_string(i);
        newRequest();
        m_context.requestId = id;
        run();
        count += goesThere();
    }
    EXPECT_GT(count, 120);
    EXPECT_LT(count, 280);
}

TEST_F(CanaryTest, RefusesAServiceThatThereIsNoneOf)
{
    EXPECT_EQ(refusedAt("canary", R"({"service": "orders-v9"})").pointer, "/service");
}

TEST_F(CanaryTest, ReportModeSendsNobodyThere)
{
    use("canary", R"({"service": "orders-v2", "weight": 100})", pipeline::Mode::Report);
    EXPECT_EQ(send(), 0);
    EXPECT_FALSE(m_context.forwarding.service);
}

} // namespace
} // namespace gatehouse::policies
