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

CircuitBreaker::Settings settings()
{
    return {0.5, 10, 10s, 5s, 2};
}

TEST(CircuitBreaker, OpensAtItsRatioAndNotBefore)
{
    CircuitBreaker breaker(settings());
    int64_t now = 100 * kSecond;
    for (int i = 0; i < 5; ++i)
        breaker.left(now, false);
    for (int i = 0; i < 4; ++i)
        breaker.left(now, true);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Closed);
    breaker.left(now, true);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Open);
    EXPECT_FALSE(breaker.tryEnter(now));
    EXPECT_EQ(breaker.retryAfterNs(now), 5 * kSecond);
}

TEST(CircuitBreaker, ForgetsSliceBySlice)
{
    CircuitBreaker breaker(settings());
    for (int second = 0; second < 60; ++second) // 3 failures in any 10 s
        breaker.left(second * kSecond, second % 3 == 0);
    for (int i = 0; i < 9; ++i)
        breaker.left(100 * kSecond, true);
    EXPECT_EQ(breaker.state(100 * kSecond), CircuitBreaker::State::Closed) << "what was before 90 s is over, and 9 are too few";
    breaker.left(111 * kSecond, true);
    EXPECT_EQ(breaker.state(111 * kSecond), CircuitBreaker::State::Closed);
}

TEST(CircuitBreaker, ProbesDecide)
{
    CircuitBreaker breaker(settings());
    int64_t now = kSecond;
    for (int i = 0; i < 10; ++i)
        breaker.left(now, true);
    now += 5 * kSecond;
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::HalfOpen);
    EXPECT_EQ(breaker.retryAfterNs(now), 0);
    EXPECT_TRUE(breaker.tryEnter(now));
    EXPECT_TRUE(breaker.tryEnter(now));
    EXPECT_FALSE(breaker.tryEnter(now));
    EXPECT_GT(breaker.retryAfterNs(now), 0);
    breaker.left(now, false);
    breaker.left(now, true);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Open);
    now += 5 * kSecond;
    for (int i = 0; i < 2; ++i)
        EXPECT_TRUE(breaker.tryEnter(now));
    for (int i = 0; i < 2; ++i)
        breaker.left(now, false);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Closed);
    breaker.left(now, true);
    EXPECT_EQ(breaker.state(now), CircuitBreaker::State::Closed) << "and all begins anew";
}

TEST(CircuitBreaker, WhoLeavesWhileItIsOpenChangesNothing)
{
    CircuitBreaker breaker(settings());
    for (int i = 0; i < 10; ++i)
        breaker.left(kSecond, true);
    for (int i = 0; i < 10; ++i)
        breaker.left(2 * kSecond, i % 2 == 0);
    EXPECT_EQ(breaker.retryAfterNs(2 * kSecond), 4 * kSecond);
}

TEST(CircuitBreaker, LetsExactlyItsProbesThroughOverThreads)
{
    CircuitBreaker breaker({0.5, 10, 10s, 5s, 7});
    for (int i = 0; i < 10; ++i)
        breaker.left(kSecond, true);
    std::atomic<int> entered{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 1000; ++n)
                entered += breaker.tryEnter(10 * kSecond);
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(entered, 7);
}

} // namespace
} // namespace gatehouse::limits
