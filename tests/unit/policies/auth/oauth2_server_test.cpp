// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "http/path.h"
#include "jose/jws.h"
#include "jose/signing_key.h"
#include "pipeline/shared_states.h"
#include "policies/auth/oauth2/introspection.h"
#include "policies/auth/oauth2_server/grant_store.h"
#include "policies/auth/oauth2_server/key_ring.h"
#include "policies/auth/oauth2_server/login_page.h"
#include "support/run_task.h"
#include "support/token_maker.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using base::Json;
using test::TokenMaker;
using Parameters = std::vector<std::pair<std::string, std::string>>;

const std::string kIssuer = "https://api.acme.test/oauth2";
const std::string kSecret = "a secret: that is long & strange";
const std::string kBack = "https://shop.acme.test/back?x=1";
const std::string kVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
const std::string kChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

class OAuth2ServerTest : public PolicyTest
{
protected:
    OAuth2ServerTest()
    {
        m_states = &m_kept;
        pipeline::OAuthClient billing;
        billing.secretHash = base::sha256(kSecret);
        billing.grants = {"client_credentials", "authorization_code", "refresh_token"};
        billing.scopes = {"read", "write"};
        billing.redirectUris = {kBack};
        m_consumers.addClient(m_mobile, "c1", "billing", billing);
        pipeline::OAuthClient shop = billing;
        shop.secretHash.reset();
        shop.grants = {"authorization_code", "refresh_token"};
        m_consumers.addClient(m_mobile, "c2", "shop", shop);
        m_consumers.addClient(m_gone, "c1", "left", billing);
        m_consumers.addClient(m_mobile, "c3", "late", billing, 1);
        m_consumers.addUser(m_mobile, "p1", "alice", base::hashPassword("right horse", 1000));
        m_consumers.addUser(m_gone, "p1", "bob", base::hashPassword("right horse", 1000));
        useIt();
    }
    ~OAuth2ServerTest() override
    {
        endRequest();
        m_chain = {};
        m_bound.clear();
    }
    void useIt(const Json& changes = Json::object())
    {
        Json config = {{"issuer", kIssuer}, {"audiences", Json::array({"https://api.acme.test/orders", "other"})}, {"attempts", 0}};
        config.update(changes);
        use("oauth2-server", base::toText(config));
    }

    static std::string encoded(const Parameters& parameters)
    {
        std::string out;
        for (const auto& [name, value] : parameters)
            out.append(out.empty() ? "" : "&").append(formEncoded(name)).append("=").append(formEncoded(value));
        return out;
    }
    // As the session does.
    int ask(const std::string& body)
    {
        m_running = true;
        m_context.hasBody = !body.empty();
        pipeline::Chain::Outcome outcome = m_chain.run(m_context, 0, m_reported, &m_trace);
        if (outcome.verdict == pipeline::Verdict::Body) {
            const bool fits = body.size() <= m_context.wantedBody;
            const auto& policy = *m_chain.at(outcome.policy).policy;
            auto verdict = policy.onRequestBody(m_context, {fits ? pipeline::Body::State::Whole : pipeline::Body::State::TooLarge, fits ? std::string_view(body) : std::string_view()});
            if (verdict == pipeline::Verdict::Suspend)
                verdict = test::runTask(m_loop, policy.resume(m_context)).value_or(pipeline::Verdict::Continue);
            outcome = m_chain.settle(m_context, outcome.policy, verdict, m_reported, &m_trace);
        }
        return outcome.verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
    }
    void begin(const std::string& path, bool posts)
    {
        newRequest();
        m_context.loop = nullptr;
        m_head.path = m_texts.emplace_back(path);
        m_head.method = posts ? http::Method::Post : http::Method::Get;
        m_head.methodText = posts ? "POST" : "GET";
        if (posts)
            field("Content-Type", "application/x-www-form-urlencoded");
    }
    void as(const std::string& id, const std::string& secret) { field("Authorization", "Basic " + base::toBase64(formEncoded(id) + ':' + formEncoded(secret))); }
    // POST by the client "billing", or by whom the parameters say.
    int post(const std::string& endpoint, const Parameters& parameters, bool byHeader = true)
    {
        begin("/oauth2" + endpoint, true);
        if (byHeader)
            as("billing", kSecret);
        return ask(encoded(parameters));
    }
    Json said() { return json(m_context.answer().shared ? *m_context.answer().shared : m_context.answer().body); }
    std::string error() { return base::stringAt(said(), "error"); }

