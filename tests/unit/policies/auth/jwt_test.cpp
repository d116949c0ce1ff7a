// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/shared_states.h"
#include "policies/auth/jwt/issuer.h"
#include "support/token_maker.h"
#include "unit/policies/policy_fixture.h"

#include <algorithm>

namespace gatehouse::policies {
namespace {

using base::Json;
using test::TokenMaker;

const std::string kIssuer = "https://id.acme.test";

// Made once: keys cost time.
const TokenMaker& ecMaker()
{
    static const TokenMaker maker = TokenMaker::ec("P-256");
    return maker;
}
const TokenMaker& rsaMaker()
{
    static const TokenMaker maker = TokenMaker::rsa();
    return maker;
}

class JwtTest : public PolicyTest
{
protected:
    JwtTest()
    {
        m_consumers.addSubject(m_mobile, "t1", kIssuer, "alice");
        m_consumers.addSubject(m_mobile, "old", kIssuer, "bob", m_clock.wallNs() - 1);
        m_consumers.addSubject(m_mobile, "any", "", "carol");
        m_consumers.addSubject(m_gone, "t1", kIssuer, "dave");
        m_consumers.addSubject(m_gone, "t2", "https://other.test", "alice");
    }
    int64_t now() const { return m_clock.wallNs() / 1'000'000'000; }

    Json issuer(const Json& changes = Json::object()) const
    {
        Json out = {{"issuer", kIssuer}, {"audiences", Json::array({"orders"})}, {"keys", Json::array()}};
        out["keys"].push_back(ecMaker().jwk("k1"));
        out.update(changes);
        return out;
    }
    void useJwt(const Json& changes = Json::object(), const Json& issuerChanges = Json::object(), pipeline::Mode mode = pipeline::Mode::Enforce)
    {
        Json config = {{"issuers", Json::array()}};
        config["issuers"].push_back(issuer(issuerChanges));
        config.update(changes);
        use("jwt", base::toText(config), mode);
    }
    base::Problem refusedIssuer(const Json& changes)
    {
        Json config = {{"issuers", Json::array()}};
        config["issuers"].push_back(issuer(changes));
        return refusedAt("jwt", base::toText(config));
    }

    Json claims(const Json& changes = Json::object()) const
    {
        Json out = {{"iss", kIssuer}, {"aud", "orders"}, {"sub", "alice"}, {"exp", now() + 300}};
        out.merge_patch(changes);
        return out;
    }
    static std::string sign(const Json& claims, const Json& header = {{"alg", "ES256"}, {"kid", "k1"}}) { return ecMaker().sign(header, base::toText(claims)); }

    int sendToken(const std::string& token, const std::string& scheme = "Bearer ")
    {
        newRequest();
        field("Authorization", scheme + token);
        return run();
    }
    // What came of a good token with these claims: "0" or the code.
    std::string outcome(const Json& changes) { return sendToken(sign(claims(changes))) == 0 ? "0" : code(); }
};

TEST_F(JwtTest, TellsTheCallerAndTheUpstream)
{
    useJwt();
    for (int i = 0; i < 2; ++i) { // verified, and remembered
        EXPECT_EQ(sendToken(sign(claims())), 0) << m_context.answer().detail;
        ASSERT_NE(m_context.consumer, nullptr);
        EXPECT_EQ(m_context.consumer->qualified, "acme/mobile");
        EXPECT_EQ(m_context.authenticatedBy, "jwt");
        EXPECT_EQ(m_context.credentialId, "t1");
        EXPECT_EQ(upstream("X-Consumer-Id"), "mobile");
        EXPECT_EQ(upstream("X-Consumer-Groups"), "apps,beta");
        EXPECT_EQ(upstream("X-Tenant-Id"), "acme");
        EXPECT_EQ(upstream("X-Credential-Id"), "t1");
        EXPECT_EQ(upstream("Authorization"), "<removed>");
    }
    EXPECT_EQ(sendToken(sign(claims()), "bEARER "), 0);
}

TEST_F(JwtTest, RefusesWithDistinctCodesAndChallenges)
{
    useJwt(Json{{"realm", "orders"}});
    EXPECT_EQ(send(), 401);
    EXPECT_EQ(code(), "jwt.missing");
    EXPECT_EQ(answered("WWW-Authenticate"), "Bearer realm=\"orders\"");
    EXPECT_EQ(sendToken("x", "Basic "), 401);
    EXPECT_EQ(code(), "jwt.missing");
    EXPECT_EQ(sendToken("x.y.z"), 401);
    EXPECT_EQ(code(), "jwt.invalid");
    EXPECT_TRUE(answered("WWW-Authenticate").starts_with("Bearer realm=\"orders\", error=\"invalid_token\", error_description=\"This token is not well-formed"));
    const std::string challenge = answered("WWW-Authenticate");
    EXPECT_EQ(std::count(challenge.begin(), challenge.end(), '"'), 6);
    EXPECT_EQ(outcome(Json::object()), "0");
    EXPECT_EQ(outcome(Json{{"exp", now() - 60}}), "jwt.expired");
    EXPECT_EQ(outcome(Json{{"exp", nullptr}}), "jwt.claims") << "exp is required unless it is said not to be";
    EXPECT_EQ(outcome(Json{{"nbf", now() + 61}}), "jwt.not-yet");
    EXPECT_EQ(outcome(Json{{"iss", "https://evil.test"}}), "jwt.issuer");
    EXPECT_EQ(outcome(Json{{"iss", nullptr}}), "jwt.issuer");
    EXPECT_EQ(outcome(Json{{"aud", "invoices"}}), "jwt.audience");
    EXPECT_EQ(outcome(Json{{"sub", nullptr}}), "jwt.claims");
    EXPECT_EQ(outcome(Json{{"sub", "eve"}}), "jwt.unknown-consumer");
    EXPECT_EQ(m_context.answer().status, 403);
    EXPECT_EQ(outcome(Json{{"sub", "bob"}}), "jwt.credential-expired");
    EXPECT_EQ(outcome(Json{{"sub", "dave"}}), "jwt.inactive");
    EXPECT_EQ(outcome(Json{{"sub", "carol"}}), "0") << "a credential without an issuer is for any";
    EXPECT_EQ(m_context.credentialId, "any");
    EXPECT_EQ(sendToken(sign(claims(), {{"alg", "ES256"}, {"kid", "k2"}})), 401);
    EXPECT_EQ(code(), "jwt.unknown-key");
    EXPECT_EQ(sendToken(std::string(17'000, 'a')), 401);
}

TEST_F(JwtTest, TakesNoTokenThatIsNotSignedAsConfigured)
{
    useJwt();
    const std::string good = sign(claims());
    const size_t payload = good.find('.') + 1, signature = good.rfind('.') + 1;
    const std::string forged = good.substr(0, payload) + base::toBase64Url(base::toText(claims(Json{{"sub", "dave"}}))) + good.substr(signature - 1);
    EXPECT_EQ(sendToken(forged), 401);
    EXPECT_EQ(code(), "jwt.invalid");
    const std::string none = base::toBase64Url("{\"alg\":\"none\"}") + '.' + base::toBase64Url(base::toText(claims())) + '.';
    EXPECT_EQ(sendToken(none), 401);
    EXPECT_EQ(sendToken(TokenMaker::secret(ecMaker().pem()).sign({{"alg", "HS256"}, {"kid", "k1"}}, base::toText(claims()))), 401) << "a public key is no secret";
    EXPECT_EQ(sendToken(TokenMaker::ec("P-256").sign({{"alg", "ES256"}, {"kid", "k1"}}, base::toText(claims()))), 401);
    EXPECT_EQ(sendToken(sign(claims(), {{"alg", "ES256"}, {"kid", "k1"}, {"jwk", ecMaker().jwk()}})), 401);
    EXPECT_EQ(sendToken(sign(claims(), {{"alg", "ES256"}, {"kid", "k1"}, {"crit", Json::array({"exp"})}})), 401);
    EXPECT_EQ(sendToken(sign(claims(), {{"alg", "ES256"}, {"kid", "k1"}, {"typ", "logout+jwt"}})), 401);
    EXPECT_EQ(sendToken(good), 0);
}

TEST_F(JwtTest, RemembersNoLongerThanTheTokenIsGood)
{
    useJwt(Json{{"clockSkew", "0s"}});
    const std::string token = sign(claims(Json{{"exp", now() + 30}}));
    EXPECT_EQ(sendToken(token), 0);
    m_clock.advance(std::chrono::seconds(29));
    EXPECT_EQ(sendToken(token), 0);
    m_clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(sendToken(token), 401);
    EXPECT_EQ(code(), "jwt.expired");
    const std::string another = sign(claims());
    EXPECT_EQ(sendToken(another), 0);
    m_clock.jump(std::chrono::hours(1));
    EXPECT_EQ(sendToken(another), 401) << "the wall clock alone has moved";
    m_clock.jump(std::chrono::hours(-1));
    EXPECT_EQ(sendToken(another), 0);
}

TEST_F(JwtTest, ForgetsWithOtherKeysAndKeepsWithTheSame)
{
    pipeline::SharedStates states;
    m_states = &states;
    useJwt();
    const std::string token = sign(claims());
    EXPECT_EQ(sendToken(token), 0);
    Json keys = Json::array();
    keys.push_back(TokenMaker::ec("P-256").jwk("k1"));
    useJwt(Json::object(), Json{{"keys", keys}});
    EXPECT_EQ(sendToken(token), 401);
}

TEST_F(JwtTest, ForgetsWithAnotherAddressOfTheKeySet)
{
    const auto textOf = [this](const std::string& url) {
        std::vector<base::Problem> problems;
        pipeline::MakeContext context;
        const auto read = readIssuer(issuer(Json{{"jwksUrl", url}}), "", {}, context, problems);
        EXPECT_TRUE(read) << (problems.empty() ? "" : problems[0].message);
        return read ? read->keysText : std::string();
    };
    EXPECT_EQ(textOf("https://id.acme.test/one"), textOf("https://id.acme.test/one"));
    EXPECT_NE(textOf("https://id.acme.test/one"), textOf("https://id.acme.test/two"));
}

TEST_F(JwtTest, LeavesNoTokenWhereAnotherPolicyHasToldTheCaller)
{
    useJwt(Json{{"cookie", "session"}, {"query", "access_token"}});
    newRequest();
    field("Authorization", "Bearer x.y.z");
    field("Cookie", "session=x.y.z; a=1");
    m_head.query = "access_token=x.y.z&a=1";
    m_context.consumer = &m_consumers.at(m_mobile);
    m_context.authenticatedBy = "key-auth";
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("Authorization"), "<removed>") << "nobody has looked at it";
    EXPECT_EQ(upstream(http::headerName(http::HeaderId::Cookie)), "a=1");
    EXPECT_EQ(m_context.upstreamQuery, "a=1");
    EXPECT_EQ(m_context.loggedQuery, "a=1");
    useJwt(Json{{"hideCredentials", false}});
    newRequest();
    field("Authorization", "Bearer x.y.z");
    m_context.consumer = &m_consumers.at(m_mobile);
    m_context.authenticatedBy = "key-auth";
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("Authorization"), "") << "it is wanted";
}

TEST_F(JwtTest, WhatAnUpstreamCouldTakeForATokenIsOne)
{
    const std::string token = sign(claims());
    useJwt(Json{{"optional", true}, {"cookie", "session"}, {"query", "access_token"}});
    for (const char* value : {"Bearer\tx.y.z", "bearer  x.y.z", "Bearer,x.y.z", "Bearer \t x.y.z"}) {
        newRequest();
        field("Authorization", value);
        EXPECT_EQ(run(), 401) << value;
        EXPECT_EQ(code(), "jwt.invalid") << value;
    }
    EXPECT_EQ(sendToken(token, "Bearer\t"), 0);
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(sendToken(token, "BearerX "), 0);
    EXPECT_EQ(m_context.consumer, nullptr) << "another scheme";
    const auto sendQuery = [&](const std::string& query) {
        newRequest();
        m_texts.push_back(query);
        m_head.query = m_texts.back();
        return run();
    };
    for (const std::string& other : {"access_token=x.y.z", "access%5Ftoken=x.y.z", "%61ccess_token=", "a=1;access_token=x.y.z"}) {
        EXPECT_EQ(sendQuery("access_token=" + token + '&' + other), 400) << other;
        EXPECT_EQ(code(), "jwt.repeated") << other;
        EXPECT_EQ(sendQuery(other + "&access_token=" + token), 400) << other;
    }
    EXPECT_EQ(sendQuery("access%5Ftoken=x.y.z"), 401);
    EXPECT_EQ(m_context.upstreamQuery, "");
    EXPECT_EQ(sendQuery("a=1;access_token=x.y.z&b=2"), 401);
    EXPECT_EQ(m_context.loggedQuery, "b=2");
    EXPECT_EQ(sendQuery("a=1&access%5Ftoken=" + token), 0);
    EXPECT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.upstreamQuery, "a=1");
    const auto sendCookie = [&](const std::string& cookie) {
        newRequest();
        field("Cookie", cookie);
        return run();
    };
    for (const char* pair : {"session =x.y.z", " session\t = x.y.z", "session= x.y.z"}) {
        EXPECT_EQ(sendCookie("a=1;" + std::string(pair)), 401) << pair;
        EXPECT_EQ(upstream(http::headerName(http::HeaderId::Cookie)), "a=1") << pair;
        EXPECT_EQ(sendCookie("session=" + token + ';' + pair), 400) << pair;
    }
}

TEST_F(JwtTest, ReadsItFromWhereItIsToldAndTakesItOut)
{
    useJwt(Json{{"header", "X-Token"}, {"cookie", "session"}, {"query", "access_token"}});
    const std::string token = sign(claims());
    newRequest();
    field("X-Token", token);
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-Token"), "<removed>");
    newRequest();
    field("Cookie", "a=1; session=" + token + "; b=2");
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream(http::headerName(http::HeaderId::Cookie)), "a=1; b=2");
    newRequest();
    field("Cookie", "session=" + token);
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream(http::headerName(http::HeaderId::Cookie)), "<removed>");
    newRequest();
    const std::string query = "a=1&access_token=" + token;
    m_head.query = query;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.upstreamQuery, "a=1");
    EXPECT_EQ(m_context.loggedQuery, "a=1");
    EXPECT_EQ(m_bound[0]->policy->secretParameter(), "access_token");
    newRequest();
    m_head.query = query;
    field("X-Token", token);
    EXPECT_EQ(run(), 400);
    EXPECT_EQ(code(), "jwt.repeated");
    EXPECT_TRUE(answered("WWW-Authenticate").ends_with("error=\"invalid_request\""));
    newRequest();
    field("Cookie", "session=" + token + "; session=" + token);
    EXPECT_EQ(run(), 400);
    useJwt(Json{{"hideCredentials", false}, {"query", "access_token"}});
    EXPECT_EQ(sendToken(token), 0);
    EXPECT_EQ(upstream("Authorization"), "");
    newRequest();
    field("Authorization", "Bearer " + token);
    field("Authorization", "Basic eDp5");
    EXPECT_EQ(run(), 400) << "two fields leave open which one counts";
}

