// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "http/server.h"
#include "jose/signing_key.h"
#include "net/peer_certificate.h"
#include "pipeline/shared_states.h"
#include "support/run_task.h"
#include "support/token_maker.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using base::Json;
using test::TokenMaker;

const std::string kIssuer = "https://id.acme.test";
const std::string kResource = "https://api.acme.test/orders";

const TokenMaker& issuerKey()
{
    static const TokenMaker maker = TokenMaker::ec("P-256");
    return maker;
}
const TokenMaker& senderKey()
{
    static const TokenMaker maker = TokenMaker::ec("P-256");
    return maker;
}

std::string hashOf(std::string_view text)
{
    const base::Sha256 digest = base::sha256(text);
    return base::toBase64Url({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

class OAuth2Test : public PolicyTest
{
protected:
    OAuth2Test()
        : m_server(m_loop, http::ServerOptions{}, [this](const http::ServerRequest& request, http::ResponseWriter& response) { return answer(request, response); })
    {
        m_clock.jump(std::chrono::nanoseconds(base::systemClock().wallNs() - m_clock.wallNs())); // the policy's time is the loop's once somebody was asked
        const auto bound = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
        EXPECT_TRUE(bound.ok());
        m_url = "http://" + bound->text() + "/introspect";
        m_secrets["gw"] = "s p:ecial";
        m_consumers.addSubject(m_mobile, "s1", kIssuer, "alice");
        pipeline::OAuthClient client;
        m_consumers.addClient(m_mobile, "c1", "web", client);
    }
    net::Task<void> answer(const http::ServerRequest& request, http::ResponseWriter& response)
    {
        ++m_asked;
        m_seen = request;
        http::ResponseWriter::Fields fields;
        fields.emplace_back("Content-Type", "application/json");
        (void)co_await response.send(m_status, std::move(fields), m_body);
    }
    int64_t now() const { return m_clock.wallNs() / 1'000'000'000; }

    void useIt(const Json& changes = Json::object(), pipeline::Mode mode = pipeline::Mode::Enforce)
    {
        Json issuer = {{"issuer", kIssuer}, {"keys", Json::array()}};
        issuer["keys"].push_back(issuerKey().jwk("k1"));
        Json config = {{"resource", kResource}, {"issuers", Json::array()}};
        config["issuers"].push_back(issuer);
        config.update(changes);
        use("oauth2", base::toText(config), mode);
    }
    void useIntrospection(const Json& changes = Json::object())
    {
        Json config = {{"introspectionUrl", m_url}, {"introspectionClient", "gate way"}, {"introspectionSecret", "gw"}, {"consumerBy", "client"}};
        config.update(changes);
        use("oauth2", base::toText(config));
    }
    std::string token(const Json& changes = Json::object(), const char* type = "at+jwt") const
    {
        Json claims = {{"iss", kIssuer}, {"aud", kResource}, {"sub", "alice"}, {"client_id", "web"}, {"iat", now()}, {"exp", now() + 300}, {"jti", "1"}, {"scope", "orders read"}};
        claims.merge_patch(changes);
        return issuerKey().sign({{"alg", "ES256"}, {"kid", "k1"}, {"typ", type}}, base::toText(claims));
    }
    std::string boundToken() const { return token({{"cnf", {{"jkt", jose::thumbprint(senderKey().jwk())}}}}); }
    std::string proof(const std::string& token, const Json& changes = Json::object(), const TokenMaker& key = senderKey(), const char* type = "dpop+jwt")
    {
        Json claims = {{"jti", "p" + std::to_string(++m_proofs)}, {"htm", "GET"}, {"htu", "https://api.acme.test/orders/1"}, {"iat", now()}, {"ath", hashOf(token)}};
        claims.merge_patch(changes);
        return key.sign({{"alg", "ES256"}, {"typ", type}, {"jwk", key.jwk()}}, base::toText(claims));
    }

    // As the session does.
    int ask()
    {
        m_running = true;
        pipeline::Chain::Outcome outcome = m_chain.run(m_context, 0, m_reported, &m_trace);
        if (outcome.verdict == pipeline::Verdict::Suspend) {
            const auto verdict = test::runTask(m_loop, m_chain.at(outcome.policy).policy->resume(m_context));
            outcome = m_chain.settle(m_context, outcome.policy, verdict.value_or(pipeline::Verdict::Answer), m_reported, &m_trace);
        }
        return outcome.verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
    }
    void begin(const std::string& authorization)
    {
        newRequest();
        m_context.loop = &m_loop;
        m_context.peerCertificate = m_certificate;
        if (!authorization.empty())
            field("Authorization", authorization);
    }
    int ask(const std::string& authorization)
    {
        begin(authorization);
        return ask();
    }
    int askWith(const std::string& token, const std::string& proof)
    {
        begin("DPoP " + token);
        field("DPoP", proof);
        return ask();
    }
    std::string outcome(const std::string& authorization) { return ask(authorization) == 0 ? "0" : code(); }
    bool challengeHas(const std::string& text) const { return answered("WWW-Authenticate").find(text) != std::string::npos; }

    net::EventLoop m_loop;
    http::Server m_server;
    std::string m_url;
    int m_asked = 0;
    int m_status = 200;
    std::string m_body = "{\"active\":true}";
    http::ServerRequest m_seen;
    int m_proofs = 0;
    const net::PeerCertificate* m_certificate = nullptr;
};

TEST_F(OAuth2Test, SignedTokensAreTakenAndTheCallerIsTold)
{
    useIt({{"claimHeaders", Json::array({{{"claim", "client_id"}, {"header", "X-Client"}}})}});
    begin("Bearer " + token());
    field("X-Client", "root");
    field("X-Consumer-Id", "root");
    EXPECT_EQ(ask(), 0);
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.consumer->id, "mobile");
    EXPECT_EQ(m_context.authenticatedBy, "oauth2");
    EXPECT_EQ(upstream("X-Client"), "web");
    EXPECT_EQ(upstream("X-Consumer-Id"), "mobile");
    EXPECT_EQ(upstream("Authorization"), "<removed>");
    EXPECT_EQ(ask("bearer " + token()), 0) << "schemes have no case";
    EXPECT_EQ(m_asked, 0);
}

TEST_F(OAuth2Test, WhoSendsNoTokenIsToldWhereToGetOne)
{
    useIt({{"scopes", Json::array({"orders"})}});
    EXPECT_EQ(ask(""), 401);
    EXPECT_EQ(code(), "oauth2.missing");
    EXPECT_EQ(answered("WWW-Authenticate"), "Bearer realm=\"api\", scope=\"orders\", resource_metadata=\"https://api.acme.test/.well-known/oauth-protected-resource/orders\"");
    EXPECT_EQ(ask("Basic YTpi"), 401);
    EXPECT_EQ(code(), "oauth2.missing") << "another scheme is another policy's";
    EXPECT_EQ(ask("Bearer"), 401);
    EXPECT_EQ(code(), "oauth2.missing");
    useIt({{"optional", true}});
    EXPECT_EQ(ask(""), 0);
    EXPECT_EQ(ask("Bearer nonsense"), 401) << "bad ones are refused all the same";
}

TEST_F(OAuth2Test, BadTokensAreInvalid)
{
    useIt();
    const std::string good = token();
    const std::pair<std::string, std::string> bad[] = {
        {"Bearer x", "oauth2.invalid"},
        {"Bearer " + good + "x", "oauth2.invalid"},
        {"Bearer " + good.substr(0, good.rfind('.')) + ".AAAA", "oauth2.invalid"},
        {"Bearer " + good + " " + good, "oauth2.invalid"},
        {"Bearer \"" + good + "\"", "oauth2.invalid"},
        {"Bearer " + std::string(20'000, 'a'), "oauth2.invalid"},
        {"Bearer " + token({{"iss", "https://evil.test"}}), "oauth2.issuer"},
        {"Bearer " + token({{"aud", "https://api.acme.test/other"}}), "oauth2.audience"},
        {"Bearer " + token({{"aud", nullptr}}), "oauth2.audience"},
        {"Bearer " + token({{"exp", now() - 100}}), "oauth2.expired"},
        {"Bearer " + token({{"nbf", now() + 100}}), "oauth2.not-yet"},
        {"Bearer " + token(Json::object(), "JWT"), "oauth2.claims"},
        {"Bearer " + token({{"client_id", nullptr}}), "oauth2.claims"},
        {"Bearer " + senderKey().sign({{"alg", "ES256"}, {"kid", "k1"}, {"typ", "at+jwt"}}, base::toText(Json{{"iss", kIssuer}})), "oauth2.invalid"},
    };
    for (const auto& [authorization, expected] : bad) {
        EXPECT_EQ(outcome(authorization), expected) << authorization.substr(0, 80);
        EXPECT_TRUE(challengeHas("error=\"invalid_token\"")) << answered("WWW-Authenticate");
        EXPECT_EQ(answered("WWW-Authenticate").find(good), std::string::npos);
    }
    begin("Bearer " + good);
    field("Authorization", "Bearer " + good);
    EXPECT_EQ(ask(), 400);
    EXPECT_EQ(code(), "oauth2.repeated");
    EXPECT_TRUE(challengeHas("error=\"invalid_request\""));
}

TEST_F(OAuth2Test, ScopesGoByMethodAndRoute)
{
    useIt({{"scopes", Json::array({"orders"})},
           {"scopeRules", Json::array({{{"methods", Json::array({"POST"})}, {"scopes", Json::array({"write"})}},
                                       {{"methods", Json::array({"GET"})}, {"routes", Json::array({"secret"})}, {"scopes", Json::array({"a", "b"})}, {"match", "any"}}})}});
    EXPECT_EQ(ask("Bearer " + token()), 0);
    const auto with = [&](const char* method, const char* route, const char* scope) {
        m_place.route = route;
        begin("Bearer " + token({{"scope", scope}}));
        m_head.methodText = method;
        return ask();
    };
    EXPECT_EQ(with("POST", "orders", "orders"), 403);
    EXPECT_EQ(code(), "oauth2.scope");
    EXPECT_TRUE(challengeHas("error=\"insufficient_scope\""));
    EXPECT_TRUE(challengeHas("scope=\"orders write\""));
    EXPECT_EQ(with("POST", "orders", "write"), 403) << "and what is always needed";
    EXPECT_EQ(with("POST", "orders", "write orders"), 0);
    EXPECT_EQ(with("GET", "secret", "orders"), 403);
    EXPECT_EQ(with("HEAD", "secret", "orders"), 403) << "HEAD tells as much as GET";
    EXPECT_EQ(with("GET", "secret", "orders b"), 0);
    EXPECT_EQ(with("GET", "secret", "orders ab"), 403) << "a part of a name is none";
    EXPECT_EQ(with("GET", "secret", "ORDERS b"), 403) << "nor is another case";
    EXPECT_EQ(ask("Bearer " + token({{"scope", nullptr}})), 403);
    EXPECT_EQ(ask("Bearer " + token({{"scope", Json::array({"orders"})}})), 403) << "on the route secret";
}

TEST_F(OAuth2Test, TheResourceDescribesItself)
{
    useIt({{"scopes", Json::array({"orders"})}, {"documentation", "https://docs.acme.test"}, {"binding", "dpop"}});
    begin("");
    m_head.path = "/.well-known/oauth-protected-resource/orders";
    EXPECT_EQ(ask(), 200);
    EXPECT_FALSE(m_context.answer().isRejection());
    const Json document = json(*m_context.answer().shared);
    EXPECT_EQ(document["resource"], kResource);
    EXPECT_EQ(document["authorization_servers"], Json::array({kIssuer}));
    EXPECT_EQ(document["scopes_supported"], Json::array({"orders"}));
    EXPECT_EQ(document["bearer_methods_supported"], Json::array({"header"}));
    EXPECT_EQ(document["dpop_bound_access_tokens_required"], true);
    begin("");
    m_head.path = "/.well-known/oauth-protected-resource/orders";
    m_head.method = http::Method::Post;
    EXPECT_EQ(ask(), 405);
    begin("");
    m_head.path = "/.well-known/oauth-protected-resource";
    EXPECT_EQ(ask(), 401) << "another resource's";
    begin("");
    m_head.path = "/.well-known/oauth-protected-resource/orders";
    m_head.host = "other.acme.test";
    EXPECT_EQ(ask(), 401) << "another host's";
}

TEST_F(OAuth2Test, ABoundTokenWantsAProof)
{
    useIt();
    m_context.tls = true;
    const std::string bound = boundToken();
    EXPECT_EQ(askWith(bound, proof(bound)), 0);
    EXPECT_EQ(upstream("DPoP"), "<removed>");
    EXPECT_EQ(ask("Bearer " + bound), 401) << "as if anybody could have it";
    EXPECT_EQ(code(), "oauth2.binding");
    EXPECT_TRUE(answered("WWW-Authenticate").starts_with("DPoP "));
    EXPECT_EQ(ask("DPoP " + bound), 401);
    EXPECT_EQ(code(), "oauth2.proof");
    EXPECT_TRUE(challengeHas("error=\"invalid_dpop_proof\""));
    EXPECT_TRUE(challengeHas("algs=\"ES256"));
    const std::string unbound = token();
    EXPECT_EQ(askWith(unbound, proof(unbound)), 401) << "a proof does not bind what is not bound";
    EXPECT_EQ(code(), "oauth2.binding");
}

TEST_F(OAuth2Test, AProofIsForOneRequestOneTokenAndOneKey)
{
    useIt();
    const std::string bound = boundToken();
    const TokenMaker other = TokenMaker::ec("P-256");
    const std::pair<const char*, std::string> bad[] = {
        {"method", proof(bound, {{"htm", "POST"}})},
        {"method in another case", proof(bound, {{"htm", "get"}})},
        {"path", proof(bound, {{"htu", "https://api.acme.test/orders/2"}})},
        {"host", proof(bound, {{"htu", "https://evil.test/orders/1"}})},
        {"scheme", proof(bound, {{"htu", "http://api.acme.test/orders/1"}})},
        {"port", proof(bound, {{"htu", "https://api.acme.test:8443/orders/1"}})},
        {"no address", proof(bound, {{"htu", nullptr}})},
        {"too old", proof(bound, {{"iat", now() - 100}})},
        {"in the future", proof(bound, {{"iat", now() + 100}})},
        {"no time", proof(bound, {{"iat", nullptr}})},
        {"time as text", proof(bound, {{"iat", std::to_string(now())}})},
        {"another token", proof(token())},
        {"no token", proof(bound, {{"ath", nullptr}})},
        {"no id", proof(bound, {{"jti", nullptr}})},
        {"empty id", proof(bound, {{"jti", ""}})},
        {"long id", proof(bound, {{"jti", std::string(300, 'j')}})},
        {"another key", proof(bound, Json::object(), other)},
        {"another type", proof(bound, Json::object(), senderKey(), "JWT")},
        {"no proof at all", "x"},
        {"nothing", ""},
        {"the token itself", bound},
        {"too long", std::string(9000, 'a')},
    };
    for (const auto& [what, one] : bad) {
        EXPECT_EQ(askWith(bound, one), 401) << what;
        EXPECT_EQ(code(), "oauth2.proof") << what;
    }
    begin("DPoP " + bound);
    field("DPoP", proof(bound));
    field("DPoP", proof(bound));
    EXPECT_EQ(ask(), 401);
    EXPECT_EQ(code(), "oauth2.proof") << "two proofs";
    EXPECT_EQ(askWith(bound, proof(bound, {{"htu", "HTTPS://API.acme.test:443/orders/./%31?x=1#y"}})), 0) << "addresses are compared as RFC 3986 says, without query and fragment";
}

TEST_F(OAuth2Test, NoProofIsTakenTwice)
{
    pipeline::SharedStates states;
    m_states = &states;
    useIt();
    const std::string bound = boundToken(), once = proof(bound);
    newRequest();
    EXPECT_EQ(askWith(bound, once), 0);
    EXPECT_EQ(askWith(bound, once), 401);
    EXPECT_EQ(code(), "oauth2.replay");
    begin("DPoP " + bound);
    field("DPoP", once);
    const auto kept = m_bound;
    useIt({{"realm", "changed"}}); // while the old one is still there, as when a configuration is swapped
    EXPECT_EQ(askWith(bound, once), 401) << "a change of something else does not forget";
    m_states = nullptr;
}

TEST_F(OAuth2Test, ADryRunUsesNoProofUp)
{
    useIt();
    const std::string bound = boundToken(), once = proof(bound);
    for (int i = 0; i < 2; ++i) {
        begin("DPoP " + bound);
        field("DPoP", once);
        m_context.dryRun = true;
        EXPECT_EQ(ask(), 0);
    }
    EXPECT_EQ(askWith(bound, once), 0);
    begin("DPoP " + bound);
    field("DPoP", once);
    m_context.dryRun = true;
    EXPECT_EQ(ask(), 401);
}

TEST_F(OAuth2Test, NoncesAreGivenOutAndHoldForAWhile)
{
    useIt({{"nonceFor", "10s"}});
    const std::string bound = boundToken();
    EXPECT_EQ(askWith(bound, proof(bound)), 401);
    EXPECT_EQ(code(), "oauth2.nonce");
    EXPECT_TRUE(challengeHas("error=\"use_dpop_nonce\""));
    const std::string nonce = answered("DPoP-Nonce");
    ASSERT_FALSE(nonce.empty());
    EXPECT_EQ(askWith(bound, proof(bound, {{"nonce", nonce}})), 0);
    EXPECT_EQ(client("DPoP-Nonce"), "");
    std::string forged = nonce;
    forged[3] = forged[3] == 'A' ? 'B' : 'A';
    EXPECT_EQ(askWith(bound, proof(bound, {{"nonce", forged}})), 401);
    m_clock.advance(std::chrono::seconds(6));
    EXPECT_EQ(askWith(bound, proof(bound, {{"nonce", nonce}})), 0);
    EXPECT_NE(client("DPoP-Nonce"), "") << "a fresh one before the old one is over";
    m_clock.advance(std::chrono::seconds(6));
    EXPECT_EQ(askWith(bound, proof(bound, {{"nonce", nonce}})), 401);
    EXPECT_EQ(code(), "oauth2.nonce");
}

TEST_F(OAuth2Test, ATokenMayBeBoundToACertificate)
{
    useIt();
    net::PeerCertificate shown;
    shown.sha256 = base::sha256("certificate");
    const std::string bound = token({{"cnf", {{"x5t#S256", hashOf("certificate")}}}});
    EXPECT_EQ(ask("Bearer " + bound), 401);
    EXPECT_EQ(code(), "oauth2.binding");
    m_certificate = &shown;
    EXPECT_EQ(ask("Bearer " + bound), 0);
    EXPECT_EQ(ask("Bearer " + token({{"cnf", {{"x5t#S256", hashOf("another")}}}})), 401);
    EXPECT_EQ(ask("Bearer " + token()), 0) << "what is not bound needs none";
}

TEST_F(OAuth2Test, BindingMayBeRequired)
{
    net::PeerCertificate shown;
    shown.sha256 = base::sha256("certificate");
    m_certificate = &shown;
    const std::string byKey = boundToken(), byCertificate = token({{"cnf", {{"x5t#S256", hashOf("certificate")}}}}), plain = token();
    const auto taken = [&](const char* binding) {
        useIt({{"binding", binding}});
        return std::to_string(ask("Bearer " + plain)) + ' ' + std::to_string(askWith(byKey, proof(byKey))) + ' ' + std::to_string(ask("Bearer " + byCertificate));
    };
    EXPECT_EQ(taken("as-token"), "0 0 0");
    EXPECT_EQ(taken("dpop"), "401 0 401");
    EXPECT_EQ(taken("certificate"), "401 401 0");
    EXPECT_EQ(taken("either"), "401 0 0");
}

TEST_F(OAuth2Test, WhatIsBoundInAnUnknownWayIsRefused)
{
    useIt();
    for (const Json& binding : {Json{{"jwk", Json::object()}}, Json{{"kid", "1"}}, Json::object(), Json("x"), Json{{"jkt", 1}}, Json{{"jkt", "short"}}, Json{{"jkt", jose::thumbprint(senderKey().jwk())}, {"x5u", "https://evil.test"}}, Json::array()}) {
        EXPECT_EQ(outcome("Bearer " + token(Json{{"cnf", binding}})), "oauth2.binding") << base::toText(binding);
    }
}

TEST_F(OAuth2Test, OtherTokensAreAskedAbout)
{
    useIntrospection();
    m_body = base::toText(Json{{"active", true}, {"client_id", "web"}, {"scope", "read"}, {"exp", now() + 300}});
    EXPECT_EQ(ask("Bearer opaque-token+/="), 0);
    EXPECT_EQ(m_seen.method, "POST");
    EXPECT_EQ(m_seen.path, "/introspect");
    EXPECT_EQ(m_seen.body, "token=opaque-token%2B%2F%3D&token_type_hint=access_token");
    EXPECT_EQ(m_seen.field("content-type"), "application/x-www-form-urlencoded");
    EXPECT_EQ(m_seen.field("authorization"), "Basic " + base::toBase64("gate%20way:s%20p%3Aecial"));
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.credentialId, "c1");
    EXPECT_EQ(ask("Bearer opaque-token+/="), 0);
    EXPECT_EQ(m_asked, 1) << "remembered";
    useIntrospection({{"introspectionAuth", "post"}});
    EXPECT_EQ(ask("Bearer a"), 0);
    EXPECT_EQ(m_seen.field("authorization"), "");
    EXPECT_EQ(m_seen.body, "token=a&token_type_hint=access_token&client_id=gate%20way&client_secret=s%20p%3Aecial");
}

TEST_F(OAuth2Test, WhatTheIssuerSaysIsBelievedWithinItsTime)
{
    useIntrospection({{"introspectedFor", "1m"}, {"clockSkew", "0s"}});
    const auto at = [&](std::chrono::nanoseconds later, const std::string& token) {
        begin("Bearer " + token);
        m_context.nowNs = m_loop.nowNs() + later.count();
        m_context.wallNs += later.count();
        return ask();
    };
    m_body = base::toText(Json{{"active", true}, {"client_id", "web"}, {"exp", now() + 20}});
    EXPECT_EQ(at(std::chrono::seconds(0), "a"), 0);
    EXPECT_EQ(at(std::chrono::seconds(15), "a"), 0);
    EXPECT_EQ(m_asked, 1);
    m_body = "{\"active\":false}";
    EXPECT_EQ(at(std::chrono::seconds(25), "a"), 401) << "never longer than the token";
    EXPECT_EQ(m_asked, 2);
    m_body = base::toText(Json{{"active", true}, {"client_id", "web"}});
    EXPECT_EQ(at(std::chrono::seconds(0), "b"), 0);
    EXPECT_EQ(at(std::chrono::seconds(59), "b"), 0);
    EXPECT_EQ(m_asked, 3);
    EXPECT_EQ(at(std::chrono::seconds(61), "b"), 0);
    EXPECT_EQ(m_asked, 4) << "nor longer than is configured";
}

TEST_F(OAuth2Test, BadTokensAreRememberedForAShortWhile)
{
    useIntrospection();
    m_body = "{\"active\":false}";
    EXPECT_EQ(ask("Bearer a"), 401);
    EXPECT_EQ(code(), "oauth2.invalid");
    EXPECT_EQ(ask("Bearer a"), 401);
    EXPECT_EQ(m_asked, 1);
    begin("Bearer a");
    m_context.nowNs = m_loop.nowNs() + 6'000'000'000;
    EXPECT_EQ(ask(), 401);
    EXPECT_EQ(m_asked, 2);
}

TEST_F(OAuth2Test, AnAnswerThatIsNoneFailsClosed)
{
    useIntrospection();
    for (const std::string& body : {std::string(""), std::string("true"), std::string("[]"), std::string("{}"), std::string("{\"active\":\"true\"}"), std::string("{\"active\":1}"), std::string("{\"active\":false,\"active\":true}"),
                                    std::string("<html>"), std::string("{\"active\":true,\"exp\":\"never\"}"), "{\"active\":true,\"x\":\"" + std::string(100'000, 'x') + "\"}"}) {
        m_body = body;
        EXPECT_EQ(ask("Bearer a"), 503) << body.substr(0, 40);
        EXPECT_EQ(code(), "oauth2.introspection-unavailable");
    }
    m_body = "{\"active\":true,\"client_id\":\"web\"}";
    for (const int status : {201, 301, 400, 401, 403, 500}) {
        m_status = status;
        EXPECT_EQ(ask("Bearer a"), 503) << status;
    }
    use("oauth2", R"({"introspectionUrl": "http://127.0.0.1:1/", "introspectionClient": "g", "introspectionTimeout": "200ms"})");
    EXPECT_EQ(ask("Bearer a"), 503);
}

TEST_F(OAuth2Test, WhoGuessesWaits)
{
    useIntrospection({{"attemptsByAddress", 2}});
    m_body = base::toText(Json{{"active", true}, {"client_id", "web"}, {"exp", now() + 300}});
    EXPECT_EQ(ask("Bearer good"), 0);
    m_body = "{\"active\":false}";
    EXPECT_EQ(ask("Bearer a"), 401);
    EXPECT_EQ(ask("Bearer a"), 401) << "remembered: no further guess";
    EXPECT_EQ(ask("Bearer b"), 401);
    EXPECT_EQ(ask("Bearer c"), 429);
    EXPECT_EQ(code(), "oauth2.too-many-attempts");
    EXPECT_EQ(ask("Bearer good"), 0) << "is remembered";
}

TEST_F(OAuth2Test, WhatTheIssuerSaysIsChecked)
{
    useIntrospection({{"introspectionIssuer", kIssuer}, {"introspectionAudiences", Json::array({"orders"})}, {"inactiveFor", "0s"}, {"introspectedFor", "0s"}});
    const Json good = {{"active", true}, {"client_id", "web"}, {"iss", kIssuer}, {"aud", Json::array({"x", "orders"})}, {"exp", now() + 100}};
    const auto with = [&](const Json& changes) {
        Json body = good;
        body.merge_patch(changes);
        m_body = base::toText(body);
        return ask("Bearer a");
    };
    EXPECT_EQ(with(Json::object()), 0);
    for (const Json& bad : {Json{{"iss", "https://evil.test"}}, Json{{"iss", nullptr}}, Json{{"aud", "other"}}, Json{{"aud", nullptr}}, Json{{"exp", now() - 1000}}, Json{{"nbf", now() + 1000}}, Json{{"cnf", {{"kid", "x"}}}}})
        EXPECT_EQ(with(bad), 401) << base::toText(bad);
    EXPECT_EQ(with({{"token_type", "bearer"}, {"token_use", "access_token"}}), 0);
    for (const Json& other : {Json{{"token_type", "refresh_token"}}, Json{{"token_type", "id_token"}}, Json{{"token_type", "Bearer"}, {"token_use", "refresh_token"}}})
        EXPECT_EQ(with(other), 401) << "no access token: " << base::toText(other);
    EXPECT_EQ(with({{"client_id", "nobody"}}), 403);
    EXPECT_EQ(with({{"client_id", nullptr}}), 401);
    // Opaque tokens may be bound, too.
    EXPECT_EQ(with({{"cnf", {{"jkt", jose::thumbprint(senderKey().jwk())}}}}), 401);
    EXPECT_EQ(code(), "oauth2.binding");
    m_context.tls = true;
    begin("DPoP a");
    field("DPoP", proof("a"));
    EXPECT_EQ(ask(), 0);
}

TEST_F(OAuth2Test, ATokenOfAKnownIssuerIsNeverAskedAbout)
{
    useIt({{"introspectionUrl", m_url}, {"introspectionClient", "g"}, {"consumerBy", "none"}});
    EXPECT_EQ(ask("Bearer " + token()), 0);
    EXPECT_EQ(ask("Bearer " + token({{"exp", now() - 1000}})), 401);
    EXPECT_EQ(m_asked, 0);
    EXPECT_EQ(ask("Bearer opaque"), 0);
    EXPECT_EQ(ask("Bearer " + token({{"iss", "https://another.test"}})), 0);
    EXPECT_EQ(m_asked, 2);
}

TEST_F(OAuth2Test, ADryRunAsksNobody)
{
    useIntrospection();
    begin("Bearer a");
    m_context.dryRun = true;
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(m_asked, 0);
}

TEST_F(OAuth2Test, ReportModeRefusesNobody)
{
    useIt(Json::object(), pipeline::Mode::Report);
    EXPECT_EQ(ask(""), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(OAuth2Test, WrongConfigurationsAreToldByPlace)
{
    const std::pair<const char*, const char*> wrong[] = {
        {R"({"resource": "http://api.acme.test/"})", "/resource"},
        {R"({"resource": "https://api.acme.test/?a=b"})", "/resource"},
        {R"({"resource": "https://api.acme.test/a/../b"})", "/resource"},
        {R"({"introspectionUrl": "http://192.0.2.1/", "introspectionClient": "g"})", "/introspectionUrl"},
        {R"({"introspectionUrl": "https://id.test/", "introspectionClient": "g", "introspectionCa": "-----BEGIN CERTIFICATE-----"})", "/introspectionCa"},
        {R"({"introspectionUrl": "https://id.test/"})", "/introspectionClient"},
        {R"({"introspectionUrl": "https://id.test/", "introspectionClient": "g", "introspectionSecret": "none"})", "/introspectionSecret"},
        {R"({"introspectedFor": "2h"})", "/introspectedFor"},
        {R"({"inactiveFor": "1h"})", "/inactiveFor"},
        {R"({"proofAge": "1h"})", "/proofAge"},
        {R"({"authorizationServers": ["x"]})", "/authorizationServers/0"},
        {R"({"issuers": [{"issuer": "x"}]})", "/issuers/0"},
    };
    for (const auto& [config, pointer] : wrong)
        EXPECT_EQ(refusedAt("oauth2", config).pointer, pointer) << config;
}

} // namespace
} // namespace gatehouse::policies
