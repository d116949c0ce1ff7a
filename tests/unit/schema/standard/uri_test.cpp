// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/standard/uri.h"

#include <gtest/gtest.h>

namespace gatehouse::schema {
namespace {

TEST(Uri, ResolvesAsTheStandardSays)
{
    // RFC 3986, section 5.4.
    const std::string base = "http://a/b/c/d;p?q";
    const std::pair<const char*, const char*> cases[] = {
        {"g:h", "g:h"}, {"g", "http://a/b/c/g"}, {"./g", "http://a/b/c/g"}, {"g/", "http://a/b/c/g/"}, {"/g", "http://a/g"}, {"//g", "http://g"}, {"?y", "http://a/b/c/d;p?y"}, {"g?y", "http://a/b/c/g?y"},
        {"#s", "http://a/b/c/d;p?q#s"}, {"g#s", "http://a/b/c/g#s"}, {"g?y#s", "http://a/b/c/g?y#s"}, {";x", "http://a/b/c/;x"}, {"", "http://a/b/c/d;p?q"}, {".", "http://a/b/c/"}, {"./", "http://a/b/c/"}, {"..", "http://a/b/"},
        {"../g", "http://a/b/g"}, {"../..", "http://a/"}, {"../../g", "http://a/g"}, {"../../../g", "http://a/g"}, {"/./g", "http://a/g"}, {"/../g", "http://a/g"}, {"g.", "http://a/b/c/g."}, {"..g", "http://a/b/c/..g"},
        {"./../g", "http://a/b/g"}, {"g/./h", "http://a/b/c/g/h"}, {"g/../h", "http://a/b/c/h"}};
    for (const auto& [reference, expected] : cases)
        EXPECT_EQ(resolveUri(base, reference), expected) << reference;
    EXPECT_EQ(resolveUri("urn:uuid:1", "#/a"), "urn:uuid:1#/a");
    EXPECT_EQ(resolveUri("http://a", "g"), "http://a/g");
    EXPECT_EQ(resolveUri("gatehouse:/openapi", "more.yaml#/x"), "gatehouse:/more.yaml#/x");
}

TEST(Uri, HasAFragment)
{
    EXPECT_EQ(withoutFragment("a#b"), "a");
    EXPECT_EQ(fragmentOf("a#b"), "b");
    EXPECT_EQ(fragmentOf("a"), "");
    EXPECT_EQ(percentDecoded("a%20b%zz%2"), "a b%zz%2");
}

} // namespace
} // namespace gatehouse::schema
