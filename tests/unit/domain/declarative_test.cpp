// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/declarative.h"

#include <gtest/gtest.h>

namespace gatehouse::domain {

using base::Json;

TEST(Declarative, GoesBothWays)
{
    const Json document = *base::parseJson(R"({"gatehouse":1,
        "listeners":[{"id":"main","port":8080}],
        "policies":[{"id":"sizes","kind":"request-size"}],
        "tenants":[{"id":"acme","name":"Acme","services":[{"id":"orders"}],"routes":[{"id":"r","service":"orders"}]},{"id":"beta"}]})");
    const auto declared = fromDeclarative(document);
    ASSERT_TRUE(declared.ok()) << declared.error().text();
    Configuration configuration;
    std::map<std::string, std::string> places;
    for (const DeclaredResource& resource : *declared) {
        configuration.put({resource.key, resource.value, 1, 0, 0});
        places[resourcePath(resource.key)] = resource.pointer;
    }
    EXPECT_EQ(places.at("/v1/tenants/acme/routes/r"), "/tenants/0/routes/0");
    EXPECT_EQ(places.at("/v1/policies/sizes"), "/policies/0");
    EXPECT_EQ(configuration.find({Kind::Tenant, "", "acme"})->value, (Json{{"id", "acme"}, {"name", "Acme"}}));
    EXPECT_EQ(toDeclarative(configuration), document);
}

TEST(Declarative, AllStructuralErrorsAtOnce)
{
    const auto declared = fromDeclarative(*base::parseJson(R"({"gatehouse":2,"services":[],"listeners":{},"gadgets":1,
        "tenants":[{"id":"acme","services":[{"id":"a"},{"id":"a"},5,{"name":"no id"}]},{"id":"Acme"}]})"));
    ASSERT_FALSE(declared.ok());
    std::vector<std::string> pointers;
    for (const base::Problem& problem : declared.error().problems)
        pointers.push_back(problem.pointer);
    std::sort(pointers.begin(), pointers.end());
    EXPECT_EQ(pointers, (std::vector<std::string>{"/gadgets", "/gatehouse", "/listeners", "/services", "/tenants/0/services/1/id", "/tenants/0/services/2", "/tenants/0/services/3/id", "/tenants/1/id"}));
    EXPECT_FALSE(fromDeclarative(Json::array()).ok());
    EXPECT_FALSE(fromDeclarative(Json()).ok());
}

TEST(Declarative, WhatAnExportCarriesBesidesIsPutAside)
{
    const auto declared = fromDeclarative(*base::parseJson(R"({"gatehouse":1,"routes":null,"tenants":null,"listeners":[{"id":"main","revision":4,"createdAt":"x","updatedAt":"y"}]})"));
    ASSERT_FALSE(declared.ok()); // routes belong to tenants
    const auto good = fromDeclarative(*base::parseJson(R"({"gatehouse":1,"tenants":null,"listeners":[{"id":"main","revision":4,"createdAt":"x","updatedAt":"y"}]})"));
    ASSERT_TRUE(good.ok());
    ASSERT_EQ(good->size(), 1u);
    EXPECT_EQ(good->front().value, (Json{{"id", "main"}}));
}

TEST(Declarative, NothingIsLeftOutOfAnExport)
{
    Configuration orphaned;
    orphaned.put({{Kind::Service, "gone", "orders"}, {{"id", "orders"}}, 1, 0, 0});
    EXPECT_EQ(toDeclarative(orphaned), *base::parseJson(R"({"gatehouse":1,"tenants":[{"id":"gone","services":[{"id":"orders"}]}]})"));
}

} // namespace gatehouse::domain
