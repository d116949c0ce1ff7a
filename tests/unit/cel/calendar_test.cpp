// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/calendar.h"

#include "unit/cel/cel_support.h"

namespace gatehouse::cel {

using testing::evaluated;

TEST(CelCalendar, DaysAndDatesAreInverse)
{
    for (int64_t day = -719'162; day < 2'932'896; day += 61) {
        const Date date = dateOf(day);
        ASSERT_EQ(daysOf(date), day);
        ASSERT_TRUE(date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month));
    }
    EXPECT_EQ(daysOf({2000, 3, 1}) - daysOf({2000, 2, 28}), 2);
    EXPECT_EQ(daysOf({1900, 3, 1}) - daysOf({1900, 2, 28}), 1);
}

TEST(CelCalendar, TimesAreReadAndWritten)
{
    const auto text = [](std::string_view in) {
        const auto at = parseTimestamp(in);
        return at ? timestampText(*at) : at.error().message;
    };
    EXPECT_EQ(text("2009-02-13T23:31:30Z"), "2009-02-13T23:31:30Z");
    EXPECT_EQ(text("2009-02-13t23:31:30.120z"), "2009-02-13T23:31:30.12Z");
    EXPECT_EQ(text("1969-12-31T19:00:00-05:00"), "1970-01-01T00:00:00Z");
    EXPECT_EQ(text("0001-01-01T00:00:00Z"), "0001-01-01T00:00:00Z");
    EXPECT_EQ(text("0001-01-01T00:00:00+00:01"), "the time is out of range: years 1 to 9999");
    EXPECT_EQ(text("2023-02-29T00:00:00Z"), "there is no such time");
    EXPECT_EQ(text("2023-02-28T24:00:00Z"), "there is no such time");
    EXPECT_EQ(text("2023-02-28 00:00:00Z"), "not a time as RFC 3339 has it, such as 2024-05-01T12:00:00Z");
    EXPECT_EQ(text("2023-02-28T00:00:00"), "the time has no offset from UTC: Z or such as +02:00");
    EXPECT_EQ(text("2023-02-28T00:00:00Zx"), "there is no such time");
}

TEST(CelCalendar, DurationsAreReadAndWritten)
{
    const auto text = [](std::string_view in) {
        const auto nanos = parseNanos(in);
        return nanos ? nanosText(*nanos) : nanos.error().message;
    };
    EXPECT_EQ(text("1h45m47s"), "6347s");
    EXPECT_EQ(text("-1.5s"), "-1.5s");
    EXPECT_EQ(text("1us2ns"), "0.000001002s");
    EXPECT_EQ(text("0"), "0s");
    EXPECT_EQ(text(".5m"), "30s");
    EXPECT_EQ(text("-9223372036854775808ns"), "-9223372036.854775808s");
    EXPECT_EQ(text("9223372036854775808ns"), "the duration is out of range: 292 years at most");
    EXPECT_EQ(text("99999999999999999999999999h"), "the duration is out of range: 292 years at most");
    for (const std::string_view wrong : {"", "-", "5", "s", "1.s2", "1 s", "1x", "1h-5m"})
        EXPECT_EQ(text(wrong), "not a duration, such as 1h30m or 1.5s") << wrong;
}

TEST(CelCalendar, PartsAndArithmetic)
{
    EXPECT_EQ(evaluated("timestamp('2024-02-29T23:59:59.5Z').getDayOfYear()"), "59");
    EXPECT_EQ(evaluated("timestamp('1969-12-31T23:59:59Z').getSeconds()"), "59");
    EXPECT_EQ(evaluated("timestamp('1960-01-01T00:00:00Z').getDayOfWeek()"), "5");
    EXPECT_EQ(evaluated("timestamp('2009-02-13T23:31:30Z').getHours('+01:30')"), "1");
    EXPECT_EQ(evaluated("string(timestamp('2009-02-13T23:31:30Z') - duration('1.5s'))"), "\"2009-02-13T23:31:28.5Z\"");
    EXPECT_EQ(evaluated("timestamp('2009-02-13T23:31:30Z') - timestamp('2009-02-13T23:31:29.25Z')"), "750000000ns");
    EXPECT_EQ(evaluated("duration('-90m').getHours() + duration('3730s').getMinutes()"), "61");
    EXPECT_EQ(evaluated("duration('290y')"), "! line 1, column 1: '290y': not a duration, such as 1h30m or 1.5s");
}

} // namespace gatehouse::cel
