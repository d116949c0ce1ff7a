// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/completion.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace gatehouse::cel {

namespace {

Environment gateway()
{
    const Type request = Type::record("request", {{"method", Type::Kind::String, "GET, POST …"}, {"headers", Type::map(Type::Kind::String, Type::Kind::String)}, {"path", Type::Kind::String}});
    const Type user = Type::record("user", {{"name", Type::Kind::String}, {"age", Type::Kind::Int}});
    return *Environment::make({{"request", request}, {"users", Type::list(user)}, {"rate.left", Type::Kind::Int}});
}

// The cursor is where the '|' stands.
std::vector<std::string> at(std::string source, Range* word = nullptr)
{
    const size_t cursor = source.find('|');
    source.erase(cursor, 1);
    const Environment environment = gateway();
    const Completions out = complete(source, static_cast<uint32_t>(cursor), environment);
    if (word)
        *word = out.word;
    std::vector<std::string> texts;
    for (const Completion& one : out.choices)
        texts.push_back(one.text);
    return texts;
}

bool has(const std::vector<std::string>& texts, const std::string& text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

using Texts = std::vector<std::string>;

} // namespace

TEST(CelCompletion, NamesAndFunctions)
{
    EXPECT_EQ(at("req|"), (Texts{"request"}));
    EXPECT_EQ(at("request.method == 'a' && u|"), (Texts{"uint", "users"}));
    const Texts all = at("|");
    EXPECT_TRUE(has(all, "request") && has(all, "size") && has(all, "has") && has(all, "true") && has(all, "math") && has(all, "rate"));
    EXPECT_FALSE(has(all, "_+_"));
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end()));
}

TEST(CelCompletion, WhatAValueHas)
{
    const Texts request = at("request.|");
    EXPECT_TRUE(has(request, "method") && has(request, "headers") && has(request, "exists"));
    EXPECT_FALSE(has(request, "startsWith"));
    EXPECT_EQ(at("request.m|ethod"), (Texts{"map", "method"}));
    const Texts text = at("request.method.|");
    EXPECT_TRUE(has(text, "startsWith") && has(text, "matches"));
    EXPECT_FALSE(has(text, "getHours"));
    EXPECT_TRUE(has(at("!(request.path + 'x').sp|"), "split"));
    EXPECT_TRUE(has(at("users[0].|"), "age"));
    EXPECT_TRUE(has(at("[timestamp('x')][0].getH|"), "getHours"));
    EXPECT_TRUE(has(at("1 + math.a|"), "abs"));
    EXPECT_EQ(at("rate.|"), (Texts{"left"}));
}

TEST(CelCompletion, VariablesOfMacros)
{
    EXPECT_TRUE(has(at("users.exists(u, u.na|"), "name"));
    EXPECT_TRUE(has(at("users.exists(us|er, true)"), "users"));
    EXPECT_TRUE(has(at("users.all(person, pers|)"), "person"));
    EXPECT_TRUE(has(at("users.map(u, u.name).exists(n, n.starts|)"), "startsWith"));
    EXPECT_FALSE(has(at("users.exists(person, true) && pers|"), "person")) << "its bracket is closed";
    EXPECT_TRUE(has(at("users.transformList(i, u, u.a|"), "age"));
}

TEST(CelCompletion, NothingWithinTextsAndComments)
{
    EXPECT_TRUE(at("'req|'").empty());
    EXPECT_TRUE(at("'req|").empty());
    EXPECT_TRUE(at("true // req|").empty());
    EXPECT_TRUE(at("12|").empty());
    EXPECT_TRUE(at(".|").empty());
    EXPECT_TRUE(at(") .|").empty());
}

TEST(CelCompletion, TheWholeWordIsReplaced)
{
    Range word;
    at("request.me|th == 1", &word);
    EXPECT_EQ(word, (Range{8, 4}));
    at("request.| == 1", &word);
    EXPECT_EQ(word, (Range{8, 0}));
}

} // namespace gatehouse::cel
