// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/event_loop.h"
#include "net/frame_pool.h"
#include "support/run_task.h"

#include <memory>
#include <stdexcept>

namespace gatehouse::net {

namespace {

Task<int> value(int number)
{
    co_return number;
}

Task<int> sum(int depth)
{
    if (depth == 0)
        co_return 0;
    co_return depth + co_await sum(depth - 1);
}

Task<std::unique_ptr<int>> moved()
{
    co_return std::make_unique<int>(7);
}

} // namespace

TEST(Task, startsWhenAwaitedAndGivesItsValue)
{
    EventLoop loop;
    EXPECT_EQ(test::runTask(loop, value(42)), 42);
}

TEST(Task, awaitsDeeplyWithoutGrowingTheStack)
{
    EventLoop loop;
    EXPECT_EQ(test::runTask(loop, sum(1000)), 500500);
}

TEST(Task, movesItsValueOut)
{
    EventLoop loop;
    const auto result = test::runTask(loop, moved());
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(**result, 7);
}

TEST(Task, destroyingASuspendedTaskDestroysWhatItHolds)
{
    EventLoop loop;
    const auto witness = std::make_shared<int>(1);
    const auto holds = [&loop](std::shared_ptr<int> held) -> Task<void> {
        co_await loop.sleep(std::chrono::hours(1));
        *held = 2;
    };
    Task<void> task = holds(witness);
    task.resume();
    EXPECT_EQ(witness.use_count(), 2);
    task.reset();
    EXPECT_EQ(witness.use_count(), 1);
    // The sleep has taken itself off the wheel: nothing resumes a frame that is gone.
    const auto shortly = [&loop]() -> Task<void> { co_await loop.sleep(std::chrono::milliseconds(10)); };
    EXPECT_TRUE(test::runTask(loop, shortly()));
    EXPECT_EQ(*witness, 1);
}

TEST(FramePool, givesAFrameOfTheSameClassAgain)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "there is no pool under the address sanitizer";
#endif
    void* first = allocateFrame(100);
    releaseFrame(first, 100);
    void* second = allocateFrame(128);
    EXPECT_EQ(first, second);
    releaseFrame(second, 128);
    void* large = allocateFrame(100'000);
    ASSERT_NE(large, nullptr);
    releaseFrame(large, 100'000);
}

namespace {

Task<int> throws()
{
    throw std::runtime_error("a defect");
    co_return 1;
}

Task<void> throwsLater(EventLoop& loop, bool& began)
{
    co_await loop.sleep(std::chrono::milliseconds(1));
    began = true;
    (void)co_await throws();
}

} // namespace

TEST(Task, anExceptionGoesToWhoAwaits)
{
    EventLoop loop;
    const auto catches = []() -> Task<std::string> {
        try {
            (void)co_await throws();
        } catch (const std::runtime_error& error) {
            co_return error.what();
        }
        co_return "nothing";
    };
    EXPECT_EQ(test::runTask(loop, catches()), "a defect");
}

TEST(Task, aSpawnedTaskEndsWithItsExceptionTold)
{
    EventLoop loop;
    bool began = false;
    int told = 0;
    loop.onException([&](const std::exception_ptr& failure) {
        EXPECT_THROW(std::rethrow_exception(failure), std::runtime_error);
        ++told;
        loop.stop();
    });
    loop.spawn(throwsLater(loop, began));
    loop.run();
    EXPECT_TRUE(began);
    EXPECT_EQ(told, 1);
}

} // namespace gatehouse::net
