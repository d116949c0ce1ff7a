// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "limits/limit_store.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace gatehouse::limits {
namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kStart = 1'700'000'000 * kSecond; // a multiple of 100 s

class EveryAlgorithm : public testing::TestWithParam<Algorithm>
{
protected:
    Window window(uint64_t limit, int64_t seconds) const { return {GetParam(), limit, seconds * kSecond, 0}; }
    std::unique_ptr<LimitStore> m_store = makeLocalLimitStore(1000);
};

TEST_P(EveryAlgorithm, AdmitsExactlyAsManyAsAllowed)
{
    for (const uint64_t limit : {1u, 7u, 60u}) {
        int allowed = 0;
        for (int i = 0; i < 100; ++i)
            allowed += m_store->take(limit, window(limit, 100), 1, kStart).allowed;
        EXPECT_EQ(allowed, static_cast<int>(limit));
    }
}

TEST_P(EveryAlgorithm, ManyThreadsTogetherGetExactlyTheLimit)
{
    constexpr int kThreads = 16;
    constexpr int kEach = 2000;
    constexpr uint64_t kLimit = 10'000;
    std::atomic<int> allowed{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < kEach; ++i)
                allowed += m_store->take(42, window(kLimit, 1000), 1, kStart).allowed;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(allowed.load(), static_cast<int>(kLimit));
}

TEST_P(EveryAlgorithm, SaysHowManyAreLeftAndWhenToComeBack)
{
    const Window limit = window(10, 100);
    EXPECT_EQ(m_store->take(1, limit, 1, kStart).remaining, 9u);
    for (int i = 0; i < 9; ++i)
        (void)m_store->take(1, limit, 1, kStart);
    const Taken refused = m_store->take(1, limit, 1, kStart);
    EXPECT_FALSE(refused.allowed);
    EXPECT_EQ(refused.remaining, 0u);
    ASSERT_GT(refused.retryAfterNs, 0);
    EXPECT_FALSE(m_store->peek(1, limit, 1, kStart + refused.retryAfterNs - kSecond / 10).allowed);
    EXPECT_TRUE(m_store->peek(1, limit, 1, kStart + refused.retryAfterNs + kSecond / 100).allowed);
}

TEST_P(EveryAlgorithm, PeekingTakesNothing)
{
    for (int i = 0; i < 10; ++i)
        EXPECT_TRUE(m_store->peek(3, window(1, 100), 1, kStart).allowed);
    EXPECT_TRUE(m_store->take(3, window(1, 100), 1, kStart).allowed);
    EXPECT_FALSE(m_store->peek(3, window(1, 100), 1, kStart).allowed);
}

TEST_P(EveryAlgorithm, WhatIsGivenBackCanBeTakenAgain)
{
    const Window limit = window(2, 100);
    EXPECT_TRUE(m_store->take(4, limit, 2, kStart).allowed);
    EXPECT_FALSE(m_store->take(4, limit, 1, kStart).allowed);
    m_store->giveBack(4, limit, 1, kStart);
    EXPECT_TRUE(m_store->take(4, limit, 1, kStart).allowed);
    EXPECT_FALSE(m_store->take(4, limit, 1, kStart).allowed);
}

TEST_P(EveryAlgorithm, KeysDoNotMeet)
{
    for (uint64_t key = 0; key < 500; ++key)
        EXPECT_TRUE(m_store->take(key * 0x9e3779b97f4a7c15ull + 1, window(1, 100), 1, kStart).allowed) << key;
}

TEST_P(EveryAlgorithm, AClockThatGoesBackLocksNobodyOutForLong)
{
    const Window limit = window(5, 10);
    EXPECT_TRUE(m_store->take(6, limit, 5, kStart).allowed);
    (void)m_store->take(6, limit, 1, kStart - 3600 * kSecond);
    EXPECT_TRUE(m_store->take(6, limit, 1, kStart + 20 * kSecond).allowed);
}

INSTANTIATE_TEST_SUITE_P(Limits, EveryAlgorithm, testing::Values(Algorithm::TokenBucket, Algorithm::FixedWindow, Algorithm::SlidingWindow));

TEST(TokenBucket, RefillsSteadilyAndKeepsABurst)
{
    const auto store = makeLocalLimitStore(100);
    const Window window{Algorithm::TokenBucket, 60, 60 * kSecond, 5};
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(store->take(1, window, 1, kStart).allowed);
    EXPECT_FALSE(store->take(1, window, 1, kStart).allowed);
    EXPECT_TRUE(store->take(1, window, 1, kStart + kSecond).allowed);
    EXPECT_FALSE(store->take(1, window, 1, kStart + kSecond).allowed);
}

TEST(FixedWindow, BeginsAnewAtMultiplesOfItsLength)
{
    const auto store = makeLocalLimitStore(100);
    const Window window{Algorithm::FixedWindow, 1, 100 * kSecond, 0};
    EXPECT_TRUE(store->take(1, window, 1, kStart + 99 * kSecond).allowed);
    EXPECT_FALSE(store->take(1, window, 1, kStart + 99 * kSecond).allowed);
    EXPECT_TRUE(store->take(1, window, 1, kStart + 100 * kSecond).allowed);
}

TEST(SlidingWindow, TheLastWindowFadesOut)
{
    const auto store = makeLocalLimitStore(100);
    const Window window{Algorithm::SlidingWindow, 100, 100 * kSecond, 0};
    EXPECT_TRUE(store->take(1, window, 100, kStart).allowed);
    // Half of the next window: half of the last one still counts.
    EXPECT_TRUE(store->take(1, window, 50, kStart + 150 * kSecond).allowed);
    EXPECT_FALSE(store->take(1, window, 1, kStart + 150 * kSecond).allowed);
}

TEST(LocalLimitStore, GivesUpOldKeysRatherThanGrowing)
{
    const auto store = makeLocalLimitStore(64);
    const Window window{Algorithm::TokenBucket, 1, 100 * kSecond, 0};
    for (uint64_t key = 1; key < 100'000; ++key)
        EXPECT_TRUE(store->take(key, window, 1, kStart).allowed);
}

} // namespace
} // namespace gatehouse::limits
