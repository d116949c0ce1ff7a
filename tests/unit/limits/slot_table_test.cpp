// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "limits/limit_store.h"
#include "limits/slot_table.h"

#include <array>
#include <atomic>
#include <gtest/gtest.h>
#include <set>
#include <thread>
#include <vector>

namespace gatehouse::limits {
namespace {

constexpr int64_t kSecond = 1'000'000'000;

TEST(SlotTable, FindsWhatWasAdded)
{
    SlotTable table(100'000);
    EXPECT_FALSE(table.find(7));
    const SlotTable::Slot slot = table.findOrAdd(7, 100, 1000);
    ASSERT_TRUE(slot);
    EXPECT_EQ(table.find(7).key, slot.key);
    EXPECT_EQ(table.findOrAdd(7, 100, 1000).key, slot.key);
    EXPECT_NE(slot.state->load() & SlotTable::kFresh, 0u);
}

TEST(SlotTable, GrowsByLevelsAndGivesNobodyUpBelowItsBound)
{
    constexpr uint64_t kKeys = 100'000;
    SlotTable table(kKeys);
    const size_t before = table.capacity();
    for (uint64_t key = 1; key <= kKeys; ++key)
        (void)table.findOrAdd(key * 0x9e3779b97f4a7c15ull, 100, 1000);
    EXPECT_GT(table.capacity(), before);
    EXPECT_LE(table.capacity(), kKeys * 2);
    EXPECT_LT(table.evicted(), kKeys / 1000);
    uint64_t found = 0;
    for (uint64_t key = 1; key <= kKeys; ++key)
        found += static_cast<bool>(table.find(key * 0x9e3779b97f4a7c15ull));
    EXPECT_EQ(found, kKeys - table.evicted());
}

TEST(SlotTable, TakesSlotsWhoseTimeIsOver)
{
    SlotTable table(1000);
    const size_t before = table.capacity();
    for (uint64_t round = 0; round < 50; ++round) {
        const int64_t now = static_cast<int64_t>(round) * 100 + 1;
        for (uint64_t key = 0; key < 500; ++key)
            (void)table.findOrAdd(round << 32 | (key + 1), now, now + 50);
    }
    EXPECT_EQ(table.evicted(), 0u);
    EXPECT_EQ(table.capacity(), before);
}

TEST(SlotTable, ThreadsThatAddTheSameKeyGetTheSameSlot)
{
    SlotTable table(10'000);
    constexpr int kThreads = 8;
    std::vector<std::vector<const void*>> seen(kThreads);
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (uint64_t key = 1; key <= 2000; ++key)
                seen[static_cast<size_t>(t)].push_back(table.findOrAdd(key, 100, 1'000'000).key);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (int t = 1; t < kThreads; ++t)
        EXPECT_EQ(seen[static_cast<size_t>(t)], seen[0]);
    EXPECT_EQ(std::set<const void*>(seen[0].begin(), seen[0].end()).size(), 2000u);
}

// Many short-lived keys push through the table while a few long ones are counted: their slots must never lose or gain a count.
TEST(LocalLimitStore, IsExactWhileSlotsChangeHands)
{
    const auto store = makeLocalLimitStore(2000);
    constexpr int kThreads = 16;
    constexpr uint64_t kLimit = 3000;
    constexpr uint64_t kCounted = 4;
    const Window limited{Algorithm::TokenBucket, kLimit, 3600 * kSecond, 0};
    const Window brief{Algorithm::TokenBucket, 1, kSecond / 1000, 0};
    std::array<std::atomic<uint64_t>, kCounted> admitted{};
    std::atomic<int64_t> clock{1000 * kSecond};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (uint64_t i = 0; i < 2000; ++i) {
                const int64_t now = clock.fetch_add(1000);
                (void)store->take(0xabcdef00000000ull + static_cast<uint64_t>(t) * 100'000 + i, brief, 1, now);
                for (uint64_t key = 0; key < kCounted; ++key)
                    admitted[key] += store->take(key + 1, limited, 1, 1000 * kSecond).allowed;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& count : admitted)
        EXPECT_EQ(count.load(), kLimit);
}

TEST(LocalLimitStore, CountsWhatItGaveUp)
{
    const auto store = makeLocalLimitStore(64);
    const Window window{Algorithm::TokenBucket, 1, 100 * kSecond, 0};
    for (uint64_t key = 1; key <= 1000; ++key)
        (void)store->take(key * 0x9e3779b97f4a7c15ull, window, 1, kSecond);
    EXPECT_GT(store->evicted(), 800u);
}

} // namespace
} // namespace gatehouse::limits
