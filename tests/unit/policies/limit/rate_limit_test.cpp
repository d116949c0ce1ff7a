// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using namespace std::chrono_literals;

class RateLimitTest : public PolicyTest
{
protected:
    int count(int tries)
    {
        int passed = 0;
        for (int i = 0; i < tries; ++i)
            passed += send() == 0;
        return passed;
    }
    int sendAs(uint32_t consumer)
    {
        newRequest();
        m_context.consumer = &m_consumers.at(consumer);
        return run();
    }
};

TEST_F(RateLimitTest, AdmitsTheLimitAndNamesTheRest)
{
    for (const char* algorithm : {"token-bucket", "fixed-window", "sliding-window"}) {
        use("rate-limit", std::string(R"({"limit": 5, "window": "1h", "algorithm": ")") + algorithm + "\"}", pipeline::Mode::Enforce, algorithm);
        EXPECT_EQ(count(20), 5) << algorithm;
        EXPECT_EQ(m_context.answer().status, 429);
        EXPECT_EQ(code(), "rate-limit.exceeded");
        EXPECT_GT(std::stoi(answered("Retry-After")), 0);
    }
}

TEST_F(RateLimitTest, TellsClientsInEveryDialect)
{
    use("rate-limit", R"({"limit": 60, "window": "1m"})", pipeline::Mode::Enforce, "limit");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(client("RateLimit-Policy"), "\"limit\";q=60;w=60");
    EXPECT_EQ(client("RateLimit"), "\"limit\";r=59;t=1");
    EXPECT_EQ(client("X-RateLimit-Limit"), "60");
    EXPECT_EQ(client("X-RateLimit-Remaining"), "59");
    EXPECT_EQ(client("X-RateLimit-Reset"), "1");
    EXPECT_EQ(m_trace.at(0).reason, "59 of 60 left in 1m for address 192.0.2.1");
    EXPECT_EQ(count(100), 59);
    EXPECT_EQ(client("RateLimit"), "\"limit\";r=0;t=60");
    EXPECT_EQ(answered("Retry-After"), "1");
}

TEST_F(RateLimitTest, SaysOnlyWhatItIsAskedTo)
{
    use("rate-limit", R"({"limit": 1, "window": "1m", "headers": {"rateLimit": false, "xRateLimit": false, "retryAfter": false}})");
    EXPECT_EQ(count(2), 1);
    EXPECT_TRUE(m_context.responseEdits.empty());
    EXPECT_EQ(answered("Retry-After"), "");
}

TEST_F(RateLimitTest, ARefusalTakesNothingFromTheOtherWindows)
{
    use("rate-limit", R"({"limits": [{"limit": 10, "window": "1h"}, {"limit": 2, "window": "1s"}]})", pipeline::Mode::Enforce, "two");
    EXPECT_EQ(count(50), 2);
    EXPECT_EQ(client("RateLimit-Policy"), "\"two-1h\";q=10;w=3600, \"two-1s\";q=2;w=1");
    EXPECT_EQ(client("RateLimit"), "\"two-1h\";r=8;t=720, \"two-1s\";r=0;t=1");
    EXPECT_EQ(client("X-RateLimit-Limit"), "2");
    int passed = 2;
    for (int second = 0; second < 20; ++second) {
        m_clock.advance(1s);
        passed += count(5);
    }
    EXPECT_EQ(passed, 10) << "the hour's limit is used by what passed alone";
    EXPECT_GT(std::stoi(answered("Retry-After")), 60);
}

TEST_F(RateLimitTest, CountsEachSubjectForItself)
{
    use("rate-limit", R"({"limit": 1, "window": "1h"})", pipeline::Mode::Enforce, "consumer");
    EXPECT_EQ(sendAs(m_mobile), 0);
    EXPECT_EQ(sendAs(m_mobile), 429);
    EXPECT_EQ(sendAs(m_gone), 0);
    EXPECT_EQ(sendFrom("198.51.100.1"), 0) << "anonymous: by address";
    EXPECT_EQ(sendFrom("198.51.100.1"), 429);
    EXPECT_EQ(sendFrom("198.51.100.2"), 0);
    EXPECT_EQ(sendFrom("2001:db8::1"), 0);
    EXPECT_EQ(sendFrom("2001:db8::2"), 429) << "one /64";
    EXPECT_EQ(sendFrom("2001:db8:0:1::1"), 0);
}