    int get(const std::string& path, const std::string& query = {})
    {
        begin(path, false);
        m_texts.push_back(query);
        m_head.query = m_texts.back();
        return ask("");
    }
    static Parameters asking(const std::string& client = "shop", const Parameters& changes = {})
    {
        Parameters out = {{"response_type", "code"}, {"client_id", client}, {"redirect_uri", kBack}, {"state", "s&1"}, {"code_challenge", kChallenge}, {"code_challenge_method", "S256"}, {"scope", "read"}};
        for (const auto& [name, value] : changes) {
            std::erase_if(out, [&](const auto& one) { return one.first == name; });
            out.emplace_back(name, value);
        }
        return out;
    }
    // What the page says goes with the form.
    static std::string hidden(const std::string& page, const std::string& name)
    {
        const std::string mark = "name=\"" + name + "\" value=\"";
        const size_t at = page.find(mark);
        return at == std::string::npos ? "" : page.substr(at + mark.size(), page.find('"', at + mark.size()) - at - mark.size());
    }
    struct Page {
        std::string ticket;
        std::string cookie;
    };
    Page open(const Parameters& asked)
    {
        EXPECT_EQ(get("/oauth2/authorize", encoded(asked)), 200);
        std::string cookie = answered("Set-Cookie");
        return {hidden(m_context.answer().body, "ticket"), cookie.substr(0, cookie.find(';'))};
    }
    int fill(const Page& page, Parameters asked, const std::string& user, const std::string& password, const std::string& decision = "allow")
    {
        asked.emplace_back("ticket", page.ticket);
        asked.emplace_back("username", user);
        asked.emplace_back("password", password);
        asked.emplace_back("decision", decision);
        begin("/oauth2/authorize", true);
        if (!page.cookie.empty())
            field("Cookie", page.cookie);
        return ask(encoded(asked));
    }
    std::string location(const std::string& name) const
    {
        const std::string address = answered("Location");
        bool found = false;
        return http::decodePercent(http::queryValue(std::string_view(address).substr(std::min(address.find('?'), address.size() - 1) + 1), name, found), true);
    }
    std::string code(const std::string& client = "shop")
    {
        EXPECT_EQ(fill(open(asking(client)), asking(client), "alice", "right horse"), 303);
        return location("code");
    }
    Parameters fetching(const std::string& code, const Parameters& changes = {})
    {
        Parameters out = {{"grant_type", "authorization_code"}, {"client_id", "shop"}, {"code", code}, {"redirect_uri", kBack}, {"code_verifier", kVerifier}};
        for (const auto& [name, value] : changes) {
            std::erase_if(out, [&](const auto& one) { return one.first == name; });
            out.emplace_back(name, value);
        }
        return out;
    }
    Json claimsOf(const std::string& token)
    {
        const auto jws = jose::readJws(token);
        EXPECT_TRUE(jws.ok());
        return jws ? json(jws->payload) : Json();
    }
    bool isActive(const std::string& token)
    {
        EXPECT_EQ(post("/introspect", {{"token", token}}), 200);
        return base::boolAt(said(), "active");
    }

    pipeline::SharedStates m_kept;
    net::EventLoop m_loop;
};

TEST_F(OAuth2ServerTest, AServiceGetsATokenByItsSecret)
{
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}}), 200);
    EXPECT_EQ(answered("Cache-Control"), "no-store");
    const Json answer = said();
    EXPECT_EQ(answer["token_type"], "Bearer");
    EXPECT_EQ(answer["expires_in"], 600);
    EXPECT_EQ(answer["scope"], "read write");
    EXPECT_FALSE(answer.contains("refresh_token")) << "who has a secret needs none";
    const std::string token = answer["access_token"];
    const Json claims = claimsOf(token);
    EXPECT_EQ(claims["iss"], kIssuer);
    EXPECT_EQ(claims["sub"], "client:billing");
    EXPECT_EQ(claims["client_id"], "billing");
    EXPECT_EQ(claims["aud"], "https://api.acme.test/orders");
    EXPECT_EQ(claims["groups"], Json::array({"apps", "beta"}));
    EXPECT_EQ(jose::readJws(token)->type, "at+jwt");
    EXPECT_TRUE(isActive(token));
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}, {"client_id", "billing"}, {"client_secret", kSecret}, {"scope", "read"}, {"resource", "other"}}, false), 200);
    EXPECT_EQ(said()["scope"], "read");
    EXPECT_EQ(claimsOf(said()["access_token"])["aud"], "other");
}

TEST_F(OAuth2ServerTest, TokensAreSignedWithWhatIsPublished)
{
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}}), 200);
    const std::string token = said()["access_token"];
    EXPECT_EQ(get("/oauth2/jwks"), 200);
    const auto keys = jose::KeySet::fromJson(said());
    ASSERT_TRUE(keys.ok());
    EXPECT_EQ(jose::verify(*jose::readJws(token), *keys, {jose::Algorithm::ES256}), jose::Verified::Yes);
    for (const char* path : {"/.well-known/oauth-authorization-server/oauth2", "/oauth2/.well-known/oauth-authorization-server"}) {
        EXPECT_EQ(get(path), 200) << path;
        EXPECT_EQ(said()["issuer"], kIssuer);
        EXPECT_EQ(said()["token_endpoint"], kIssuer + "/token");
        EXPECT_EQ(said()["code_challenge_methods_supported"], Json::array({"S256"}));
    }
}

