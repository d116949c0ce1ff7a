// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/seen_once.h"

#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

namespace gatehouse::policies {
namespace {

using Answer = SeenOnce::Answer;

TEST(SeenOnce, KnowsWhatWasThereForAtLeastItsTime)
{
    SeenOnce seen(100, 1000);
    const base::Sha256 one = base::sha256("one");
    EXPECT_EQ(seen.see(one, 0), Answer::New);
    EXPECT_EQ(seen.see(one, 0), Answer::Known);
    EXPECT_TRUE(seen.knows(one, 99));
    EXPECT_EQ(seen.see(one, 100), Answer::Known) << "it has aged";
    EXPECT_EQ(seen.see(one, 199), Answer::Known);
    EXPECT_EQ(seen.see(one, 200), Answer::New) << "and is forgotten";
    EXPECT_EQ(seen.see(one, 10'000), Answer::New) << "long after nothing is left";
    EXPECT_FALSE(seen.knows(base::sha256("two"), 10'000));
}

TEST(SeenOnce, NothingIsForgottenToMakeRoom)
{
    SeenOnce seen(100, 16);
    const base::Sha256 first = base::sha256("first");
    EXPECT_EQ(seen.see(first, 0), Answer::New);
    size_t taken = 0;
    for (int i = 0; i < 10'000; ++i)
        taken += seen.see(base::sha256(std::to_string(i)), 1) == Answer::New;
    EXPECT_LE(taken, 32u);
    EXPECT_EQ(seen.see(first, 50), Answer::Known);
}

TEST(SeenOnce, OfManyThreadsOneIsFirst)
{
    SeenOnce seen(1'000'000, 100'000);
    std::atomic<int> first{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 2000; ++i)
                first += seen.see(base::sha256(std::to_string(i)), 1) == Answer::New;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(first, 2000);
}

} // namespace
} // namespace gatehouse::policies
