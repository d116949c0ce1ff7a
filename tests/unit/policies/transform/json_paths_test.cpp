// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/json_paths.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

// Names, and numbers for items: {"users", "0"}.
bool leadsTo(const std::string& path, const std::vector<std::string>& steps)
{
    JsonPaths paths;
    EXPECT_TRUE(paths.add(path, 7).ok()) << path;
    if (steps.empty())
        return paths.whole() == 7u;
    JsonPaths::Cursor cursor(paths);
    std::optional<uint32_t> target;
    for (const std::string& step : steps)
        target = step[0] >= '0' && step[0] <= '9' ? cursor.enter(std::stoull(step)) : cursor.enter(std::string_view(step));
    return target == 7u;
}

TEST(JsonPaths, FollowNamesItemsAndWildcards)
{
    EXPECT_TRUE(leadsTo("$", {}));
    EXPECT_TRUE(leadsTo("$.a", {"a"}));
    EXPECT_FALSE(leadsTo("$.a", {"b"}));
    EXPECT_FALSE(leadsTo("$.a", {"x", "a"}));
    EXPECT_TRUE(leadsTo("$['a b'][\"c\\\"d\"]", {"a b", "c\"d"}));
    EXPECT_TRUE(leadsTo("$.users[*].mail", {"users", "12", "mail"}));
    EXPECT_TRUE(leadsTo("$.users[3]", {"users", "3"}));
    EXPECT_FALSE(leadsTo("$.users[3]", {"users", "2"}));
    EXPECT_TRUE(leadsTo("$.*.x", {"any", "x"}));
    EXPECT_TRUE(leadsTo("$..iban", {"iban"}));
    EXPECT_TRUE(leadsTo("$..iban", {"a", "0", "b", "iban"}));
    EXPECT_TRUE(leadsTo("$.a..b[*]", {"a", "x", "y", "b", "4"}));
    EXPECT_TRUE(leadsTo("$..[0]", {"a", "0"}));
    EXPECT_FALSE(leadsTo("$.a..b", {"b"}));
}

TEST(JsonPaths, ComeBackToWhereTheyWere)
{
    JsonPaths paths;
    ASSERT_TRUE(paths.add("$.a.b", 1).ok());
    ASSERT_TRUE(paths.add("$.a.*", 0).ok());
    JsonPaths::Cursor cursor(paths);
    for (int i = 0; i < 3; ++i) {
        EXPECT_FALSE(cursor.enter("a"));
        EXPECT_EQ(cursor.enter("b"), 0u) << "the first rule decides";
        cursor.leave();
        cursor.leave();
        EXPECT_FALSE(cursor.enter("c"));
        EXPECT_FALSE(cursor.enter("b"));
        cursor.leave();
        cursor.leave();
    }
}

TEST(JsonPaths, RefuseWhatTheyDontKnow)
{
    for (const char* path : {"", "a", "$a", "$.", "$..", "$[", "$[]", "$['a'", "$['a", "$[-1]", "$[0,1]", "$[?(@.a)]", "$[1:2]", "$.a b", "$[99999999999999999999]"}) {
        JsonPaths paths;
        EXPECT_FALSE(paths.add(path, 0).ok()) << path;
    }
    JsonPaths paths;
    std::string deep = "$";
    for (int i = 0; i < 33; ++i)
        deep += ".a";
    EXPECT_FALSE(paths.add(deep, 0).ok());
    for (size_t i = 0; i < JsonPaths::kMostPaths; ++i)
        EXPECT_TRUE(paths.add("$.a", 0).ok());
    EXPECT_FALSE(paths.add("$.a", 0).ok());
}

} // namespace
} // namespace gatehouse::policies
