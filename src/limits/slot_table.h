// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace gatehouse::limits {

// 64-bit keys to one 64-bit state each, in buckets of eight. Finding a key takes no lock; putting a new one in holds its bucket's flag for a few instructions,
// so that a key never has two slots. A full bucket gives up an expired slot, else the one that expires first. Memory is taken page by page as it is used. Any thread.
class SlotTable
{
public:
    struct Slot {
        std::atomic<uint64_t> key;
        std::atomic<uint64_t> state;
        std::atomic<int64_t> expiresNs;
    };

    explicit SlotTable(size_t maxKeys)
    {
        // Buckets fill unevenly: room for twice as many keys keeps early eviction rare.
        size_t buckets = 64;
        while (buckets * kWays < maxKeys * 2)
            buckets *= 2;
        m_mask = buckets - 1;
        m_slots.reset(static_cast<Slot*>(std::calloc(buckets * kWays, sizeof(Slot))));
        m_flags = std::make_unique<std::atomic_flag[]>(buckets);
        if (!m_slots)
            std::abort(); // a gateway without limits must not start
    }

    Slot* find(uint64_t key) const noexcept
    {
        Slot* const bucket = m_slots.get() + (mix(key) & m_mask) * kWays;
        for (size_t i = 0; i < kWays; ++i) {
            if (bucket[i].key.load(std::memory_order_acquire) == key)
                return bucket + i;
        }
        return nullptr;
    }

    Slot& findOrAdd(uint64_t key, int64_t nowNs) noexcept
    {
        if (Slot* found = find(key))
            return *found;
        const size_t index = mix(key) & m_mask;
        std::atomic_flag& flag = m_flags[index];
        while (flag.test_and_set(std::memory_order_acquire)) {
        }
        Slot* found = find(key);
        if (!found) {
            found = choose(m_slots.get() + index * kWays, nowNs);
            found->key.store(0, std::memory_order_release);
            found->state.store(0, std::memory_order_relaxed);
            found->expiresNs.store(nowNs + 1, std::memory_order_relaxed);
            found->key.store(key, std::memory_order_release);
        }
        flag.clear(std::memory_order_release);
        return *found;
    }

    uint64_t evicted() const { return m_evicted.load(std::memory_order_relaxed); }

private:
    static constexpr size_t kWays = 8;

    static uint64_t mix(uint64_t key)
    {
        key ^= key >> 33;
        key *= 0xff51afd7ed558ccdull;
        return key ^ key >> 29;
    }

    Slot* choose(Slot* bucket, int64_t nowNs) noexcept
    {
        Slot* first = bucket;
        for (size_t i = 0; i < kWays; ++i) {
            if (bucket[i].key.load(std::memory_order_relaxed) == 0)
                return bucket + i;
            if (bucket[i].expiresNs.load(std::memory_order_relaxed) < first->expiresNs.load(std::memory_order_relaxed))
                first = bucket + i;
        }
        if (first->expiresNs.load(std::memory_order_relaxed) > nowNs)
            m_evicted.fetch_add(1, std::memory_order_relaxed);
        return first;
    }

    struct Free {
        void operator()(Slot* slots) const { std::free(slots); }
    };
    size_t m_mask = 0;
    std::unique_ptr<Slot[], Free> m_slots;
    std::unique_ptr<std::atomic_flag[]> m_flags;
    std::atomic<uint64_t> m_evicted{0};
};

} // namespace gatehouse::limits