TEST_F(OAuth2ServerTest, WhoIsNotKnownGetsNothing)
{
    const std::pair<const char*, std::string> wrong[] = {{"billing", "wrong"}, {"billing", ""}, {"nobody", kSecret}, {"left", kSecret}, {"late", kSecret}, {"shop", kSecret}, {"BILLING", kSecret}};
    for (const auto& [id, secret] : wrong) {
        begin("/oauth2/token", true);
        as(id, secret);
        EXPECT_EQ(ask("grant_type=client_credentials"), 401) << id;
        EXPECT_EQ(error(), "invalid_client");
        EXPECT_EQ(answered("WWW-Authenticate"), "Basic realm=\"oauth2\"");
        EXPECT_EQ(PolicyTest::code(), "oauth2-server.invalid-client");
        EXPECT_EQ(m_context.answer().body.find(kSecret), std::string::npos);
    }
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}, {"client_id", "shop"}}, false), 400);
    EXPECT_EQ(error(), "unauthorized_client") << "a public client has proven nothing";
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}}, false), 400);
    EXPECT_EQ(error(), "invalid_request");
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}, {"client_secret", kSecret}}), 400) << "in two ways at once";
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}, {"client_id", "shop"}}), 400);
    begin("/oauth2/token", true);
    as("billing", kSecret);
    as("billing", kSecret);
    EXPECT_EQ(ask("grant_type=client_credentials"), 400);
}

