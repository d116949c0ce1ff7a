// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/quota/calendar.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using namespace std::chrono_literals;

std::string spanText(Period period, const std::string& time)
{
    const Span span = spanOf(period, base::parseRfc3339(time));
    return base::rfc3339(span.beginNs).substr(0, 16) + " " + base::rfc3339(span.endNs).substr(0, 16);
}

TEST(Calendar, FollowsTheUtcCalendar)
{
    EXPECT_EQ(spanText(Period::Hour, "2026-02-28T23:59:59Z"), "2026-02-28T23:00 2026-03-01T00:00");
    EXPECT_EQ(spanText(Period::Day, "2026-02-28T23:59:59Z"), "2026-02-28T00:00 2026-03-01T00:00");
    EXPECT_EQ(spanText(Period::Week, "2026-11-22T12:00:00Z"), "2026-11-16T00:00 2026-11-23T00:00") << "a Sunday";
    EXPECT_EQ(spanText(Period::Week, "2026-11-23T00:00:00Z"), "2026-11-23T00:00 2026-11-30T00:00") << "a Monday";
    EXPECT_EQ(spanText(Period::Month, "2028-02-29T12:00:00Z"), "2028-02-01T00:00 2028-03-01T00:00");
    EXPECT_EQ(spanText(Period::Month, "2026-12-31T23:59:59Z"), "2026-12-01T00:00 2027-01-01T00:00");
}

class QuotaTest : public PolicyTest
{
protected:
    int sendAs(uint32_t consumer)
    {
        newRequest();
        m_context.consumer = &m_consumers.at(consumer);
        return run();
    }
    int count(int tries)
    {
        int passed = 0;
        for (int i = 0; i < tries; ++i)
            passed += send() == 0;
        return passed;
    }
};

TEST_F(QuotaTest, AdmitsTheLimitInEachPeriod)
{
    // The clock begins on Thursday, 1 January 2026.
    use("quota", R"({"limit": 3, "period": "month"})");
    EXPECT_EQ(count(5), 3);
    EXPECT_EQ(code(), "quota.exceeded");
    EXPECT_EQ(m_context.answer().detail, "The quota of 3 requests a month is used up; it begins anew at 2026-02-01T00:00:00.000Z.");
    EXPECT_EQ(answered("Retry-After"), std::to_string(31 * 86'400));
    m_clock.advance(24h * 31 - 1s);
    EXPECT_EQ(count(5), 0);
    m_clock.advance(1s);
    EXPECT_EQ(count(5), 3);
    m_clock.advance(24h * 28);
    EXPECT_EQ(count(5), 3) << "March";
}

TEST_F(QuotaTest, CanBeLookedAtWithoutTaking)
{
    for (const auto& [by, id] : {std::pair("consumer", "mobile"), std::pair("tenant", ""), std::pair("service", "orders"), std::pair("route", "orders")}) {
        use("quota", std::string("{\"limit\": 3, \"period\": \"month\", \"by\": \"") + by + "\"}", pipeline::Mode::Enforce, by);
        const pipeline::CounterView* view = m_bound[0]->policy->counters();
        ASSERT_TRUE(view);
        for (uint64_t used = 0; used < 3; ++used) {
            const auto reading = view->read("acme", id, m_clock.wallNs());
            EXPECT_EQ(reading.used, used) << by;
            EXPECT_EQ(reading.limit, 3u);
            EXPECT_EQ(reading.period, "month");
            EXPECT_EQ(base::rfc3339(reading.endsNs), "2026-02-01T00:00:00.000Z");
            EXPECT_EQ(sendAs(m_mobile), 0);
        }
        EXPECT_EQ(sendAs(m_mobile), 429);
        EXPECT_EQ(view->read("acme", id, m_clock.wallNs()).used, 3u);
        EXPECT_EQ(view->read("other", id, m_clock.wallNs()).used, 0u) << by;
        EXPECT_EQ(view->read("acme", id, m_clock.wallNs() + std::chrono::nanoseconds(24h * 31).count()).used, 0u) << "the next month";
    }
    use("quota", "{\"limit\": 3, \"by\": \"ip\"}");
    EXPECT_EQ(m_bound[0]->policy->counters()->countsBy(), pipeline::CounterView::By::Unnamed);
    use("rate-limit", "{\"limit\": 3}");
    EXPECT_FALSE(m_bound[0]->policy->counters());
}

TEST_F(QuotaTest, WeeksBeginOnMonday)
{
    use("quota", R"({"limit": 1, "period": "week"})");
    EXPECT_EQ(count(2), 1);
    m_clock.advance(24h * 4 - 1s);
    EXPECT_EQ(count(2), 0);
    m_clock.advance(1s);
    EXPECT_EQ(count(2), 1);
}

TEST_F(QuotaTest, TellsWhatIsLeftAndWarns)
{
    use("quota", R"({"limit": 10, "period": "day", "warnAt": 80})");
    EXPECT_EQ(count(7), 7);
    EXPECT_EQ(client("X-Quota-Limit"), "10");
    EXPECT_EQ(client("X-Quota-Remaining"), "3");
    EXPECT_EQ(client("X-Quota-Reset"), "86400");
    EXPECT_EQ(client("X-Quota-Warning"), "");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(client("X-Quota-Warning"), "80% used");
    EXPECT_EQ(m_trace.at(0).reason, "2 of 10 left in this day for address 192.0.2.1");
    use("quota", R"({"limit": 1, "headers": false})", pipeline::Mode::Enforce, "silent");
    EXPECT_EQ(count(2), 1);
    EXPECT_TRUE(m_context.responseEdits.empty());
}

TEST_F(QuotaTest, AClockSetBackFindsTheOtherPeriodsCount)
{
    use("quota", R"({"limit": 2, "period": "hour"})");
    EXPECT_EQ(count(3), 2);
    m_clock.jump(1h);
    EXPECT_EQ(count(3), 2);
    m_clock.jump(-1h);
    EXPECT_EQ(count(3), 0) << "that hour's quota is used";
}

TEST_F(QuotaTest, DoesNotPushOutWhatOthersCount)
{
    use("rate-limit", R"({"limit": 1, "window": "1h", "algorithm": "fixed-window"})", pipeline::Mode::Enforce, "rate");
    EXPECT_EQ(send(), 0);
    use("quota", R"({"limit": 1, "period": "month", "by": "header", "header": "X-D"})", pipeline::Mode::Enforce, "quota");
    for (int i = 0; i < 3000; ++i) {
        newRequest();
        field("X-D", std::to_string(i));
        EXPECT_EQ(run(), 0);
    }
    use("rate-limit", R"({"limit": 1, "window": "1h", "algorithm": "fixed-window"})", pipeline::Mode::Enforce, "rate");
    EXPECT_EQ(send(), 429);
}

TEST_F(QuotaTest, ExplainAndReport)
{
    use("quota", R"({"limit": 1})", pipeline::Mode::Report);
    newRequest();
    m_context.dryRun = true;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::Continue);
    EXPECT_EQ(count(3), 3);
    EXPECT_EQ(m_reported.size(), 1u);
    EXPECT_EQ(refusedAt("quota", R"({"by": "header", "header": "a b"})").pointer, "/header");
}

} // namespace
} // namespace gatehouse::policies
