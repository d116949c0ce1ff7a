// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/change_set.h"

#include <gtest/gtest.h>

namespace gatehouse::domain {

using base::Json;

TEST(Resource, KindsHaveNamesPathsAndHomes)
{
    for (const Kind kind : kKinds) {
        EXPECT_EQ(kindFromName(kindName(kind)), kind);
        EXPECT_EQ(kindFromPlural(kindPlural(kind)), kind);
        EXPECT_TRUE(livesInTenant(kind) || livesAtGateway(kind));
    }
    EXPECT_FALSE(kindFromName("services").has_value());
    EXPECT_FALSE(livesAtGateway(Kind::Route));
    EXPECT_TRUE(livesAtGateway(Kind::Policy) && livesInTenant(Kind::Policy));
    EXPECT_EQ(resourcePath({Kind::Service, "acme", "orders"}), "/v1/tenants/acme/services/orders");
    EXPECT_EQ(resourcePath({Kind::Policy, "", "sizes"}), "/v1/policies/sizes");
    EXPECT_EQ(qualifiedName({Kind::Service, "acme", "orders"}), "acme/orders");
    EXPECT_EQ(qualifiedName({Kind::Listener, "", "main"}), "main");
}

TEST(ChangeSet, GoesBothWays)
{
    const Json document = *base::parseJson(R"({"message":"m","operations":[
        {"op":"put","kind":"service","tenant":"acme","id":"orders","value":{"id":"orders"},"ifRevision":0},
        {"op":"delete","kind":"listener","id":"main","ifRevision":7}]})");
    const auto changes = changeSetFromJson(document);
    ASSERT_TRUE(changes.ok()) << changes.error().text();
    ASSERT_EQ(changes->operations.size(), 2u);
    EXPECT_EQ(changes->operations[0].key, (ResourceKey{Kind::Service, "acme", "orders"}));
    EXPECT_EQ(changes->operations[0].ifRevision, 0u);
    EXPECT_EQ(changes->operations[1].op, Operation::Op::Delete);
    EXPECT_EQ(changes->operations[1].ifRevision, 7u);
    EXPECT_EQ(toJson(*changes), document);
}

std::vector<std::string> pointersOf(const char* text)
{
    const auto changes = changeSetFromJson(*base::parseJson(text));
    std::vector<std::string> out;
    if (!changes) {
        for (const base::Problem& problem : changes.error().problems)
            out.push_back(problem.pointer);
    }
    return out;
}

TEST(ChangeSet, AllErrorsAtOnceWithTheirPlaces)
{
    using Pointers = std::vector<std::string>;
    EXPECT_EQ(pointersOf(R"([])"), Pointers{""});
    EXPECT_EQ(pointersOf(R"({"operations":{},"massage":"x","message":1})"), (Pointers{"/massage", "/message", "/operations"}));
    EXPECT_EQ(pointersOf(R"({"operations":[1,
        {"op":"","kind":"","id":"","value":{}},
        {"op":"put","kind":"route","id":"Bad Id","value":[],"ifRevision":-1},
        {"op":"delete","kind":"listener","tenant":"acme","id":"x"},
        {"op":"patch","kind":"gadget","tenant":"acme","id":"x","values":1}]})"),
              (Pointers{"/operations/0", "/operations/1/op", "/operations/1/kind", "/operations/1/id", "/operations/2/id", "/operations/2/tenant", "/operations/2/value", "/operations/2/ifRevision",
                        "/operations/3/tenant", "/operations/4/values", "/operations/4/op", "/operations/4/kind", "/operations/4/value"}));
    EXPECT_EQ(pointersOf(R"({"operations":[{"op":"delete","kind":"service","tenant":"../x","id":"x"}]})"), Pointers{"/operations/0/tenant"});
}

} // namespace gatehouse::domain
