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

TEST(Calendar, FollowsTheClockOfATimeZone)
{
    const auto text = [](Period period, const char* time, const char* zone) {
        const cel::TimeZone read = *cel::TimeZone::named(zone);
        const Span span = spanOf(period, base::parseRfc3339(time), &read);
        return base::rfc3339(span.beginNs).substr(0, 16) + " " + base::rfc3339(span.endNs).substr(0, 16);
    };
    EXPECT_EQ(text(Period::Day, "2026-01-01T23:30:00Z", "Europe/Berlin"), "2026-01-01T23:00 2026-01-02T23:00");
    EXPECT_EQ(text(Period::Day, "2026-03-29T12:00:00Z", "Europe/Berlin"), "2026-03-28T23:00 2026-03-29T22:00") << "a day of 23 hours";
    EXPECT_EQ(text(Period::Day, "2026-10-25T12:00:00Z", "Europe/Berlin"), "2026-10-24T22:00 2026-10-25T23:00") << "of 25";
    EXPECT_EQ(text(Period::Month, "2026-03-31T22:30:00Z", "Europe/Berlin"), "2026-03-31T22:00 2026-04-30T22:00");
    EXPECT_EQ(text(Period::Month, "2026-01-31T23:30:00Z", "America/New_York"), "2026-01-01T05:00 2026-02-01T05:00");
    EXPECT_EQ(text(Period::Hour, "2026-01-01T12:10:00Z", "Asia/Kolkata"), "2026-01-01T11:30 2026-01-01T12:30");
    EXPECT_EQ(text(Period::Week, "2026-11-22T23:30:00Z", "+05:30"), "2026-11-22T18:30 2026-11-29T18:30") << "Monday there";
}

TEST(Calendar, PeriodsFollowEachOtherWithoutGaps)
{
    // Clocks that are changed in the night, at midnight, and by half an hour.
    for (const char* name : {"Europe/Berlin", "America/New_York", "Asia/Beirut", "America/Havana", "Australia/Lord_Howe", "Africa/Cairo", "America/Santiago"}) {
        const auto zone = cel::TimeZone::named(name);
        ASSERT_TRUE(zone.ok()) << name;
        for (const Period period : {Period::Day, Period::Week, Period::Month}) {
            int64_t at = base::parseRfc3339("2024-01-15T12:00:00Z");
            const int64_t end = base::parseRfc3339("2025-02-01T00:00:00Z");
            Span span = spanOf(period, at, &*zone);
            while (at < end) {
                for (const int64_t inside : {span.beginNs, (span.beginNs + span.endNs) / 2, span.endNs - 1}) {
                    const Span same = spanOf(period, inside, &*zone);
                    EXPECT_EQ(same.beginNs, span.beginNs) << name << ' ' << base::rfc3339(inside);
                    EXPECT_EQ(same.endNs, span.endNs) << name << ' ' << base::rfc3339(inside);
                }
                at = span.endNs;
                const Span next = spanOf(period, at, &*zone);
                EXPECT_EQ(next.beginNs, span.endNs) << name << ' ' << base::rfc3339(at);
                if (next.endNs <= at)
                    break; // told already
                span = next;
            }
        }
        for (int64_t at = base::parseRfc3339("2024-01-01T00:00:00Z"); at < base::parseRfc3339("2025-01-01T00:00:00Z"); at += 1'234'567'890'123) {
            const Span span = spanOf(Period::Hour, at, &*zone);
            EXPECT_TRUE(span.beginNs <= at && at < span.endNs) << name << ' ' << base::rfc3339(at);
        }
    }
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

TEST_F(QuotaTest, BeginsAnewAtMidnightOfItsTimeZone)
{
    // 00:00 UTC on Thursday, 1 January 2026.
    use("quota", R"({"limit": 1, "period": "day", "timeZone": "America/New_York"})");
    EXPECT_EQ(count(3), 1);
    EXPECT_EQ(answered("Retry-After"), std::to_string(5 * 3600)) << "19:00 there";
    m_clock.advance(4h);
    EXPECT_EQ(count(3), 0);
    m_clock.advance(1h);
    EXPECT_EQ(count(3), 1);
    EXPECT_EQ(refusedAt("quota", R"({"timeZone": "Europe/Atlantis"})").pointer, "/timeZone");
}

TEST_F(QuotaTest, EachThresholdIsToldOnce)
{
    std::vector<std::string> lines;
    const base::Logger log(base::LogLevel::Info, [&](std::string_view line) { lines.emplace_back(line); });
    m_log = &log;
    use("quota", R"({"limit": 10, "period": "month", "thresholds": [50, 80, 100]})");
    const auto step = [&] {
        const int status = send();
        m_clock.advance(2s);
        return status;
    };
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(step(), 0);
    EXPECT_EQ(lines.size(), 0u);
    EXPECT_EQ(step(), 0);
    ASSERT_EQ(lines.size(), 1u);
    const base::Json line = json(lines[0]);
    EXPECT_EQ(base::stringAt(line, "policy"), "acme/p");
    EXPECT_EQ(base::stringAt(line, "subject"), "address 192.0.2.1");
    EXPECT_EQ(base::intAt(line, "used"), 5);
    for (int i = 0; i < 10; ++i)
        (void)step();
    EXPECT_EQ(lines.size(), 3u);
    newRequest();
    m_context.dryRun = true;
    (void)run();
    EXPECT_EQ(lines.size(), 3u);
}

TEST_F(QuotaTest, ManySubjectsDoNotFillTheLog)
{
    std::vector<std::string> lines;
    const base::Logger log(base::LogLevel::Info, [&](std::string_view line) { lines.emplace_back(line); });
    m_log = &log;
    use("quota", R"({"limit": 1, "by": "ip", "thresholds": [100]})");
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(sendFrom("198.51.100." + std::to_string(i)), 0);
    EXPECT_EQ(lines.size(), 1u);
    m_clock.advance(1s);
    EXPECT_EQ(sendFrom("203.0.113.1"), 0);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(base::intAt(json(lines[1]), "leftOut"), 99);
}

TEST_F(QuotaTest, WhatIsCountedOutlivesTheStore)
{
    use("quota", R"({"limit": 3, "period": "month"})");
    EXPECT_EQ(count(2), 2);
    const auto kept = m_limits->kept(m_clock.wallNs());
    ASSERT_EQ(kept.size(), 1u);
    endRequest();
    m_bound.clear();
    m_limits = limits::makeLocalLimitStore(100);
    m_limits->restore(kept, m_clock.wallNs());
    use("quota", R"({"limit": 3, "period": "month"})");
    EXPECT_EQ(count(3), 1);
    EXPECT_EQ(sendFrom("198.51.100.1"), 0) << "others begin with their own";
    m_limits = limits::makeLocalLimitStore(100);
    m_limits->restore(kept, m_clock.wallNs() + std::chrono::nanoseconds(24h * 60).count());
    EXPECT_TRUE(m_limits->kept(m_clock.wallNs()).empty()) << "its time is over";
    m_limits->restore(kept, m_clock.wallNs() - std::chrono::nanoseconds(24h * 60).count());
    EXPECT_TRUE(m_limits->kept(m_clock.wallNs()).empty()) << "a clock that was wrong";
    endRequest();
    m_bound.clear();
}

} // namespace
} // namespace gatehouse::policies
