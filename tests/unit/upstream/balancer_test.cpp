// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/balancer.h"

#include <array>
#include <gtest/gtest.h>
#include <map>

namespace gatehouse::upstream {
namespace {

class BalancerTest : public testing::Test
{
protected:
    static ServiceUpstream service(Balance balance, std::initializer_list<uint32_t> weights)
    {
        ServiceUpstream made;
        made.service = "acme/orders";
        made.balance = balance;
        for (const uint32_t weight : weights) {
            Target target;
            target.host = "10.0.0." + std::to_string(made.targets.size() + 1);
            target.port = 80;
            target.url = "http://" + target.host;
            target.weight = weight;
            target.hash = 0x9e3779b97f4a7c15ull * (made.targets.size() + 1);
            target.health = std::make_shared<TargetHealth>();
            made.targets.push_back(std::move(target));
        }
        return made;
    }
    uint32_t choose(const ServiceUpstream& from, std::span<const uint32_t> tried = {}, std::optional<uint64_t> key = {}) { return m_balancer.choose(from, tried, key).index; }
    std::map<uint32_t, int> counts(const ServiceUpstream& from, int times)
    {
        m_balancer.forgetServices(); // known by their addresses
        std::map<uint32_t, int> out;
        for (int i = 0; i < times; ++i)
            ++out[choose(from)];
        return out;
    }
    void down(const ServiceUpstream& of, size_t target) { of.targets[target].health->checked(false, m_loop.nowNs(), 1, 1); }