TEST_F(OAuth2ServerTest, RequestsAreReadStrictly)
{
    const std::pair<const char*, int> bodies[] = {{"grant_type=client_credentials&grant_type=client_credentials", 400},
                                                  {"grant_type=client_credentials&scope=%zz", 400},
                                                  {"grant_type=client_credentials&scope=%00", 400},
                                                  {"grant_type=client_credentials&scope=%ff", 400},
                                                  {"grant_type=client_credentials&scope=admin", 400},
                                                  {"grant_type=client_credentials&resource=https://evil.test", 400},
                                                  {"grant_type=password&username=alice&password=x", 400},
                                                  {"grant_type=implicit", 400},
                                                  {"x=1", 400},
                                                  {"grant_type=client_credentials&unknown=1", 200},
                                                  {"grant_type=client%5Fcredentials&scope=", 200}};
    for (const auto& [body, status] : bodies) {
        begin("/oauth2/token", true);
        as("billing", kSecret);
        EXPECT_EQ(ask(body), status) << body;
    }
    begin("/oauth2/token", true);
    as("billing", kSecret);
    EXPECT_EQ(ask("x=" + std::string(17'000, 'a')), 413);
    begin("/oauth2/token", true);
    as("billing", kSecret);
    m_head.query = "grant_type=client_credentials";
    EXPECT_EQ(ask(""), 400) << "addresses end up in logs";
    begin("/oauth2/token", false);
    EXPECT_EQ(ask(""), 405);
    newRequest();
    m_head.path = "/oauth2/token";
    m_head.method = http::Method::Post;
    as("billing", kSecret);
    field("Content-Type", "application/json");
    EXPECT_EQ(ask("{}"), 400);
    begin("/oauth2/other", true);
    EXPECT_EQ(ask("x=1"), 0) << "none of its addresses";
    begin("/oauth2x/token", true);
    EXPECT_EQ(ask("x=1"), 0);
}

TEST_F(OAuth2ServerTest, PeopleLogInAndAllowAClient)
{
    const std::string one = code();
    EXPECT_TRUE(answered("Location").starts_with(kBack + "&code="));
    EXPECT_EQ(location("state"), "s&1");
    EXPECT_EQ(location("iss"), kIssuer);
    EXPECT_EQ(post("/token", fetching(one), false), 200);
    const Json answer = said();
    EXPECT_EQ(answer["scope"], "read");
    const Json claims = claimsOf(answer["access_token"]);
    EXPECT_EQ(claims["sub"], "mobile");
    EXPECT_EQ(claims["client_id"], "shop");
    ASSERT_TRUE(answer.contains("refresh_token"));
    EXPECT_TRUE(isActive(answer["access_token"]));
    EXPECT_TRUE(isActive(answer["refresh_token"]));
}

TEST_F(OAuth2ServerTest, ACodeIsGoodOnceForOneClientAndAddress)
{
    const auto refused = [&](const Parameters& changes) {
        const std::string one = code();
        EXPECT_EQ(post("/token", fetching(one, changes), false), 400);
        return error();
    };
    EXPECT_EQ(refused({{"code_verifier", std::string(43, 'a')}}), "invalid_grant");
    EXPECT_EQ(refused({{"code_verifier", "short"}}), "invalid_grant");
    EXPECT_EQ(refused({{"code_verifier", ""}}), "invalid_request");
    EXPECT_EQ(refused({{"code_verifier", kChallenge}}), "invalid_grant") << "the challenge is no verifier";
    EXPECT_EQ(refused({{"redirect_uri", "https://shop.acme.test/back"}}), "invalid_grant");
    EXPECT_EQ(refused({{"code", "guess"}}), "invalid_grant");
    const std::string stolen = code();
    EXPECT_EQ(post("/token", {{"grant_type", "authorization_code"}, {"code", stolen}, {"redirect_uri", kBack}, {"code_verifier", kVerifier}}), 400) << "another client's";
    const std::string late = code();
    m_clock.advance(std::chrono::seconds(61));
    EXPECT_EQ(post("/token", fetching(late), false), 400);
    // Twice: somebody has stolen it, and what came of it ends.
    const std::string twice = code();
    EXPECT_EQ(post("/token", fetching(twice), false), 200);
    const std::string access = said()["access_token"], refresh = said()["refresh_token"];
    EXPECT_TRUE(isActive(access));
    EXPECT_EQ(post("/token", fetching(twice), false), 400);
    EXPECT_FALSE(isActive(access));
    EXPECT_FALSE(isActive(refresh));
}

TEST_F(OAuth2ServerTest, NothingIsSentToAnAddressThatIsNotTheClients)
{
    for (const Parameters& changes : {Parameters{{"redirect_uri", "https://evil.test/"}}, Parameters{{"redirect_uri", kBack + "&y=2"}}, Parameters{{"redirect_uri", "https://shop.acme.test/back"}}, Parameters{{"redirect_uri", ""}},
                                      Parameters{{"client_id", "nobody"}}, Parameters{{"client_id", "left"}}, Parameters{{"client_id", ""}}}) {
        EXPECT_EQ(get("/oauth2/authorize", encoded(asking("shop", changes))), 400);
        EXPECT_EQ(answered("Location"), "");
        EXPECT_NE(answered("Content-Security-Policy").find("frame-ancestors 'none'"), std::string::npos);
    }
    const std::pair<Parameters, const char*> told[] = {{{{"response_type", "token"}}, "unsupported_response_type"},
                                                       {{{"response_type", ""}}, "invalid_request"},
                                                       {{{"code_challenge_method", "plain"}}, "invalid_request"},
                                                       {{{"code_challenge_method", ""}}, "invalid_request"},
                                                       {{{"code_challenge", ""}}, "invalid_request"},
                                                       {{{"code_challenge", kVerifier + "x"}}, "invalid_request"},
                                                       {{{"scope", "admin"}}, "invalid_scope"},
                                                       {{{"resource", "https://evil.test"}}, "invalid_target"}};
    for (const auto& [changes, expected] : told) {
        EXPECT_EQ(get("/oauth2/authorize", encoded(asking("shop", changes))), 303);
        EXPECT_TRUE(answered("Location").starts_with(kBack + "&error="));
        EXPECT_EQ(location("error"), expected);
        EXPECT_EQ(location("state"), "s&1");
    }
}

TEST_F(OAuth2ServerTest, OnlyAFormOfOursIsTaken)
{
    const Page page = open(asking());
    EXPECT_EQ(fill({page.ticket, ""}, asking(), "alice", "right horse"), 403) << "another browser";
    EXPECT_EQ(fill({page.ticket, "gatehouse-login=x"}, asking(), "alice", "right horse"), 403);
    EXPECT_EQ(fill({"", page.cookie}, asking(), "alice", "right horse"), 403);
    EXPECT_EQ(fill({page.ticket + "A", page.cookie}, asking(), "alice", "right horse"), 403);
    EXPECT_EQ(fill(page, asking("shop", {{"scope", "read write"}}), "alice", "right horse"), 403) << "more than was shown";
    EXPECT_EQ(fill(page, asking("billing"), "alice", "right horse"), 403);
    EXPECT_EQ(fill(page, asking("shop", {{"code_challenge", kVerifier}}), "alice", "right horse"), 403);
    EXPECT_EQ(fill(page, asking(), "alice", "right horse"), 303);
    m_clock.advance(std::chrono::minutes(11));
    EXPECT_EQ(fill(page, asking(), "alice", "right horse"), 403) << "open for too long";
}

TEST_F(OAuth2ServerTest, WrongPasswordsAndNoLeadNowhere)
{
    for (const auto& [user, password] : Parameters{{"alice", "wrong"}, {"alice", ""}, {"nobody", "right horse"}, {"", ""}, {"bob", "right horse"}, {"Alice", "right horse"}}) {
        EXPECT_EQ(fill(open(asking()), asking(), user, password), 403) << user;
        EXPECT_EQ(answered("Location"), "");
        EXPECT_NE(m_context.answer().body.find("do not fit"), std::string::npos);
        EXPECT_EQ(m_context.answer().body.find("right horse"), std::string::npos);
    }
    EXPECT_EQ(fill(open(asking()), asking(), "alice", "right horse", "deny"), 303);
    EXPECT_EQ(location("error"), "access_denied");
    EXPECT_EQ(fill(open(asking()), asking(), "alice", "right horse", ""), 303);
    EXPECT_EQ(location("error"), "access_denied") << "allowed is only what is allowed";
}

TEST_F(OAuth2ServerTest, ThePageEscapesWhatItIsTold)
{
    EXPECT_EQ(get("/oauth2/authorize", encoded(asking("shop", {{"state", "\"><script>alert(1)</script>"}}))), 200);
    EXPECT_EQ(m_context.answer().body.find("<script"), std::string::npos);
    EXPECT_EQ(escapeHtml("<a b=\"c\" d='e'>&"), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
}

TEST_F(OAuth2ServerTest, APasswordIsCheckedBesideTheWorker)
{
    const Page page = open(asking());
    Parameters asked = asking();
    for (const auto& [name, value] : Parameters{{"ticket", page.ticket}, {"username", "alice"}, {"password", "right horse"}, {"decision", "allow"}})
        asked.emplace_back(name, value);
    begin("/oauth2/authorize", true);
    field("Cookie", page.cookie);
    m_context.loop = &m_loop;
    EXPECT_EQ(ask(encoded(asked)), 303);
    EXPECT_NE(location("code"), "");
}

TEST_F(OAuth2ServerTest, RefreshTokensRotateAndTheftEndsThem)
{
    EXPECT_EQ(post("/token", fetching(code()), false), 200);
    const std::string first = said()["refresh_token"];
    const auto renew = [&](const std::string& token, const Parameters& more = {}) {
        Parameters parameters = {{"grant_type", "refresh_token"}, {"client_id", "shop"}, {"refresh_token", token}};
        parameters.insert(parameters.end(), more.begin(), more.end());
        return post("/token", parameters, false);
    };
    EXPECT_EQ(renew(first), 200);
    const std::string second = said()["refresh_token"], access = said()["access_token"];
    EXPECT_NE(first, second);
    EXPECT_EQ(renew(second, {{"scope", "read write"}}), 400) << "more than was allowed";
    EXPECT_EQ(error(), "invalid_scope");
    EXPECT_EQ(renew(second), 200) << "what is refused uses nothing up";
    const std::string third = said()["refresh_token"];
    EXPECT_EQ(post("/token", {{"grant_type", "refresh_token"}, {"refresh_token", third}}), 400) << "another client's";
    EXPECT_TRUE(isActive(third)) << "which ends nothing";
    EXPECT_EQ(renew(first), 400) << "used before";
    EXPECT_EQ(error(), "invalid_grant");
    EXPECT_EQ(renew(third), 400) << "so all of them end";
    EXPECT_FALSE(isActive(access));
    std::string forged = third;
    forged[30] = forged[30] == 'A' ? 'B' : 'A';
    EXPECT_EQ(renew(forged), 400);
    EXPECT_EQ(renew("x"), 400);
    // And they end by themselves, however often they are renewed.
    EXPECT_EQ(post("/token", fetching(code()), false), 200);
    std::string token = said()["refresh_token"];
    for (int day = 0; day < 29; ++day) {
        m_clock.advance(std::chrono::hours(24));
        ASSERT_EQ(renew(token), 200);
        token = said()["refresh_token"];
    }
    m_clock.advance(std::chrono::hours(25));
    EXPECT_EQ(renew(token), 400);
}

TEST_F(OAuth2ServerTest, TokensAreTakenBackByWhomTheyBelongTo)
{
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}}), 200);
    const std::string token = said()["access_token"];
    EXPECT_EQ(post("/revoke", {{"client_id", "shop"}, {"token", token}}, false), 200);
    EXPECT_TRUE(isActive(token)) << "another client's";
    EXPECT_EQ(post("/revoke", {{"token", token}}), 200);
    EXPECT_FALSE(isActive(token));
    EXPECT_EQ(post("/revoke", {{"token", "nonsense"}}), 200);
    EXPECT_EQ(post("/revoke", {}), 400);
    EXPECT_EQ(post("/token", fetching(code()), false), 200);
    const std::string refresh = said()["refresh_token"], access = said()["access_token"];
    EXPECT_EQ(post("/revoke", {{"client_id", "shop"}, {"token", refresh}}, false), 200);
    EXPECT_FALSE(isActive(refresh));
    EXPECT_FALSE(isActive(access)) << "what came of it, too";
    EXPECT_EQ(post("/introspect", {{"client_id", "shop"}, {"token", access}}, false), 401) << "a public client learns nothing of tokens";
    m_clock.advance(std::chrono::hours(1));
    EXPECT_FALSE(isActive(token));
}

