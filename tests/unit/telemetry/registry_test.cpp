// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/registry.h"

#include <gtest/gtest.h>
#include <thread>

namespace gatehouse::telemetry {

TEST(Registry, slotsAreStableAndNamed)
{
    Registry registry;
    EXPECT_EQ(registry.slot(Dimension::Total, "total"), 0u);
    const Slot route = registry.slot(Dimension::Route, "acme/orders");
    const Slot service = registry.slot(Dimension::Service, "acme/orders");
    EXPECT_NE(route, service);
    EXPECT_EQ(registry.slot(Dimension::Route, "acme/orders"), route);
    EXPECT_EQ(registry.series()[service].name, "acme/orders");
    EXPECT_EQ(registry.series()[service].dimension, Dimension::Service);
}

TEST(Registry, beyondTheLimitADimensionSharesItsOverflowSlot)
{
    Registry registry(3);
    const Slot first = registry.slot(Dimension::Tenant, "a");
    registry.slot(Dimension::Tenant, "b");
    const Slot other = registry.slot(Dimension::Tenant, "c");
    EXPECT_EQ(registry.slot(Dimension::Tenant, "d"), other);
    EXPECT_EQ(registry.slot(Dimension::Tenant, "a"), first);
    EXPECT_NE(registry.slot(Dimension::Route, "a/x"), other);
    EXPECT_EQ(registry.series()[other].name, "(other)");
    EXPECT_EQ(registry.series().size(), 5u);
}

TEST(Registry, noDimensionCrowdsOutTheOthersAndWhatIsFoldedIsCountedOnce)
{
    Registry registry(100);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 1000; ++i)
            registry.slot(Dimension::Consumer, "acme/c" + std::to_string(i));
    }
    EXPECT_EQ(registry.series().size(), 18u); // the total, sixteen consumers, and the others
    EXPECT_EQ(registry.folded(Dimension::Consumer), 984u);
    EXPECT_EQ(registry.folded(Dimension::Route), 0u);
    const Slot route = registry.slot(Dimension::Route, "acme/orders");
    EXPECT_EQ(registry.series()[route].name, "acme/orders");
}

TEST(Registry, seriesWithoutRequestsCostNearlyNothing)
{
    EXPECT_LT(sizeof(Totals), 160u);
    Registry registry;
    registry.addShard();
    for (int i = 0; i < 10'000; ++i)
        registry.slot(Dimension::Tenant, "t" + std::to_string(i));
    const std::vector<Totals> totals = registry.collect();
    for (const Totals& one : totals)
        ASSERT_EQ(one.requests, 0u);
}

TEST(Registry, sumsOverTheShards)
{
    Registry registry;
    Shard& one = registry.addShard();
    const Slot slot = registry.slot(Dimension::Route, "acme/orders");
    Shard& two = registry.addShard();
    one.request(slot, 200, 10, 100, 1'000'000);
    two.request(slot, 404, 1, 2, 3'000'000);
    two.request(slot, 0, 0, 0, 1);
    one.rejected(slot);
    two.reported(slot);
    one.inspected(slot, 5);
    two.inspected(slot, 6);
    const Totals totals = registry.collect()[slot];
    EXPECT_EQ(totals.requests, 3u);
    EXPECT_EQ(totals.status[2], 1u);
    EXPECT_EQ(totals.status[4], 1u);
    EXPECT_EQ(totals.status[0], 1u);
    EXPECT_EQ(totals.rejected, 1u);
    EXPECT_EQ(totals.reported, 1u);
    EXPECT_EQ(totals.bytesIn, 11u);
    EXPECT_EQ(totals.bytesOut, 102u);
    EXPECT_EQ(totals.inspected, 2u);
    EXPECT_EQ(totals.inspectionNs, 11u);
    EXPECT_EQ(totals.latency.count(), 3u);
    EXPECT_EQ(totals.latency.sumNs(), 4'000'001u);
}

TEST(Registry, collectingIntoAnEarlierAnswerGivesWhatAFreshOneGives)
{
    Registry registry;
    Shard& shard = registry.addShard();
    const Slot a = registry.slot(Dimension::Route, "t/a");
    std::vector<Totals> totals = registry.collect();
    shard.request(a, 200, 1, 1, 1000);
    registry.collect(totals);
    const Slot b = registry.slot(Dimension::Policy, "t/b");
    shard.rejected(b);
    shard.request(a, 200, 1, 1, 1000);
    registry.collect(totals);
    ASSERT_EQ(totals.size(), 3u);
    EXPECT_EQ(totals[a].requests, 2u);
    EXPECT_EQ(totals[a].latency.count(), 2u);
    EXPECT_EQ(totals[b].rejected, 1u);
    std::vector<Registry::Series> known;
    registry.series(known);
    EXPECT_EQ(known.size(), 3u);
    registry.slot(Dimension::Policy, "t/c");
    registry.series(known);
    EXPECT_EQ(known.back().name, "t/c");
}

TEST(Registry, aSlotThatDoesNotExistCountsNowhere)
{
    Registry registry;
    Shard& shard = registry.addShard();
    shard.request(kNoSlot, 200, 1, 1, 1);
    shard.request(9'999, 200, 1, 1, 1);
    shard.rejected(kNoSlot);
    EXPECT_EQ(registry.collect()[0].requests, 0u);
}

TEST(Registry, connectionsAreSummed)
{
    Registry registry;
    Shard& one = registry.addShard();
    Shard& two = registry.addShard();
    one.connectionOpened();
    one.connectionOpened();
    two.connectionOpened();
    one.connectionClosed();
    two.connectionRefused();
    two.upstreamConnections(4, 2);
    const Connections connections = registry.connections();
    EXPECT_EQ(connections.active, 2);
    EXPECT_EQ(connections.accepted, 3u);
    EXPECT_EQ(connections.refused, 1u);
    EXPECT_EQ(connections.upstreamActive, 4);
    EXPECT_EQ(connections.upstreamIdle, 2);
}

TEST(Registry, readersSeeWholeRequestsWhileAWorkerCounts)
{
    Registry registry;
    Shard& shard = registry.addShard();
    constexpr uint64_t kRequests = 20'000;
    std::thread worker([&] {
        for (uint64_t i = 0; i < kRequests; ++i)
            shard.request(0, 200, 1, 2, 1'000);
    });
    for (int i = 0; i < 100; ++i) {
        registry.slot(Dimension::Route, "t/" + std::to_string(i));
        const Totals seen = registry.collect()[0];
        EXPECT_GE(seen.bytesIn, seen.requests);
        EXPECT_GE(seen.latency.count(), seen.requests);
    }
    worker.join();
    const Totals totals = registry.collect()[0];
    EXPECT_EQ(totals.requests, kRequests);
    EXPECT_EQ(totals.bytesOut, 2 * kRequests);
}

} // namespace gatehouse::telemetry
