// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "limits/circuit_breaker.h"

#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace gatehouse::limits {
namespace {

using namespace std::chrono_literals;
constexpr int64_t kSecond = 1'000'000'000;
constexpr CircuitBreaker::Pass kOrdinary{true, 0};
constexpr auto kGood = CircuitBreaker::Outcome::Succeeded;
constexpr auto kBad = CircuitBreaker::Outcome::Failed;
constexpr auto kNeither = CircuitBreaker::Outcome::Neither;

CircuitBreaker::Settings settings()
{
    return {0.5, 10, 10s, 5s, 2};
}

TEST(CircuitBreaker, OpensAtItsRatioAndNotBefore)
{
    CircuitBreaker breaker(settings());
    int64_t now = 100 * kSecond;
    for (int i = 0; i < 5; ++i)
        breaker.left(kOrdinary, now, kGood);
    for (int i = 0; i < 4; ++i)
        breaker.left(kOrdinary, now, kBad);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Closed);
    breaker.left(kOrdinary, now, kBad);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Open);
    EXPECT_FALSE(breaker.tryEnter(now));
    EXPECT_EQ(breaker.retryAfterNs(now), 5 * kSecond);
}

TEST(CircuitBreaker, ForgetsSliceBySlice)
{
    CircuitBreaker breaker(settings());
    for (int second = 0; second < 60; ++second) // 3 failures in any 10 s
        breaker.left(kOrdinary, second * kSecond, second % 3 == 0 ? kBad : kGood);
    for (int i = 0; i < 9; ++i)
        breaker.left(kOrdinary, 100 * kSecond, kBad);
    EXPECT_EQ(breaker.state(100 * kSecond), CircuitBreaker::State::Closed) << "what was before 90 s is over, and 9 are too few";
    breaker.left(kOrdinary, 111 * kSecond, kBad);
    EXPECT_EQ(breaker.state(111 * kSecond), CircuitBreaker::State::Closed);
}

TEST(CircuitBreaker, ProbesDecide)
{
    CircuitBreaker breaker(settings());
    int64_t now = kSecond;
    for (int i = 0; i < 10; ++i)
        breaker.left(kOrdinary, now, kBad);
    now += 5 * kSecond;
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::HalfOpen);
    EXPECT_EQ(breaker.retryAfterNs(now), 0);
    const CircuitBreaker::Pass probe = breaker.tryEnter(now);
    EXPECT_TRUE(probe);
    EXPECT_TRUE(breaker.tryEnter(now));
    EXPECT_FALSE(breaker.tryEnter(now));
    EXPECT_GT(breaker.retryAfterNs(now), 0);
    breaker.left(probe, now, kGood);
    breaker.left(probe, now, kBad);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Open);
    now += 5 * kSecond;
    const CircuitBreaker::Pass first = breaker.tryEnter(now), second = breaker.tryEnter(now);
    EXPECT_TRUE(first && second);
    breaker.left(first, now, kGood);
    breaker.left(second, now, kGood);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Closed);
    breaker.left(kOrdinary, now, kBad);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Closed) << "and all begins anew";
}

TEST(CircuitBreaker, WhatIsNeitherCountsForNothing)
{
    CircuitBreaker breaker(settings());
    int64_t now = kSecond;
    for (int i = 0; i < 100; ++i)
        breaker.left(kOrdinary, now, kNeither);
    for (int i = 0; i < 10; ++i)
        breaker.left(kOrdinary, now, kBad);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Open);
    now += 5 * kSecond;
    for (int i = 0; i < 10; ++i)
        breaker.left(breaker.tryEnter(now), now, kNeither);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::HalfOpen);
    EXPECT_TRUE(breaker.tryEnter(now)) << "each gave its place back";
    EXPECT_TRUE(breaker.tryEnter(now));
    EXPECT_FALSE(breaker.tryEnter(now));
}

TEST(CircuitBreaker, OnlyProbesOfThisRoundDecide)
{
    CircuitBreaker breaker(settings());
    int64_t now = kSecond;
    for (int i = 0; i < 10; ++i)
        breaker.left(kOrdinary, now, kBad);
    now += 5 * kSecond;
    for (int i = 0; i < 10; ++i)
        breaker.left(kOrdinary, now, i < 5 ? kGood : kBad);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::HalfOpen) << "they were let through before it opened";
    const CircuitBreaker::Pass old = breaker.tryEnter(now);
    breaker.left(breaker.tryEnter(now), now, kBad);
    now += 5 * kSecond;
    EXPECT_TRUE(breaker.tryEnter(now));
    breaker.left(old, now, kNeither);
    EXPECT_TRUE(breaker.tryEnter(now));
    EXPECT_FALSE(breaker.tryEnter(now)) << "a probe of the round before has no place to give back";
    breaker.left(old, now, kBad);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::HalfOpen);
}

TEST(CircuitBreaker, WhoLeavesWhileItIsOpenChangesNothing)
{
    CircuitBreaker breaker(settings());
    for (int i = 0; i < 10; ++i)
        breaker.left(kOrdinary, kSecond, kBad);
    for (int i = 0; i < 10; ++i)
        breaker.left(kOrdinary, 2 * kSecond, i % 2 == 0 ? kBad : kGood);
    EXPECT_EQ(breaker.retryAfterNs(2 * kSecond), 4 * kSecond);
}

TEST(CircuitBreaker, LetsExactlyItsProbesThroughOverThreads)
{
    CircuitBreaker breaker({0.5, 10, 10s, 5s, 7});
    for (int i = 0; i < 10; ++i)
        breaker.left(kOrdinary, kSecond, kBad);
    std::atomic<int> entered{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 1000; ++n)
                entered += breaker.tryEnter(10 * kSecond).admitted;
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(entered, 7);
}

} // namespace
} // namespace gatehouse::limits
