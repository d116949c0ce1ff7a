// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "limits/slot_table.h"

#include <algorithm>
#include <cstdlib>
#include <thread>

namespace gatehouse::limits {

namespace {

constexpr uint64_t kFirstBuckets = 512;
constexpr size_t kLine = 64;

uint64_t mix(uint64_t key)
{
    key ^= key >> 33;
    key *= 0xff51afd7ed558ccdull;
    key ^= key >> 33;
    key *= 0xc4ceb9fe1a85ec53ull;
    return key ^ key >> 33;
}

void wait(std::atomic_flag& flag)
{
    for (int i = 0; flag.test_and_set(std::memory_order_acquire); ++i) {
        if (i > 64)
            std::this_thread::yield();
    }
}

} // namespace

SlotTable::SlotTable(size_t maxKeys)
{
    // Two choices of eight ways stay free of needless eviction up to about two thirds.
    const uint64_t wanted = std::max<uint64_t>(maxKeys + maxKeys / 2, 64) / kWays;
    uint64_t total = 0;
    for (uint64_t size = kFirstBuckets; total < wanted && m_maxLevels < kMaxLevels; size *= 4) {
        m_levels[m_maxLevels].buckets = std::min(size, wanted - total);
        total += m_levels[m_maxLevels++].buckets;
    }
    if (!grow())
        std::abort(); // a gateway without limits must not start
}

SlotTable::~SlotTable()
{
    for (Level& level : m_levels)
        std::free(level.block);
}

size_t SlotTable::capacity() const noexcept
{
    size_t total = 0;
    for (size_t i = 0; i < m_count.load(std::memory_order_acquire); ++i)
        total += m_levels[i].buckets * kWays;
    return total;
}

bool SlotTable::grow() noexcept
{
    const size_t before = m_count.load(std::memory_order_acquire);
    wait(m_growing);
    const size_t count = m_count.load(std::memory_order_acquire);
    bool grown = count > before; // somebody else did it
    if (!grown && count < m_maxLevels) {
        Level& level = m_levels[count];
        // Zeroed pages come as they are touched. Zero is a free slot.
        level.block = std::calloc(level.buckets * sizeof(Bucket) + kLine, 1);
        if (level.block) {
            const auto address = reinterpret_cast<uintptr_t>(level.block);
            level.memory.store(reinterpret_cast<Bucket*>((address + kLine - 1) / kLine * kLine), std::memory_order_release);
            m_count.store(count + 1, std::memory_order_release);
            grown = true;
        }
    }
    m_growing.clear(std::memory_order_release);
    return grown;
}

SlotTable::Bucket& SlotTable::bucketOf(const Level& level, Bucket* memory, uint64_t hash, int which)
{
    const uint64_t half = which == 0 ? hash & 0xffffffff : hash >> 32;
    return memory[half * level.buckets >> 32];
}

SlotTable::Slot SlotTable::find(uint64_t key) const noexcept
{
    const uint64_t hash = mix(key);
    for (size_t i = m_count.load(std::memory_order_acquire); i-- > 0;) {
        Bucket* memory = m_levels[i].memory.load(std::memory_order_acquire);
        for (int which = 0; which < 2; ++which) {
            Bucket& bucket = bucketOf(m_levels[i], memory, hash, which);
            for (size_t way = 0; way < kWays; ++way) {
                if (bucket.keys[way].load(std::memory_order_acquire) == key && bucket.states[way].load(std::memory_order_acquire) != kClaimed)
                    return slotOf(bucket, way);
            }
        }
    }
    return {};
}

SlotTable::Slot SlotTable::findOrAdd(uint64_t key, int64_t nowNs, int64_t untilNs) noexcept
{
    if (Slot found = find(key))
        return found;
    const uint64_t hash = mix(key);
    std::atomic_flag& latch = m_latches[hash % kLatches];
    wait(latch);
    Slot slot = find(key);
    while (!slot) {
        slot = take(hash, nowNs);
        if (!slot && !grow())
            slot = giveUpOne(hash, nowNs);
        if (slot) {
            slot.expiresNs->store(untilNs, std::memory_order_relaxed);
            slot.key->store(key, std::memory_order_relaxed);
            slot.state->store(kFresh | (m_fresh.fetch_add(1, std::memory_order_relaxed) & (kFresh / 2 - 1)), std::memory_order_release);
        }
    }
    latch.clear(std::memory_order_release);
    return slot;
}

// A slot whose time is over, from the emptier of the two buckets of the oldest level that has one.
SlotTable::Slot SlotTable::take(uint64_t hash, int64_t nowNs) noexcept
{
    for (size_t i = 0; i < m_count.load(std::memory_order_acquire); ++i) {
        Bucket* memory = m_levels[i].memory.load(std::memory_order_acquire);
        Bucket* buckets[2] = {&bucketOf(m_levels[i], memory, hash, 0), &bucketOf(m_levels[i], memory, hash, 1)};
        const auto isOver = [nowNs](const std::atomic<int64_t>& expires) { return expires.load(std::memory_order_acquire) <= nowNs; };
        const auto over = [&](const Bucket& bucket) { return std::count_if(bucket.expires.begin(), bucket.expires.end(), isOver); };
        if (over(*buckets[1]) > over(*buckets[0]))
            std::swap(buckets[0], buckets[1]);
        for (Bucket* bucket : buckets) {
            for (size_t way = 0; way < kWays; ++way) {
                // The state first: should anybody use the slot after this, the exchange fails.
                uint64_t state = bucket->states[way].load(std::memory_order_acquire);
                if (state != kClaimed && isOver(bucket->expires[way]) && bucket->states[way].compare_exchange_strong(state, kClaimed, std::memory_order_acq_rel))
                    return slotOf(*bucket, way);
            }
        }
    }
    return {};
}

// All are alive: the one that ends first goes, which errs towards allowing.
SlotTable::Slot SlotTable::giveUpOne(uint64_t hash, int64_t nowNs) noexcept
{
    Slot chosen;
    uint64_t chosenState = kClaimed;
    int64_t earliest = INT64_MAX;
    for (size_t i = 0; i < m_count.load(std::memory_order_acquire); ++i) {
        Bucket* memory = m_levels[i].memory.load(std::memory_order_acquire);
        for (int which = 0; which < 2; ++which) {
            Bucket& bucket = bucketOf(m_levels[i], memory, hash, which);
            for (size_t way = 0; way < kWays; ++way) {
                const uint64_t state = bucket.states[way].load(std::memory_order_acquire);
                const int64_t expires = bucket.expires[way].load(std::memory_order_acquire);
                if (state != kClaimed && expires < earliest) {
                    earliest = expires;
                    chosenState = state;
                    chosen = slotOf(bucket, way);
                }
            }
        }
    }
    if (!chosen || !chosen.state->compare_exchange_strong(chosenState, kClaimed, std::memory_order_acq_rel))
        return {};
    if (earliest > nowNs)
        m_evicted.fetch_add(1, std::memory_order_relaxed);
    return chosen;
}

void SlotTable::keepUntil(const Slot& slot, int64_t nowNs, int64_t untilNs) noexcept
{
    int64_t expires = slot.expiresNs->load(std::memory_order_relaxed);
    // A little more than needed, so that a busy key doesn't write here with every request.
    const int64_t wanted = untilNs + (untilNs - nowNs) / 8;
    while (expires < untilNs && !slot.expiresNs->compare_exchange_weak(expires, wanted, std::memory_order_release, std::memory_order_relaxed)) {
    }
}

} // namespace gatehouse::limits
