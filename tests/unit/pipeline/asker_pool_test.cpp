// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/asker_pool.h"

#include <atomic>
#include <gtest/gtest.h>
#include <latch>
#include <optional>

namespace gatehouse::pipeline {
namespace {

using Pool = telemetry::PoolCounts::Pool;

// What the desk waits for before it answers, where a test wants to see others meanwhile.
struct Riddle : AskerPool::Question {
    int number = 0;
    bool heavy = false;
    std::latch* begun = nullptr;
    std::latch* until = nullptr;
    int answer = 0;
    bool isSameAs(const Question& other) const override { return number == static_cast<const Riddle&>(other).number; }
    bool isHeavy() const override { return heavy; }
};

class Sphinx : public AskerPool::Desk
{
public:
    explicit Sphinx(std::atomic<int>& asked) : m_asked(asked) {}
    void answer(AskerPool::Question& question) override
    {
        ++m_asked;
        auto& riddle = static_cast<Riddle&>(question);
        if (riddle.begun)
            riddle.begun->count_down();
        if (riddle.until)
            riddle.until->wait();
        riddle.answer = riddle.number * 2;
    }

private:
    std::atomic<int>& m_asked;
};

class AskerPoolTest : public testing::Test
{
protected:
    void make(AskerPool::Options options)
    {
        options.counts = m_counts;
        options.counted = Pool::Inspections;
        m_pool.emplace(std::move(options), [this] { return std::make_unique<Sphinx>(m_asked); });
    }
    static std::shared_ptr<Riddle> riddle(int number, std::latch* until = nullptr, std::latch* begun = nullptr, bool heavy = false)
    {
        auto made = std::make_shared<Riddle>();
        made->number = number;
        made->until = until;
        made->begun = begun;
        made->heavy = heavy;
        return made;
    }
    // 0: there was no room.
    net::Task<void> ask(std::shared_ptr<Riddle> question, AskerPool::Asker asker = {})
    {
        const auto answered = co_await m_pool->ask(m_loop, std::move(question), std::move(asker));
        m_answers.push_back(answered ? static_cast<const Riddle&>(*answered).answer : 0);
        if (m_answers.size() == m_expected)
            m_loop.stop();
    }
    void run(size_t expected)
    {
        m_expected = expected;
        if (m_answers.size() < expected)
            m_loop.run();
    }

