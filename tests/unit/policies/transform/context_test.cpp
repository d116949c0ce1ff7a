// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jws.h"
#include "pipeline/shared_states.h"
#include "policies/transform/context_ring.h"
#include "unit/policies/policy_fixture.h"

#include <functional>
#include <set>

namespace gatehouse::policies {
namespace {

class ContextTest : public PolicyTest
{
protected:
    ContextTest() { m_states = &m_shared; }

    int sendKnown()
    {
        newRequest();
        m_context.consumer = &m_consumers.at(m_mobile);
        m_context.authenticatedBy = "jwt";
        m_context.credentialId = "k1";
        m_context.tokenGroups = "staff,x";
        m_context.tokenScopes = "read write";
        return run();
    }
    jose::KeySet published(const std::string& config = "{}")
    {
        use("context-keys", config);
        newRequest();
        m_head.path = "/.well-known/gatehouse-keys.json";
        EXPECT_EQ(run(), 200);
        auto keys = jose::KeySet::fromText(m_context.answer().body);
        EXPECT_TRUE(keys.ok());
        return keys ? std::move(*keys) : jose::KeySet();
    }
    static base::Json claimsOf(const std::string& token, const jose::KeySet& keys)
    {
        const auto jws = jose::readJws(token);
        EXPECT_TRUE(jws.ok());
        if (!jws)
            return {};
        EXPECT_EQ(jose::verify(*jws, keys, {jose::Algorithm::ES256}), jose::Verified::Yes);
        return *base::parseJson(jws->payload);
    }

