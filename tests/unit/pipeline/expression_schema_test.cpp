// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/expression_schema.h"

#include "cel/declaration.h"
#include "pipeline/request_values.h"

#include <gtest/gtest.h>

namespace gatehouse::pipeline {

TEST(ExpressionSchema, DeclaresWhatExpressionsMaySpeakOf)
{
    const auto told = base::parseJson(publishedPolicySchema(R"({"title":"t","properties":{"rules":{"items":{"properties":{"when":{"type":"string","format":"cel"}}}}}})"));
    ASSERT_TRUE(told.ok());
    EXPECT_EQ((*told)["title"], "t");
    const auto environment = cel::environmentFrom(base::memberAt(*told, "x-cel"));
    ASSERT_TRUE(environment.ok()) << environment.error().text();
    EXPECT_EQ(cel::declarationOf(*environment), cel::declarationOf(requestEnvironment()));
}

TEST(ExpressionSchema, LeavesOthersAlone)
{
    const std::string plain = R"({ "properties": { "format": { "type": "string", "enum": ["cel"] } } })";
    EXPECT_EQ(publishedPolicySchema(plain), plain);
    EXPECT_EQ(publishedPolicySchema("{"), "{");
}

} // namespace gatehouse::pipeline