TEST_F(OAuth2ServerTest, AProofBindsTheToken)
{
    const TokenMaker key = TokenMaker::ec("P-256");
    const auto proof = [&](const std::string& id, const std::string& address = kIssuer + "/token") {
        return key.sign({{"alg", "ES256"}, {"typ", "dpop+jwt"}, {"jwk", key.jwk()}}, base::toText(Json{{"jti", id}, {"htm", "POST"}, {"htu", address}, {"iat", m_clock.wallNs() / 1'000'000'000}}));
    };
    const auto with = [&](const std::string& text) {
        begin("/oauth2/token", true);
        as("billing", kSecret);
        field("DPoP", text);
        return ask("grant_type=client_credentials");
    };
    EXPECT_EQ(with(proof("1")), 200);
    EXPECT_EQ(said()["token_type"], "DPoP");
    EXPECT_EQ(claimsOf(said()["access_token"])["cnf"]["jkt"], jose::thumbprint(key.jwk()));
    EXPECT_EQ(with(proof("1")), 400) << "once";
    EXPECT_EQ(error(), "invalid_dpop_proof");
    EXPECT_EQ(with(proof("2", "https://evil.test/token")), 400);
    EXPECT_EQ(with("x"), 400);
    // A public client's refresh tokens are bound to the key.
    const std::string one = code();
    begin("/oauth2/token", true);
    field("DPoP", proof("3"));
    EXPECT_EQ(ask(encoded(fetching(one))), 200);
    const std::string refresh = said()["refresh_token"];
    const Parameters renewing = {{"grant_type", "refresh_token"}, {"client_id", "shop"}, {"refresh_token", refresh}};
    EXPECT_EQ(post("/token", renewing, false), 400);
    begin("/oauth2/token", true);
    field("DPoP", proof("4"));
    EXPECT_EQ(ask(encoded(renewing)), 200);
}

TEST_F(OAuth2ServerTest, AClientIsNeverTakenForSomebodyWhoHasLoggedIn)
{
    pipeline::OAuthClient service;
    service.secretHash = base::sha256(kSecret);
    service.grants = {"client_credentials"};
    m_consumers.addClient(m_mobile, "c9", "mobile", service); // as the consumer whose people log in
    m_consumers.addClient(m_mobile, "c8", "client:mobile", service);
    const auto subjectOf = [&](const std::string& client) {
        begin("/oauth2/token", true);
        as(client, kSecret);
        EXPECT_EQ(ask("grant_type=client_credentials"), 200);
        const std::string token = said()["access_token"];
        EXPECT_TRUE(isActive(token));
        return base::stringAt(claimsOf(token), "sub");
    };
    EXPECT_EQ(post("/token", fetching(code()), false), 200);
    const std::string person = base::stringAt(claimsOf(said()["access_token"]), "sub");
    EXPECT_EQ(person, "mobile");
    EXPECT_EQ(subjectOf("mobile"), "client:mobile");
    EXPECT_EQ(subjectOf("client:mobile"), "client:client:mobile");
}

TEST_F(OAuth2ServerTest, WhatIsSaidOfATokenKnowsWhoIsGone)
{
    const auto shop = [&] {
        pipeline::OAuthClient client;
        client.grants = {"authorization_code", "refresh_token"};
        client.scopes = {"read"};
        client.redirectUris = {kBack};
        return client;
    };
    pipeline::Consumer consumer;
    consumer.id = "portal";
    consumer.qualified = "acme/portal";
    const uint32_t portal = m_consumers.add(0, consumer);
    m_consumers.addClient(portal, "c1", "portal", shop());
    pipeline::Consumer person;
    person.id = "carol";
    person.qualified = "acme/carol";
    const uint32_t carol = m_consumers.add(0, person);
    m_consumers.addUser(carol, "p1", "carol", base::hashPassword("right horse", 1000));
    EXPECT_EQ(fill(open(asking("portal")), asking("portal"), "carol", "right horse"), 303);
    EXPECT_EQ(post("/token", fetching(location("code"), {{"client_id", "portal"}}), false), 200);
    const std::string access = said()["access_token"], refresh = said()["refresh_token"];
    EXPECT_TRUE(isActive(access));
    EXPECT_TRUE(isActive(refresh));
    // Who logged in is switched off, and comes back.
    person.active = false;
    m_consumers.replace(carol, person);
    EXPECT_FALSE(isActive(access));
    EXPECT_FALSE(isActive(refresh));
    EXPECT_EQ(post("/revoke", {{"client_id", "portal"}, {"token", access}}, false), 200) << "what is taken back stays so";
    person.active = true;
    m_consumers.replace(carol, person);
    EXPECT_FALSE(isActive(access));
    EXPECT_TRUE(isActive(refresh));
    // The client is.
    consumer.active = false;
    m_consumers.replace(portal, consumer);
    EXPECT_FALSE(isActive(refresh));
    consumer.active = true;
    m_consumers.replace(portal, consumer);
    EXPECT_FALSE(isActive(refresh)) << "there, but not as a client any more";
    m_consumers.addClient(portal, "c1", "portal", shop());
    EXPECT_TRUE(isActive(refresh));
    m_consumers.remove(carol);
    EXPECT_FALSE(isActive(refresh));
    // A service's own.
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}}), 200);
    const std::string own = said()["access_token"];
    EXPECT_TRUE(isActive(own));
    pipeline::Consumer mobile = m_consumers.at(m_mobile);
    m_consumers.replace(m_mobile, mobile); // without its clients
    pipeline::OAuthClient other;
    other.secretHash = base::sha256(kSecret);
    m_consumers.addClient(m_mobile, "c7", "asker", other);
    begin("/oauth2/introspect", true);
    as("asker", kSecret);
    EXPECT_EQ(ask(encoded({{"token", own}})), 200);
    EXPECT_FALSE(base::boolAt(said(), "active"));
}