TEST_F(JwtTest, MapsClaimsToHeadersAndTakesForgedOnesOut)
{
    useJwt(Json{{"groupsClaim", "/realm/roles"},
                {"optional", true},
                {"claimHeaders", Json::array({Json{{"claim", "email"}, {"header", "X-Email"}}, Json{{"claim", "scopes"}, {"header", "X-Scopes"}}, Json{{"claim", "/realm/id"}, {"header", "X-Realm"}}})}});
    Json more = {{"email", "a@acme.test"}, {"scopes", Json::array({"read", "write"})}, {"realm", {{"id", 7}, {"roles", Json::array({"ops", "bad,admin", "x\r\ny", 1})}}}};
    EXPECT_EQ(sendToken(sign(claims(more))), 0);
    EXPECT_EQ(upstream("X-Email"), "a@acme.test");
    EXPECT_EQ(upstream("X-Scopes"), "read,write");
    EXPECT_EQ(upstream("X-Realm"), "7");
    EXPECT_EQ(upstream("X-Consumer-Groups"), "apps,beta,ops");
    more = {{"email", "a\r\nX-Admin: 1"}, {"scopes", Json::array({"read,write"})}};
    EXPECT_EQ(sendToken(sign(claims(more))), 0);
    EXPECT_EQ(upstream("X-Email"), "<removed>");
    EXPECT_EQ(upstream("X-Scopes"), "<removed>");
    EXPECT_EQ(upstream("X-Realm"), "<removed>");
    newRequest();
    field("X-Email", "root@acme.test");
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-Email"), "<removed>");
    EXPECT_EQ(upstream("X-Consumer-Id"), "<removed>");
    newRequest();
    field("X-Email", "root@acme.test");
    m_context.consumer = &m_consumers.at(m_mobile);
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-Email"), "<removed>") << "also where another policy has told the caller";
}

