// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/units.h"

#include <gtest/gtest.h>

namespace gatehouse::base {

using namespace std::chrono_literals;

TEST(Units, Durations)
{
    const std::pair<const char*, std::chrono::nanoseconds> good[] = {{"250ms", 250ms}, {"1m", 1min}, {"1h30m", 90min}, {"30d", 720h}, {"1.5s", 1500ms}, {"0s", 0s}, {"7us", 7us}, {"5ns", 5ns}};
    for (const auto& [text, value] : good)
        EXPECT_EQ(*parseDuration(text), value) << text;
    for (const char* text : {"", "s", "-1s", "1", "1 s", "1x", "1.s", "1s ", "99999999999d", "1e3s", "1S", "0x1s"})
        EXPECT_FALSE(parseDuration(text).ok()) << text;
}

TEST(Units, DurationsAreSpelledBack)
{
    EXPECT_EQ(durationText(90s), "1m30s");
    EXPECT_EQ(durationText(0s), "0s");
    for (const std::chrono::nanoseconds value : {std::chrono::nanoseconds(1ns), std::chrono::nanoseconds(999us), std::chrono::nanoseconds(1min + 1ms), std::chrono::nanoseconds(36h + 5s)})
        EXPECT_EQ(*parseDuration(durationText(value)), value);
}

TEST(Units, NumbersAreInTheStatedUnit)
{
    EXPECT_EQ(*durationFrom(Json(2)), 2s);
    EXPECT_EQ(*durationFrom(Json(0.5), 1ms), 500us);
    EXPECT_FALSE(durationFrom(Json(-1)).ok());
    EXPECT_FALSE(durationFrom(Json(1e300)).ok());
    EXPECT_FALSE(durationFrom(Json(nullptr)).ok());
    EXPECT_EQ(durationAt({{"t", "5s"}}, "t", 1s), 5s);
    EXPECT_EQ(durationAt(Json::object(), "t", 1s), 1s);
}

TEST(Units, Sizes)
{
    const std::pair<const char*, uint64_t> good[] = {{"0", 0}, {"512", 512}, {"8KiB", 8192}, {"1MiB", 1u << 20}, {"10kB", 10'000}, {"1.5KiB", 1536}, {"2GiB", 2ull << 30}};
    for (const auto& [text, value] : good)
        EXPECT_EQ(*parseSize(text), value) << text;
    for (const char* text : {"", "KiB", "-1", "1 KiB", "1Ki", "99999999999999999999", "20000000TiB", "1KiB1"})
        EXPECT_FALSE(parseSize(text).ok()) << text;
    EXPECT_EQ(*sizeFrom(Json(7)), 7u);
    EXPECT_FALSE(sizeFrom(Json(-7)).ok());
    for (const uint64_t bytes : {0ull, 1000ull, 1024ull, 3ull << 20, 5ull << 40})
        EXPECT_EQ(*parseSize(sizeText(bytes)), bytes);
}

} // namespace gatehouse::base
