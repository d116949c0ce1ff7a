// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>

namespace gatehouse::pipeline {

// Remembers for a while how checks of slow password hashes came out, so that only the first request of a caller pays for one. Keeps keyed digests, no passwords.
// A changed password is another entry: the stored hash is part of the digest. Any thread; reading takes no lock.
class PasswordMemory
{
public:
    enum class Verdict : uint8_t { Unknown, Right, Wrong };

    // Names a pair of stored hash and password.
    struct Digest {
        uint64_t place = 0;
        uint64_t low = 0;
        uint64_t high = 0;
        bool operator==(const Digest&) const = default;
    };

    // Room for `entries`, rounded up to a power of two.
    explicit PasswordMemory(size_t entries = 4096);

    Digest digest(std::string_view stored, std::string_view password) const;
    Verdict recall(const Digest& digest, int64_t nowNs) const noexcept;
    // Takes the place of what would be forgotten first.
    void remember(const Digest& digest, bool right, int64_t untilNs) noexcept;

private:
    static constexpr size_t kWays = 4;
    // Writers take turns, and take the verdict away before they change the name; readers look at the name before and after the verdict: a torn read misses.
    struct Entry {
        std::atomic<uint64_t> low{0};
        std::atomic<uint64_t> high{0};
        std::atomic<uint64_t> until{0}; // in two nanoseconds; the last bit says right
    };

    std::mutex m_writing;
    std::string m_key;
    size_t m_mask = 0; // of sets
    std::unique_ptr<Entry[]> m_entries;
};

} // namespace gatehouse::pipeline