TEST_F(JwtTest, RulesSeeTheClaimsOfGoodTokensAlone)
{
    useJwt({{"optional", true}});
    add("access", R"json({"rules": [{"name": "only", "when": "identity.claims.sub == 'alice' && 'admin' in identity.claims.realm_access.roles", "effect": "allow"}]})json", pipeline::Mode::Enforce, "q");
    const Json admin = {{"realm_access", {{"roles", Json::array({"user", "admin"})}}}};
    for (int i = 0; i < 2; ++i) // verified, and remembered
        EXPECT_EQ(sendToken(sign(claims(admin))), 0) << m_context.answer().detail;
    EXPECT_EQ(sendToken(sign(claims())), 403);
    EXPECT_EQ(send(), 403) << "nobody has shown any";
    std::string forged = sign(claims(admin));
    forged.back() = forged.back() == 'A' ? 'Q' : 'A';
    EXPECT_EQ(sendToken(forged), 401);
    EXPECT_TRUE(m_context.tokenClaims.empty());
}

TEST_F(JwtTest, ClaimsOfATrialAreNobodys)
{
    useJwt(Json::object(), Json::object(), pipeline::Mode::Report);
    add("key-auth", "{}", pipeline::Mode::Enforce, "q");
    sendToken(sign(claims()));
    EXPECT_TRUE(m_context.tokenClaims.empty());
}

