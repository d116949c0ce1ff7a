// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/password_checker.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace gatehouse::pipeline {
namespace {

using Outcome = PasswordChecker::Outcome;
constexpr int64_t kSecond = 1'000'000'000;

net::Task<void> ask(PasswordChecker& checker, net::EventLoop& loop, std::string stored, std::string password, std::vector<Outcome>& out, size_t expected)
{
    out.push_back(co_await checker.check(loop, std::move(stored), std::move(password), kSecond, 60 * kSecond));
    if (out.size() == expected)
        loop.stop();
}

TEST(PasswordMemory, RemembersForAWhile)
{
    PasswordMemory memory(64);
    const auto right = memory.digest("hash", "password");
    const auto wrong = memory.digest("hash", "passwor");
    EXPECT_EQ(memory.recall(right, 0), PasswordMemory::Verdict::Unknown);
    memory.remember(right, true, 10 * kSecond);
    memory.remember(wrong, false, 10 * kSecond);
    EXPECT_EQ(memory.recall(right, kSecond), PasswordMemory::Verdict::Right);
    EXPECT_EQ(memory.recall(wrong, kSecond), PasswordMemory::Verdict::Wrong);
    EXPECT_EQ(memory.recall(right, 11 * kSecond), PasswordMemory::Verdict::Unknown);
    EXPECT_EQ(memory.recall(memory.digest("another hash", "password"), kSecond), PasswordMemory::Verdict::Unknown);
}

TEST(PasswordMemory, DigestsDoNotRunTogether)
{
    const PasswordMemory memory;
    EXPECT_FALSE(memory.digest("ab", "c") == memory.digest("a", "bc"));
    const PasswordMemory another;
    EXPECT_FALSE(memory.digest("a", "b") == another.digest("a", "b")) << "the key belongs to the process";
}

TEST(PasswordMemory, AFloodOfWrongOnesDoesNotPushRightOnesOut)
{
    PasswordMemory memory(16);
    const auto right = memory.digest("hash", "password");
    memory.remember(right, true, 300 * kSecond);
    for (int i = 0; i < 10'000; ++i)
        memory.remember(memory.digest("hash", std::to_string(i)), false, 10 * kSecond);
    EXPECT_EQ(memory.recall(right, kSecond), PasswordMemory::Verdict::Right);
}

TEST(PasswordChecker, ChecksOnItsOwnThreadsAndRemembers)
{
    PasswordChecker checker;
    net::EventLoop loop;
    const std::string stored = base::hashPassword("right", 1000);
    std::vector<Outcome> out;
    loop.spawn(ask(checker, loop, stored, "right", out, 2));
    loop.spawn(ask(checker, loop, stored, "wrong", out, 2));
    loop.run();
    ASSERT_EQ(out.size(), 2u);
    EXPECT_EQ(std::count(out.begin(), out.end(), Outcome::Right), 1);
    EXPECT_EQ(std::count(out.begin(), out.end(), Outcome::Wrong), 1);
    EXPECT_EQ(checker.recall(stored, "right", 2 * kSecond), PasswordMemory::Verdict::Right);
    EXPECT_EQ(checker.recall(stored, "wrong", 2 * kSecond), PasswordMemory::Verdict::Wrong);
    EXPECT_EQ(checker.recall(stored, "wrong", 12 * kSecond), PasswordMemory::Verdict::Unknown);
}

TEST(PasswordChecker, ManyWhoAskTheSameShareOneCheckAndTheQueueIsBounded)
{
    PasswordChecker::Options options;
    options.threads = 1;
    options.queue = 1;
    PasswordChecker checker(options);
    net::EventLoop loop;
    const std::string slow = base::hashPassword("right", 300'000);
    std::vector<Outcome> out;
    constexpr size_t kSame = 50;
    constexpr size_t kOthers = 20;
    for (size_t i = 0; i < kSame; ++i)
        loop.spawn(ask(checker, loop, slow, "right", out, kSame + kOthers));
    for (size_t i = 0; i < kOthers; ++i)
        loop.spawn(ask(checker, loop, slow, "guess " + std::to_string(i), out, kSame + kOthers));
    loop.run();
    EXPECT_EQ(std::count(out.begin(), out.end(), Outcome::Right), static_cast<ptrdiff_t>(kSame));
    EXPECT_GE(std::count(out.begin(), out.end(), Outcome::Busy), static_cast<ptrdiff_t>(kOthers - 2));
}

TEST(PasswordChecker, ARequestThatGoesAwayIsNotAnswered)
{
    std::vector<Outcome> out;
    {
        PasswordChecker checker;
        {
            net::EventLoop loop;
            net::Task<void> task = ask(checker, loop, base::hashPassword("x", 200'000), "x", out, 1);
            task.resume();
            task.reset(); // the client closed its connection
        }
    } // waits for the check that has begun
    EXPECT_TRUE(out.empty());
}

} // namespace
} // namespace gatehouse::pipeline
