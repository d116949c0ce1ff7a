// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/huge_pages.h"

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace gatehouse::gateway {

namespace {

constexpr size_t kPiecesAStep = 8; // some 2 ms each beside a busy worker
constexpr uint64_t kLargest = uint64_t{64} << 30; // of a mapping: what is larger is reserved and not in use, as a sanitizer's shadow
constexpr int64_t kAgainNs = 60'000'000'000;
constexpr int kCollapse = 25; // MADV_COLLAPSE, of Linux 6.1; older ones say that they don't know it

// The call that is made here works whatever the system's setting; "never" is meant, though.
bool isForbidden()
{
    std::ifstream setting("/sys/kernel/mm/transparent_hugepage/enabled");
    std::string text;
    return !std::getline(setting, text) || text.find("[never]") != std::string::npos;
}

} // namespace

void HugePages::begin()
{
    if (isForbidden())
        return;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        uint64_t from = 0, to = 0, inode = 0;
        std::array<char, 5> rights{};
        int end = 0;
        if (std::sscanf(line.c_str(), "%" SCNx64 "-%" SCNx64 " %4s %*s %*s %" SCNu64 "%n", &from, &to, rights.data(), &inode, &end) != 4)
            continue;
        const size_t name = line.find_first_not_of(' ', static_cast<size_t>(end));
        const bool isHeap = name == std::string::npos || line.compare(name, std::string::npos, "[heap]") == 0;
        if (inode != 0 || !isHeap || std::strcmp(rights.data(), "rw-p") != 0 || to - from > kLargest)
            continue;
        for (uint64_t piece = (from + kPiece - 1) / kPiece * kPiece; piece + kPiece <= to; piece += kPiece)
            m_left.push_back(piece);
    }
    if (m_left.size() * kPiece < m_leastBytes)
        m_left.clear();
}

bool HugePages::isWhole(uintptr_t piece) const
{
    static const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    std::array<unsigned char, kPiece / 4096> there{};
    if (page < 4096 || mincore(reinterpret_cast<void*>(piece), kPiece, there.data()) != 0)
        return false; // it is gone by now
    return std::all_of(there.begin(), there.begin() + static_cast<std::ptrdiff_t>(kPiece / page), [](unsigned char one) { return (one & 1) != 0; });
}

void HugePages::step(int64_t nowNs)
{
    if (m_left.empty()) {
        if (nowNs < m_nextNs)
            return;
        m_nextNs = nowNs + kAgainNs;
        begin();
    }
    for (size_t i = 0; i < kPiecesAStep && !m_left.empty(); ++i) {
        const uintptr_t piece = m_left.front();
        m_left.pop_front();
        if (isWhole(piece))
            m_moved += madvise(reinterpret_cast<void*>(piece), kPiece, kCollapse) == 0;
    }
}

} // namespace gatehouse::gateway