TEST_F(JwtTest, KeepsWhatAnotherPolicyHasSetAndTakenOut)
{
    using Op = pipeline::HeaderEdit::Op;
    useJwt(Json{{"optional", true}, {"cookie", "session"}, {"query", "access_token"}, {"claimHeaders", Json::array({Json{{"claim", "email"}, {"header", "X-Email"}}})}});
    for (const bool known : {false, true}) {
        newRequest();
        m_context.requestEdits = {{Op::Set, http::HeaderId::Unknown, "X-Email", "a@acme.test"}, {Op::Set, http::HeaderId::Unknown, "X-Tenant-Id", "acme"}};
        m_context.consumer = known ? &m_consumers.at(m_mobile) : nullptr;
        EXPECT_EQ(run(), 0);
        EXPECT_EQ(upstream("X-Email"), "a@acme.test");
        EXPECT_EQ(upstream("X-Tenant-Id"), "acme");
    }
    const std::string_view cookie = http::headerName(http::HeaderId::Cookie);
    const std::string token = sign(claims()), query = "key=secret&access_token=" + token + "&a=1";
    newRequest();
    field("Cookie", "secret=1; session=" + token + "; a=1");
    m_context.requestEdits = {{Op::Set, http::HeaderId::Cookie, cookie, m_context.keep("session=" + token + "; a=1")}};
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream(cookie), "a=1");
    newRequest();
    field("Cookie", "session=" + token + "; a=1");
    m_context.requestEdits = {{Op::Remove, http::HeaderId::Cookie, cookie, {}}};
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream(cookie), "<removed>");
    newRequest();
    m_head.query = query;
    m_context.upstreamQuery = m_context.loggedQuery = m_context.keep("access_token=" + token + "&a=1");
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.upstreamQuery, "a=1");
    EXPECT_EQ(m_context.loggedQuery, "a=1");
}

