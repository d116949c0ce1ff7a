// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/remote_waiter.h"

#include "net/event_loop.h"
#include "support/run_task.h"

#include <thread>

namespace gatehouse::net {

namespace {

struct Awaiter {
    RemoteWaiter& waiter;
    std::function<void()> suspended; // after the handle is there

    ~Awaiter() { waiter.leave(); }
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        waiter.suspend(handle);
        suspended();
    }
    void await_resume() const {}
};

} // namespace

TEST(RemoteWaiter, GoesOnOnItsOwnLoopWhenAnotherThreadWakesIt)
{
    EventLoop loop;
    const auto waiter = std::make_shared<RemoteWaiter>(loop);
    std::thread other;
    const auto wait = [&]() -> Task<std::thread::id> {
        Awaiter awaiter{*waiter, [&] { other = std::thread([&] { waiter->wake(); waiter->wake(); }); }};
        co_await awaiter;
        co_return std::this_thread::get_id();
    };
    EXPECT_EQ(test::runTask(loop, wait()), std::this_thread::get_id());
    other.join();
}

TEST(RemoteWaiter, WhoWentAwayIsNotWoken)
{
    EventLoop loop;
    const auto waiter = std::make_shared<RemoteWaiter>(loop);
    bool wentOn = false;
    {
        const auto wait = [&]() -> Task<void> {
            Awaiter awaiter{*waiter, [&] { waiter->wake(); }}; // its turn is still to come
            co_await awaiter;
            wentOn = true;
        };
        Task<void> waiting = wait();
        waiting.resume();
    }
    waiter->wake();
    const auto later = [&]() -> Task<void> { co_await loop.sleep(std::chrono::milliseconds(1)); };
    EXPECT_TRUE(test::runTask(loop, later()));
    EXPECT_FALSE(wentOn);
}

} // namespace gatehouse::net
