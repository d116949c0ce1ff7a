// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/huge_pages.h"

#include <cstring>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <vector>

namespace gatehouse::gateway {
namespace {

constexpr size_t kPieces = 4;

class HugePagesTest : public testing::Test
{
protected:
    HugePagesTest()
    {
        m_memory = static_cast<char*>(mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        const auto address = reinterpret_cast<uintptr_t>(m_memory);
        m_first = m_memory + ((address + HugePages::kPiece - 1) / HugePages::kPiece * HugePages::kPiece - address);
    }
    ~HugePagesTest() override { munmap(m_memory, kSize); }
    size_t resident(const char* piece) const
    {
        std::vector<unsigned char> there(HugePages::kPiece / 4096);
        EXPECT_EQ(mincore(const_cast<char*>(piece), HugePages::kPiece, there.data()), 0);
        size_t count = 0;
        for (const unsigned char one : there)
            count += one & 1;
        return count;
    }
    static constexpr size_t kSize = (kPieces + 1) * HugePages::kPiece;
    char* m_memory = nullptr;
    char* m_first = nullptr;
};

TEST_F(HugePagesTest, WhatIsInUseStaysAsItIsAndNothingElseIsTaken)
{
    std::memset(m_first, 'x', 2 * HugePages::kPiece);
    std::memset(m_first + 2 * HugePages::kPiece, 'y', HugePages::kPiece / 2);
    const size_t half = resident(m_first + 2 * HugePages::kPiece);
    HugePages pages(0);
    for (int i = 0; i < 1000; ++i)
        pages.step(0); // the whole of the process
    for (size_t i = 0; i < 2 * HugePages::kPiece; i += 997)
        ASSERT_EQ(m_first[i], 'x');
    for (size_t i = 0; i < HugePages::kPiece / 2; i += 997)
        ASSERT_EQ(m_first[2 * HugePages::kPiece + i], 'y');
    EXPECT_EQ(resident(m_first + 2 * HugePages::kPiece), half);
    EXPECT_EQ(resident(m_first + 3 * HugePages::kPiece), 0u);
}

TEST_F(HugePagesTest, ASmallProcessIsLeftAlone)
{
    std::memset(m_first, 'x', 2 * HugePages::kPiece);
    HugePages pages(size_t{1} << 50);
    for (int64_t second = 0; second < 200; ++second)
        pages.step(second * 1'000'000'000);
    EXPECT_EQ(pages.moved(), 0u);
}

} // namespace
} // namespace gatehouse::gateway
