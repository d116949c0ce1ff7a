// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/rule_exclusions.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

using base::Json;

std::string fault(const Json& exclusion)
{
    std::vector<base::Problem> problems;
    exclusionsFrom(Json::array({exclusion}), "/exclusions", problems);
    return problems.empty() ? std::string() : problems.front().pointer;
}

TEST(RuleExclusions, ReadsNumbersRangesAndTags)
{
    std::vector<base::Problem> problems;
    const auto read = exclusionsFrom(Json::array({{{"rules", "942100, 942200-942260 920350"}, {"target", "ARGS:q"}}, {{"tag", "attack-sqli"}}}), "/exclusions", problems);
    ASSERT_TRUE(problems.empty());
    ASSERT_EQ(read.size(), 2u);
    EXPECT_EQ(read[0].rules, (std::vector<std::pair<int, int>>{{942100, 942100}, {942200, 942260}, {920350, 920350}}));
    EXPECT_EQ(read[0].target, "ARGS:q");
    EXPECT_EQ(read[1].tag, "attack-sqli");
}

TEST(RuleExclusions, RefusesWhatIsNone)
{
    for (const char* rules : {"x", "1-", "-1", "5-4", "0", "1.5", "1;2", "9999999999", "1--2", "1\nInclude x"})
        EXPECT_EQ(fault({{"rules", rules}}), "/exclusions/0/rules") << rules;
    for (const char* tag : {"a b", "a\"", "a\nb", "*"})
        EXPECT_EQ(fault({{"tag", tag}}), "/exclusions/0/tag") << tag;
    EXPECT_EQ(fault({{"rules", "942100"}, {"target", "ARGS:a\" x"}}), "/exclusions/0/target");
    EXPECT_EQ(fault(Json::object()), "/exclusions/0") << "it names no rules";
    EXPECT_EQ(fault({{"rules", "1"}, {"tag", "a"}}), "/exclusions/0");
    EXPECT_EQ(fault(nullptr), "/exclusions/0");
    std::string many;
    for (int i = 1; i < 60; ++i)
        many += std::to_string(i) + ' ';
    EXPECT_EQ(fault({{"rules", many}}), "/exclusions/0/rules");
}

TEST(RuleExclusions, WhatRefusesCantBeLeftOut)
{
    for (const char* rules : {"949110", "959100", "900000-999999", "949000-949200", "1-999999999", "901001", "980130"})
        EXPECT_EQ(fault({{"rules", rules}}), "/exclusions/0/rules") << rules;
    EXPECT_TRUE(isKeyRule(949110));
    EXPECT_FALSE(isKeyRule(942100));
}

} // namespace
} // namespace gatehouse::policies
