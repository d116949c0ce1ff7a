// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <unordered_map>

namespace gatehouse::policies {

// What has been used once and must not be used again for a time. Only what is verified comes in. Bounded: when there is no room left, nothing is taken in, rather than
// something forgotten. Parts are guarded by a mutex each, held for a look-up. Any thread.
class ReplayWindow
{
public:
    explicit ReplayWindow(size_t entries) : m_mostOfPart(entries / kParts + 1) {}

    enum class Taken : uint8_t { Fresh, Used, Full };
    // `untilNs` on the clock of `nowNs`, from when on it doesn't matter any more.
    Taken take(const base::Sha256& what, int64_t nowNs, int64_t untilNs);
    // The same without taking it.
    bool isUsed(const base::Sha256& what, int64_t nowNs);

private:
    static constexpr size_t kParts = 16;
    struct Hash {
        size_t operator()(const base::Sha256& what) const noexcept;
    };
    struct Part {
        std::mutex mutex; // over what follows
        std::unordered_map<base::Sha256, int64_t, Hash> until;
        int64_t sweptNs = 0;
    };

    const size_t m_mostOfPart;
    std::array<Part, kParts> m_parts;
};

} // namespace gatehouse::policies
