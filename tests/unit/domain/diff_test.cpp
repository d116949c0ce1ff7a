// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/diff.h"

#include <gtest/gtest.h>

namespace gatehouse::domain {

using base::Json;

namespace {

Json parsed(const char* text)
{
    return *base::parseJson(text);
}

std::string told(const char* from, const char* to)
{
    std::string out;
    for (const FieldChange& change : diffValues(parsed(from), parsed(to)))
        out += std::string(1, "+-~"[static_cast<size_t>(change.op)]) + change.pointer + ' ';
    return out;
}

} // namespace

TEST(Diff, FieldByField)
{
    EXPECT_EQ(told(R"({"a":1,"b":{"c":2,"d":3}})", R"({"a":1,"b":{"c":4,"e":5}})"), "~/b/c -/b/d +/b/e ");
    EXPECT_EQ(told(R"({"a":[1,2,3]})", R"({"a":[1,9]})"), "~/a/1 -/a/2 ");
    EXPECT_EQ(told(R"({"a":[1]})", R"({"a":{"x":1}})"), "~/a ");
    EXPECT_EQ(told(R"({"a/b":null})", R"({"a/b":0})"), "~/a~1b ");
    EXPECT_EQ(told(R"({"a":1})", R"({"a":1})"), "");
}

TEST(Diff, ListsOfThingsWithIdsAreMatchedById)
{
    EXPECT_EQ(told(R"({"l":[{"id":"a","v":1},{"id":"b","v":2}]})", R"({"l":[{"id":"b","v":3},{"id":"c"}]})"), "-/l/0 ~/l/0/v +/l/1 ");
    // A change of order is a change.
    EXPECT_EQ(told(R"({"l":[{"id":"a"},{"id":"b"}]})", R"({"l":[{"id":"b"},{"id":"a"}]})"), "~/l ");
    // Without ids of their own they are compared by place.
    EXPECT_EQ(told(R"({"l":[{"id":"a"},{"id":"a"}]})", R"({"l":[{"id":"a"},{"id":"b"}]})"), "~/l/1/id ");
}

TEST(Diff, ConfigurationsAndTheirJson)
{
    Configuration from, to;
    from.put({{Kind::Service, "acme", "gone"}, {{"id", "gone"}}, 1, 0, 0});
    from.put({{Kind::Service, "acme", "kept"}, {{"id", "kept"}}, 1, 0, 0});
    from.put({{Kind::Service, "acme", "same"}, {{"id", "same"}}, 1, 0, 0});
    to.put({{Kind::Service, "acme", "kept"}, {{"id", "kept"}, {"name", "Kept"}}, 2, 0, 0});
    to.put({{Kind::Service, "acme", "same"}, {{"id", "same"}}, 2, 0, 0});
    to.put({{Kind::Listener, "", "new"}, {{"id", "new"}}, 2, 0, 0});
    const auto changes = diffConfigurations(from, to);
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].op, ResourceChange::Op::Delete);
    EXPECT_EQ(changes[1].op, ResourceChange::Op::Update);
    EXPECT_EQ(changes[2].op, ResourceChange::Op::Create);
    const Json told = toJson(changes);
    EXPECT_EQ(told[1], parsed(R"({"kind":"service","tenant":"acme","id":"kept","op":"update","changes":[{"op":"add","pointer":"/name","to":"Kept"}]})"));
    EXPECT_FALSE(told[2].contains("tenant"));
    const auto back = resourceChangesFromJson(told);
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(toJson(*back), told);
    EXPECT_FALSE(resourceChangesFromJson(parsed(R"([{"kind":"gadget","op":"update"}])")).ok());
    EXPECT_FALSE(resourceChangesFromJson(parsed(R"([{"kind":"service","op":"update","changes":[{"op":"move"}]}])")).ok());
}

TEST(Configuration, ListsByKindAndTenantInOrder)
{
    Configuration all;
    for (const char* id : {"b", "a"})
        all.put({{Kind::Service, "acme", id}, Json::object(), 1, 0, 0});
    all.put({{Kind::Service, "beta", "c"}, Json::object(), 1, 0, 0});
    all.put({{Kind::Route, "acme", "r"}, Json::object(), 1, 0, 0});
    const auto services = all.list(Kind::Service, "acme");
    ASSERT_EQ(services.size(), 2u);
    EXPECT_EQ(services[0]->key.id, "a");
    EXPECT_EQ(all.listAll(Kind::Service).size(), 3u);
    EXPECT_TRUE(all.list(Kind::Policy, "").empty());
    const Configuration copy = all;
    EXPECT_EQ(copy.find({Kind::Route, "acme", "r"}), all.find({Kind::Route, "acme", "r"}));
    EXPECT_TRUE(all.remove({Kind::Route, "acme", "r"}));
    EXPECT_FALSE(all.remove({Kind::Route, "acme", "r"}));
    EXPECT_NE(copy.find({Kind::Route, "acme", "r"}), nullptr);
}

} // namespace gatehouse::domain
