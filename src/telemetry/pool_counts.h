// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

namespace gatehouse::telemetry {

// Requests that found no room among those who wait for slow work, by what they would have waited for. Any thread.
class PoolCounts
{
public:
    enum class Pool : uint8_t { Passwords, Directories, Inspections };
    static constexpr std::array<const char*, 3> kNames = {"passwords", "directories", "inspections"};

    void refused(Pool pool) { m_refused[static_cast<size_t>(pool)].fetch_add(1, std::memory_order_relaxed); }
    uint64_t refusedBy(Pool pool) const { return m_refused[static_cast<size_t>(pool)].load(std::memory_order_relaxed); }

private:
    std::array<std::atomic<uint64_t>, kNames.size()> m_refused{};
};

} // namespace gatehouse::telemetry
