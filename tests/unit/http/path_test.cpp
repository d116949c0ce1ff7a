// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/path.h"

#include <gtest/gtest.h>
#include <optional>

namespace gatehouse::http {

namespace {

std::optional<std::string> normal(std::string_view path, PathRules rules = {})
{
    std::string scratch;
    std::string_view result;
    if (!normalisePath(path, scratch, result, rules))
        return {};
    return std::string(result);
}

} // namespace

TEST(Path, isNormalisedOnce)
{
    const std::pair<const char*, const char*> cases[] = {
        {"/", "/"},
        {"/a/b", "/a/b"},
        {"/a/./b", "/a/b"},
        {"/a/../b", "/b"},
        {"/a/b/..", "/a/"},
        {"/a/b/.", "/a/b/"},
        {"/.", "/"},
        {"/./", "/"},
        {"/a/..", "/"},
        {"/a/../", "/"},
        {"/a//b", "/a//b"},
        {"/a//../b", "/a/b"},
        {"/...", "/..."},
        {"/..a/.b/c.", "/..a/.b/c."},
        {"/.well-known/x", "/.well-known/x"},
        {"/%61%7E%2d", "/a~-"},
        {"/%2e/a", "/a"},
        {"/a/%2E%2e/b", "/b"},
        {"/a%2fb", "/a%2Fb"},
        {"/%c3%a9", "/%C3%A9"},
        {"/%25%32%65", "/%252e"},
        {"/%252e%252e", "/%252e%252e"},
        {"/a;b=c/d", "/a;b=c/d"},
        {"/a%20b", "/a%20b"},
        {"/a+b", "/a+b"},
        {"/%5c", "/%5C"},
    };
    for (const auto& [path, expected] : cases) {
        const auto result = normal(path);
        ASSERT_TRUE(result.has_value()) << path;
        EXPECT_EQ(*result, expected) << path;
        // Once more changes nothing: who normalises later sees the same path.
        EXPECT_EQ(normal(*result), result) << path;
    }
}

TEST(Path, isRefusedWhenItCanBeReadInTwoWays)
{
    using namespace std::string_literals;
    for (const std::string& path : {""s, "a"s, "*"s, "/.."s, "/../"s, "/a/../.."s, "/%2e%2e"s, "/%"s, "/a%"s, "/%4"s, "/%g0"s, "/%0g"s, "/%00"s, "/%0a"s, "/%1F"s, "/%7f"s, "/a\\b"s, "/a b"s, "/a\tb"s, "/a\0b"s,
                                   "/a#b"s, "/\x7f"s, "/\xc3\xa9"s})
        EXPECT_FALSE(normal(path).has_value()) << path;
    EXPECT_FALSE(normal("/a%2Fb", {.refuseEncodedSlash = true}).has_value());
    EXPECT_EQ(normal("/a%252fb"), "/a%252fb");
    EXPECT_FALSE(normal("/a%252fb", {.refuseDoubleEncoding = true}).has_value());
    EXPECT_FALSE(normal("/%25%32%65/", {.refuseDoubleEncoding = true}).has_value());
    EXPECT_EQ(normal("/100%25", {.refuseDoubleEncoding = true}), "/100%25");
    EXPECT_EQ(normal("/%25x%252", {.refuseDoubleEncoding = true}), "/%25x%252");
    EXPECT_TRUE(normal("/a%20b", {.refuseEncodedSlash = true}).has_value());
}

TEST(Path, emptySegmentsAreMergedOrRefusedWhenTold)
{
    constexpr PathRules kMerge{.emptySegments = PathRules::EmptySegments::Merge};
    const std::pair<const char*, const char*> cases[] = {
        {"//", "/"}, {"//admin", "/admin"}, {"/a//b///c", "/a/b/c"}, {"/a//", "/a/"}, {"/a//../b", "/b"}, {"/a/.//b", "/a/b"}, {"/a//./b", "/a/b"}, {"/%2e//admin", "/admin"}, {"/x/..//admin", "/admin"}, {"/a%2F/b", "/a%2F/b"}, {"//..a", "/..a"},
    };
    for (const auto& [path, expected] : cases) {
        EXPECT_EQ(normal(path, kMerge), expected) << path;
        EXPECT_EQ(normal(expected, kMerge), expected) << path;
    }
    EXPECT_FALSE(normal("//../admin", kMerge)) << "it would leave the root";
    constexpr PathRules kRefuse{.emptySegments = PathRules::EmptySegments::Refuse};
    for (const char* path : {"//", "//admin", "/a//b", "/a//../b", "/%2e//a"})
        EXPECT_FALSE(normal(path, kRefuse)) << path;
    EXPECT_EQ(normal("/a/./b", kRefuse), "/a/b");
}

TEST(Path, isNotCopiedWhenNothingChanges)
{
    const std::string path = "/orders/42/items";
    std::string scratch;
    std::string_view result;
    ASSERT_TRUE(normalisePath(path, scratch, result));
    EXPECT_EQ(result.data(), path.data());
    EXPECT_TRUE(scratch.empty());
}

TEST(Query, findsParametersWithoutDecoding)
{
    bool found = false;
    EXPECT_EQ(queryValue("a=1&b=2&a=3", "a", found), "1");
    EXPECT_TRUE(found);
    EXPECT_EQ(queryValue("a=1&b=2", "b", found), "2");
    EXPECT_EQ(queryValue("a&b=", "a", found), "");
    EXPECT_TRUE(found);
    EXPECT_EQ(queryValue("a&b=", "b", found), "");
    EXPECT_TRUE(found);
    queryValue("ab=1", "a", found);
    EXPECT_FALSE(found);
    queryValue("", "a", found);
    EXPECT_FALSE(found);
    EXPECT_EQ(queryValue("x=a=b&&y=%20", "x", found), "a=b");
    EXPECT_EQ(queryValue("x=a=b&&y=%20", "y", found), "%20");
}

TEST(Query, decodesPercentAndPlus)
{
    EXPECT_EQ(decodePercent("a%20b+c", true), "a b c");
    EXPECT_EQ(decodePercent("a%20b+c", false), "a b+c");
    EXPECT_EQ(decodePercent("%4", true), "%4");
    EXPECT_EQ(decodePercent("%zz%41", true), "%zzA");
}

TEST(Query, knowsANameHoweverItIsSpelt)
{
    for (const char* parameter : {"id=1", "id", "i%64=1", "%69d", "a=1;id=2", "a;%69%64"})
        EXPECT_TRUE(isOfName(parameter, "id")) << parameter;
    for (const char* parameter : {"", "idx=1", "a=id", "a=1;", "ID=1", "i%2564=1"})
        EXPECT_FALSE(isOfName(parameter, "id")) << parameter;
    EXPECT_TRUE(isOfName("two+words=1", "two words"));
}

TEST(QueryWithoutParameters, LeavesNoneThatAnUpstreamCouldRead)
{
    const std::string names[] = {"token"};
    EXPECT_EQ(withoutParameters("a=1&token=T&b=2", names), "a=1&b=2");
    EXPECT_EQ(withoutParameters("%74oken=T&b=2&token", names), "b=2");
    EXPECT_EQ(withoutParameters("a=1;token=T&b=2", names), "b=2") << "some take a semicolon for an ampersand";
    EXPECT_EQ(withoutParameters("tokens=1", names), "tokens=1");
}

} // namespace gatehouse::http
