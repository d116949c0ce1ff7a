// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/aside.h"

#include "support/run_task.h"

#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>

namespace gatehouse::net {
namespace {

TEST(Aside, WorksElsewhereAndGoesOnHere)
{
    EventLoop loop;
    std::thread::id worked, before, after;
    const auto task = [&]() -> Task<void> {
        before = std::this_thread::get_id();
        Aside aside(loop, [&] { worked = std::this_thread::get_id(); });
        co_await aside;
        after = std::this_thread::get_id();
    };
    EXPECT_TRUE(test::runTask(loop, task()));
    EXPECT_EQ(before, after);
    EXPECT_NE(worked, before);
    EXPECT_NE(worked, std::thread::id());
}

TEST(Aside, WhatIsThrownComesOutHere)
{
    EventLoop loop;
    bool caught = false;
    const auto task = [&]() -> Task<void> {
        Aside aside(loop, [] { throw std::runtime_error("oops"); });
        try {
            co_await aside;
        } catch (const std::runtime_error&) {
            caught = true;
        }
    };
    EXPECT_TRUE(test::runTask(loop, task()));
    EXPECT_TRUE(caught);
}

TEST(Aside, WhoGoesAwayWaitsForItsEnd)
{
    EventLoop loop;
    std::atomic<bool> ended{false};
    {
        const auto work = [&]() -> Task<void> {
            Aside aside(loop, [&] { ended = true; });
            co_await aside;
        };
        Task<void> task = work();
        task.resume();
    }
    EXPECT_TRUE(ended);
}

} // namespace
} // namespace gatehouse::net
