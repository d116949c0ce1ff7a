// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/patience.h"

#include <gtest/gtest.h>

namespace gatehouse::proxy {

namespace {

constexpr int64_t kSecond = 1'000'000'000;

} // namespace

TEST(Patience, bearsOnePauseOfFullLength)
{
    Patience patience(60 * kSecond, 100);
    EXPECT_EQ(patience.leftNs(), 60 * kSecond);
    patience.waited(59 * kSecond);
    EXPECT_EQ(patience.leftNs(), kSecond);
    patience.waited(5 * kSecond);
    EXPECT_EQ(patience.leftNs(), 0);
}

TEST(Patience, isEarnedBackByBytesUpToTheFullLength)
{
    Patience patience(60 * kSecond, 100);
    patience.waited(10 * kSecond);
    patience.moved(200);
    EXPECT_EQ(patience.leftNs(), 52 * kSecond);
    patience.moved(UINT64_MAX);
    EXPECT_EQ(patience.leftNs(), 60 * kSecond);
}

TEST(Patience, oneByteAMinuteIsNotBorneForEver)
{
    Patience patience(60 * kSecond, 240);
    int64_t borne = 0;
    for (int i = 0; i < 100 && patience.leftNs() > 10 * kSecond; ++i) {
        patience.waited(10 * kSecond);
        patience.moved(1);
        borne += 10;
    }
    EXPECT_LE(borne, 60);
}

TEST(Patience, withoutARateOnlyPausesCount)
{
    Patience patience(60 * kSecond, 0);
    patience.waited(59 * kSecond);
    EXPECT_EQ(patience.leftNs(), 60 * kSecond);
}

} // namespace gatehouse::proxy
