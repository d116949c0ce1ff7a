// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/timer_wheel.h"

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace gatehouse::net {

namespace {

constexpr int64_t kMs = 1'000'000;

class Bell : public Timer
{
public:
    int rung = 0;
    std::function<void()> also;

private:
    void expired() override
    {
        ++rung;
        if (also)
            also();
    }
};

} // namespace

TEST(TimerWheel, firesAtItsTimeAndNotBefore)
{
    TimerWheel wheel(0);
    Bell bell;
    wheel.set(bell, 50 * kMs);
    wheel.advance(49 * kMs);
    EXPECT_EQ(bell.rung, 0);
    wheel.advance(56 * kMs);
    EXPECT_EQ(bell.rung, 1);
    wheel.advance(1000 * kMs);
    EXPECT_EQ(bell.rung, 1);
    EXPECT_EQ(bell.deadlineNs(), Timer::kNever);
}

TEST(TimerWheel, aLaterDeadlineIsHonoured)
{
    TimerWheel wheel(0);
    Bell bell;
    wheel.set(bell, 20 * kMs);
    wheel.set(bell, 200 * kMs);
    wheel.advance(100 * kMs);
    EXPECT_EQ(bell.rung, 0);
    wheel.advance(210 * kMs);
    EXPECT_EQ(bell.rung, 1);
}

TEST(TimerWheel, anEarlierDeadlineIsHonoured)
{
    TimerWheel wheel(0);
    Bell bell;
    wheel.set(bell, 5000 * kMs);
    wheel.set(bell, 20 * kMs);
    wheel.advance(30 * kMs);
    EXPECT_EQ(bell.rung, 1);
}

TEST(TimerWheel, aDroppedTimerStaysSilentAndMayBeSetAgain)
{
    TimerWheel wheel(0);
    Bell bell;
    wheel.set(bell, 20 * kMs);
    TimerWheel::drop(bell);
    wheel.advance(100 * kMs);
    EXPECT_EQ(bell.rung, 0);
    wheel.set(bell, 120 * kMs);
    wheel.advance(130 * kMs);
    EXPECT_EQ(bell.rung, 1);
}

TEST(TimerWheel, holdsDeadlinesBeyondOneTurn)
{
    TimerWheel wheel(0);
    Bell bell;
    wheel.set(bell, 60'000 * kMs); // a turn is about eight seconds
    for (int64_t now = 0; now < 60'000; now += 100)
        wheel.advance(now * kMs);
    EXPECT_EQ(bell.rung, 0);
    wheel.advance(60'010 * kMs);
    EXPECT_EQ(bell.rung, 1);
}

TEST(TimerWheel, firesEverythingAfterALongPause)
{
    TimerWheel wheel(0);
    std::vector<std::unique_ptr<Bell>> bells;
    for (int i = 1; i <= 500; ++i) {
        bells.push_back(std::make_unique<Bell>());
        wheel.set(*bells.back(), i * 37 * kMs);
    }
    wheel.advance(3'600'000 * kMs);
    for (const auto& bell : bells)
        EXPECT_EQ(bell->rung, 1);
    EXPECT_EQ(wheel.untilNextNs(3'600'000 * kMs), -1);
}

TEST(TimerWheel, aTimerMayDestroyOthersAndSetItselfWhileFiring)
{
    TimerWheel wheel(0);
    Bell first;
    auto second = std::make_unique<Bell>();
    first.also = [&] {
        second.reset();
        if (first.rung < 3)
            wheel.set(first, (20 + first.rung * 20) * kMs);
    };
    second->also = [&] { wheel.set(first, Timer::kNever); };
    wheel.set(*second, 20 * kMs);
    wheel.set(first, 20 * kMs); // in the same slot, fired first
    wheel.advance(30 * kMs);
    EXPECT_EQ(first.rung, 1);
    wheel.advance(200 * kMs);
    wheel.advance(300 * kMs);
    EXPECT_EQ(first.rung, 3);
}

TEST(TimerWheel, tellsWhenToLookAgain)
{
    TimerWheel wheel(0);
    EXPECT_EQ(wheel.untilNextNs(0), -1);
    Bell bell;
    wheel.set(bell, 100 * kMs);
    const int64_t until = wheel.untilNextNs(0);
    EXPECT_GE(until, 100 * kMs);
    EXPECT_LE(until, 108 * kMs);
    EXPECT_EQ(wheel.untilNextNs(500 * kMs), 0);
}

TEST(TimerWheel, mayGoBeforeItsTimers)
{
    Bell bell;
    {
        TimerWheel wheel(0);
        wheel.set(bell, 100 * kMs);
    }
    EXPECT_EQ(bell.rung, 0);
}

} // namespace gatehouse::net
