// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/shared_states.h"

#include <gtest/gtest.h>

namespace gatehouse::pipeline {
namespace {

std::shared_ptr<int> keep(SharedStates& states, const std::string& name, int fresh)
{
    return states.keep<int>(name, [fresh] { return std::make_shared<int>(fresh); });
}

TEST(SharedStates, GivesTheSameAsLongAsSomebodyHoldsIt)
{
    SharedStates states;
    auto first = keep(states, "a", 1);
    auto again = keep(states, "a", 2);
    EXPECT_EQ(first, again);
    EXPECT_NE(keep(states, "b", 3), first);
    first.reset();
    EXPECT_EQ(*keep(states, "a", 4), 1);
    again.reset();
    EXPECT_EQ(*keep(states, "a", 5), 5);
}

TEST(SharedStates, ForgetsNothingThatIsHeldWhileMuchComesAndGoes)
{
    SharedStates states;
    const auto held = keep(states, "held", 1);
    for (int i = 0; i < 10'000; ++i)
        keep(states, std::to_string(i), i);
    EXPECT_EQ(keep(states, "held", 2), held);
}

} // namespace
} // namespace gatehouse::pipeline