    pipeline::SharedStates m_shared;
};

TEST_F(ContextTest, TheUpstreamCanVerifyWhatItIsTold)
{
    use("context", R"({"claims": ["tenant", "service", "route", "consumer", "groups", "scope", "credential", "method", "client", "jti"]})");
    ASSERT_EQ(sendKnown(), 0);
    const std::string token = upstream("X-Gatehouse-Context");
    const auto kept = m_bound; // while it is in force, its keys are there
    const base::Json claims = claimsOf(token, published());
    const int64_t now = m_clock.wallNs() / 1'000'000'000;
    EXPECT_EQ(claims, json(R"({"iss": "gatehouse", "aud": "orders", "sub": "mobile", "jti": "r-1", "decision": "allow", "authenticated": true, "tenant": "acme", "service": "orders", "route": "orders",
        "consumer": "mobile", "groups": ["apps", "beta", "staff", "x"], "scope": "read write", "credential": "k1", "method": "jwt", "client": "192.0.2.1", "iat": )" + std::to_string(now) +
                           R"(, "exp": )" + std::to_string(now + 60) + "}"));
}

TEST_F(ContextTest, APolicyOfTheWholeGatewayTellsTheTenantsServicesApart)
{
    m_policyTenant.clear();
    use("context", "{}");
    const auto kept = m_bound;
    ASSERT_EQ(sendKnown(), 0);
    const std::string token = upstream("X-Gatehouse-Context");
    EXPECT_EQ(base::stringAt(claimsOf(token, published()), "aud"), "acme/orders");
    use("context", R"({"claims": []})");
    ASSERT_EQ(sendKnown(), 0);
    m_place.tenant = "globex";
    const std::string before = upstream("X-Gatehouse-Context");
    ASSERT_EQ(sendKnown(), 0);
    EXPECT_NE(upstream("X-Gatehouse-Context"), before) << "another tenant's";
}

TEST_F(ContextTest, RequestsThatTellTheSameShareAToken)
{
    use("context", "{\"lifetime\": \"40s\", \"claims\": [\"tenant\", \"service\", \"route\", \"consumer\", \"groups\", \"scope\", \"credential\", \"method\", \"client\"]}");
    const auto told = [&](const std::function<void()>& change = {}) {
        newRequest();
        m_context.consumer = &m_consumers.at(m_mobile);
        m_context.authenticatedBy = "jwt";
        m_context.credentialId = "k1";
        m_context.tokenGroups = "staff,x";
        m_context.tokenScopes = "read write";
        if (change)
            change();
        EXPECT_EQ(run(), 0);
        return upstream("X-Gatehouse-Context");
    };
    const std::string first = told();
    EXPECT_EQ(told(), first);
    EXPECT_EQ(told([&] { m_context.requestId = "r-2"; }), first) << "nothing of a request's own is in it";
    const auto kept = m_bound;
    EXPECT_FALSE(claimsOf(first, published()).contains("jti"));
    m_bound = kept;
    m_chain = pipeline::Chain(m_bound);
    pipeline::Place other = m_place;
    std::set<std::string> all = {first};
    const std::vector<std::function<void()>> changes = {
        [&] { m_context.consumer = &m_consumers.at(m_gone); }, [&] { m_context.consumer = nullptr; },        [&] { m_context.anonymous = true; },
        [&] { m_context.authenticatedBy = {}; },               [&] { m_context.authenticatedBy = "mtls"; },  [&] { m_context.credentialId = "k2"; },
        [&] { m_context.tokenGroups = "staff"; },              [&] { m_context.tokenScopes = "read"; },      [&] { m_context.tokenGroups = "staff,xread"; m_context.tokenScopes = " write"; },
        [&] { m_context.client = *net::IpAddress::parse("192.0.2.2"); },
        [&] { other.route = "o"; m_context.place = &other; },  [&] { other.route = "orders"; other.service = "s"; m_context.place = &other; },
        [&] { other.service = "orders"; other.tenant = "globex"; m_context.place = &other; }};
    for (size_t i = 0; i < changes.size(); ++i)
        EXPECT_TRUE(all.insert(told(changes[i])).second) << i;
    EXPECT_EQ(told(), first);
    m_clock.advance(std::chrono::seconds(9));
    EXPECT_EQ(told(), first);
    m_clock.advance(std::chrono::seconds(1));
    const std::string second = told();
    EXPECT_NE(second, first) << "a quarter of its life is over";
    EXPECT_EQ(claimsOf(second, published())["exp"], m_clock.wallNs() / 1'000'000'000 + 40);
    // Another policy of the same settings, as behind a change of the key.
    use("context", "{\"lifetime\": \"40s\", \"claims\": [\"tenant\", \"service\", \"route\", \"consumer\", \"groups\", \"scope\", \"credential\", \"method\", \"client\"]}");
    EXPECT_NE(told(), second);
}

TEST_F(ContextTest, WithTheRequestsIdEachHasATokenOfItsOwn)
{
    use("context", "{\"claims\": [\"jti\"]}");
    ASSERT_EQ(sendKnown(), 0);
    const std::string first = upstream("X-Gatehouse-Context");
    ASSERT_EQ(sendKnown(), 0);
    EXPECT_NE(upstream("X-Gatehouse-Context"), first) << "signatures of this kind differ each time";
    const auto kept = m_bound;
    EXPECT_EQ(claimsOf(first, published())["jti"], "r-1");
}

TEST_F(ContextTest, WhatClientsSendUnderItsNameIsReplaced)
{
    use("context", R"({"header": "Authorization", "prefix": "Bearer", "audience": "a", "issuer": "i", "claims": []})");
    newRequest();
    field("Authorization", "Bearer forged");
    EXPECT_EQ(run(), 0);
    const std::string value = upstream("Authorization");
    ASSERT_TRUE(value.starts_with("Bearer ey"));
    const auto kept = m_bound;
    const base::Json claims = claimsOf(value.substr(7), published());
    EXPECT_EQ(claims["sub"], "anonymous");
    EXPECT_EQ(claims["authenticated"], false);
    EXPECT_FALSE(claims.contains("tenant"));
}

TEST_F(ContextTest, AConsumerThatStandsForAnonymousCallersIsNobody)
{
    use("context", "{}");
    newRequest();
    m_context.consumer = &m_consumers.at(m_mobile);
    m_context.authenticatedBy = "anonymous";
    m_context.anonymous = true;
    EXPECT_EQ(run(), 0);
    const std::string token = upstream("X-Gatehouse-Context");
    const auto kept = m_bound;
    const base::Json claims = claimsOf(token, published());
    EXPECT_EQ(claims["sub"], "anonymous");
    EXPECT_EQ(claims["authenticated"], false);
    EXPECT_EQ(claims["consumer"], "mobile");
}

TEST_F(ContextTest, ExplainSignsNothing)
{
    use("context", "{}");
    newRequest();
    m_context.dryRun = true;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-Gatehouse-Context"), "•••");
}

TEST_F(ContextTest, KeysChangeAndOldTokensStayGood)
{
    ContextRing ring;
    const auto first = ring.current(0);
    ASSERT_TRUE(first);
    EXPECT_EQ(ring.current(ContextRing::kRotateNs - 1), first);
    EXPECT_EQ(ring.published(0).size(), 2u) << "the next one is known before it is used";
    const auto second = ring.current(ContextRing::kRotateNs);
    EXPECT_NE(second, first);
    const std::string all = base::toText(ring.published(ContextRing::kRotateNs));
    EXPECT_NE(all.find(first->id()), std::string::npos);
    EXPECT_NE(all.find(second->id()), std::string::npos);
    EXPECT_EQ(all.find("\"d\""), std::string::npos) << "nothing private";
}

TEST_F(ContextTest, OtherPathsAndMethodsGoOn)
{
    use("context-keys", "{}");
    EXPECT_EQ(send(), 0);
    newRequest();
    m_head.path = "/.well-known/gatehouse-keys.json";
    m_head.method = http::Method::Post;
    EXPECT_EQ(run(), 0);
}

TEST_F(ContextTest, ASecretThatIsNoKeyIsRefused)
{
    m_secrets["text"] = "no key";
    EXPECT_EQ(refusedAt("context", R"({"key": "text"})").pointer, "/key");
    EXPECT_EQ(refusedAt("context", R"({"key": "absent"})").pointer, "/key");
    EXPECT_EQ(refusedAt("context-keys", R"({"keys": ["text"]})").pointer, "/keys/0");
    EXPECT_EQ(refusedAt("context", R"({"lifetime": "1h"})").pointer, "/lifetime");
    EXPECT_EQ(refusedAt("context", R"({"header": "Connection"})").pointer, "/header");
}

} // namespace
} // namespace gatehouse::policies
