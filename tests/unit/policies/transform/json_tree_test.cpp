// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/transform/json_tree.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

std::string again(const std::string& text)
{
    const auto tree = JsonTree::parse(text);
    if (!tree)
        return "<none>";
    std::string out;
    tree->write(out);
    return out;
}

TEST(JsonTree, KeepsOrderDigitsAndDuplicates)
{
    for (const char* text : {"{\"b\":1,\"a\":[1.10,1E5,123456789012345678901234567890,0.1],\"b\":null}", "\"\xC3\xA4\"", "[]", "{}", "true", "-7", "18446744073709551615"})
        EXPECT_EQ(again(text), text);
    EXPECT_EQ(again(" { \"a\" : \"\\u00e4\\n\\u0001\\/\" } "), "{\"a\":\"\xC3\xA4\\n\\u0001/\"}");
}

TEST(JsonTree, IsStrictAndBounded)
{
    for (const char* text : {"", "{", "[1,]", "{a:1}", "[1]2", "'a'", "\"\xFF\"", "NaN", "01"})
        EXPECT_EQ(again(text), "<none>") << text;
    const auto nested = [](size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_EQ(again(nested(JsonTree::kMostDepth)), nested(JsonTree::kMostDepth));
    EXPECT_EQ(again(nested(JsonTree::kMostDepth + 1)), "<none>");
    EXPECT_EQ(again(std::string(1'000'000, '[')), "<none>");
    std::string many = "[0";
    for (size_t i = 0; i < JsonTree::kMostNodes; ++i)
        many += ",0";
    EXPECT_EQ(again(many + "]"), "<none>");
}

TEST(JsonTree, FindsTheLastAndRemovesAll)
{
    auto tree = *JsonTree::parse(R"({"a":1,"b":2,"a":3})");
    EXPECT_EQ(tree.find("a")->text, "3");
    EXPECT_EQ(tree.find("c"), nullptr);
    tree.remove("a");
    std::string out;
    tree.write(out);
    EXPECT_EQ(out, R"({"b":2})");
}

} // namespace
} // namespace gatehouse::policies
