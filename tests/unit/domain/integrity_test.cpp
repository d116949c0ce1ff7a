// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/integrity.h"

#include <gtest/gtest.h>

namespace gatehouse::domain {

using base::Json;

namespace {

class Integrity : public testing::Test
{
protected:
    void SetUp() override
    {
        tenant("acme");
        tenant("beta");
        put(Kind::Service, "acme", "orders");
        put(Kind::Service, "beta", "bills");
    }

    void put(Kind kind, const std::string& tenant, const std::string& id, const char* value = "{}", uint64_t revision = 1)
    {
        m_configuration.put({{kind, tenant, id}, *base::parseJson(value), revision, 0, 0});
    }
    void tenant(const std::string& id, const char* value = "{}") { put(Kind::Tenant, "", id, value); }
    void route(const std::string& tenant, const std::string& id, const std::string& match, uint64_t revision = 1)
    {
        put(Kind::Route, tenant, id, (R"({"service":")" + std::string(tenant == "acme" ? "orders" : "bills") + R"(","match":)" + match + "}").c_str(), revision);
    }
    // "path#pointer: message" of each problem.
    std::vector<std::string> problems()
    {
        std::vector<std::string> out;
        for (const IntegrityProblem& problem : checkIntegrity(m_configuration))
            out.push_back(resourcePath(problem.key).substr(4) + '#' + problem.pointer + (problem.warning ? " (warning): " : ": ") + problem.message);
        return out;
    }
    using Told = std::vector<std::string>;

    Configuration m_configuration;
};

} // namespace

TEST_F(Integrity, ReferencesLeadSomewhere)
{
    EXPECT_EQ(problems(), Told{});
    put(Kind::Route, "acme", "r", R"({"service":"none"})");
    put(Kind::Policy, "acme", "p", R"({"scope":{"tenant":"acme","route":"none"},"config":{"key":{"secret":"none"}}})");
    put(Kind::Policy, "", "q", R"({"scope":{"tenant":"nobody","service":"x"}})");
    put(Kind::Policy, "acme", "g", R"({"scope":{"tenant":"acme","group":"apps"}})");
    put(Kind::Listener, "", "l", R"({"tls":{"certificates":["none"]}})");
    EXPECT_EQ(problems(), (Told{R"(tenants/acme/routes/r#/service: there is no service "none" in tenant "acme")", R"(policies/q#/scope/tenant: there is no tenant "nobody")",
                                R"(tenants/acme/policies/g#/scope/group (warning): no consumer of tenant "acme" is in the group "apps")",
                                R"(tenants/acme/policies/p#/config/key: there is no secret "none")", R"(tenants/acme/policies/p#/scope/route: there is no route "none" in tenant "acme")",
                                R"(listeners/l#/tls/certificates/0: there is no certificate "none")"}));
    put(Kind::Consumer, "acme", "c", R"({"groups":["apps"]})");
    put(Kind::Secret, "acme", "none");
    EXPECT_EQ(problems().size(), 4u);
}

TEST_F(Integrity, AScopeStaysInItsTenant)
{
    put(Kind::Policy, "acme", "p", R"({"scope":{"gateway":true}})");
    put(Kind::Policy, "acme", "q", R"({"scope":{"tenant":"beta","service":"bills"}})");
    put(Kind::Policy, "", "r", R"({"scope":{"tenant":"beta","service":"bills"}})");
    EXPECT_EQ(problems(), (Told{"tenants/acme/policies/p#/scope: a tenant's policy cannot be for the whole gateway",
                                R"(tenants/acme/policies/q#/scope/tenant: must be the policy's own tenant, "acme")"}));
}

TEST_F(Integrity, ATenantThatIsGoneIsNamedOnceWithWhatItHolds)
{
    put(Kind::Service, "acme", "more");
    route("acme", "r", "{}");
    m_configuration.remove({Kind::Tenant, "", "acme"});
    const auto found = checkIntegrity(m_configuration);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].missing, (ResourceKey{Kind::Tenant, "", "acme"}));
    EXPECT_EQ(found[0].messageAtMissing, "tenant \"acme\" still holds 3 resources: 2 services, 1 route; delete them in the same change set");
}