TEST_F(OAuth2ServerTest, WhatIsRefusedUsesNoProof)
{
    const TokenMaker key = TokenMaker::ec("P-256");
    const auto proof = [&](const std::string& id) {
        return key.sign({{"alg", "ES256"}, {"typ", "dpop+jwt"}, {"jwk", key.jwk()}}, base::toText(Json{{"jti", id}, {"htm", "POST"}, {"htu", kIssuer + "/token"}, {"iat", m_clock.wallNs() / 1'000'000'000}}));
    };
    const auto with = [&](const std::string& id, const std::string& body, bool byHeader = true) {
        begin("/oauth2/token", true);
        if (byHeader)
            as("billing", kSecret);
        field("DPoP", proof(id));
        return ask(body);
    };
    const std::string good = "grant_type=client_credentials";
    // Requests that get nothing.
    EXPECT_EQ(with("1", good + "&scope=admin"), 400);
    EXPECT_EQ(with("1", good + "&resource=https://evil.test"), 400);
    EXPECT_EQ(with("1", "grant_type=refresh_token&refresh_token=x"), 400);
    EXPECT_EQ(with("1", encoded(fetching("guess")), false), 400);
    EXPECT_EQ(with("1", encoded(fetching(code(), {{"code_verifier", std::string(43, 'a')}})), false), 400);
    EXPECT_EQ(with("1", encoded({{"grant_type", "client_credentials"}, {"client_id", "shop"}}), false), 400);
    EXPECT_EQ(with("1", good), 200) << "the first that got something";
    EXPECT_EQ(with("1", good), 400);
    EXPECT_EQ(error(), "invalid_dpop_proof");
    // A proof that was used uses up neither a code nor a refresh token.
    const std::string one = code();
    EXPECT_EQ(with("1", encoded(fetching(one)), false), 400);
    EXPECT_EQ(error(), "invalid_dpop_proof");
    EXPECT_EQ(with("2", encoded(fetching(one)), false), 200);
    const std::string refresh = said()["refresh_token"];
    const Parameters renewing = {{"grant_type", "refresh_token"}, {"client_id", "shop"}, {"refresh_token", refresh}};
    EXPECT_EQ(with("2", encoded(renewing), false), 400);
    EXPECT_EQ(with("3", encoded(renewing), false), 200);
    EXPECT_EQ(with("3", good), 400);
}

TEST_F(OAuth2ServerTest, GuessingIsBounded)
{
    useIt({{"attempts", 3}});
    const auto guess = [&](const std::string& secret) {
        begin("/oauth2/token", true);
        as("billing", secret);
        return ask("grant_type=client_credentials");
    };
    EXPECT_EQ(guess(kSecret), 200);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(guess("wrong"), 401);
    EXPECT_EQ(guess(kSecret), 429);
    EXPECT_EQ(PolicyTest::code(), "oauth2-server.attempts");
    EXPECT_EQ(fill(open(asking()), asking(), "alice", "right horse"), 429) << "of all kinds together";
    m_client = *net::IpAddress::parse("192.0.2.77");
    EXPECT_EQ(guess(kSecret), 200) << "others are not held up";
    m_client = *net::IpAddress::parse("192.0.2.1");
    m_clock.advance(std::chrono::minutes(1));
    EXPECT_EQ(guess(kSecret), 200);
}

TEST_F(OAuth2ServerTest, WhatWasGivenOutOutlivesAChange)
{
    EXPECT_EQ(post("/token", fetching(code()), false), 200);
    const std::string refresh = said()["refresh_token"], access = said()["access_token"];
    const auto kept = m_bound; // the old one is still there while the new one is made
    useIt({{"title", "Another"}, {"tokenLifetime", "5m"}});
    EXPECT_TRUE(isActive(access));
    EXPECT_TRUE(isActive(refresh));
}

TEST_F(OAuth2ServerTest, KeysMayBeGiven)
{
    m_secrets["new"] = TokenMaker::rsa().privatePem();
    m_secrets["old"] = TokenMaker::ec("P-256").privatePem();
    m_secrets["none"] = "x";
    useIt({{"signingKeys", Json::array({"old"})}});
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}}), 200);
    const std::string token = said()["access_token"];
    useIt({{"signingKeys", Json::array({"new", "old"})}});
    EXPECT_TRUE(isActive(token)) << "as long as its key is published";
    EXPECT_EQ(post("/token", {{"grant_type", "client_credentials"}}), 200);
    EXPECT_EQ(jose::readJws(std::string(said()["access_token"]))->algorithm, jose::Algorithm::RS256);
    EXPECT_EQ(get("/oauth2/jwks"), 200);
    EXPECT_EQ(said()["keys"].size(), 2u);
    EXPECT_EQ(m_context.answer().shared->find("\"d\""), std::string::npos);
    useIt({{"signingKeys", Json::array({"new"})}});
    EXPECT_FALSE(isActive(token));
    const std::string config = R"({"issuer": "https://a.test/", "signingKeys": )";
    EXPECT_EQ(refusedAt("oauth2-server", config + R"(["none"]})").pointer, "/signingKeys/0");
    EXPECT_EQ(refusedAt("oauth2-server", config + R"(["absent"]})").pointer, "/signingKeys/0");
}

