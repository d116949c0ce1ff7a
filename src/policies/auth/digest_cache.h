// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

namespace gatehouse::policies {

// What was found out once, by a SHA-256 of what it was found out about; at most so many, and what ends first makes room.
// Parts are guarded by a mutex each that is held for a look-up. Any thread.
template <class T>
class DigestCache
{
public:
    using Value = std::shared_ptr<const T>;

    explicit DigestCache(size_t entries) : m_sets((entries + kParts * kWays - 1) / (kParts * kWays)) {} // rounded up so that all parts are alike; 0: none are kept

    Value find(const base::Sha256& digest, int64_t nowNs) const // monotonic
    {
        Part& part = partOf(digest);
        const std::lock_guard lock(part.mutex);
        if (part.entries.empty())
            return nullptr;
        const size_t first = firstOf(digest);
        for (size_t i = first; i < first + kWays; ++i) {
            const Entry& entry = part.entries[i];
            if (entry.value && entry.digest == digest)
                return entry.untilNs > nowNs ? entry.value : nullptr;
        }
        return nullptr;
    }

    void put(const base::Sha256& digest, Value value, int64_t untilNs)
    {
        if (m_sets == 0)
            return;
        Value gone; // freed behind the mutex
        Part& part = partOf(digest);
        const std::lock_guard lock(part.mutex);
        if (part.entries.empty())
            part.entries.resize(m_sets * kWays);
        const auto begin = part.entries.begin() + static_cast<std::ptrdiff_t>(firstOf(digest)), end = begin + kWays;
        auto chosen = std::find_if(begin, end, [&](const Entry& entry) { return entry.value && entry.digest == digest; });
        if (chosen == end)
            chosen = std::min_element(begin, end, [](const Entry& a, const Entry& b) { return a.untilNs < b.untilNs; });
        gone = std::move(chosen->value);
        *chosen = {digest, std::move(value), untilNs};
    }

private:
    static constexpr size_t kWays = 4;
    static constexpr size_t kParts = 16;
    struct Entry {
        base::Sha256 digest{};
        Value value;
        int64_t untilNs = 0;
    };
    struct Part {
        std::mutex mutex; // over what follows
        std::vector<Entry> entries; // none before the first value
    };

    // The ways of the digest's set within its part, by the index of the first.
    size_t firstOf(const base::Sha256& digest) const
    {
        uint64_t number = 0;
        std::memcpy(&number, digest.data() + 8, sizeof number);
        return static_cast<size_t>(number % m_sets) * kWays;
    }
    Part& partOf(const base::Sha256& digest) const { return m_parts[digest[0] % kParts]; }

    const size_t m_sets; // of each part
    mutable std::array<Part, kParts> m_parts;
};

} // namespace gatehouse::policies
