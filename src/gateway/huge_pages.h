// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>

namespace gatehouse::gateway {

// Asks the kernel to put what the process has in memory on large pages (2 MiB), little by little. With very many routes, keys and tenants each request reads
// other lines of memory, and finding a small page costs as much as the line: more so under a hypervisor. Only pieces that are in use whole, so that the process
// takes no more memory than it did; none at all where there is little, or the system's administrator wants none. One thread.
class HugePages
{
public:
    static constexpr size_t kPiece = 2u << 20;

    // Below `leastBytes` of memory small pages do.
    explicit HugePages(size_t leastBytes = 64u << 20) : m_leastBytes(leastBytes) {}

    // A few pieces of the walk that is under way, some milliseconds of work; after it, another one begins `kAgainNs` later. To be called once a second.
    void step(int64_t nowNs);
    size_t moved() const { return m_moved; } // pieces that the kernel has taken, those that were large already included

private:
    void begin();
    bool isWhole(uintptr_t piece) const;

    size_t m_leastBytes;
    std::deque<uintptr_t> m_left; // pieces of the walk
    int64_t m_nextNs = INT64_MIN;
    size_t m_moved = 0;
};

} // namespace gatehouse::gateway
