// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/declaration.h"

#include <gtest/gtest.h>

namespace gatehouse::cel {

namespace {

using base::Json;

Environment sample()
{
    const Type inner = Type::record("tls.client", {{"dns", Type::list(Type::Kind::String), "Hosts."}, {"notAfter", Type::Kind::Timestamp}});
    const Type outer = Type::record("tls", {{"enabled", Type::Kind::Bool, "Is it TLS?"}, {"client", inner}});
    return *Environment::make({{"tls", outer, "How it came."},
                               {"rate", Type::map(Type::Kind::String, Type::record("rate", {{"limit", Type::Kind::Int}}))},
                               {"ip", Type::Kind::Ip},
                               {"claims", Type::map(Type::Kind::String, Type::Kind::Dyn)}});
}

std::string fault(const std::string& text)
{
    const auto made = environmentFrom(*base::parseJson(text));
    return made ? std::string() : made.error().message;
}

} // namespace

TEST(CelDeclaration, ComesBackAsItWas)
{
    const Environment environment = sample();
    const Json written = declarationOf(environment);
    const auto read = environmentFrom(written);
    ASSERT_TRUE(read.ok()) << read.error().text();
    ASSERT_EQ(read->variables().size(), environment.variables().size());
    for (size_t i = 0; i < environment.variables().size(); ++i) {
        EXPECT_EQ(read->variables()[i].name, environment.variables()[i].name);
        EXPECT_EQ(read->variables()[i].description, environment.variables()[i].description);
        EXPECT_EQ(read->variables()[i].type, environment.variables()[i].type);
    }
    EXPECT_EQ(declarationOf(*read), written);
    EXPECT_EQ(read->variables()[0].type.field("client")->type.field("dns")->description, "Hosts.");
}

TEST(CelDeclaration, TakesNothingThatIsNone)
{
    EXPECT_NE(fault("{}"), "");
    EXPECT_NE(fault("[]"), "");
    EXPECT_NE(fault(R"({"variables":[1]})"), "");
    EXPECT_NE(fault(R"({"variables":[{"name":"a","type":"text"}]})"), "");
    EXPECT_NE(fault(R"({"variables":[{"name":"a"}]})"), "");
    EXPECT_NE(fault(R"({"variables":[{"name":"a b","type":"int"}]})"), "");
    EXPECT_NE(fault(R"({"variables":[{"name":"9a","type":"int"}]})"), "");
    EXPECT_NE(fault(R"({"variables":[{"name":"a","type":"int"},{"name":"a","type":"int"}]})"), "");
    EXPECT_NE(fault(R"({"variables":[{"name":"a","type":{"map":["string"]}}]})"), "");
    EXPECT_NE(fault(R"({"variables":[{"name":"a","type":{"record":"r","fields":[{"name":"x","type":"int"},{"name":"x","type":"int"}]}}]})"), "");
    EXPECT_EQ(fault(R"({"variables":[{"name":"a","type":{"map":["string",{"list":"dyn"}]},"more":1}]})"), "");
}

TEST(CelDeclaration, HasBounds)
{
    Json deep = "int";
    for (int i = 0; i < 40; ++i)
        deep = {{"list", deep}};
    EXPECT_FALSE(environmentFrom({{"variables", Json::array({{{"name", "a"}, {"type", deep}}})}}).ok());
    Json many = Json::array();
    for (int i = 0; i < 3000; ++i)
        many.push_back({{"name", "v" + std::to_string(i)}, {"type", "int"}});
    EXPECT_FALSE(environmentFrom({{"variables", many}}).ok());
    const auto told = environmentFrom({{"variables", Json::array({{{"name", "a"}, {"type", "int"}, {"description", std::string(100000, 'x')}}})}});
    ASSERT_TRUE(told.ok());
    EXPECT_LT(told->variables()[0].description.size(), 1000u);
}

} // namespace gatehouse::cel