TEST_F(RateLimitTest, CountsByTenantServiceRouteAndHeader)
{
    for (const std::string by : {"tenant", "service", "route"}) {
        use("rate-limit", R"({"limit": 1, "window": "1h", "by": ")" + by + "\"}", pipeline::Mode::Enforce, by);
        m_place = {};
        m_place.tenant = "acme";
        m_place.service = m_place.route = "one";
        EXPECT_EQ(sendFrom("198.51.100.1"), 0) << by;
        EXPECT_EQ(sendFrom("198.51.100.2"), 429) << by;
        m_place.service = m_place.route = "two";
        EXPECT_EQ(send(), by == "tenant" ? 429 : 0) << by;
        m_place.tenant = "other";
        EXPECT_EQ(send(), 0) << by;
    }
    use("rate-limit", R"({"limit": 1, "window": "1h", "by": "header", "header": "X-Device"})", pipeline::Mode::Enforce, "header");
    const auto sendDevice = [&](const char* device) {
        newRequest();
        field("X-Device", device);
        return run();
    };
    EXPECT_EQ(sendDevice("one"), 0);
    EXPECT_EQ(sendDevice("one"), 429);
    EXPECT_EQ(m_trace.at(0).details.at(0).second, "value of header X-Device");
    EXPECT_EQ(sendDevice("two"), 0);
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(send(), 429);
}

TEST_F(RateLimitTest, BurstIsLessOrMoreThanTheLimit)
{
    use("rate-limit", R"({"limit": 60, "window": "1m", "burst": 5})", pipeline::Mode::Enforce, "small");
    EXPECT_EQ(count(20), 5);
    m_clock.advance(2s);
    EXPECT_EQ(count(20), 2);
    use("rate-limit", R"({"limit": 10, "window": "1m", "burst": 30})", pipeline::Mode::Enforce, "large");
    EXPECT_EQ(count(50), 30);
}

TEST_F(RateLimitTest, ExplainTakesNothing)
{
    use("rate-limit", R"({"limit": 1, "window": "1h"})");
    for (int i = 0; i < 3; ++i) {
        newRequest();
        m_context.dryRun = true;
        EXPECT_EQ(run(), 0);
    }
    EXPECT_EQ(send(), 0);
    newRequest();
    m_context.dryRun = true;
    EXPECT_EQ(run(), 429);
}

TEST_F(RateLimitTest, ReportModeCountsAndLetsPass)
{
    use("rate-limit", R"({"limit": 2, "window": "1h"})", pipeline::Mode::Report);
    EXPECT_EQ(count(5), 5);
    EXPECT_EQ(m_reported.size(), 1u);
    EXPECT_TRUE(m_context.responseEdits.empty()) << "a client must not be told of a limit that isn't in force";
}

TEST_F(RateLimitTest, SurvivesAReloadWithAnotherLimit)
{
    use("rate-limit", R"({"limit": 10, "window": "1h", "algorithm": "fixed-window"})");
    EXPECT_EQ(count(10), 10);
    use("rate-limit", R"({"limit": 12, "window": "1h", "algorithm": "fixed-window"})");
    EXPECT_EQ(count(10), 2);
    use("rate-limit", R"({"limit": 12, "window": "1h", "algorithm": "fixed-window"})", pipeline::Mode::Enforce, "another");
    EXPECT_EQ(count(20), 12) << "another policy counts for itself";
}

TEST_F(RateLimitTest, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(refusedAt("rate-limit", R"({"window": "1ms"})").pointer, "/window");
    EXPECT_EQ(refusedAt("rate-limit", R"({"window": "40d"})").pointer, "/window");
    EXPECT_EQ(refusedAt("rate-limit", R"({"by": "header"})").pointer, "/header");
    EXPECT_EQ(refusedAt("rate-limit", R"({"limit": 1, "burst": 11})").pointer, "/burst");
    EXPECT_EQ(refusedAt("rate-limit", R"({"burst": 2, "algorithm": "fixed-window"})").pointer, "/burst");
    EXPECT_EQ(refusedAt("rate-limit", R"({"limits": [{"limit": 1, "window": "1m"}, {"limit": 2, "window": "60s"}]})").pointer, "/limits/1/window");
}

} // namespace
} // namespace gatehouse::policies
