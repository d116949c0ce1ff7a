// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/standard/ecma_pattern.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

namespace gatehouse::schema {
namespace {

bool finds(const std::string& pattern, const std::string& text)
{
    const RE2 compiled(ecmaToRe2(pattern), RE2::Quiet);
    EXPECT_TRUE(compiled.ok()) << pattern << " became " << ecmaToRe2(pattern) << ": " << compiled.error();
    return RE2::PartialMatch(text, compiled);
}

TEST(EcmaPattern, MeansTheSame)
{
    EXPECT_TRUE(finds("^\\d+$", "123"));
    EXPECT_FALSE(finds("^\\d+$", "\xD9\xA3")) << "digits of other scripts are none";
    EXPECT_TRUE(finds("^\\s$", "\xC2\xA0"));
    EXPECT_TRUE(finds("^[\\s]$", "\xE2\x80\xA8"));
    EXPECT_FALSE(finds("^\\S$", "\xC2\xA0"));
    EXPECT_FALSE(finds("^a$", "a\n")) << "the end is the end";
    EXPECT_FALSE(finds("^.$", "\r"));
    EXPECT_TRUE(finds("^\\p{Letter}+$", "caf\xC3\xA9"));
    EXPECT_TRUE(finds("^\\p{Script=Greek}$", "\xCE\xB1"));
    EXPECT_TRUE(finds("^\\u00e9$", "\xC3\xA9"));
    EXPECT_TRUE(finds("^\\ud83d\\ude00$", "\xF0\x9F\x98\x80"));
    EXPECT_TRUE(finds("^\\u{1F600}$", "\xF0\x9F\x98\x80"));
    EXPECT_TRUE(finds("^\\cI$", "\t"));
    EXPECT_TRUE(finds("^(?<year>\\d{4})$", "2026"));
    EXPECT_TRUE(finds("^[[a]$", "["));
    EXPECT_TRUE(finds("^a\\/b\\-c$", "a/b-c"));
    EXPECT_TRUE(finds("^[^]$", "\n"));
}

TEST(EcmaPattern, WhatCanNotBeMeantIsRefusedByRe2)
{
    for (const char* pattern : {"(?=a)", "(?!a)", "(?<=a)b", "(a)\\1", "(", "[a"})
        EXPECT_FALSE(RE2(ecmaToRe2(pattern), RE2::Quiet).ok()) << pattern;
}

} // namespace
} // namespace gatehouse::schema
