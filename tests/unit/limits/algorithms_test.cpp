// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "limits/algorithms.h"

#include <gtest/gtest.h>

namespace gatehouse::limits {
namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kStart = 1'700'000'000 * kSecond; // a multiple of 100 s

// Takes as long as it is allowed, and tells how often that was.
template <class Algorithm>
uint64_t drain(uint64_t& state, const Window& window, int64_t nowNs)
{
    uint64_t count = 0;
    for (Outcome out = Algorithm::take(state, window, 1, nowNs); out.taken.allowed; out = Algorithm::take(state, window, 1, nowNs)) {
        state = out.state;
        ++count;
    }
    return count;
}

TEST(Gcra, AdmitsTheLimitEachWindowOverTime)
{
    const Window window{Algorithm::TokenBucket, 60, 60 * kSecond, 0};
    uint64_t state = 0;
    EXPECT_EQ(drain<Gcra>(state, window, kStart), 60u);
    EXPECT_EQ(drain<Gcra>(state, window, kStart + kSecond), 1u);
    EXPECT_EQ(drain<Gcra>(state, window, kStart + 60 * kSecond), 59u);
    EXPECT_EQ(drain<Gcra>(state, window, kStart + 3600 * kSecond), 60u);
}

TEST(Gcra, ALimitThatDoesNotDivideTheWindowIsWholeAgainAfterIt)
{
    const Window window{Algorithm::TokenBucket, 7, kSecond, 0};
    uint64_t state = 0;
    EXPECT_EQ(drain<Gcra>(state, window, kStart), 7u);
    EXPECT_EQ(drain<Gcra>(state, window, kStart + kSecond), 7u);
}

TEST(Gcra, CostMoreThanTheRoomIsNeverAllowed)
{
    EXPECT_FALSE(Gcra::take(0, {Algorithm::TokenBucket, 5, kSecond, 0}, 6, kStart).taken.allowed);
}

TEST(FixedWindow, ALateThreadCountsIntoTheWindowThatHasBegun)
{
    const Window window{Algorithm::FixedWindow, 10, 100 * kSecond, 0};
    uint64_t state = 0;
    EXPECT_EQ(drain<FixedWindow>(state, window, kStart), 10u);
    EXPECT_EQ(drain<FixedWindow>(state, window, kStart - 1), 0u) << "another thread's clock is a nanosecond behind";
    EXPECT_EQ(drain<FixedWindow>(state, window, kStart), 0u);
}

TEST(FixedWindow, AClockSetBackFarBeginsAnew)
{
    const Window window{Algorithm::FixedWindow, 10, 100 * kSecond, 0};
    uint64_t state = 0;
    EXPECT_EQ(drain<FixedWindow>(state, window, kStart), 10u);
    EXPECT_EQ(drain<FixedWindow>(state, window, kStart - 86'400 * kSecond), 10u);
}

TEST(FixedWindow, CountsFromItsOrigin)
{
    const Window window{Algorithm::FixedWindow, 1, 31 * 86'400 * kSecond, 0, kStart + 5 * kSecond};
    uint64_t state = 0;
    EXPECT_EQ(drain<FixedWindow>(state, window, kStart + 5 * kSecond), 1u);
    EXPECT_EQ(drain<FixedWindow>(state, window, kStart + 30 * 86'400 * kSecond), 0u);
    EXPECT_EQ(FixedWindow::take(state, window, 1, kStart + 6 * kSecond).taken.resetNs, 31 * 86'400 * kSecond - kSecond);
}

TEST(SlidingWindow, NeverAdmitsMoreThanTheLimitAroundTheTurn)
{
    const Window window{Algorithm::SlidingWindow, 100, 100 * kSecond, 0};
    uint64_t state = 0;
    EXPECT_EQ(drain<SlidingWindow>(state, window, kStart + 99 * kSecond), 100u);
    EXPECT_EQ(drain<SlidingWindow>(state, window, kStart + 100 * kSecond), 0u);
    EXPECT_EQ(drain<SlidingWindow>(state, window, kStart + 125 * kSecond), 25u);
    EXPECT_EQ(drain<SlidingWindow>(state, window, kStart + 99 * kSecond), 0u) << "late";
}

TEST(SlidingWindow, KeepsTheHighestBitClear)
{
    const Window window{Algorithm::SlidingWindow, (1u << 28) - 1, kSecond, 0};
    for (int64_t second = 0; second < 300; ++second)
        EXPECT_EQ(SlidingWindow::take(0, window, 1, kStart + second * kSecond).state >> 63, 0u);
}

} // namespace
} // namespace gatehouse::limits
