// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace gatehouse::limits {

// 64-bit keys to one 64-bit state each, in buckets of eight, two buckets for a key in every level; levels are added as keys come, each four times the last,
// up to a bound. Finding a key takes no lock. Putting a new one in holds the latch of its hash for a few instructions, so that no key ever has two slots.
// A slot whose time is over is taken for another key; when all are alive, the one that ends first is given up. Any thread.
class SlotTable
{
public:
    struct Slot {
        std::atomic<uint64_t>* key = nullptr;
        std::atomic<uint64_t>* state = nullptr;
        std::atomic<int64_t>* expiresNs = nullptr;
        explicit operator bool() const { return key != nullptr; }
    };
    // The state of a slot that is changing hands: whoever sees it looks the key up again.
    static constexpr uint64_t kClaimed = ~0ull;
    // States with this bit say that nothing is counted yet; no two slots begin with the same one, so that a compare-and-swap can't mistake them.
    static constexpr uint64_t kFresh = 1ull << 63;

    explicit SlotTable(size_t maxKeys);
    ~SlotTable();
    SlotTable(const SlotTable&) = delete;

    Slot find(uint64_t key) const noexcept;
    // `untilNs`: how long the new slot is safe from being taken.
    Slot findOrAdd(uint64_t key, int64_t nowNs, int64_t untilNs) noexcept;
    // To be called before the state that lives until then is stored: a slot is only taken when its time is over AND its state is the one seen then.
    static void keepUntil(const Slot& slot, int64_t nowNs, int64_t untilNs) noexcept;

    // Calls `visit(key, state, expiresNs)` for each slot in use.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_count.load(std::memory_order_acquire); ++i) {
            const Bucket* memory = m_levels[i].memory.load(std::memory_order_acquire);
            for (uint64_t b = 0; b < m_levels[i].buckets; ++b) {
                for (size_t way = 0; way < kWays; ++way) {
                    const uint64_t state = memory[b].states[way].load(std::memory_order_acquire);
                    const uint64_t key = memory[b].keys[way].load(std::memory_order_acquire);
                    const int64_t expiresNs = memory[b].expires[way].load(std::memory_order_acquire);
                    // The same state behind as before: key and time are of one owner.
                    if (key != 0 && state != kClaimed && memory[b].states[way].load(std::memory_order_acquire) == state)
                        visit(key, state, expiresNs);
                }
            }
        }
    }

    uint64_t evicted() const noexcept { return m_evicted.load(std::memory_order_relaxed); }
    size_t capacity() const noexcept; // slots for which memory is reserved

private:
    static constexpr size_t kWays = 8;
    static constexpr size_t kMaxLevels = 12;
    static constexpr size_t kLatches = 1024;
    struct Bucket { // three cache lines: keys are scanned, one state is used
        std::array<std::atomic<uint64_t>, kWays> keys;
        std::array<std::atomic<uint64_t>, kWays> states;
        std::array<std::atomic<int64_t>, kWays> expires;
    };
    struct Level {
        uint64_t buckets = 0;
        std::atomic<Bucket*> memory{nullptr};
        void* block = nullptr; // what memory lies in, for free()
    };

    static Slot slotOf(Bucket& bucket, size_t way) { return {&bucket.keys[way], &bucket.states[way], &bucket.expires[way]}; }
    static Bucket& bucketOf(const Level& level, Bucket* memory, uint64_t hash, int which);
    Slot take(uint64_t hash, int64_t nowNs) noexcept;
    Slot giveUpOne(uint64_t hash, int64_t nowNs) noexcept;
    bool grow() noexcept;

    std::array<Level, kMaxLevels> m_levels;
    size_t m_maxLevels = 0;
    std::atomic<size_t> m_count{0}; // levels in use
    std::atomic_flag m_growing;
    std::array<std::atomic_flag, kLatches> m_latches{};
    std::atomic<uint64_t> m_fresh{0};
    std::atomic<uint64_t> m_evicted{0};
};

} // namespace gatehouse::limits