TEST_F(Integrity, AServiceInUseSaysByWhom)
{
    route("acme", "r", "{}");
    m_configuration.remove({Kind::Service, "acme", "orders"});
    const auto found = checkIntegrity(m_configuration);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].missing, (ResourceKey{Kind::Service, "acme", "orders"}));
    EXPECT_EQ(found[0].messageAtMissing, "service \"orders\" is still used by route \"acme/r\"");
}

TEST_F(Integrity, ClaimedHostsBelongToOneTenant)
{
    tenant("acme", R"({"hosts":["api.acme.test","*.acme.example"]})");
    route("acme", "own", R"({"hosts":["API.acme.test","x.acme.example","*.acme.example"]})");
    EXPECT_EQ(problems(), Told{});
    route("beta", "r", R"({"hosts":["api.Acme.test","deep.x.acme.example","*.x.acme.example","acme.example","*.acme.test","acme.test"]})");
    EXPECT_EQ(problems(), (Told{R"(tenants/beta/routes/r#/match/hosts/0: host api.acme.test belongs to tenant "acme")", R"(tenants/beta/routes/r#/match/hosts/1: host deep.x.acme.example belongs to tenant "acme")",
                                R"(tenants/beta/routes/r#/match/hosts/2: host *.x.acme.example belongs to tenant "acme")", R"(tenants/beta/routes/r#/match/hosts/4: host *.acme.test belongs to tenant "acme")"}));
}

TEST_F(Integrity, ClaimsDoNotOverlap)
{
    tenant("acme", R"({"hosts":["*.example"],"pathPrefixes":["/acme/"]})");
    tenant("beta", R"({"hosts":["a.example","*.b.example","example"],"pathPrefixes":["/acme/x","/acmes","/"]})");
    EXPECT_EQ(problems(), (Told{R"(tenants/beta#/hosts/0: tenant "acme" owns *.example)", R"(tenants/beta#/hosts/1: tenant "acme" owns *.example)",
                                R"(tenants/beta#/pathPrefixes/0: tenant "acme" owns the prefix /acme/)", R"(tenants/beta#/pathPrefixes/2: tenant "acme" owns the prefix /acme/)"}));
}

TEST_F(Integrity, OfTwoTenantsOnAnUnclaimedHostTheLaterIsRefused)
{
    route("beta", "first", R"({"hosts":["shared.test"]})", 1);
    route("acme", "second", R"({"hosts":["shared.test"]})", 2);
    EXPECT_EQ(problems(), Told{R"(tenants/acme/routes/second#/match/hosts/0: host shared.test is used by tenant "beta" already)"});
}

TEST_F(Integrity, WithoutAHostTenantsAreToldApartByPath)
{
    tenant("acme", R"({"pathPrefixes":["/mine"]})");
    route("acme", "a", R"({"paths":[{"prefix":"/orders"},{"exact":"/x"}]})");
    route("beta", "b", R"({"paths":[{"prefix":"/orders/"},{"exact":"/orders"},{"prefix":"/mine/too"},{"prefix":"/mines"}],"hosts":[]})");
    route("beta", "local", R"({"hosts":["localhost"],"paths":[{"prefix":"/orders"}]})");
    EXPECT_EQ(problems(), (Told{R"(tenants/beta/routes/b#/match/paths/0: this path is a route's of tenant "acme" already; give one of them a host)",
                                R"(tenants/beta/routes/b#/match/paths/2: the prefix /mine belongs to tenant "acme")"}));
    route("acme", "all", "{}");
    route("beta", "all", "{}", 2);
    EXPECT_EQ(problems().back(), R"(tenants/beta/routes/all#/match: any path is a route's of tenant "acme" already; give one of them a host)");
}

