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

TEST_F(RateLimitTest, CountsByAnyExpression)
{
    use("rate-limit", R"json({"limit": 2, "window": "1h", "by": "expression", "key": "'x-plan' in request.headers ? request.headers['x-plan'] + '/' + request.method : ''"})json");
    const auto sendPlan = [this](const char* plan) {
        newRequest();
        field("X-Plan", plan);
        return run();
    };
    EXPECT_EQ(sendPlan("a"), 0);
    EXPECT_EQ(sendPlan("a"), 0);
    EXPECT_EQ(sendPlan("a"), 429);
    EXPECT_EQ(m_trace.at(0).details.at(0).second, "value of the expression") << "never the value itself";
    EXPECT_EQ(sendPlan("b"), 0);
    EXPECT_EQ(count(5), 2) << "whoever has none is told by the address";
    EXPECT_EQ(sendFrom("198.51.100.1"), 0);
    use("rate-limit", R"json({"limit": 1, "window": "1h", "by": "expression", "key": "request.headers['x-none']"})json", pipeline::Mode::Enforce, "q");
    EXPECT_EQ(sendFrom("198.51.100.1"), 0);
    EXPECT_EQ(sendFrom("198.51.100.1"), 429) << "one that fails as well";
    EXPECT_EQ(sendFrom("198.51.100.2"), 0);
    use("rate-limit", R"json({"limit": 1, "window": "1h", "by": "expression", "key": "request.ip", "ipv6Prefix": 64})json", pipeline::Mode::Enforce, "r");
    EXPECT_EQ(sendFrom("2001:db8::1"), 0);
    EXPECT_EQ(sendFrom("2001:db8::2"), 429) << "addresses by their network";
    use("rate-limit", R"json({"limit": 1, "window": "1h", "by": "expression", "key": "size(request.path)"})json", pipeline::Mode::Enforce, "s");
    EXPECT_EQ(sendFrom("198.51.100.1"), 0);
    EXPECT_EQ(sendFrom("198.51.100.2"), 429);
    EXPECT_EQ(refusedAt("rate-limit", R"({"by": "expression"})").pointer, "/key");
    EXPECT_EQ(refusedAt("rate-limit", R"({"by": "expression", "key": "request.headers"})").pointer, "/key");
    EXPECT_EQ(refusedAt("rate-limit", R"({"by": "expression", "key": "request.metod"})").pointer, "/key");
}

TEST_F(RateLimitTest, RequestsCostByAnExpression)
{
    use("rate-limit", R"json({"limit": 10, "window": "1h", "cost": "'x-items' in request.headers ? double(request.headers['x-items']) : 1.0", "maxCost": 6})json");
    const auto sendItems = [this](const char* items) {
        newRequest();
        field("X-Items", items);
        return run();
    };
    EXPECT_EQ(sendItems("2.5"), 0);
    EXPECT_EQ(client("X-RateLimit-Remaining"), "7") << "rounded up";
    EXPECT_EQ(sendItems("0"), 0);
    EXPECT_EQ(client("X-RateLimit-Remaining"), "7");
    EXPECT_EQ(sendItems("1e300"), 0);
    EXPECT_EQ(client("X-RateLimit-Remaining"), "1") << "the most";
    EXPECT_EQ(sendItems("2"), 429);
    EXPECT_EQ(client("X-RateLimit-Remaining"), "1") << "a refusal takes nothing";
    EXPECT_EQ(send(), 0);
    for (const char* trick : {"-1", "nan", "inf", "-inf", "x", ""}) {
        use("rate-limit", R"json({"limit": 10, "window": "1h", "cost": "double(request.headers['x-items'])", "maxCost": 6})json", pipeline::Mode::Enforce, std::string("trick") + trick);
        EXPECT_EQ(sendItems(trick), 0) << trick;
        EXPECT_EQ(client("X-RateLimit-Remaining"), "4") << trick << ": nobody pays less";
    }
    use("rate-limit", R"json({"limits": [{"limit": 100, "window": "1h"}, {"limit": 3, "window": "1m"}], "cost": "50"})json", pipeline::Mode::Enforce, "q");
    EXPECT_EQ(send(), 0) << "never more than may be taken at once";
    EXPECT_EQ(client("RateLimit").substr(0, 11), "\"q-1h\";r=97");
    EXPECT_EQ(send(), 429);
    EXPECT_EQ(client("RateLimit").substr(0, 11), "\"q-1h\";r=97") << "given back whole";
    EXPECT_EQ(refusedAt("rate-limit", R"({"cost": "request.path"})").pointer, "/cost");
    EXPECT_EQ(refusedAt("rate-limit", R"({"cost": "1 +"})").pointer, "/cost");
}

