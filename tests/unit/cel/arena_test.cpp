// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/arena.h"

#include <array>
#include <cstdint>
#include <gtest/gtest.h>

namespace gatehouse::cel {

TEST(CelArena, HoldsItsLimit)
{
    Arena arena(10'000);
    EXPECT_NE(arena.allocate(9000, 1), nullptr);
    EXPECT_EQ(arena.allocate(1001, 1), nullptr);
    EXPECT_NE(arena.allocate(1000, 1), nullptr);
    EXPECT_EQ(arena.copy("x").data(), nullptr);
    EXPECT_NE(arena.copy("").data(), nullptr);
    EXPECT_TRUE(arena.array<uint64_t>(SIZE_MAX / 4).empty());
    arena.reset();
    EXPECT_EQ(arena.used(), 0u);
    EXPECT_EQ(arena.copy("text"), "text");
}

TEST(CelArena, UsesTheSameMemoryAgain)
{
    Arena arena(1 << 20);
    void* const first = arena.allocate(100, 8);
    (void)arena.allocate(20'000, 8);
    arena.reset();
    EXPECT_EQ(arena.allocate(100, 8), first);
}

TEST(CelArena, BeginsWithMemoryOfSomebodyElse)
{
    alignas(16) std::array<std::byte, 64> memory;
    Arena arena(1 << 20, std::span(memory).subspan(1));
    const auto* const aligned = static_cast<std::byte*>(arena.allocate(16, 8));
    EXPECT_EQ(aligned, memory.data() + 8);
    const auto* const elsewhere = static_cast<std::byte*>(arena.allocate(64, 8));
    EXPECT_TRUE(elsewhere < memory.data() || elsewhere >= memory.data() + memory.size());
    EXPECT_EQ(reinterpret_cast<uintptr_t>(elsewhere) % 8, 0u);
}

} // namespace gatehouse::cel