    net::EventLoop m_loop;
    net::Resolver m_resolver{m_loop};
    Balancer m_balancer{m_loop, m_resolver};
};

TEST_F(BalancerTest, NoTargetIsNoChoice)
{
    EXPECT_EQ(m_balancer.choose(service(Balance::RoundRobin, {}), {}).target, nullptr);
}

TEST_F(BalancerTest, ANumberThatAnotherServiceHasByNowLeadsToNobodyElsesTarget)
{
    ServiceUpstream earlier = service(Balance::RoundRobin, {1}), later = service(Balance::RoundRobin, {1}), nameless = service(Balance::RoundRobin, {1});
    earlier.number = later.number = 7;
    later.targets[0].host = "10.1.0.1";
    nameless.targets[0].host = "10.2.0.1";
    for (int change = 0; change < 2; ++change) {
        m_balancer.forgetServices();
        for (int i = 0; i < 3; ++i) { // requests of the snapshot before are still under way
            const auto old = m_balancer.choose(earlier, {}), now = m_balancer.choose(later, {}), none = m_balancer.choose(nameless, {});
            EXPECT_EQ(old.target, &earlier.targets[0]);
            EXPECT_EQ(now.target, &later.targets[0]);
            EXPECT_NE(old.pool, now.pool);
            EXPECT_NE(none.pool, now.pool);
            EXPECT_NE(none.pool, old.pool);
        }
    }
    EXPECT_EQ(m_balancer.pools(), 3u);
}

TEST_F(BalancerTest, RoundRobinKeepsTheWeightsExactlyAndSpreadsThem)
{
    const auto weighted = service(Balance::RoundRobin, {5, 1, 1});
    std::string order;
    for (int i = 0; i < 7; ++i)
        order += static_cast<char>('a' + choose(weighted));
    EXPECT_EQ(order, "aabacaa");
}

TEST_F(BalancerTest, RandomAndPowerOfTwoUseEveryTarget)
{
    const auto byWeight = service(Balance::Random, {3, 1});
    const auto random = counts(byWeight, 4000);
    EXPECT_NEAR(random.at(0), 3000, 200);
    const auto byTwo = service(Balance::PowerOfTwo, {1, 1, 1, 1});
    const auto two = counts(byTwo, 4000);
    for (uint32_t i = 0; i < 4; ++i)
        EXPECT_GT(two.at(i), 400) << i;
}

TEST_F(BalancerTest, AHashSendsAKeyToTheSameTargetAndMovesOnlyTheKeysOfOneThatLeaves)
{
    const auto hashed = service(Balance::Hash, {1, 1, 1, 1});
    std::map<uint64_t, uint32_t> before;
    std::array<int, 4> share{};
    for (uint64_t key = 1; key <= 4000; ++key)
        ++share[before[key] = choose(hashed, {}, key * 0xd1342543de82ef95ull)];
    for (const int each : share)
        EXPECT_NEAR(each, 1000, 150);
    down(hashed, 2);
    std::array<int, 4> gained{};
    for (uint64_t key = 1; key <= 4000; ++key) {
        const uint32_t now = choose(hashed, {}, key * 0xd1342543de82ef95ull);
        if (before[key] != 2)
            EXPECT_EQ(now, before[key]) << key;
        else
            ++gained[now];
    }
    EXPECT_EQ(gained[2], 0);
    for (const uint32_t i : {0u, 1u, 3u})
        EXPECT_NEAR(gained[i], share[2] / 3, 100);
}

TEST_F(BalancerTest, AHashKeepsTheWeights)
{
    const auto hashed = service(Balance::Hash, {3, 1});
    int first = 0;
    for (uint64_t key = 1; key <= 4000; ++key)
        first += choose(hashed, {}, key * 0xd1342543de82ef95ull) == 0;
    EXPECT_NEAR(first, 3000, 150);
}

TEST_F(BalancerTest, WhatWasTriedOrIsDownIsPassedOver)
{
    const auto three = service(Balance::RoundRobin, {1, 1, 1});
    const std::array<uint32_t, 2> tried = {0, 2};
    EXPECT_EQ(choose(three, tried), 1u);
    down(three, 0);
    EXPECT_FALSE(counts(three, 30).contains(0));
    // With all down, a request that may fail is better than one that does.
    down(three, 1);
    down(three, 2);
    EXPECT_EQ(counts(three, 30).size(), 3u);
}

TEST_F(BalancerTest, MoreTargetsThanBitsOfAWordCanHaveBeenTried)
{
    ServiceUpstream many = service(Balance::RoundRobin, {});
    for (int i = 0; i < 100; ++i)
        many.targets.push_back(service(Balance::RoundRobin, {1}).targets[0]);
    const std::array<uint32_t, 1> tried = {99};
    EXPECT_FALSE([&] {
        for (int i = 0; i < 300; ++i) {
            if (choose(many, tried) == 99)
                return true;
        }
        return false;
    }());
}

TEST_F(BalancerTest, AHigherTierIsUsedOnlyWhileTheLowerIsDown)
{
    auto tiered = service(Balance::RoundRobin, {1, 1, 1});
    tiered.targets[1].tier = tiered.targets[2].tier = 1;
    EXPECT_EQ(counts(tiered, 10), (std::map<uint32_t, int>{{0, 10}}));
    down(tiered, 0);
    EXPECT_EQ(counts(tiered, 10), (std::map<uint32_t, int>{{1, 5}, {2, 5}}));
}

TEST_F(BalancerTest, FailuresInARowEjectButNeverMoreThanTheShareAllowed)
{
    auto three = service(Balance::RoundRobin, {1, 1, 1});
    three.passive = {3, std::chrono::seconds(10), std::chrono::minutes(5), 50, {502}};
    EXPECT_EQ(m_balancer.failed(three, three.targets[0]).count(), 0);
    EXPECT_EQ(m_balancer.failed(three, three.targets[0]).count(), 0);
    m_balancer.succeeded(three.targets[0]); // not in a row
    EXPECT_EQ(m_balancer.failed(three, three.targets[0]).count(), 0);
    EXPECT_EQ(m_balancer.failed(three, three.targets[0]).count(), 0);
    EXPECT_EQ(m_balancer.failed(three, three.targets[0]), std::chrono::seconds(10));
    EXPECT_FALSE(counts(three, 30).contains(0));
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(m_balancer.failed(three, three.targets[1]).count(), 0); // two of three would be more than half
    EXPECT_TRUE(counts(three, 30).contains(1));
}

TEST_F(BalancerTest, RetriesAreBoundedByTheRequests)
{
    auto one = service(Balance::RoundRobin, {1, 1});
    one.retryBudgetPercent = 20;
    int spare = 0;
    while (m_balancer.mayRetry(one))
        ++spare;
    EXPECT_EQ(spare, 10);
    for (int i = 0; i < 50; ++i)
        choose(one);
    int earned = 0;
    while (m_balancer.mayRetry(one))
        ++earned;
    EXPECT_NEAR(earned, 10, 1);
    one.retryBudgetPercent = 100;
    EXPECT_TRUE(m_balancer.mayRetry(one));
}

TEST_F(BalancerTest, PoolsOfTargetsThatAreGoneAreForgotten)
{
    {
        const auto two = service(Balance::RoundRobin, {1, 1});
        counts(two, 4);
        m_balancer.sweep();
        EXPECT_EQ(m_balancer.pools(), 2u);
    }
    m_balancer.forgetServices();
    m_balancer.sweep();
    EXPECT_EQ(m_balancer.pools(), 0u);
}

TEST(TargetHealthTest, ChecksTurnATargetAfterSoManyInARow)
{
    TargetHealth health;
    EXPECT_FALSE(health.checked(true, 100, 2, 3));
    EXPECT_FALSE(health.checked(false, 200, 2, 3));
    EXPECT_FALSE(health.checked(false, 300, 2, 3));
    EXPECT_FALSE(health.checked(true, 400, 2, 3)); // begins anew
    EXPECT_FALSE(health.checked(false, 500, 2, 3));
    EXPECT_FALSE(health.checked(false, 600, 2, 3));
    EXPECT_TRUE(health.isUp(650));
    EXPECT_TRUE(health.checked(false, 700, 2, 3));
    EXPECT_FALSE(health.isUp(750));
    EXPECT_FALSE(health.checked(true, 800, 2, 3));
    EXPECT_TRUE(health.checked(true, 900, 2, 3));
    EXPECT_TRUE(health.isUp(950));
}

TEST(TargetHealthTest, TheFirstCheckDecidesByItself)
{
    TargetHealth health;
    EXPECT_TRUE(health.checked(false, 100, 2, 3));
    EXPECT_FALSE(health.isUp(100));
}

TEST(TargetHealthTest, OneWorkerChecksInAnInterval)
{
    TargetHealth health;
    EXPECT_TRUE(health.claimCheck(1000, 500));
    EXPECT_FALSE(health.claimCheck(1001, 500));
    EXPECT_FALSE(health.claimCheck(1499, 500));
    EXPECT_TRUE(health.claimCheck(1500, 500));
}

TEST(TargetHealthTest, EjectionsInARowGrowToALimit)
{
    TargetHealth health;
    const PassiveRules rules = {1, std::chrono::seconds(10), std::chrono::seconds(25), 100, {}};
    EXPECT_EQ(health.eject(0, rules), std::chrono::seconds(10));
    EXPECT_EQ(health.eject(0, rules), std::chrono::seconds(20));
    EXPECT_EQ(health.eject(0, rules), std::chrono::seconds(25));
    EXPECT_FALSE(health.isUp(24'999'999'999));
    EXPECT_TRUE(health.isUp(25'000'000'000));
    health.succeeded(26'000'000'000);
    EXPECT_EQ(health.eject(26'000'000'000, rules), std::chrono::seconds(10));
}

TEST(TargetHealthTest, WhoComesBackStartsSlowly)
{
    TargetHealth health;
    EXPECT_EQ(health.share(1, 1000), 100u);
    health.checked(false, 100, 1, 1);
    health.checked(true, 1000, 1, 1);
    EXPECT_EQ(health.share(1000, 1000), 10u);
    EXPECT_EQ(health.share(1500, 1000), 50u);
    EXPECT_EQ(health.share(2000, 1000), 100u);
}

} // namespace
} // namespace gatehouse::upstream
