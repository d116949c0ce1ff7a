// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/spare_text.h"

#include <gtest/gtest.h>

namespace gatehouse::net {

TEST(SpareText, memoryThatWasGivenBackIsUsedNext)
{
    std::string first(1000, 'x');
    const char* const memory = first.data();
    giveBackText(first);
    EXPECT_TRUE(first.empty());
    std::string second;
    borrowText(second);
    EXPECT_TRUE(second.empty());
    EXPECT_GE(second.capacity(), 1000u);
    EXPECT_EQ(second.data(), memory);
}

TEST(SpareText, whatStandsInATextStays)
{
    std::string given(1000, 'x');
    giveBackText(given);
    std::string interim = "HTTP/1.1 100 Continue\r\n\r\n"; // little, but something
    borrowText(interim);
    EXPECT_EQ(interim, "HTTP/1.1 100 Continue\r\n\r\n");
}

TEST(SpareText, memoryThatIsTooMuchIsNotKept)
{
    std::string much(1 << 20, 'x');
    giveBackText(much);
    EXPECT_TRUE(much.empty());
    EXPECT_LT(much.capacity(), 64u);
    std::string next;
    borrowText(next);
    EXPECT_LT(next.capacity(), 1u << 20);
}

} // namespace gatehouse::net