TEST_F(JwtTest, TheMarkTellsIssuersApartAndKeepsThatOfOthers)
{
    const auto markBy = [this](const std::string& name, std::string_view before) {
        Json config = {{"consumerBy", "none"}, {"issuers", Json::array()}};
        config["issuers"].push_back(issuer(Json{{"issuer", name}}));
        use("jwt", base::toText(config));
        newRequest();
        field("Authorization", "Bearer " + sign(claims(Json{{"iss", name}})));
        m_context.callerMark = before;
        EXPECT_EQ(run(), 0) << m_context.answer().detail;
        return std::string(m_context.callerMark);
    };
    EXPECT_EQ(markBy(kIssuer, ""), markBy(kIssuer, ""));
    EXPECT_NE(markBy(kIssuer, ""), markBy("https://other.test", "")) << "whoever has the same name at two issuers is two callers";
    EXPECT_NE(markBy(kIssuer, "one"), markBy(kIssuer, "two")) << "a policy before it has told callers apart, too";
}

TEST_F(JwtTest, OnlyThisMachineItselfPublishesKeysInClear)
{
    for (const char* url : {"http://127.0.0.1.evil.example/keys", "http://127.evil.example/keys", "http://localhost.evil.example/keys", "http://128.0.0.1/keys"})
        EXPECT_EQ(refusedIssuer(Json{{"jwksUrl", url}}).pointer, "/issuers/0/jwksUrl") << url;
    for (const char* url : {"http://127.0.0.1:1/keys", "http://127.8.9.1:1/keys", "http://[::1]:1/keys", "http://localhost:1/keys"})
        useJwt(Json::object(), Json{{"jwksUrl", url}});
}

