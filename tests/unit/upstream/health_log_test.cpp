// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/health_log.h"

#include "upstream/target_health.h"

#include <gtest/gtest.h>
#include <thread>

namespace gatehouse::upstream {
namespace {

using State = HealthLog::State;
using Changes = std::vector<HealthLog::Change>;

TEST(HealthLog, KnowsNothingOfWhatWasBefore)
{
    const HealthLog log(100);
    EXPECT_EQ(log.history(500).knownSinceNs, 100);
    EXPECT_TRUE(log.history(500).changes.empty());
}

TEST(HealthLog, TellsTurnsAndEjectionsInOrder)
{
    HealthLog log(100);
    log.turned(false, 200);
    log.turned(true, 300);
    log.ejected(400, 450);
    EXPECT_EQ(log.history(430).changes, (Changes{{200, State::Down}, {300, State::Up}, {400, State::Ejected}})) << "its end is yet to come";
    EXPECT_EQ(log.history(450).changes.back(), (HealthLog::Change{450, State::Up}));
}

TEST(HealthLog, DownIsMoreThanEjected)
{
    HealthLog log;
    log.ejected(100, 200);
    log.turned(false, 150);
    log.turned(true, 300);
    EXPECT_EQ(log.history(400).changes, (Changes{{100, State::Ejected}, {150, State::Down}, {300, State::Up}}));
}

TEST(HealthLog, EjectionsThatOverlapAreOne)
{
    HealthLog log;
    log.ejected(100, 200);
    log.ejected(101, 300);
    EXPECT_EQ(log.history(400).changes, (Changes{{100, State::Ejected}, {300, State::Up}}));
}

TEST(HealthLog, KeepsTheLastOnesAndSaysFromWhenOn)
{
    HealthLog log(1);
    for (int i = 0; i < 1000; ++i)
        log.turned(i % 2 == 1, 10 + i);
    const HealthLog::History history = log.history(5000);
    EXPECT_EQ(history.knownSinceNs, 1010 - static_cast<int64_t>(HealthLog::kKept));
    EXPECT_EQ(history.changes.size(), HealthLog::kKept);
    EXPECT_EQ(history.changes.back(), (HealthLog::Change{1009, State::Up}));
}

TEST(HealthLog, ManyMayWriteWhileOneReads)
{
    HealthLog log(1);
    std::vector<std::thread> writers;
    for (int i = 0; i < 4; ++i)
        writers.emplace_back([&log] {
            for (int n = 1; n <= 5000; ++n)
                log.ejected(n * 10, n * 10 + 5);
        });
    for (int i = 0; i < 1000; ++i) {
        const auto changes = log.history(60'000).changes;
        for (size_t n = 1; n < changes.size(); ++n) {
            ASSERT_LE(changes[n - 1].atNs, changes[n].atNs);
            ASSERT_NE(changes[n - 1].state, changes[n].state);
        }
    }
    for (std::thread& writer : writers)
        writer.join();
    EXPECT_FALSE(log.history(60'000).changes.empty());
}

TEST(TargetHealth, WritesItsHistory)
{
    TargetHealth health(5);
    PassiveRules rules;
    rules.failures = 2;
    EXPECT_FALSE(health.failed(rules));
    EXPECT_EQ(health.failures(), 1u);
    EXPECT_TRUE(health.failed(rules));
    health.eject(10, rules);
    EXPECT_EQ(health.failures(), 0u);
    health.checked(false, 20, 1, 1);
    EXPECT_EQ(health.history(30).knownSinceNs, 5);
    EXPECT_EQ(health.history(30).changes, (Changes{{10, State::Ejected}, {20, State::Down}}));
}

} // namespace
} // namespace gatehouse::upstream
