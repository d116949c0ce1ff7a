// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/schedule/week.h"
#include "unit/policies/policy_fixture.h"

#include <chrono>

namespace gatehouse::policies {
namespace {

class ScheduleTest : public PolicyTest
{
protected:
    static int64_t utc(int year, unsigned month, unsigned day, int hour, int minute = 0)
    {
        using namespace std::chrono;
        return (int64_t{sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)).time_since_epoch().count()} * 86'400 + hour * 3600 + minute * 60) * 1'000'000'000;
    }
    int at(int64_t wallNs)
    {
        newRequest();
        m_context.wallNs = wallNs;
        return run();
    }
};

TEST(Week, StretchesOfEachWeekAndDates)
{
    Week week;
    week.addWeekly(6 * Week::kDay + 1380, 6 * Week::kDay + 1500); // Sunday 23:00 to Monday 01:00
    week.addWeekly(540, 600);
    week.addWeekly(570, 660);
    week.addDates(3 * Week::kWeek + 550, 3 * Week::kWeek + 560, false);
    week.sort();
    for (const int64_t base : {int64_t{0}, Week::kWeek, -Week::kWeek, 3000 * Week::kWeek}) {
        EXPECT_TRUE(week.contains(base + 0));
        EXPECT_TRUE(week.contains(base + 59));
        EXPECT_FALSE(week.contains(base + 60));
        EXPECT_TRUE(week.contains(base + 540));
        EXPECT_TRUE(week.contains(base + 659));
        EXPECT_FALSE(week.contains(base + 660));
        EXPECT_FALSE(week.contains(base + 6 * Week::kDay + 1379));
        EXPECT_TRUE(week.contains(base + 6 * Week::kDay + 1380));
        EXPECT_EQ(week.nextBoundary(base + 60), base == 3 * Week::kWeek ? base + 540 : base + 540);
        EXPECT_EQ(week.nextBoundary(base + 659), base + 660);
        EXPECT_EQ(week.nextBoundary(base + 660), base + 6 * Week::kDay + 1380);
    }
    EXPECT_FALSE(week.contains(3 * Week::kWeek + 555));
    EXPECT_EQ(week.nextBoundary(3 * Week::kWeek + 541), 3 * Week::kWeek + 550);
    EXPECT_EQ(Week().nextBoundary(5), std::nullopt);
}

TEST_F(ScheduleTest, OfficeHoursInATimeZone)
{
    use("schedule", R"({"timeZone": "Europe/Berlin", "windows": [{"days": ["mon", "tue", "wed", "thu", "fri"], "from": "08:00", "to": "18:00"}]})");
    EXPECT_EQ(at(utc(2026, 7, 6, 6)), 0) << "Monday, 08:00 in summer";
    EXPECT_EQ(at(utc(2026, 7, 6, 5, 59)), 503);
    EXPECT_EQ(code(), "schedule.closed");
    EXPECT_EQ(answered("Retry-After"), "60");
    EXPECT_EQ(at(utc(2026, 1, 5, 6, 59)), 503) << "Monday, 07:59 in winter";
    EXPECT_EQ(at(utc(2026, 1, 5, 7)), 0);
    EXPECT_EQ(at(utc(2026, 1, 5, 16, 59)), 0);
    EXPECT_EQ(at(utc(2026, 1, 9, 17)), 503) << "Friday evening";
    EXPECT_EQ(answered("Retry-After"), std::to_string((2 * 24 + 14) * 3600)) << "until Monday morning";
    EXPECT_EQ(m_context.answer().detail, "This API is not served at this time; it is served again from " + base::rfc3339(utc(2026, 1, 12, 7)) + '.');
    EXPECT_EQ(at(utc(2026, 1, 10, 12)), 503) << "Saturday";
    EXPECT_EQ(at(utc(2026, 3, 27, 17)), 503) << "the clocks are put forward in between";
    EXPECT_EQ(answered("Retry-After"), std::to_string((2 * 24 + 13) * 3600));
}

TEST_F(ScheduleTest, ClosedWindowsOverMidnight)
{
    use("schedule", R"({"during": "deny", "windows": [{"days": ["sun"], "from": "23:30", "to": "01:00"}], "answer": "forbidden", "message": "We are back at one."})");
    EXPECT_EQ(at(utc(2026, 1, 4, 23, 29)), 0);
    EXPECT_EQ(at(utc(2026, 1, 4, 23, 30)), 403);
    EXPECT_EQ(answered("Retry-After"), "5400");
    EXPECT_TRUE(m_context.answer().detail.starts_with("We are back at one; it is served again from 2026-01-05T01:00:00")) << m_context.answer().detail;
    EXPECT_EQ(at(utc(2026, 1, 5, 0, 59)), 403);
    EXPECT_EQ(at(utc(2026, 1, 5, 1)), 0);
    EXPECT_EQ(at(utc(2026, 1, 5, 23, 45)), 0) << "on Mondays not";
}

TEST_F(ScheduleTest, DatesCountBeforeTheWeek)
{
    use("schedule", R"({"windows": [{"days": ["thu", "fri"]}], "dates": [{"from": "2026-12-25T10:00", "to": "2026-12-25T12:00", "effect": "allow"}, {"from": "2026-12-24", "to": "2026-12-26"}, {"from": "2026-12-30", "effect": "allow"}]})");
    EXPECT_EQ(at(utc(2026, 12, 18, 12)), 0) << "an ordinary Friday";
    EXPECT_EQ(at(utc(2026, 12, 25, 9, 59)), 503);
    EXPECT_EQ(answered("Retry-After"), "60");
    EXPECT_EQ(at(utc(2026, 12, 25, 10)), 0);
    EXPECT_EQ(at(utc(2026, 12, 25, 12)), 503);
    EXPECT_EQ(answered("Retry-After"), std::to_string((4 * 24 + 12) * 3600)) << "until the 30th";
    EXPECT_EQ(at(utc(2026, 12, 30, 23, 59)), 0) << "a Wednesday";
    EXPECT_EQ(at(utc(2027, 1, 2, 0)), 503);
}

TEST_F(ScheduleTest, WithoutTimesAllIsServed)
{
    use("schedule", "{}");
    EXPECT_EQ(at(utc(2026, 1, 1, 0)), 0);
    use("schedule", R"({"during": "deny"})");
    EXPECT_EQ(at(utc(2026, 1, 1, 0)), 0);
    use("schedule", R"({"during": "deny", "windows": [{}]})");
    EXPECT_EQ(at(utc(2026, 1, 1, 0)), 503) << "always";
    EXPECT_EQ(answered("Retry-After"), "") << "never again";
    use("schedule", R"({"during": "deny", "windows": [{}]})", pipeline::Mode::Report);
    EXPECT_EQ(at(utc(2026, 1, 1, 0)), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(ScheduleTest, AClockThatIsSetBackShowsNoTimeOfThePast)
{
    use("schedule", R"({"windows": [{"days": ["mon"]}]})");
    EXPECT_EQ(at(utc(2026, 1, 11, 23)), 503);
    EXPECT_EQ(answered("Retry-After"), "3600");
    EXPECT_EQ(at(utc(2026, 1, 13, 0)), 503);
    EXPECT_EQ(answered("Retry-After"), std::to_string(6 * 86'400));
}

TEST_F(ScheduleTest, MistakesAreShownWithTheirPlace)
{
    EXPECT_EQ(refusedAt("schedule", R"({"timeZone": "Europe/Atlantis"})").pointer, "/timeZone");
    EXPECT_EQ(refusedAt("schedule", R"({"timeZone": "../../etc/passwd"})").pointer, "/timeZone");
    EXPECT_EQ(refusedAt("schedule", R"({"windows": [{"from": "08:00", "to": "08:00"}]})").pointer, "/windows/0/to");
    EXPECT_EQ(refusedAt("schedule", R"({"dates": [{"from": "2026-02-30"}]})").pointer, "/dates/0/from");
    EXPECT_EQ(refusedAt("schedule", R"({"dates": [{"from": "2026-02-03", "to": "2026-02-01"}]})").pointer, "/dates/0/to");
    EXPECT_EQ(refusedAt("schedule", R"({"dates": [{"from": "2026-02-03T25:00"}]})").pointer, "/dates/0/from");
    EXPECT_EQ(refusedAt("schedule", R"({"dates": [{"from": "2026-02-03T09:5x"}]})").pointer, "/dates/0/from");
}

} // namespace
} // namespace gatehouse::policies
