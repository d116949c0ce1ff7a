// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include <gtest/gtest.h>

namespace gatehouse::base {

TEST(Json, ErrorsHaveAPlaceInCharacters)
{
    const auto parsed = parseJson("{\n  \"\xc3\xa4\": x\n}");
    ASSERT_FALSE(parsed.ok());
    ASSERT_EQ(parsed.error().problems.size(), 1u);
    EXPECT_EQ(parsed.error().problems[0].line, 2);
    EXPECT_EQ(parsed.error().problems[0].column, 8);
}

TEST(Json, WhatTwoParsersCouldReadDifferentlyIsRefused)
{
    for (const char* text : {"{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"b\":1}}", "[1,]", "{\"a\":1} x", "", " ", "NaN", "01", "'a'", "\"\xff\"", "\"\\ud800\"", "{a:1}", "[1] // no", "1e999"})
        EXPECT_FALSE(parseJson(text).ok()) << text;
    EXPECT_TRUE(parseJson("[{\"a\":1},{\"a\":1}]").ok());
}

TEST(Json, LimitsHold)
{
    JsonLimits limits{20, 3};
    EXPECT_TRUE(parseJson("[[[1]]]", limits).ok());
    EXPECT_FALSE(parseJson("[[[[1]]]]", limits).ok());
    EXPECT_EQ(parseJson(std::string(21, ' ') + "1", limits).error().code, ErrorCode::TooLarge);
    EXPECT_FALSE(parseJson(std::string(100'000, '[')).ok());
}

TEST(Json, EqualDocumentsGiveEqualText)
{
    EXPECT_EQ(toText(*parseJson("{\"b\":1,\"a\":[true,null]}")), toText(*parseJson("{ \"a\" : [ true , null ], \"b\" : 1 }")));
    EXPECT_EQ(toText(Json("\xff")), "\"\xef\xbf\xbd\"");
}

TEST(Json, PointersOfTheRfc)
{
    const Json document = *parseJson(R"({"foo":["bar","baz"],"":0,"a/b":1,"m~n":8,"~1":9})");
    EXPECT_EQ(*atPointer(document, ""), document);
    EXPECT_EQ(*atPointer(document, "/foo/0"), "bar");
    EXPECT_EQ(*atPointer(document, "/"), 0);
    EXPECT_EQ(*atPointer(document, "/a~1b"), 1);
    EXPECT_EQ(*atPointer(document, "/m~0n"), 8);
    EXPECT_EQ(*atPointer(document, "/~01"), 9);
    for (const char* nowhere : {"/foo/2", "/foo/-", "/foo/x", "/foo/", "/nothing", "/foo/0/x", "/foo/99999999999"})
        EXPECT_EQ(atPointer(document, nowhere), nullptr) << nowhere;
    EXPECT_EQ(joinPointer("/x", "a/b~c"), "/x/a~1b~0c");
    EXPECT_EQ(joinPointer("", size_t{3}), "/3");
    EXPECT_EQ(splitPointer("/a~1b//c"), (std::vector<std::string>{"a/b", "", "c"}));
}

TEST(Json, ReadersFallBack)
{
    const Json object = {{"text", "x"}, {"number", 2}, {"yes", true}, {"half", 0.5}};
    EXPECT_EQ(stringAt(object, "text"), "x");
    EXPECT_EQ(stringAt(object, "number", "other"), "other");
    EXPECT_EQ(intAt(object, "number"), 2);
    EXPECT_EQ(intAt(object, "half", 7), 7);
    EXPECT_TRUE(boolAt(object, "yes"));
    EXPECT_EQ(numberAt(object, "half"), 0.5);
    EXPECT_TRUE(memberAt(object, "nothing").is_null());
    EXPECT_TRUE(memberAt(Json(1), "x").is_null());
}

TEST(Json, MergePatchOfTheRfc)
{
    Json target = *parseJson(R"({"a":"b","c":{"d":"e","f":"g"}})");
    mergePatch(target, *parseJson(R"({"a":"z","c":{"f":null},"n":[1]})"));
    EXPECT_EQ(toText(target), R"({"a":"z","c":{"d":"e"},"n":[1]})");
}

} // namespace gatehouse::base
