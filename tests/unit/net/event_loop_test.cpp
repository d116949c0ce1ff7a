// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/event_loop.h"
#include "support/run_task.h"
#include "support/socket_pair.h"

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

// As a stream of HTTP/2 does that is woken when its connection has written: what it sends then belongs to this turn, as no other may come for long.
TEST(EventLoop, whoComesToTheEndOfATurnWithinItsDeferredWorkStillHasIt)
{
    class Late : public Deferred
    {
    public:
        Late(EventLoop& owner, bool& told) : m_loop(owner), m_told(told) {}
        void runDeferred() override
        {
            m_task = wait();
            m_task.resume();
        }

    private:
        Task<void> wait()
        {
            EventLoop::TurnEnd turn(m_loop);
            co_await turn;
            m_told = true;
            m_loop.stop();
        }
        EventLoop& m_loop;
        bool& m_told;
        Task<void> m_task;
    };
    EventLoop loop;
    bool told = false;
    bool late = false;
    auto one = test::streamPair(loop); // two sockets' events make a turn of several
    auto other = test::streamPair(loop);
    Late deferred(loop, told);
    const auto read = [&](Stream& from) -> Task<void> {
        char byte;
        co_await from.read(&byte, 1, loop.nowNs() + 5'000'000'000);
        loop.defer(deferred);
    };
    const auto guard = [&]() -> Task<void> {
        co_await loop.sleep(2s);
        late = true;
        loop.stop();
    };
    std::vector<Task<void>> tasks;
    const auto begin = [&]() -> Task<void> {
        tasks.push_back(read(one.second));
        tasks.push_back(read(other.second));
        for (Task<void>& task : tasks)
            task.resume();
        co_await loop.sleep(0ns); // past the edges of registration
        EXPECT_TRUE((co_await one.first.write("a", loop.nowNs() + 5'000'000'000)).ok());
        EXPECT_TRUE((co_await other.first.write("b", loop.nowNs() + 5'000'000'000)).ok());
    };
    Task<void> beginning = begin();
    Task<void> guarding = guard();
    loop.post([&] {
        guarding.resume();
        beginning.resume();
    });
    loop.run();
    EXPECT_TRUE(told);
    EXPECT_FALSE(late);
}

// As a download does that is read and sent as fast as it comes: others have their turn, too.
TEST(EventLoop, whoAlwaysHasMoreToDoDoesNotKeepOthersWaiting)
{
    EventLoop loop;
    bool over = false;
    int turns = 0;
    const auto busy = [&]() -> Task<void> {
        while (!over) {
            EventLoop::TurnEnd turn(loop);
            co_await turn;
            ++turns;
        }
    };
    const auto other = [&]() -> Task<void> {
        for (int i = 0; i < 5; ++i)
            co_await loop.sleep(1ms);
        over = true;
        loop.stop();
    };
    Task<void> guest = other();
    std::vector<Task<void>> tasks;
    loop.post([&] {
        guest.resume();
        for (int i = 0; i < 3; ++i) {
            tasks.push_back(busy());
            tasks.back().resume();
        }
    });
    loop.run();
    EXPECT_TRUE(over);
    EXPECT_GT(turns, 5);
}

} // namespace gatehouse::net
