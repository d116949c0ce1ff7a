// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/http_date.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

constexpr int64_t kNow = 1'767'225'600; // 2026-01-01

TEST(HttpDate, ReadsItsThreeForms)
{
    EXPECT_EQ(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT", kNow), 784111777);
    EXPECT_EQ(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", kNow), 784111777);
    EXPECT_EQ(parseHttpDate("Sun Nov  6 08:49:37 1994", kNow), 784111777);
    EXPECT_EQ(parseHttpDate("Thu, 01 Jan 1970 00:00:00 GMT", kNow), 0);
    EXPECT_EQ(parseHttpDate("Thu, 29 Feb 2024 23:59:60 GMT", kNow), 1709251200);
}

TEST(HttpDate, PlacesShortYearsNearNow)
{
    EXPECT_EQ(parseHttpDate("Thursday, 01-Jan-26 00:00:00 GMT", kNow), kNow);
    EXPECT_LT(*parseHttpDate("Friday, 01-Jan-77 00:00:00 GMT", kNow), kNow);
    EXPECT_GT(*parseHttpDate("Wednesday, 01-Jan-76 00:00:00 GMT", kNow), kNow);
}

TEST(HttpDate, RefusesWhatIsNone)
{
    for (const char* text : {"", "0", "-1", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
                             "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ", "1994-11-06T08:49:37Z", "Sun Nov  6 08:49:37 199x",
                             ",,,,,,,,,,", "Sunday, 06-Nov-9"})
        EXPECT_EQ(parseHttpDate(text, kNow), std::nullopt) << text;
}

} // namespace
} // namespace gatehouse::policies
