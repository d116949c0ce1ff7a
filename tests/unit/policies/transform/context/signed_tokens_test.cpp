// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/context/signed_tokens.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

TEST(SignedTokens, AreKeptFromOneTimeToAnother)
{
    SignedTokens tokens;
    EXPECT_EQ(tokens.find("a", 10), "");
    tokens.put("a", "one", 10, 20);
    EXPECT_EQ(tokens.find("a", 10), "one");
    EXPECT_EQ(tokens.find("a", 19), "one");
    EXPECT_EQ(tokens.find("a", 20), "");
    EXPECT_EQ(tokens.find("a", 9), "") << "the clock was put back";
    EXPECT_EQ(tokens.find("b", 10), "");
    tokens.put("a", "two", 20, 30);
    EXPECT_EQ(tokens.find("a", 20), "two");
}

TEST(SignedTokens, AreBoundedAndThoseInUseStay)
{
    SignedTokens tokens;
    tokens.put("often", "x", 0, 10);
    for (size_t i = 0; i < 10 * SignedTokens::kMost; ++i) {
        tokens.put("once" + std::to_string(i), "y", 0, 10);
        EXPECT_LE(tokens.size(), SignedTokens::kMost);
        if (i % 100 == 0)
            ASSERT_EQ(tokens.find("often", 5), "x") << i;
    }
    EXPECT_EQ(tokens.find("once0", 5), "");
    const std::string long_(SignedTokens::kLongest + 1, 'a');
    tokens.put(long_, "z", 0, 10);
    EXPECT_EQ(tokens.find(long_, 5), "");
}

} // namespace
} // namespace gatehouse::policies
