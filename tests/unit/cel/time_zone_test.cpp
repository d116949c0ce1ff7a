// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/time_zone.h"

#include <gtest/gtest.h>

namespace gatehouse::cel {

namespace {

std::string number(uint64_t value, size_t bytes)
{
    std::string out(bytes, '\0');
    for (size_t i = bytes; i-- > 0; value >>= 8)
        out[i] = static_cast<char>(value);
    return out;
}

// A file of one zone: no transitions but those given, and a rule.
std::string zoneFile(const std::vector<std::pair<int64_t, int>>& transitions, const std::vector<int32_t>& offsets, const std::string& rule)
{
    const std::string head = std::string("TZif2") + std::string(15, '\0');
    const auto counts = [](size_t times, size_t types, size_t chars) { return number(0, 4) + number(0, 4) + number(0, 4) + number(times, 4) + number(types, 4) + number(chars, 4); };
    std::string out = head + counts(0, 1, 1) + number(0, 6) + std::string(1, '\0');
    out += head + counts(transitions.size(), offsets.size(), 1);
    for (const auto& [time, type] : transitions)
        out += number(static_cast<uint64_t>(time), 8);
    for (const auto& [time, type] : transitions)
        out += static_cast<char>(type);
    for (const int32_t offset : offsets)
        out += number(static_cast<uint32_t>(offset), 4) + std::string(2, '\0');
    return out + std::string(1, '\0') + '\n' + rule + '\n';
}

} // namespace

TEST(CelTimeZone, FixedOffsets)
{
    EXPECT_EQ(TimeZone::named("UTC")->offsetAt(0), 0);
    EXPECT_EQ(TimeZone::named("+05:30")->offsetAt(0), 19'800);
    EXPECT_EQ(TimeZone::named("-02:30")->offsetAt(0), -9000);
    EXPECT_EQ(TimeZone::named("02:00")->offsetAt(0), 7200);
    for (const std::string_view wrong : {"+24:00", "+01:60", "5:00", "../etc/passwd", "/etc/localtime", "", "No/Where", "a b"})
        EXPECT_FALSE(TimeZone::named(wrong).ok()) << wrong;
}

TEST(CelTimeZone, TableAndRule)
{
    const auto zone = TimeZone::fromFile("Test", zoneFile({{1000, 1}, {2000, 2}}, {0, 3600, -7200}, "CET-1CEST,M3.5.0,M10.5.0/3"));
    ASSERT_TRUE(zone.ok()) << zone.error().text();
    EXPECT_EQ(zone->offsetAt(999), 0);
    EXPECT_EQ(zone->offsetAt(1000), 3600);
    EXPECT_EQ(zone->offsetAt(1999), 3600);
    // Central European summer time of 2040: from 25 March to 28 October, 01:00 UTC.
    EXPECT_EQ(zone->offsetAt(2'216'250'000 - 1), 3600);
    EXPECT_EQ(zone->offsetAt(2'216'250'000), 7200);
    EXPECT_EQ(zone->offsetAt(2'234'998'800 - 1), 7200);
    EXPECT_EQ(zone->offsetAt(2'234'998'800), 3600);
}

TEST(CelTimeZone, RulesOfTheSouthAndOfAllForms)
{
    const auto at = [](const std::string& rule, int64_t seconds) {
        const auto zone = TimeZone::fromFile("Test", zoneFile({}, {0}, rule));
        return zone ? zone->offsetAt(seconds) : -1;
    };
    const int64_t january = 2'209'032'000, july = 2'224'670'400; // of 2040
    EXPECT_EQ(at("AEST-10AEDT,M10.1.0,M4.1.0/3", january), 39'600);
    EXPECT_EQ(at("AEST-10AEDT,M10.1.0,M4.1.0/3", july), 36'000);
    EXPECT_EQ(at("<-03>3", july), -10'800);
    EXPECT_EQ(at("<+0545>-5:45", july), 20'700);
    EXPECT_EQ(at("IST-2IDT,J90/2,J300/2", july), 10'800);
    EXPECT_EQ(at("AAA0BBB,89,299", july), 3600);
    EXPECT_EQ(at("EST5EDT,0/0,J365/25", july), -14'400) << "summer all the year";
    EXPECT_EQ(at("CET-1CEST,M13.1.0,M4.1.0", july), -1);
}

TEST(CelTimeZone, BrokenFilesAreRefused)
{
    const std::string whole = zoneFile({{1000, 1}, {2000, 0}}, {0, 3600}, "CET-1");
    for (size_t size = 0; size < whole.size() - 8; ++size)
        EXPECT_FALSE(TimeZone::fromFile("Test", whole.substr(0, size)).ok()) << size;
    EXPECT_FALSE(TimeZone::fromFile("Test", zoneFile({{1000, 7}}, {0}, "CET-1")).ok()) << "a type that is not there";
    EXPECT_FALSE(TimeZone::fromFile("Test", zoneFile({{1000, 0}, {1000, 0}}, {0}, "CET-1")).ok()) << "not ascending";
    EXPECT_FALSE(TimeZone::fromFile("Test", zoneFile({}, {0}, "C")).ok());
}

TEST(CelTimeZone, TheSystemsDatabase)
{
    const auto berlin = TimeZone::named("Europe/Berlin");
    ASSERT_TRUE(berlin.ok());
    EXPECT_EQ(berlin->offsetAt(1'700'000'000), 3600);
    EXPECT_EQ(berlin->offsetAt(1'720'000'000), 7200);
    EXPECT_EQ(berlin->offsetAt(4'119'000'000), 7200) << "July 2100, by the rule";
}

} // namespace gatehouse::cel
