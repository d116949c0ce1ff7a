// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/verified_tokens.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

VerifiedTokens::Token named(const std::string& caller)
{
    auto token = std::make_shared<VerifiedToken>();
    token->caller = caller;
    return token;
}

TEST(VerifiedTokens, AreFoundUntilTheirTimeIsOver)
{
    VerifiedTokens tokens(100);
    const base::Sha256 digest = base::sha256("a");
    EXPECT_EQ(tokens.find(digest, 0), nullptr);
    tokens.put(digest, named("a"), 100);
    ASSERT_NE(tokens.find(digest, 99), nullptr);
    EXPECT_EQ(tokens.find(digest, 99)->caller, "a");
    EXPECT_EQ(tokens.find(digest, 100), nullptr);
    EXPECT_EQ(tokens.find(base::sha256("b"), 0), nullptr);
    tokens.put(digest, named("anew"), 200);
    EXPECT_EQ(tokens.find(digest, 150)->caller, "anew");
}

TEST(VerifiedTokens, AreBoundedAndThoseThatEndFirstMakeRoom)
{
    VerifiedTokens tokens(64);
    const base::Sha256 longest = base::sha256("longest");
    tokens.put(longest, named("longest"), 1'000'000);
    std::vector<std::weak_ptr<const VerifiedToken>> all;
    for (int i = 0; i < 10'000; ++i) {
        auto token = named(std::to_string(i));
        all.push_back(token);
        tokens.put(base::sha256(std::to_string(i)), std::move(token), 1000 + i);
    }
    EXPECT_LE(std::count_if(all.begin(), all.end(), [](const auto& token) { return !token.expired(); }), 64);
    EXPECT_NE(tokens.find(longest, 0), nullptr);
}

TEST(VerifiedTokens, OfNoRoomKeepNone)
{
    VerifiedTokens tokens(0);
    tokens.put(base::sha256("a"), named("a"), 100);
    EXPECT_EQ(tokens.find(base::sha256("a"), 0), nullptr);
}

} // namespace
} // namespace gatehouse::policies
