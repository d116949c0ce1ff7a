// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/flight.h"

#include "support/run_task.h"

#include <atomic>
#include <thread>

namespace gatehouse::policies {
namespace {

using namespace std::chrono_literals;

TEST(Flight, WakesWhoWaitsOnTheirOwnLoops)
{
    const auto flight = std::make_shared<Flight>("v");
    std::atomic<int> waiting{0}, woken{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            net::EventLoop loop;
            const auto one = [&]() -> net::Task<void> {
                ++waiting;
                woken += co_await Flight::wait(flight, loop, 9s);
            };
            EXPECT_TRUE(test::runTask(loop, one()));
        });
    }
    while (waiting < 4)
        std::this_thread::yield();
    flight->land();
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(woken, 4);
}

TEST(Flight, WhatHasLandedIsNotWaitedFor)
{
    net::EventLoop loop;
    const auto flight = std::make_shared<Flight>("v");
    flight->land();
    EXPECT_EQ(test::runTask<bool>(loop, Flight::wait(flight, loop, 9s)), true);
}

TEST(Flight, EndsWithItsTime)
{
    net::EventLoop loop;
    const auto flight = std::make_shared<Flight>("v");
    EXPECT_EQ(test::runTask<bool>(loop, Flight::wait(flight, loop, 2ms)), false);
    flight->land(); // nobody is there any more
}

TEST(Flight, ALoopMayEndBeforeIt)
{
    const auto flight = std::make_shared<Flight>("v");
    for (int i = 0; i < 20; ++i) {
        std::atomic<bool> landing{false};
        std::thread lander;
        {
            net::EventLoop loop;
            net::Task<bool> waiting = Flight::wait(flight, loop, 9s);
            waiting.resume();
            lander = std::thread([&] {
                landing = true;
                flight->land();
            });
            while (!landing)
                std::this_thread::yield();
        }
        lander.join();
    }
}

} // namespace
} // namespace gatehouse::policies
