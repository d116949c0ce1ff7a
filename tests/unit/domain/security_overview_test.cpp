// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/security_overview.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gatehouse::domain {
namespace {

using base::Json;

class SecurityOverviewTest : public testing::Test
{
protected:
    SecurityOverviewTest()
    {
        put(Kind::Listener, "", "main", {{"address", "127.0.0.1"}, {"port", 8080}});
        put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", Json::array({Json{{"url", "https://10.0.0.5"}}})}}}});
        put(Kind::Route, "acme", "orders", {{"service", "orders"}});
    }
    void put(Kind kind, const std::string& tenant, const std::string& id, Json value)
    {
        value["id"] = id;
        Resource resource;
        resource.key = {kind, tenant, id};
        resource.value = std::move(value);
        m_configuration.put(std::move(resource));
    }
    void policy(const std::string& id, const std::string& kind, Json scope, Json config = Json::object(), const char* mode = "enforce", const std::string& tenant = "acme")
    {
        put(Kind::Policy, tenant, id, {{"kind", kind}, {"scope", std::move(scope)}, {"config", std::move(config)}, {"mode", mode}});
    }
    // Codes, the heaviest first.
    std::vector<std::string> found()
    {
        std::vector<std::string> out;
        for (const SecurityFinding& finding : security().findings)
            out.push_back(finding.code);
        return out;
    }
    RouteSecurity security() { return SecurityOverview(m_configuration, {"rate-limit"}).of(*m_configuration.find({Kind::Route, "acme", "orders"})); }
    void protect()
    {
        policy("keys", "key-auth", {{"tenant", "acme"}});
        policy("limit", "rate-limit", {{"tenant", "acme"}, {"service", "orders"}});
        policy("size", "request-size", {{"gateway", true}}, Json::object(), "enforce", "");
    }
    using Codes = std::vector<std::string>;
    Configuration m_configuration;
};

TEST_F(SecurityOverviewTest, TellsWhatIsMissing)
{
    EXPECT_EQ(found(), (Codes{"authentication.none", "limit.none", "size.none"}));
    EXPECT_EQ(security().findings[0].remedy, "key-auth");
    EXPECT_EQ(security().findings[0].about.id, "orders");
    protect();
    EXPECT_EQ(found(), Codes{});
    const RouteSecurity good = security();
    ASSERT_EQ(good.protections.size(), 3u);
    EXPECT_EQ(good.service, "orders");
}

TEST_F(SecurityOverviewTest, PoliciesForOthersProtectNobodyHere)
{
    protect();
    policy("keys", "key-auth", {{"tenant", "acme"}, {"route", "another"}});
    policy("limit", "rate-limit", {{"tenant", "acme"}, {"consumer", "mobile"}});
    m_configuration.remove({Kind::Policy, "", "size"});
    put(Kind::Policy, "other", "size", {{"kind", "request-size"}, {"scope", {{"tenant", "other"}}}});
    EXPECT_EQ(found(), (Codes{"authentication.none", "limit.none", "size.none"}));
}

TEST_F(SecurityOverviewTest, ReportingAndOptionalAuthenticationAreTold)
{
    protect();
    policy("keys", "key-auth", {{"tenant", "acme"}}, Json::object(), "report");
    EXPECT_EQ(found(), Codes{"authentication.report"});
    policy("keys", "key-auth", {{"tenant", "acme"}}, {{"optional", true}});
    EXPECT_EQ(found(), Codes{"authentication.optional"});
    EXPECT_EQ(security().findings[0].weight, SecurityFinding::Weight::Medium);
    policy("rules", "access", {{"tenant", "acme"}});
    EXPECT_EQ(security().findings[0].weight, SecurityFinding::Weight::Low);
    policy("tokens", "jwt", {{"tenant", "acme"}});
    EXPECT_EQ(found(), Codes{}) << "one of them lets nobody pass unknown";
    policy("limit", "rate-limit", {{"tenant", "acme"}}, Json::object(), "report");
    EXPECT_EQ(found(), Codes{"limit.none"});
}

TEST_F(SecurityOverviewTest, TheNearestOfAKindCounts)
{
    protect();
    policy("open", "key-auth", {{"tenant", "acme"}, {"route", "orders"}}, {{"optional", true}});
    EXPECT_EQ(found(), Codes{"authentication.optional"});
    policy("near", "rate-limit", {{"tenant", "acme"}, {"route", "orders"}}, Json::object(), "report");
    EXPECT_EQ(found(), Codes{"authentication.optional"}) << "limits add up";
}

TEST_F(SecurityOverviewTest, OneOnTrialTakesNothingOutOfForce)
{
    protect();
    policy("near", "key-auth", {{"tenant", "acme"}, {"route", "orders"}}, Json::object(), "report");
    EXPECT_EQ(found(), Codes{});
    const RouteSecurity both = security();
    EXPECT_EQ(std::count_if(both.protections.begin(), both.protections.end(), [](const auto& each) { return each.kind == "key-auth"; }), 2);
}

TEST_F(SecurityOverviewTest, CombinedAuthenticationDecidesAlone)
{
    protect();
    policy("keys", "key-auth", {{"tenant", "acme"}}, {{"optional", true}});
    policy("both", "auth", {{"tenant", "acme"}});
    EXPECT_EQ(found(), Codes{}) << "one of them has to know the caller";
    policy("both", "auth", {{"tenant", "acme"}}, {{"anonymous", "guest"}});
    EXPECT_EQ(found(), Codes{"authentication.optional"});
    EXPECT_EQ(security().findings[0].about.id, "both");
    policy("both", "auth", {{"tenant", "acme"}}, {{"anonymous", "guest"}}, "report");
    policy("keys", "key-auth", {{"tenant", "acme"}});
    EXPECT_EQ(found(), Codes{});
}

TEST_F(SecurityOverviewTest, APlainListenerThatOnlySendsToTlsIsFine)
{
    protect();
    put(Kind::Listener, "", "open", {{"address", "0.0.0.0"}, {"port", 80}});
    policy("away", "redirect", {{"tenant", "acme"}});
    EXPECT_EQ(found(), Codes{"tls.none"}) << "there is nowhere to send to";
    put(Kind::Listener, "", "tls", {{"address", "0.0.0.0"}, {"tls", {{"minVersion", "1.3"}}}});
    EXPECT_EQ(found(), Codes{});
    policy("away", "redirect", {{"tenant", "acme"}}, {{"scheme", "same"}});
    EXPECT_EQ(found(), Codes{"tls.none"});
    policy("away", "redirect", {{"tenant", "acme"}}, Json::object(), "report");
    EXPECT_EQ(found(), Codes{"tls.none"});
}

TEST_F(SecurityOverviewTest, TargetsAndCredentialsByThemselves)
{
    EXPECT_TRUE(isPlainTarget("http://10.0.0.5:8080/a"));
    EXPECT_FALSE(isPlainTarget("http://127.0.0.1:8080"));
    EXPECT_TRUE(isPlainTarget("http://127.evil.test"));
    EXPECT_FALSE(isPlainTarget("https://10.0.0.5"));
    EXPECT_TRUE(isLastingCredential({{"kind", "basic"}}));
    EXPECT_FALSE(isLastingCredential({{"kind", "mtls"}}));
    EXPECT_FALSE(isLastingCredential({{"kind", "api-key"}, {"expiresAt", "2030-01-01T00:00:00Z"}}));
    EXPECT_FALSE(isLastingCredential(7));
    EXPECT_EQ(protectedPart("jwt"), ProtectedPart::Caller);
    EXPECT_EQ(protectedPart("quota"), ProtectedPart::Load);
    EXPECT_EQ(protectedPart("request-size"), ProtectedPart::Size);
    EXPECT_EQ(protectedPart("body-size"), std::nullopt) << "which is about answers";
}

TEST_F(SecurityOverviewTest, WideCorsOnlyMattersBehindAuthentication)
{
    policy("cors", "cors", {{"tenant", "acme"}});
    EXPECT_EQ(found(), (Codes{"authentication.none", "limit.none", "size.none"}));
    protect();
    EXPECT_EQ(found(), Codes{"cors.wide"});
    policy("cors", "cors", {{"tenant", "acme"}}, {{"origins", Json::array({"https://shop.acme.test"})}});
    EXPECT_EQ(found(), Codes{});
}

TEST_F(SecurityOverviewTest, ListenersUpstreamsAndKeys)
{
    protect();
    put(Kind::Listener, "", "open", {{"address", "0.0.0.0"}, {"port", 80}});
    EXPECT_EQ(found(), Codes{"tls.none"});
    put(Kind::Listener, "", "open", {{"address", "0.0.0.0"}, {"port", 80}, {"enabled", false}});
    put(Kind::Listener, "", "tls", {{"address", "0.0.0.0"}, {"tls", Json::object()}});
    EXPECT_EQ(found(), Codes{"tls.old"});
    put(Kind::Listener, "", "tls", {{"address", "0.0.0.0"}, {"tls", {{"minVersion", "1.3"}}}});
    EXPECT_EQ(found(), Codes{});
    put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", Json::array({Json{{"url", "http://10.0.0.5"}}})}}}});
    EXPECT_EQ(found(), Codes{"upstream.plain"});
    for (const char* near : {"http://127.0.0.1:9001", "http://[::1]:9001", "internal://echo", "http://localhost:1"}) {
        put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", Json::array({Json{{"url", near}}})}}}});
        EXPECT_EQ(found(), Codes{}) << near;
    }
    put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", Json::array({Json{{"url", "https://10.0.0.5"}}})}, {"tls", {{"verify", false}}}}}});
    EXPECT_EQ(found(), Codes{"upstream.unverified"});
    put(Kind::Service, "acme", "orders", {{"upstream", Json::object()}});
    put(Kind::Consumer, "acme", "mobile", {{"credentials", Json::array({Json{{"id", "k"}, {"kind", "api-key"}}})}});
    EXPECT_EQ(found(), Codes{"keys.long-lived"});
    put(Kind::Consumer, "acme", "mobile", {{"credentials", Json::array({Json{{"id", "k"}, {"kind", "api-key"}, {"expiresAt", "2027-01-01T00:00:00Z"}}})}});
    EXPECT_EQ(found(), Codes{});
}

TEST_F(SecurityOverviewTest, BearsWhatNoSchemaWouldTake)
{
    put(Kind::Route, "acme", "orders", {{"service", 7}});
    put(Kind::Policy, "acme", "a", {{"kind", 5}, {"scope", "x"}, {"config", Json::array()}});
    put(Kind::Policy, "acme", "b", {{"kind", "cors"}, {"scope", {{"tenant", 5}}}, {"config", {{"origins", "x"}}}});
    put(Kind::Consumer, "acme", "c", {{"credentials", Json::array({1, nullptr})}});
    EXPECT_FALSE(found().empty());
}

} // namespace
} // namespace gatehouse::domain
