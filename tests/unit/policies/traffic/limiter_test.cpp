// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/concurrency_limit/limiter.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace gatehouse::policies {
namespace {

constexpr int64_t kMs = 1'000'000;

TEST(Limiter, IsExactOverThreads)
{
    Limiter limiter({Limiter::Kind::Fixed, 37});
    std::atomic<uint32_t> inside{0}, most{0}, entered{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 5000; ++round) {
                if (!limiter.enter(100))
                    continue;
                const uint32_t now = inside.fetch_add(1) + 1;
                for (uint32_t seen = most; seen < now && !most.compare_exchange_weak(seen, now);)
                    ;
                ++entered;
                inside.fetch_sub(1);
                limiter.leave();
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_LE(most, 37u);
    EXPECT_GT(entered, 0u);
    EXPECT_EQ(limiter.underWay(), 0u);
}

TEST(Limiter, AdmitsExactlyItsLimit)
{
    Limiter limiter({Limiter::Kind::Fixed, 100});
    std::atomic<int> admitted{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 50; ++n)
                admitted += limiter.enter(100);
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(admitted, 100);
}

TEST(Limiter, ShedsSmallSharesFirst)
{
    Limiter limiter({Limiter::Kind::Fixed, 10});
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(limiter.enter(40));
    EXPECT_FALSE(limiter.enter(40));
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(limiter.enter(80));
    EXPECT_FALSE(limiter.enter(80));
    EXPECT_TRUE(limiter.enter(100));
    EXPECT_TRUE(limiter.enter(100));
    EXPECT_FALSE(limiter.enter(100));
    limiter.leave();
    EXPECT_FALSE(limiter.enter(80));
    EXPECT_TRUE(limiter.enter(100));
}

TEST(Limiter, AShareIsNeverNothing)
{
    Limiter limiter({Limiter::Kind::Fixed, 1});
    EXPECT_TRUE(limiter.enter(1));
    EXPECT_FALSE(limiter.enter(1));
}

class Adaptive : public testing::Test
{
protected:
    // A window in which `busy` requests are under way and take so long.
    void window(Limiter& limiter, uint32_t busy, int64_t tookNs, bool failed = false)
    {
        uint32_t inside = 0;
        while (inside < busy && limiter.enter(100))
            ++inside;
        m_nowNs += Limiter::kWindowNs;
        for (uint32_t i = 0; i < Limiter::kWindowSamples; ++i)
            limiter.learn(tookNs, failed, m_nowNs);
        while (inside-- > 0)
            limiter.leave();
    }
    int64_t m_nowNs = 1;
};

TEST_F(Adaptive, GradientRisesWhileAnswersStayFast)
{
    Limiter limiter({Limiter::Kind::Gradient, 20, 10, 200});
    for (int i = 0; i < 20; ++i)
        window(limiter, 1000, 10 * kMs);
    EXPECT_GT(limiter.limit(), 30u);
    for (int i = 0; i < 2000; ++i)
        window(limiter, 1000, 10 * kMs);
    EXPECT_EQ(limiter.limit(), 200u) << "and never above the most";
}

TEST_F(Adaptive, GradientFallsWhenAnswersComeLate)
{
    Limiter limiter({Limiter::Kind::Gradient, 100, 10, 200});
    for (int i = 0; i < 50; ++i)
        window(limiter, 1000, 10 * kMs);
    const uint32_t before = limiter.limit();
    for (int i = 0; i < 10; ++i)
        window(limiter, 1000, 80 * kMs);
    EXPECT_LT(limiter.limit(), before / 2);
    EXPECT_GE(limiter.limit(), 10u);
}

TEST_F(Adaptive, GradientStaysWhenItIsNotUsed)
{
    Limiter limiter({Limiter::Kind::Gradient, 100, 10, 200});
    for (int i = 0; i < 50; ++i)
        window(limiter, 5, 10 * kMs);
    EXPECT_EQ(limiter.limit(), 100u);
}

TEST_F(Adaptive, GradientFallsWhenAnswersFailFast)
{
    Limiter limiter({Limiter::Kind::Gradient, 100, 10, 200});
    for (int i = 0; i < 10; ++i)
        window(limiter, 1000, 1 * kMs, true);
    EXPECT_LT(limiter.limit(), 40u);
}

TEST_F(Adaptive, AimdRisesByOneAndFallsByATenth)
{
    Limiter limiter({Limiter::Kind::Aimd, 100, 10, 103, 1.5, 50 * kMs});
    window(limiter, 1000, 10 * kMs);
    EXPECT_EQ(limiter.limit(), 101u);
    for (int i = 0; i < 5; ++i)
        window(limiter, 1000, 10 * kMs);
    EXPECT_EQ(limiter.limit(), 103u);
    window(limiter, 1000, 60 * kMs);
    EXPECT_EQ(limiter.limit(), 93u);
    for (int i = 0; i < 100; ++i)
        window(limiter, 1000, 60 * kMs);
    EXPECT_EQ(limiter.limit(), 10u);
}

TEST_F(Adaptive, AWindowTakesItsTime)
{
    Limiter limiter({Limiter::Kind::Aimd, 100, 10, 200, 1.5, 50 * kMs});
    window(limiter, 1000, 60 * kMs);
    EXPECT_EQ(limiter.limit(), 90u);
    for (int i = 0; i < 1000; ++i)
        limiter.learn(60 * kMs, false, m_nowNs + 1);
    EXPECT_EQ(limiter.limit(), 90u) << "a burst of late answers is one sign, not a thousand";
}

} // namespace
} // namespace gatehouse::policies