TEST_F(RateLimitTest, ATenantsCeilingStandsAboveEachOnesLimit)
{
    use("rate-limit", R"({"limit": 3, "window": "1h", "ceiling": {"limit": 4, "window": "1h"}})");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(sendAs(m_mobile), 0);
    EXPECT_EQ(sendAs(m_mobile), 429);
    EXPECT_TRUE(m_context.answer().detail.starts_with("The limit of 3 ")) << m_context.answer().detail;
    EXPECT_EQ(send(), 0) << "another one has a limit of its own";
    EXPECT_EQ(send(), 429);
    EXPECT_TRUE(m_context.answer().detail.starts_with("The common limit of 4 ")) << m_context.answer().detail;
    EXPECT_EQ(client("RateLimit-Policy"), "\"p\";q=3;w=3600, \"p-tenant\";q=4;w=3600");
    EXPECT_NE(client("RateLimit").find("\"p\";r=2"), std::string::npos) << "what the ceiling refuses takes nothing of one's own: " << client("RateLimit");
    m_place.tenant = "other";
    EXPECT_EQ(send(), 0) << "another tenant";
    EXPECT_EQ(refusedAt("rate-limit", R"({"ceiling": {"limit": 5, "window": "0s"}})").pointer, "/ceiling/window");
}

TEST_F(RateLimitTest, WhoIsRefusedTooOftenIsBlocked)
{
    const std::string config = R"({"limit": 1, "window": "1s", "penalty": {"refusals": 3, "within": "1m", "duration": "10m"}})";
    use("rate-limit", config);
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(send(), 429);
    EXPECT_EQ(code(), "rate-limit.exceeded");
    EXPECT_EQ(send(), 429);
    EXPECT_EQ(send(), 429);
    EXPECT_EQ(code(), "rate-limit.blocked");
    EXPECT_EQ(answered("Retry-After"), "600");
    m_clock.advance(5min);
    EXPECT_EQ(send(), 429);
    EXPECT_EQ(code(), "rate-limit.blocked");
    EXPECT_EQ(answered("Retry-After"), "300") << "coming again makes it no longer";
    EXPECT_EQ(sendFrom("198.51.100.1"), 0) << "others are not";
    m_clock.advance(5min);
    EXPECT_EQ(sendFrom("192.0.2.1"), 0);
    EXPECT_EQ(send(), 429);
    EXPECT_EQ(code(), "rate-limit.exceeded") << "it begins anew";
    m_clock.advance(3min);
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(send(), 0);
        EXPECT_EQ(send(), 429);
        EXPECT_EQ(code(), "rate-limit.exceeded") << "now and then is no offence";
        m_clock.advance(1min);
    }
    use("rate-limit", config, pipeline::Mode::Enforce, "dry");
    EXPECT_EQ(send(), 0);
    for (int i = 0; i < 10; ++i) {
        newRequest();
        m_context.dryRun = true;
        EXPECT_EQ(run(), 429);
        EXPECT_EQ(code(), "rate-limit.exceeded");
    }
}

TEST_F(RateLimitTest, RefusalsByTheCeilingCountForNoPenalty)
{
    use("rate-limit", R"({"limit": 5, "window": "1h", "ceiling": {"limit": 1, "window": "1h"}, "penalty": {"refusals": 1}})");
    EXPECT_EQ(sendFrom("198.51.100.1"), 0);
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(sendFrom("192.0.2.1"), 429);
        EXPECT_EQ(code(), "rate-limit.exceeded");
    }
    EXPECT_EQ(refusedAt("rate-limit", R"({"penalty": {"refusals": 1, "duration": "0s"}})").pointer, "/penalty/duration");
}

} // namespace
} // namespace gatehouse::policies
