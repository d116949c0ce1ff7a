// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class AclTest : public PolicyTest
{
protected:
    int sendAs(bool known, const char* groups = "", const char* scopes = "")
    {
        newRequest();
        m_context.consumer = known ? &m_consumers.at(m_mobile) : nullptr;
        m_context.tokenGroups = groups;
        m_context.tokenScopes = scopes;
        return run();
    }
};

TEST_F(AclTest, EmptyListsRefuseNobody)
{
    use("acl", "{}");
    EXPECT_EQ(sendAs(false), 0);
    EXPECT_EQ(sendAs(true), 0);
}

TEST_F(AclTest, AllowsByEachOfTheLists)
{
    for (const char* list : {R"("consumers": ["mobile"])", R"("groups": ["x", "beta"])", R"("groups": ["staff"])", R"("scopes": ["orders:read"])", R"("tenants": ["acme"])"}) {
        use("acl", std::string("{\"allow\": {") + list + "}}");
        EXPECT_EQ(sendAs(true, "people,staff", "orders:write orders:read"), 0) << list;
    }
    for (const char* list : {R"("consumers": ["Mobile", "mobil", "mobile2"])", R"("groups": ["app", "apps,beta", "staf", "people,staff"])", R"("scopes": ["orders", "orders:write orders:read"])", R"("tenants": ["other"])"}) {
        use("acl", std::string("{\"allow\": {") + list + "}}");
        EXPECT_EQ(sendAs(true, "people,staff", "orders:write orders:read"), 403) << list;
        EXPECT_EQ(code(), "acl.not-allowed");
    }
}

TEST_F(AclTest, UnknownCallersAreOnNoList)
{
    use("acl", R"({"allow": {"consumers": ["mobile"], "groups": ["apps"], "scopes": ["s"]}})");
    EXPECT_EQ(sendAs(false), 403);
    EXPECT_EQ(code(), "acl.not-allowed");
    use("acl", R"({"deny": {"consumers": ["mobile"], "groups": ["apps"]}})");
    EXPECT_EQ(sendAs(false), 0);
}

TEST_F(AclTest, DenyWins)
{
    use("acl", R"({"allow": {"consumers": ["mobile"], "groups": ["apps"], "scopes": ["all"]}, "deny": {"groups": ["beta"]}})");
    EXPECT_EQ(sendAs(true, "", "all"), 403);
    EXPECT_EQ(code(), "acl.denied");
    use("acl", R"({"allow": {"consumers": ["mobile"]}, "deny": {"groups": ["banned"], "scopes": ["bad"]}})");
    EXPECT_EQ(sendAs(true), 0);
    EXPECT_EQ(sendAs(true, "banned"), 403);
    EXPECT_EQ(sendAs(true, "a,banned,b"), 403);
    EXPECT_EQ(sendAs(true, "", "good bad"), 403);
}

TEST_F(AclTest, OnEveryListWhenToldSo)
{
    use("acl", R"({"match": "every", "allow": {"groups": ["apps"], "scopes": ["write"]}})");
    EXPECT_EQ(sendAs(true, "", "write"), 0);
    EXPECT_EQ(sendAs(true), 403);
    EXPECT_EQ(sendAs(false, "", "write"), 403);
    EXPECT_EQ(sendAs(false, "apps", "read write"), 0) << "groups of a token are groups";
}

TEST_F(AclTest, AListThatCannotBeReadIsNotLeftOut)
{
    pipeline::MakeContext context;
    const auto* type = pipeline::findPolicyType(allPolicyTypes(), "acl");
    for (const char* config : {R"({"allow": {"groups": [1]}})", R"({"allow": {"groups": "apps"}})", R"({"allow": ["apps"]})", R"({"match": "all"})", R"({"allow": {"consumers": [""]}})"})
        EXPECT_FALSE(type->make(json(config), context).ok()) << config;
}

} // namespace
} // namespace gatehouse::policies
