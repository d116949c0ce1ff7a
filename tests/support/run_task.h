// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"

#include <gtest/gtest.h>
#include <optional>

namespace gatehouse::test {

// Runs a task to its end on a loop, or fails the test after ten seconds. Gives nothing when it did not end.
template <class T>
std::optional<T> runTask(net::EventLoop& loop, net::Task<T> task)
{
    std::optional<T> result;
    const auto wait = [&]() -> net::Task<void> {
        result.emplace(co_await task);
        loop.stop();
    };
    const auto guard = [&]() -> net::Task<void> {
        co_await loop.sleep(std::chrono::seconds(10));
        ADD_FAILURE() << "the task did not end";
        loop.stop();
    };
    net::Task<void> waiting = wait();
    net::Task<void> guarding = guard();
    loop.post([&] {
        guarding.resume();
        waiting.resume();
    });
    loop.run();
    return result;
}

inline bool runTask(net::EventLoop& loop, net::Task<void> task)
{
    const auto whole = [&]() -> net::Task<bool> {
        co_await task;
        co_return true;
    };
    return runTask<bool>(loop, whole()).value_or(false);
}

} // namespace gatehouse::test