TEST_F(Integrity, CredentialsAreUniqueInTheirTenant)
{
    put(Kind::Consumer, "acme", "a", R"({"credentials":[{"id":"k","keyHash":"sha256:1"},{"id":"k","username":"joe"}]})", 2);
    put(Kind::Consumer, "acme", "b", R"({"credentials":[{"id":"k","keyHash":"sha256:1"},{"id":"u","username":"joe"}]})", 1);
    put(Kind::Consumer, "beta", "c", R"({"credentials":[{"id":"k","keyHash":"sha256:1"}]})", 1);
    EXPECT_EQ(problems(), (Told{R"(tenants/acme/consumers/a#/credentials/1/id: there is another credential "k")", R"(tenants/acme/consumers/a#/credentials/0/key: this key is consumer "b"'s already)",
                                R"(tenants/acme/consumers/a#/credentials/1/username: this user name is consumer "b"'s already)"}));
}

TEST_F(Integrity, ListenersDoNotShareAPort)
{
    put(Kind::Listener, "", "a", R"({"port":8080})");
    put(Kind::Listener, "", "b", R"({"port":8080,"address":"127.0.0.1"})");
    put(Kind::Listener, "", "c", R"({"port":8080,"enabled":false})");
    put(Kind::Listener, "", "d", R"({"port":0})");
    put(Kind::Listener, "", "e", R"({"port":0})");
    EXPECT_EQ(problems(), Told{R"(listeners/b#/port: listener "a" has this address and port)"});
}

TEST_F(Integrity, APrefixIsRewrittenOnlyWhereThereIsOne)
{
    put(Kind::Route, "acme", "a", R"({"service":"orders","match":{"paths":[{"exact":"/x"}]},"rewrite":{"stripPrefix":true}})");
    put(Kind::Route, "acme", "b", R"({"service":"orders","rewrite":{"replacePrefix":"/y"}})");
    put(Kind::Route, "acme", "c", R"({"service":"orders","match":{"paths":[{"prefix":"/x"}]},"rewrite":{"stripPrefix":true}})");
    EXPECT_EQ(problems().size(), 2u);
}

TEST_F(Integrity, MalformedResourcesAreNotLookedAt)
{
    put(Kind::Tenant, "", "odd", R"({"hosts":[1,null],"pathPrefixes":"x"})");
    put(Kind::Route, "acme", "r", R"({"service":5,"match":{"hosts":[1],"paths":[2,{"prefix":3}]},"rewrite":7})");
    put(Kind::Consumer, "acme", "c", R"({"credentials":{"a":1},"groups":"x"})");
    put(Kind::Policy, "acme", "p", R"({"scope":[],"config":[{"secret":1}]})");
    put(Kind::Listener, "", "l", R"({"tls":{"certificates":[1]},"port":"x"})");
    put(Kind::Administrator, "", "a", R"({"tokens":[1]})");
    EXPECT_EQ(problems(), Told{});
}

TEST_F(Integrity, AnOwnerNeedsATokenThatHolds)
{
    EXPECT_FALSE(hasOwner(m_configuration, 0));
    put(Kind::Administrator, "", "v", R"({"role":"viewer","tokens":[{"id":"t","tokenHash":"x"}]})");
    put(Kind::Administrator, "", "o", R"({"role":"owner","tokens":[]})");
    EXPECT_FALSE(hasOwner(m_configuration, 0));
    put(Kind::Administrator, "", "o", R"({"role":"owner","tokens":[{"id":"t","tokenHash":"x","expiresAt":"2026-01-01T00:00:00Z"}]})");
    EXPECT_TRUE(hasOwner(m_configuration, 1'767'225'599'000'000'000));
    EXPECT_FALSE(hasOwner(m_configuration, 1'767'225'600'000'000'000));
}

} // namespace gatehouse::domain
