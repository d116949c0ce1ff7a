// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/arena.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace gatehouse::pipeline {
namespace {

TEST(Arena, KeepsTextUntilItIsReset)
{
    Arena arena;
    std::vector<std::string_view> kept;
    for (int i = 0; i < 2000; ++i)
        kept.push_back(arena.copy("text number " + std::to_string(i)));
    for (int i = 0; i < 2000; ++i)
        EXPECT_EQ(kept[static_cast<size_t>(i)], "text number " + std::to_string(i));
}

TEST(Arena, TakesWhatIsLargerThanABlock)
{
    Arena arena;
    const std::string large(100'000, 'x');
    EXPECT_EQ(arena.copy(large), large);
    EXPECT_EQ(arena.copy("y"), "y");
    EXPECT_EQ(arena.concat({"a", large, "b"}).size(), large.size() + 2);
}

TEST(Arena, BeginsInTheSameMemoryAfterReset)
{
    Arena arena;
    const char* first = arena.copy("one").data();
    (void)arena.allocate(1 << 20);
    arena.reset();
    EXPECT_EQ(arena.copy("two").data(), first);
}

TEST(Arena, NothingIsNothing)
{
    Arena arena;
    EXPECT_TRUE(arena.copy({}).empty());
    EXPECT_TRUE(arena.concat({}).empty());
    EXPECT_EQ(arena.concat({"", "a", ""}), "a");
}

} // namespace
} // namespace gatehouse::pipeline