TEST_F(JwtTest, FindsConsumersByIdOrNeedsNone)
{
    useJwt(Json{{"consumerBy", "id"}, {"consumerClaim", "/app/name"}});
    EXPECT_EQ(outcome(Json{{"app", {{"name", "mobile"}}}}), "0");
    EXPECT_EQ(upstream("X-Credential-Id"), "<removed>");
    EXPECT_EQ(outcome(Json{{"app", {{"name", "gone"}}}}), "jwt.inactive");
    EXPECT_EQ(outcome(Json{{"app", {{"name", "alice"}}}}), "jwt.unknown-consumer");
    EXPECT_EQ(outcome(Json{{"app", {{"name", 1}}}}), "jwt.claims");
    useJwt(Json{{"consumerBy", "none"}});
    EXPECT_EQ(outcome(Json{{"sub", nullptr}}), "0");
    EXPECT_EQ(m_context.consumer, nullptr);
    EXPECT_EQ(upstream("X-Consumer-Id"), "<removed>");
    EXPECT_EQ(upstream("X-Tenant-Id"), "acme");
}

TEST_F(JwtTest, AccessTokensAlone)
{
    useJwt(Json{{"profile", "access-token"}});
    const Json whole = claims(Json{{"client_id", "c"}, {"iat", now()}, {"jti", "1"}});
    EXPECT_EQ(sendToken(sign(whole, {{"alg", "ES256"}, {"kid", "k1"}, {"typ", "at+jwt"}})), 0) << m_context.answer().detail;
    EXPECT_EQ(sendToken(sign(whole)), 401);
    EXPECT_EQ(code(), "jwt.claims");
    EXPECT_EQ(sendToken(sign(claims(), {{"alg", "ES256"}, {"kid", "k1"}, {"typ", "at+jwt"}})), 401);
}

TEST_F(JwtTest, KeysFromPemSecretsAndKeySets)
{
    useJwt(Json::object(), Json{{"keys", Json::array()}, {"pem", ecMaker().pem() + rsaMaker().pem()}});
    EXPECT_EQ(sendToken(sign(claims())), 0);
    EXPECT_EQ(sendToken(rsaMaker().sign({{"alg", "PS256"}}, base::toText(claims()))), 0);
    EXPECT_EQ(sendToken(rsaMaker().sign({{"alg", "RS512"}}, base::toText(claims()))), 401) << "not among the algorithms";
    m_secrets["shared"] = std::string(32, 's');
    m_secrets["short"] = "short";
    m_secrets["coded"] = base::toBase64Url(std::string(32, '\x01'));
    const Json hs = {{"keys", Json::array()}, {"algorithms", Json::array({"HS256"})}};
    Json with = hs;
    with["secret"] = "shared";
    useJwt(Json::object(), with);
    EXPECT_EQ(sendToken(TokenMaker::secret(m_secrets["shared"]).sign({{"alg", "HS256"}}, base::toText(claims()))), 0);
    with["secret"] = "coded";
    with["secretEncoding"] = "base64url";
    useJwt(Json::object(), with);
    EXPECT_EQ(sendToken(TokenMaker::secret(std::string(32, '\x01')).sign({{"alg", "HS256"}}, base::toText(claims()))), 0);
    with["secretEncoding"] = "text";
    with["secret"] = "short";
    EXPECT_EQ(refusedIssuer(with).pointer, "/issuers/0/secret");
    with["secret"] = "nowhere";
    EXPECT_EQ(refusedIssuer(with).pointer, "/issuers/0/secret");
    with["secret"] = "shared";
    with["algorithms"] = Json::array({"ES256"});
    EXPECT_EQ(refusedIssuer(with).message, "a key is for none of the algorithms that are allowed");
    EXPECT_EQ(refusedIssuer(Json{{"keyset", "none"}}).pointer, "/issuers/0/keyset");
}