TEST_F(OAuth2ServerTest, NothingIsGivenOutInADryRun)
{
    begin("/oauth2/token", true);
    as("billing", kSecret);
    m_context.dryRun = true;
    EXPECT_EQ(ask("grant_type=client_credentials"), 0);
    begin("/oauth2/jwks", false);
    m_context.dryRun = true;
    EXPECT_EQ(ask(""), 200);
}

TEST_F(OAuth2ServerTest, WrongConfigurationsAreToldByPlace)
{
    for (const char* issuer : {"http://api.acme.test/", "https://a.test/?x", "https://a.test/#x", "https://a.test/a/../b", "x", "https://u:p@a.test/"})
        EXPECT_EQ(refusedAt("oauth2-server", base::toText(Json{{"issuer", issuer}})).pointer, "/issuer") << issuer;
    EXPECT_EQ(refusedAt("oauth2-server", R"({"tokenLifetime": "2d"})").pointer, "/tokenLifetime");
    EXPECT_EQ(refusedAt("oauth2-server", R"({"codeLifetime": "1h"})").pointer, "/codeLifetime");
    EXPECT_EQ(refusedAt("oauth2-server", R"({"rotateEvery": "1s"})").pointer, "/rotateEvery");
    const Json scope = {{"gateway", true}};
    pipeline::MakeContext context;
    context.scope = &scope;
    EXPECT_FALSE(pipeline::findPolicyType(allPolicyTypes(), "oauth2-server")->make(Json{{"issuer", kIssuer}}, context).ok()) << "all tenants would be one";
}

TEST(KeyRing, NewKeysComeAndOldOnesStayForAWhile)
{
    KeyRing ring({}, 100, 1000);
    const std::string first = ring.signer(0)->id();
    EXPECT_EQ(ring.signer(99)->id(), first);
    const std::string second = ring.signer(100)->id();
    EXPECT_NE(second, first);
    EXPECT_TRUE(ring.published(500)->keys.hasId(first));
    EXPECT_TRUE(ring.published(1099)->keys.hasId(first));
    EXPECT_FALSE(ring.published(1100)->keys.hasId(first));
}

TEST(GrantStore, TooManyCodesAreNotTaken)
{
    GrantStore store;
    size_t taken = 0;
    for (size_t i = 0; i < GrantStore::kMostCodes + 10; ++i)
        taken += store.addCode({{}, {}, {}, 100}, 1).has_value();
    EXPECT_EQ(taken, GrantStore::kMostCodes);
    EXPECT_TRUE(store.addCode({{}, {}, {}, 200'000'000'000}, 100'000'000'000)) << "those that are over make room";
}

} // namespace
} // namespace gatehouse::policies
