// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/query.h"

#include "admin/cursor.h"

#include <gtest/gtest.h>

namespace gatehouse::admin {

namespace {

using Type = Parameter::Type;
const std::vector<Parameter> kKnown = {{"limit", Type::Integer, "", 1, 10, {}, false},         {"dryRun", Type::Boolean, "", 0, 0, {}, false},
                                       {"from", Type::Time, "", 0, 0, {}, false},              {"step", Type::Duration, "", 0, 0, {}, false},
                                       {"by", Type::Choice, "", 0, 0, {"a", "b"}, false},      {"q", Type::Text, "", 0, 0, {}, false}};

} // namespace

TEST(Query, readsEveryType)
{
    const auto query = Query::parse("limit=5&dryRun&from=1970-01-01T00:00:01Z&step=1m30s&by=b&q=a%26b+c&", kKnown);
    ASSERT_TRUE(query.ok()) << query.error().text();
    EXPECT_EQ(query->integer("limit", 1), 5);
    EXPECT_TRUE(query->flag("dryRun"));
    EXPECT_EQ(query->timeNs("from", 0), 1'000'000'000);
    EXPECT_EQ(query->durationNs("step", 0), 90'000'000'000);
    EXPECT_EQ(query->text("by"), "b");
    EXPECT_EQ(query->text("q"), "a&b c");
    EXPECT_EQ(Query::parse("step=10", kKnown)->durationNs("step", 0), 10'000'000'000);
    EXPECT_EQ(Query::parse("from=1970-01-01T01:00:00+01:00", kKnown)->timeNs("from", 7), 0);
    EXPECT_FALSE(Query::parse("dryRun=false", kKnown)->flag("dryRun"));
    EXPECT_EQ(Query::parse("", kKnown)->integer("limit", 3), 3);
}

TEST(Query, namesAllThatIsWrongAtOnce)
{
    const auto query = Query::parse("limit=11&colour=red&by=c&by=a&dryRun=maybe&from=now&step=-1s&q=%", kKnown);
    ASSERT_FALSE(query.ok());
    std::string all;
    for (const base::Problem& problem : query.error().problems)
        all += problem.pointer + ' ';
    EXPECT_EQ(all, "?limit ?colour ?by ?dryRun ?from ?step ?q ");
}

TEST(Query, isBounded)
{
    EXPECT_FALSE(Query::parse("q=" + std::string(2000, 'a'), kKnown).ok());
    EXPECT_FALSE(Query::parse(std::string(9000, 'a'), kKnown).ok());
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "x=1&";
    EXPECT_LE(Query::parse(many, kKnown).error().problems.size(), 32u);
    EXPECT_FALSE(Query::parse("from=9999-01-01T00:00:00Z", kKnown).ok());
    EXPECT_FALSE(Query::parse("limit=99999999999999999999", kKnown).ok());
}

TEST(Cursor, comesBackAsItWas)
{
    const Cursor cursor{"-name", "Ünter \"x\"", "acme"};
    const auto back = Cursor::decode(cursor.encoded(), "-name");
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back->key, cursor.key);
    EXPECT_EQ(back->id, cursor.id);
    EXPECT_FALSE(Cursor::decode(cursor.encoded(), "name").ok());
    for (const char* text : {"", "!", "AAAA", "W10"})
        EXPECT_FALSE(Cursor::decode(text, "id").ok()) << text;
    EXPECT_EQ(*numberFromCursor(numberCursor(42)), 42u);
    EXPECT_EQ(*numberFromCursor(""), UINT64_MAX);
    EXPECT_FALSE(numberFromCursor(cursor.encoded()).ok());
}

} // namespace gatehouse::admin