    std::shared_ptr<telemetry::PoolCounts> m_counts = std::make_shared<telemetry::PoolCounts>();
    std::atomic<int> m_asked{0};
    net::EventLoop m_loop;
    std::vector<int> m_answers;
    size_t m_expected = 0;
    std::optional<AskerPool> m_pool;
};

TEST_F(AskerPoolTest, OneAnswerServesAllWhoAskTheSame)
{
    make({.threads = 1});
    std::latch go(1), begun(1);
    m_loop.spawn(ask(riddle(1, &go, &begun)));
    m_loop.spawn(ask(riddle(1, &go)));
    begun.wait();
    m_loop.spawn(ask(riddle(1, &go))); // under way already
    go.count_down();
    run(3);
    EXPECT_EQ(m_answers, (std::vector{2, 2, 2}));
    EXPECT_EQ(m_asked, 1);
}

TEST_F(AskerPoolTest, WhoFindsNoRoomHearsSoAtOnceAndIsCounted)
{
    make({.threads = 1, .queue = 1});
    std::latch go(1), begun(1);
    m_loop.spawn(ask(riddle(1, &go, &begun)));
    begun.wait();
    m_loop.spawn(ask(riddle(2, &go)));
    m_loop.spawn(ask(riddle(3, &go)));
    EXPECT_EQ(m_answers, std::vector{0});
    EXPECT_EQ(m_counts->refusedBy(Pool::Inspections), 1u);
    EXPECT_EQ(m_counts->refusedBy(Pool::Passwords), 0u);
    go.count_down();
    run(3);
    EXPECT_EQ(m_answers, (std::vector{0, 2, 4}));
}

TEST_F(AskerPoolTest, HeavyQuestionsLeaveAThreadAndRoomToOthers)
{
    make({.threads = 2, .queue = 10, .heavyThreads = 1, .heavyQueue = 1});
    std::latch go(1), begun(1);
    m_loop.spawn(ask(riddle(1, &go, &begun, true)));
    begun.wait();
    m_loop.spawn(ask(riddle(2, &go, nullptr, true)));
    m_loop.spawn(ask(riddle(3, &go, nullptr, true)));
    EXPECT_EQ(m_answers, std::vector{0}) << "the third heavy one has no room";
    m_loop.spawn(ask(riddle(4)));
    run(2);
    EXPECT_EQ(m_answers.back(), 8) << "is answered before the heavy ones that came earlier";
    go.count_down();
    run(4);
    EXPECT_EQ(m_answers, (std::vector{0, 8, 2, 4}));
}

TEST_F(AskerPoolTest, NoTenantTakesAllPlacesNorAllTurns)
{
    make({.threads = 1, .queue = 8});
    std::latch go(1), begun(1);
    m_loop.spawn(ask(riddle(1, &go, &begun), {"greedy", "a"}));
    begun.wait();
    for (int i = 2; i <= 20; ++i)
        m_loop.spawn(ask(riddle(i), {"greedy", std::to_string(i)}));
    EXPECT_EQ(m_answers, std::vector<int>(15, 0)) << "half of eight, whatever the addresses";
    m_loop.spawn(ask(riddle(100), {"modest", "b"}));
    m_loop.spawn(ask(riddle(101), {"modest", "c"}));
    EXPECT_EQ(m_answers.size(), 15u);
    go.count_down();
    run(22);
    const std::vector<int> answered(m_answers.begin() + 15, m_answers.end());
    EXPECT_EQ(answered, (std::vector{2, 4, 200, 6, 202, 8, 10})) << "in turn";
}

TEST_F(AskerPoolTest, NorDoesAnAddressAmongThoseOfItsTenant)
{
    make({.threads = 1, .queue = 9});
    std::latch go(1), begun(1);
    m_loop.spawn(ask(riddle(1, &go, &begun), {"acme", "greedy"}));
    begun.wait();
    for (int i = 2; i <= 9; ++i)
        m_loop.spawn(ask(riddle(i), {"acme", "greedy"}));
    EXPECT_EQ(m_answers, std::vector<int>(5, 0)) << "a third of nine";
    m_loop.spawn(ask(riddle(100), {"acme", "modest"}));
    EXPECT_EQ(m_answers.size(), 5u);
    go.count_down();
    run(10);
    const std::vector<int> answered(m_answers.begin() + 5, m_answers.end());
    EXPECT_EQ(answered, (std::vector{2, 4, 200, 6, 8})) << "in turn";
}

TEST_F(AskerPoolTest, NorAllThatMayWaitForOneAnswer)
{
    make({.threads = 1, .waiting = 4});
    std::latch go(1), begun(1);
    m_loop.spawn(ask(riddle(1, &go, &begun), {"greedy", "a"}));
    begun.wait();
    m_loop.spawn(ask(riddle(1, &go), {"greedy", "a"}));
    m_loop.spawn(ask(riddle(1, &go), {"greedy", "a"}));
    EXPECT_EQ(m_answers, std::vector{0});
    m_loop.spawn(ask(riddle(2), {"modest", "b"}));
    EXPECT_EQ(m_answers, std::vector{0});
    go.count_down();
    run(4);
    EXPECT_EQ(m_answers, (std::vector{0, 2, 2, 4}));
}

TEST_F(AskerPoolTest, WhatNobodyWaitsForIsLeftOut)
{
    make({.threads = 1, .queue = 1, .dropsForsaken = true});
    std::latch go(1), begun(1);
    m_loop.spawn(ask(riddle(1, &go, &begun)));
    begun.wait();
    std::weak_ptr<Riddle> left;
    {
        auto question = riddle(2);
        left = question;
        net::Task<void> gone = ask(std::move(question));
        gone.resume();
        EXPECT_FALSE(left.expired());
    }
    EXPECT_TRUE(left.expired()) << "what it held is given back at once";
    m_loop.spawn(ask(riddle(3))); // there is room again
    EXPECT_TRUE(m_answers.empty());
    go.count_down();
    run(2);
    EXPECT_EQ(m_answers, (std::vector{2, 6}));
    EXPECT_EQ(m_asked, 2);
}

TEST_F(AskerPoolTest, WhoGoesAwayWhileHisQuestionIsAnsweredIsNotTouched)
{
    make({.threads = 1, .dropsForsaken = true});
    std::latch go(1), begun(1);
    {
        net::Task<void> gone = ask(riddle(1, &go, &begun));
        gone.resume();
        begun.wait();
    }
    go.count_down();
    m_loop.spawn(ask(riddle(2)));
    run(1);
    EXPECT_EQ(m_answers, std::vector{4});
}

TEST_F(AskerPoolTest, EndsWithQuestionsThatWait)
{
    make({.threads = 1});
    std::latch go(1), begun(1);
    net::Task<void> first = ask(riddle(1, &go, &begun));
    net::Task<void> second = ask(riddle(2));
    first.resume();
    second.resume();
    begun.wait();
    go.count_down();
    first.reset();
    second.reset();
    m_pool.reset();
    EXPECT_LE(m_asked, 2);
    EXPECT_TRUE(m_answers.empty());
}

} // namespace
} // namespace gatehouse::pipeline
