// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <gtest/gtest.h>
#include <limits>

namespace gatehouse::base {

TEST(Clock, Rfc3339GoesBothWays)
{
    constexpr int64_t kTime = 1'767'225'600'123'000'000;
    EXPECT_EQ(rfc3339(kTime), "2026-01-01T00:00:00.123Z");
    EXPECT_EQ(parseRfc3339("2026-01-01T00:00:00.123Z"), kTime);
    EXPECT_EQ(parseRfc3339("2026-01-01t01:30:00.123+01:30"), kTime);
    EXPECT_EQ(parseRfc3339("2025-12-31 22:00:00.123-02:00"), kTime);
    EXPECT_EQ(parseRfc3339("2024-02-29T00:00:00Z"), 1'709'164'800'000'000'000);
    EXPECT_EQ(parseRfc3339("9999-12-31T23:59:59Z"), std::numeric_limits<int64_t>::max());
}

TEST(Clock, WhatIsNoTimeIsRefused)
{
    for (const char* text : {"", "2026-01-01", "2026-01-01T00:00:00", "2026-1-01T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-02-30T00:00:00Z", "2025-02-29T00:00:00Z",
                             "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00ZZ", "2026-01-01T00:00:00+1:00", "2026-01-01T00:00:00+24:00",
                             " 026-01-01T00:00:00Z", "2026-+1-01T00:00:00Z", "2026-01-01T00:00:00.1", "1969-12-31T23:59:59Z", "next week"})
        EXPECT_EQ(parseRfc3339(text), -1) << text;
}

TEST(Clock, AManualClockMovesWhenTold)
{
    ManualClock clock;
    const int64_t wall = clock.wallNs(), steady = clock.monotonicNs();
    clock.advance(std::chrono::seconds(2));
    clock.jump(std::chrono::hours(-1));
    EXPECT_EQ(clock.monotonicNs() - steady, 2'000'000'000);
    EXPECT_EQ(clock.wallNs() - wall, -3'598'000'000'000);
}

TEST(Clock, TheSystemsClockDoesNotGoBack)
{
    const int64_t before = systemClock().monotonicNs();
    EXPECT_GE(systemClock().monotonicNs(), before);
    EXPECT_GT(systemClock().wallNs(), 1'700'000'000'000'000'000);
}

} // namespace gatehouse::base
