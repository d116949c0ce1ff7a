// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <unordered_set>

namespace gatehouse::policies {

// Tells what was there before from what is new, for at least as long as it is told at the beginning and at most twice as long. What is known is never forgotten early to make
// room: when too much is, nothing new is taken. Parts are guarded by a mutex each that is held for a look-up. Any thread.
class SeenOnce
{
public:
    SeenOnce(int64_t keptNs, size_t most) : m_keptNs(keptNs), m_mostOfPart(most / kParts + 1) {}

    enum class Answer : uint8_t { New, Known, Full };
    Answer see(const base::Sha256& digest, int64_t nowNs); // monotonic
    // Whether it is known, without noting it.
    bool knows(const base::Sha256& digest, int64_t nowNs);

private:
    static constexpr size_t kParts = 16;
    struct Hash {
        size_t operator()(const base::Sha256& digest) const noexcept;
    };
    using Set = std::unordered_set<base::Sha256, Hash>;
    struct Part {
        std::mutex mutex; // over what follows
        Set young;
        Set old;          // of the time before
        int64_t sinceNs = INT64_MIN;
    };
    void age(Part& part, int64_t nowNs, Set& gone);

    const int64_t m_keptNs;
    const size_t m_mostOfPart;
    std::array<Part, kParts> m_parts;
};

} // namespace gatehouse::policies
