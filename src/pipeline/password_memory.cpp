// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/password_memory.h"

#include <bit>
#include <cstring>

namespace gatehouse::pipeline {

PasswordMemory::PasswordMemory(size_t entries)
    : m_key(base::randomBytes(32)), m_mask(std::bit_ceil(entries < kWays ? kWays : entries) / kWays - 1), m_entries(std::make_unique<Entry[]>((m_mask + 1) * kWays))
{
}

PasswordMemory::Digest PasswordMemory::digest(std::string_view stored, std::string_view password) const
{
    // Two passes, so that no pair of texts can be cut differently into the same bytes.
    std::string text;
    text.reserve(m_key.size() + 32 + password.size());
    const base::Sha256 inner = base::sha256(stored);
    text.append(m_key).append(reinterpret_cast<const char*>(inner.data()), inner.size()).append(password);
    const base::Sha256 hash = base::sha256(text);
    std::memset(text.data(), 0, text.size());
    Digest out;
    std::memcpy(&out.place, hash.data(), 8);
    std::memcpy(&out.low, hash.data() + 8, 8);
    std::memcpy(&out.high, hash.data() + 16, 8);
    return out;
}

PasswordMemory::Verdict PasswordMemory::recall(const Digest& digest, int64_t nowNs) const noexcept
{
    const Entry* set = m_entries.get() + (digest.place & m_mask) * kWays;
    for (size_t i = 0; i < kWays; ++i) {
        if (set[i].low.load(std::memory_order_acquire) != digest.low || set[i].high.load(std::memory_order_acquire) != digest.high)
            continue;
        const uint64_t until = set[i].until.load(std::memory_order_acquire);
        // Another pair may have come in its place meanwhile: the verdict must not be read under the old name.
        if (set[i].low.load(std::memory_order_acquire) != digest.low || set[i].high.load(std::memory_order_acquire) != digest.high)
            return Verdict::Unknown;
        if (static_cast<int64_t>(until & ~1ull) <= nowNs)
            return Verdict::Unknown;
        return until & 1 ? Verdict::Right : Verdict::Wrong;
    }
    return Verdict::Unknown;
}

void PasswordMemory::remember(const Digest& digest, bool right, int64_t untilNs) noexcept
{
    const std::scoped_lock lock(m_writing);
    Entry* set = m_entries.get() + (digest.place & m_mask) * kWays;
    Entry* chosen = set;
    for (size_t i = 0; i < kWays; ++i) {
        if (set[i].low.load(std::memory_order_relaxed) == digest.low && set[i].high.load(std::memory_order_relaxed) == digest.high) {
            chosen = set + i;
            break;
        }
        if (set[i].until.load(std::memory_order_relaxed) < chosen->until.load(std::memory_order_relaxed))
            chosen = set + i;
    }
    // Nobody may read a verdict of the old pair with the name of the new one: it is taken away first.
    chosen->until.store(0, std::memory_order_release);
    chosen->low.store(digest.low, std::memory_order_release);
    chosen->high.store(digest.high, std::memory_order_release);
    chosen->until.store((static_cast<uint64_t>(untilNs) & ~1ull) | (right ? 1u : 0u), std::memory_order_release);
}

} // namespace gatehouse::pipeline
