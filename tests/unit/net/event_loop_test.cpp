// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/event_loop.h"
#include "support/run_task.h"

#include <atomic>
#include <thread>
#include <vector>

namespace gatehouse::net {

using namespace std::chrono_literals;

TEST(EventLoop, runsWhatOtherThreadsPostInTheirOrder)
{
    EventLoop loop;
    std::vector<int> seen[4];
    std::atomic<int> left{4};
    const std::thread::id here = std::this_thread::get_id();
    std::vector<std::thread> threads;
    for (int who = 0; who < 4; ++who) {
        threads.emplace_back([&, who] {
            for (int i = 0; i < 500; ++i) {
                loop.post([&, who, i] {
                    EXPECT_EQ(std::this_thread::get_id(), here);
                    seen[who].push_back(i);
                });
            }
            loop.post([&] {
                if (--left == 0)
                    loop.stop();
            });
        });
    }
    loop.run();
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& list : seen) {
        ASSERT_EQ(list.size(), 500u);
        EXPECT_TRUE(std::is_sorted(list.begin(), list.end()));
    }
}

TEST(EventLoop, sleepsAtLeastAsLongAsAsked)
{
    EventLoop loop;
    const auto nap = [&]() -> Task<int64_t> {
        const int64_t before = loop.nowNs();
        co_await loop.sleep(30ms);
        co_return loop.nowNs() - before;
    };
    const auto slept = test::runTask(loop, nap());
    ASSERT_TRUE(slept.has_value());
    EXPECT_GE(*slept, 30'000'000);
}

TEST(EventLoop, wakesSleepersInTheOrderOfTheirTimes)
{
    EventLoop loop;
    std::vector<int> order;
    const auto nap = [&](int ms) -> Task<void> {
        co_await loop.sleep(std::chrono::milliseconds(ms));
        order.push_back(ms);
        if (order.size() == 3)
            loop.stop();
    };
    loop.spawn(nap(60));
    loop.spawn(nap(20));
    loop.spawn(nap(40));
    loop.run();
    EXPECT_EQ(order, (std::vector<int>{20, 40, 60}));
}

TEST(EventLoop, destroysUnfinishedSpawnedTasksWithItself)
{
    const auto witness = std::make_shared<int>();
    {
        EventLoop loop;
        const auto hold = [&loop](std::shared_ptr<int> held) -> Task<void> {
            co_await loop.sleep(1h);
            held.reset();
        };
        loop.spawn(hold(witness));
        EXPECT_EQ(witness.use_count(), 2);
    }
    EXPECT_EQ(witness.use_count(), 1);
}

TEST(EventLoop, stopsFromAnotherThreadAndRunsAgain)
{
    EventLoop loop;
    for (int i = 0; i < 2; ++i) {
        std::thread stopper([&] { loop.stop(); });
        loop.run();
        stopper.join();
    }
}

TEST(EventLoop, aPostedCallMayPost)
{
    EventLoop loop;
    int depth = 0;
    std::function<void()> again = [&] {
        if (++depth < 100)
            loop.post(again);
        else
            loop.stop();
    };
    loop.post(again);
    loop.run();
    EXPECT_EQ(depth, 100);
}

} // namespace gatehouse::net