TEST_F(JwtTest, RefusesConfigurationsThatAreUnsound)
{
    EXPECT_EQ(refusedIssuer(Json{{"keys", Json::array()}}).pointer, "/issuers/0");
    Json keys = Json::array();
    keys.push_back(ecMaker().jwk());
    keys[0]["d"] = "AAAA";
    EXPECT_EQ(refusedIssuer(Json{{"keys", keys}}).pointer, "/issuers/0/keys");
    keys[0] = TokenMaker::secret(std::string(32, 's')).jwk();
    EXPECT_EQ(refusedIssuer(Json{{"keys", keys}}).pointer, "/issuers/0/keys");
    keys[0] = TokenMaker::rsa(1024).jwk();
    EXPECT_EQ(refusedIssuer(Json{{"keys", keys}}).pointer, "/issuers/0/keys/0");
    EXPECT_EQ(refusedIssuer(Json{{"pem", ecMaker().privatePem()}}).message, "a private key stands where only public ones may");
    EXPECT_EQ(refusedIssuer(Json{{"jwksUrl", "http://id.acme.test/keys"}}).pointer, "/issuers/0/jwksUrl");
    EXPECT_EQ(refusedAt("jwt", "{\"header\": \"\"}").pointer, "/header");
    EXPECT_EQ(refusedAt("jwt", "{\"clockSkew\": \"6m\"}").pointer, "/clockSkew");
    EXPECT_EQ(refusedAt("jwt", "{\"realm\": \"a\\\"b\"}").pointer, "/realm");
    EXPECT_EQ(refusedAt("jwt", "{\"claimHeaders\": [{\"claim\": \"a\", \"header\": \"X-Consumer-Id\"}]}").pointer, "/claimHeaders/0/header");
    EXPECT_EQ(refusedAt("jwt", "{\"claimHeaders\": [{\"claim\": \"a\", \"header\": \"X-A\"}, {\"claim\": \"b\", \"header\": \"x-a\"}]}").pointer, "/claimHeaders/1/header");
    EXPECT_EQ(refusedAt("jwt", "{\"refreshAtLeast\": \"2h\"}").pointer, "/refreshAtLeast");
    Json twice = {{"issuers", Json::array()}};
    twice["issuers"].push_back(issuer());
    twice["issuers"].push_back(issuer());
    EXPECT_EQ(refusedAt("jwt", base::toText(twice)).pointer, "/issuers/1/issuer");
}

TEST_F(JwtTest, WithoutIssuersNothingPassesButOptionally)
{
    use("jwt", "{}");
    EXPECT_EQ(sendToken(sign(claims())), 401);
    EXPECT_EQ(code(), "jwt.issuer");
    use("jwt", "{\"optional\": true}");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(sendToken(sign(claims())), 401);
}

TEST_F(JwtTest, ReportsWithoutRefusing)
{
    useJwt(Json::object(), Json::object(), pipeline::Mode::Report);
    EXPECT_EQ(sendToken("x.y.z"), 0);
    ASSERT_EQ(m_trace.size(), 1u);
    EXPECT_EQ(m_trace[0].outcome, pipeline::Step::Outcome::WouldReject);
    EXPECT_EQ(upstream("Authorization"), "");
}

TEST_F(JwtTest, NeverTellsTheToken)
{
    useJwt();
    const std::string good = sign(claims());
    for (const std::string& token : {good, good + "x", "a." + good.substr(0, 40) + ".c", sign(claims(Json{{"exp", 1}}))}) {
        (void)sendToken(token);
        std::string all = m_context.answer().detail + m_trace.at(0).reason + answered("WWW-Authenticate");
        for (const auto& [name, value] : m_trace.at(0).details)
            all += name + value;
        for (size_t at = 0; at + 12 < token.size(); at += 12)
            EXPECT_EQ(all.find(token.substr(at, 12)), std::string::npos) << all;
    }
}

TEST_F(JwtTest, WithoutALoopPublishedKeysAreNotWaitedFor)
{
    useJwt(Json::object(), Json{{"keys", Json::array()}, {"jwksUrl", "http://127.0.0.1:1/keys"}});
    EXPECT_EQ(sendToken(sign(claims())), 503);
    EXPECT_EQ(code(), "jwt.keys-unavailable");
    EXPECT_EQ(sendToken(TokenMaker::secret(std::string(32, 's')).sign({{"alg", "HS256"}}, base::toText(claims()))), 401) << "no key would help";
}

} // namespace
} // namespace gatehouse::policies
