// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "http/path.h"
#include "http/server.h"
#include "pipeline/shared_states.h"
#include "policies/auth/oidc/cookie_box.h"
#include "policies/auth/oidc/ended_sessions.h"
#include "policies/auth/oidc/login_session.h"
#include "support/run_task.h"
#include "support/token_maker.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using base::Json;
using test::TokenMaker;

const std::string kSession = "__Host-gatehouse-session";

// A provider on the test's own loop, and a browser that keeps cookies.
class OidcTest : public PolicyTest
{
protected:
    OidcTest()
        : m_server(m_loop, http::ServerOptions{}, [this](const http::ServerRequest& request, http::ResponseWriter& response) { return answer(request, response); })
    {
        m_clock.jump(std::chrono::nanoseconds(base::systemClock().wallNs() - m_clock.wallNs()));
        const auto bound = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
        EXPECT_TRUE(bound.ok());
        m_issuer = "http://" + bound->text();
        m_secrets["client"] = "s p:ecial";
        m_secrets["session"] = std::string(40, 's');
        m_secrets["short"] = "short";
        m_consumers.addSubject(m_mobile, "s1", m_issuer, "alice");
        useIt();
    }
    net::Task<void> answer(const http::ServerRequest& request, http::ResponseWriter& response)
    {
        std::string body = bodyFor(request);
        http::ResponseWriter::Fields fields;
        fields.emplace_back("Content-Type", "application/json");
        const int status = request.path == "/jwks" ? 200 : request.path == "/token" ? m_status : m_metadataStatus;
        (void)co_await response.send(status, std::move(fields), std::move(body));
    }
    std::string bodyFor(const http::ServerRequest& request)
    {
        if (request.path == "/jwks") {
            Json list = Json::array();
            ++m_keysRead;
            list.push_back(m_key.jwk(m_keyId));
            return base::toText(Json{{"keys", list}});
        }
        if (request.path == "/.well-known/openid-configuration") {
            ++m_read;
            return m_metadata.is_string() ? m_metadata.get<std::string>() : base::toText(m_metadata);
        }
        ++m_asked;
        m_seen = request;
        return m_body.empty() ? base::toText(Json{{"id_token", m_idToken}, {"access_token", "a"}, {"token_type", "Bearer"}}) : m_body;
    }
    Json config(const Json& changes = Json::object()) const
    {
        Json out = {{"issuer", m_issuer},         {"authorizationUrl", m_issuer + "/authorize?x=1"}, {"tokenUrl", m_issuer + "/token"},
                    {"jwksUrl", m_issuer + "/jwks"}, {"clientId", "dash"},                              {"clientSecret", "client"},
                    {"sessionSecret", "session"}, {"redirectUrl", "https://dash.acme.test/callback"},
                    {"claimHeaders", Json::array({{{"claim", "email"}, {"header", "X-Email"}}})}};
        out.update(changes);
        return out;
    }
    // By what the provider publishes.
    Json published() const
    {
        return {{"issuer", m_issuer}, {"authorization_endpoint", m_issuer + "/published"}, {"token_endpoint", m_issuer + "/token"}, {"jwks_uri", m_issuer + "/jwks"}, {"end_session_endpoint", m_issuer + "/end"}};
    }
    void discover(const Json& changes = Json::object())
    {
        m_metadata = published();
        m_metadata.merge_patch(changes);
        useIt({{"authorizationUrl", ""}, {"tokenUrl", ""}, {"jwksUrl", ""}});
    }
    void useIt(const Json& changes = Json::object()) { use("oidc", base::toText(config(changes))); }

    int ask()
    {
        m_running = true;
        pipeline::Chain::Outcome outcome = m_chain.run(m_context, 0, m_reported, &m_trace);
        if (outcome.verdict == pipeline::Verdict::Suspend) {
            const auto verdict = test::runTask(m_loop, m_chain.at(outcome.policy).policy->resume(m_context));
            outcome = m_chain.settle(m_context, outcome.policy, verdict.value_or(pipeline::Verdict::Continue), m_reported, &m_trace);
        }
        const int status = outcome.verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
        keepCookies();
        return status;
    }
    int get(const std::string& path, const std::string& query = {}, bool browser = true)
    {
        newRequest();
        m_context.loop = &m_loop;
        m_head.path = m_texts.emplace_back(path);
        m_head.query = m_texts.emplace_back(query);
        if (browser)
            field("Accept", "text/html");
        m_head.method = m_method;
        if (!m_site.empty())
            field("Sec-Fetch-Site", m_site);
        std::string cookies;
        for (const auto& [name, value] : m_cookies)
            cookies.append(cookies.empty() ? "" : "; ").append(name).append("=").append(value);
        if (!cookies.empty())
            field("Cookie", cookies);
        return ask();
    }
    void keepCookie(std::string_view text)
    {
        const size_t equals = text.find('='), end = text.find(';');
        const std::string name(text.substr(0, equals)), value(text.substr(equals + 1, end - equals - 1));
        if (value.empty())
            m_cookies.erase(name);
        else
            m_cookies[name] = value;
    }
    void keepCookies()
    {
        for (const auto& [name, value] : m_context.answer().fields) {
            if (name == "Set-Cookie")
                keepCookie(value);
        }
        for (const auto& edit : m_context.responseEdits) {
            if (edit.name == "Set-Cookie")
                keepCookie(edit.value);
        }
    }
    std::string parameter(const std::string& name) const
    {
        const std::string address = answered("Location");
        bool found = false;
        return http::decodePercent(http::queryValue(std::string_view(address).substr(address.find('?') + 1), name, found), true);
    }
    // Begins a log-in and gives its state; the provider is ready to say this of who logs in.
    std::string begin(const Json& changes = Json::object(), const std::string& path = "/reports", const std::string& query = "a=b")
    {
        EXPECT_EQ(get(path, query), 303);
        EXPECT_EQ(code(), "oidc.login");
        const std::string state = parameter("state");
        Json claims = {{"iss", m_issuer}, {"aud", "dash"}, {"sub", "alice"}, {"email", "alice@acme.test"}, {"nonce", parameter("nonce")}, {"iat", now()}, {"exp", now() + 300}, {"secret", "x"}};
        claims.merge_patch(changes);
        Json head = {{"alg", "ES256"}, {"kid", m_keyId}};
        if (m_keyId.empty())
            head.erase("kid");
        m_idToken = m_key.sign(head, base::toText(claims));
        m_challenge = parameter("code_challenge");
        return state;
    }
    int64_t now() const { return m_clock.wallNs() / 1'000'000'000; }
    void logIn()
    {
        const std::string state = begin();
        EXPECT_EQ(get("/callback", "code=c&state=" + state), 303);
    }

    net::EventLoop m_loop;
    http::Server m_server;
    std::string m_issuer;
    TokenMaker m_key = TokenMaker::ec("P-256"); // what it signs with at the moment
    std::string m_keyId = "k1";       // "": it names none
    int m_keysRead = 0;
    std::map<std::string, std::string> m_cookies;
    http::Method m_method = http::Method::Get;
    std::string m_site; // Sec-Fetch-Site
    std::string m_idToken, m_challenge;
    int m_asked = 0;
    int m_status = 200;
    int m_read = 0; // what is published
    int m_metadataStatus = 200;
    Json m_metadata;
    std::string m_body;
    http::ServerRequest m_seen;
};

TEST_F(OidcTest, SomebodyLogsInAndIsKnown)
{
    const std::string state = begin();
    EXPECT_TRUE(get("/x") == 303 && answered("Location").starts_with(m_issuer + "/authorize?x=1&response_type=code&client_id=dash&"));
    EXPECT_EQ(parameter("redirect_uri"), "https://dash.acme.test/callback");
    EXPECT_EQ(parameter("code_challenge_method"), "S256");
    EXPECT_NE(answered("Set-Cookie").find("; Path=/callback; HttpOnly; SameSite=Lax; Max-Age=600; Secure"), std::string::npos);
    EXPECT_EQ(get("/callback", "code=the+code&state=" + state + "&iss=" + m_issuer), 303);
    EXPECT_EQ(answered("Location"), "/reports?a=b") << "where it began";
    EXPECT_EQ(m_seen.field("authorization"), "Basic " + base::toBase64("dash:s%20p%3Aecial"));
    EXPECT_NE(m_seen.body.find("grant_type=authorization_code&code=the%20code&redirect_uri=https%3A%2F%2Fdash.acme.test%2Fcallback&code_verifier="), std::string::npos);
    const std::string verifier = m_seen.body.substr(m_seen.body.rfind('=') + 1);
    const base::Sha256 digest = base::sha256(verifier);
    EXPECT_EQ(base::toBase64Url({reinterpret_cast<const char*>(digest.data()), digest.size()}), m_challenge);
    for (const bool browser : {true, false}) {
        EXPECT_EQ(get("/reports", "", browser), 0);
        EXPECT_EQ(upstream("X-Email"), "alice@acme.test");
        EXPECT_EQ(m_context.authenticatedBy, "oidc");
        EXPECT_FALSE(m_context.callerMark.empty());
    }
    EXPECT_EQ(m_asked, 1);
    for (const auto& edit : m_context.requestEdits)
        EXPECT_EQ(edit.value.find("gatehouse-session"), std::string_view::npos) << "the upstream sees no session";
}

TEST_F(OidcTest, FollowsAnotherSigningKeyAtOnce)
{
    for (const char* name : {"k", ""}) { // also of a provider that does not name its keys
        for (const bool published : {false, true}) {
            if (published)
                discover();
            else
                useIt();
            m_cookies.clear();
            m_key = TokenMaker::ec("P-256");
            m_keyId = *name ? std::string(name) + "1" : "";
            logIn();
            const int before = m_keysRead;
            m_cookies.clear();
            m_key = TokenMaker::ec("P-256");
            m_keyId = *name ? std::string(name) + "2" : "";
            logIn();
            EXPECT_EQ(m_keysRead, before + 1);
        }
    }
}

TEST_F(OidcTest, OnlyNavigationIsSentToLogIn)
{
    EXPECT_EQ(get("/x", "", false), 401);
    EXPECT_EQ(code(), "oidc.missing");
    EXPECT_EQ(answered("WWW-Authenticate"), "OpenIDConnect realm=\"api\"");
    newRequest();
    field("Accept", "text/html");
    field("Sec-Fetch-Mode", "cors");
    EXPECT_EQ(ask(), 401);
    newRequest();
    m_head.method = http::Method::Post;
    field("Accept", "text/html");
    EXPECT_EQ(ask(), 401) << "what was sent would be lost";
    use("oidc", "{}");
    EXPECT_EQ(get("/x"), 401);
}

TEST_F(OidcTest, WhoComesBackMustHaveBegunHere)
{
    const std::string state = begin();
    for (const std::string& query : {std::string(), std::string("code=c"), std::string("code=c&state=x"), "state=" + state, "code=c&state=" + state + "&state=" + state, "code=c&state=" + state + "&iss=https://evil.test"}) {
        EXPECT_EQ(get("/callback", query), 400) << query;
        EXPECT_EQ(code(), "oidc.callback");
    }
    EXPECT_EQ(get("/callback", "error=access_denied&state=" + state), 403);
    const auto mine = std::exchange(m_cookies, {});
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 400) << "another browser: somebody wants him to be logged in as somebody else";
    m_cookies = mine;
    m_clock.advance(std::chrono::minutes(11));
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 400) << "too late";
    EXPECT_EQ(m_asked, 0);
}

TEST_F(OidcTest, AnIdTokenIsCheckedWholly)
{
    const TokenMaker other = TokenMaker::ec("P-256");
    const Json bad[] = {{{"nonce", "another"}}, {{"nonce", nullptr}}, {{"aud", "other"}}, {{"aud", Json::array({"dash", "other"})}}, {{"azp", "other"}}, {{"iss", "https://evil.test"}}, {{"exp", now() - 1000}}, {{"exp", nullptr}},
                        {{"iat", now() + 1000}}, {{"sub", nullptr}}, {{"sub", 1}}};
    for (const Json& changes : bad) {
        const std::string state = begin(changes);
        EXPECT_EQ(get("/callback", "code=c&state=" + state), 403) << base::toText(changes);
        EXPECT_EQ(code(), "oidc.invalid");
        EXPECT_EQ(m_cookies.count(kSession), 0u);
    }
    std::string state = begin(Json{{"aud", Json::array({"dash", "other"})}, {"azp", "dash"}});
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 303);
    m_cookies.clear();
    state = begin();
    m_idToken = other.sign({{"alg", "ES256"}, {"kid", "k1"}}, base::toText(Json{{"iss", m_issuer}}));
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 403);
    state = begin();
    m_idToken = base::toBase64Url("{\"alg\":\"none\"}") + "." + base::toBase64Url("{}") + ".";
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 403);
}

TEST_F(OidcTest, TheIssuersSilenceAndRefusalAreTold)
{
    std::string state = begin();
    m_status = 500;
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 503);
    EXPECT_EQ(code(), "oidc.unavailable");
    m_status = 400;
    m_body = R"({"error": "invalid_grant"})";
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 403);
    EXPECT_EQ(code(), "oidc.refused");
    m_status = 200;
    for (const char* body : {"x", "[]", "{}", R"({"id_token": 1})"}) {
        m_body = body;
        EXPECT_EQ(get("/callback", "code=c&state=" + state), 403) << body;
    }
}

TEST_F(OidcTest, ASessionCannotBeForgedOrMoved)
{
    logIn();
    const std::string good = m_cookies[kSession];
    for (const size_t at : {size_t(0), size_t(20), good.size() / 2, good.size() - 1}) {
        std::string forged = good;
        forged[at] = forged[at] == 'A' ? 'B' : 'A';
        m_cookies[kSession] = forged;
        EXPECT_EQ(get("/x", "", false), 401) << at;
    }
    for (const std::string& forged : {std::string("x"), std::string(5000, 'a'), good + good, good.substr(1)}) {
        m_cookies[kSession] = forged;
        EXPECT_EQ(get("/x", "", false), 401);
    }
    m_cookies.clear();
    begin();
    const std::string pending = m_cookies.begin()->second;
    m_cookies[kSession] = pending;
    EXPECT_EQ(get("/x", "", false), 401) << "what was sealed for something else";
}

TEST_F(OidcTest, ASessionIsRenewedInUseAndEnds)
{
    useIt({{"sessionLifetime", "1h"}, {"idleLifetime", "20m"}});
    logIn();
    const std::string first = m_cookies[kSession];
    EXPECT_EQ(get("/x", "", false), 0);
    EXPECT_EQ(m_cookies[kSession], first);
    m_clock.advance(std::chrono::minutes(10));
    EXPECT_EQ(get("/x", "", false), 0);
    EXPECT_NE(m_cookies[kSession], first) << "renewed";
    m_clock.advance(std::chrono::minutes(15));
    EXPECT_EQ(get("/x", "", false), 0);
    const std::string kept = std::exchange(m_cookies[kSession], first);
    EXPECT_EQ(get("/x", "", false), 401) << "an old copy ends";
    m_cookies[kSession] = kept;
    for (int i = 0; i < 2; ++i) {
        m_clock.advance(std::chrono::minutes(15));
        EXPECT_EQ(get("/x", "", false), 0);
    }
    m_clock.advance(std::chrono::minutes(10));
    EXPECT_EQ(get("/x", "", false), 401) << "its time is over";
    useIt();
    m_cookies.clear();
    logIn();
    m_clock.advance(std::chrono::minutes(31));
    EXPECT_EQ(get("/x", "", false), 401) << "idle";
}

TEST_F(OidcTest, LogOutEndsTheSessionAndItsCopies)
{
    logIn();
    const auto copy = m_cookies;
    EXPECT_EQ(get("/logout"), 303);
    EXPECT_EQ(answered("Location"), "/");
    EXPECT_EQ(m_cookies.count(kSession), 0u);
    EXPECT_EQ(get("/x", "", false), 401);
    m_cookies = copy;
    EXPECT_EQ(get("/x", "", false), 401);
    useIt({{"endSessionUrl", m_issuer + "/end"}});
    EXPECT_EQ(get("/logout"), 303);
    EXPECT_EQ(answered("Location"), m_issuer + "/end?client_id=dash");
}

TEST_F(OidcTest, LogOutIsKnownWhereverTheSessionIsTaken)
{
    pipeline::SharedStates states;
    m_states = &states;
    useIt();
    const auto other = make("oidc", base::toText(config())); // as a route beside it does
    logIn();
    const auto copy = m_cookies;
    EXPECT_EQ(get("/logout"), 303);
    for (const Json& changes : {Json{{"sessionLifetime", "7h"}}, Json{{"redirectUrl", "https://dash.acme.test/other/callback"}}, Json{{"realm", "another"}}, Json::object()}) {
        useIt(changes);
        m_cookies = copy;
        EXPECT_EQ(get("/x", "", false), 401) << base::toText(changes);
    }
    m_bound.clear();
    m_chain = {};
    m_states = nullptr;
}

TEST_F(OidcTest, OthersLogNobodyOut)
{
    logIn();
    const auto cookies = m_cookies;
    for (const char* site : {"cross-site", "same-site"}) {
        m_site = site;
        EXPECT_EQ(get("/logout"), 403) << site;
        EXPECT_EQ(code(), "oidc.foreign-logout");
        m_site.clear();
        EXPECT_EQ(get("/x", "", false), 0) << site;
    }
    m_method = http::Method::Head;
    EXPECT_EQ(get("/logout"), 405);
    m_method = http::Method::Get;
    EXPECT_EQ(m_cookies, cookies);
    EXPECT_EQ(get("/x", "", false), 0);
    m_site = "cross-site";
    m_method = http::Method::Post;
    EXPECT_EQ(get("/logout"), 303);
    m_method = http::Method::Get;
    for (const char* site : {"same-origin", "none"}) {
        m_site.clear();
        logIn();
        m_site = site;
        EXPECT_EQ(get("/logout"), 303) << site;
    }
}

TEST(EndedSessionsTest, KnowsThemForAsLongAsTheyCouldHaveLasted)
{
    EndedSessions ended(2);
    EXPECT_FALSE(ended.knows("a"));
    ended.end("a", 100, 10);
    ended.end("b", 50, 10);
    EXPECT_TRUE(ended.knows("a") && ended.knows("b"));
    ended.end("c", 200, 60);
    EXPECT_TRUE(ended.knows("a") && ended.knows("c"));
    EXPECT_FALSE(ended.knows("b")) << "its time is over";
    ended.end("d", 300, 60);
    EXPECT_FALSE(ended.knows("a")) << "has the least time left";
    EXPECT_EQ(ended.size(), 2u);
}

TEST_F(OidcTest, NobodyIsSentElsewhere)
{
    EXPECT_EQ(localTarget("/a", "b=c"), "/a?b=c");
    for (const char* path : {"//evil.test", "/\\evil.test", "https://evil.test", "", "evil"})
        EXPECT_EQ(localTarget(path, ""), "/") << path;
    EXPECT_EQ(localTarget("/" + std::string(2000, 'a'), ""), "/");
}

TEST_F(OidcTest, WhoLogsInMayBeAConsumer)
{
    useIt({{"consumerBy", "credential"}});
    logIn();
    EXPECT_EQ(get("/x"), 0);
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.consumer->id, "mobile");
    m_cookies.clear();
    const std::string state = begin(Json{{"sub", "mallory"}});
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 303);
    EXPECT_EQ(get("/x"), 403);
    EXPECT_EQ(code(), "oidc.unknown-consumer");
}

TEST_F(OidcTest, WhatDoesNotFitIntoACookieIsRefused)
{
    const std::string state = begin(Json{{"email", std::string(5000, 'e')}});
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 403);
    EXPECT_EQ(code(), "oidc.invalid");
}

TEST_F(OidcTest, AddressesAreFoundWhereTheIssuerPublishesThem)
{
    discover();
    for (int i = 0; i < 2; ++i) {
        m_cookies.clear();
        const std::string state = begin();
        EXPECT_EQ(m_read, 1) << "read once";
        EXPECT_EQ(get("/callback", "code=c&state=" + state), 303);
        EXPECT_EQ(get("/x", "", false), 0);
    }
    EXPECT_EQ(get("/other"), 0);
    EXPECT_EQ(get("/logout"), 303);
    EXPECT_EQ(answered("Location"), m_issuer + "/end?client_id=dash");
    EXPECT_EQ(get("/x"), 303);
    EXPECT_TRUE(answered("Location").starts_with(m_issuer + "/published?response_type=code&")) << answered("Location");
    discover();
    EXPECT_EQ(get("/logout"), 303) << "before anybody logs in";
    EXPECT_EQ(answered("Location"), m_issuer + "/end?client_id=dash");
    discover();
    m_metadataStatus = 500;
    EXPECT_EQ(get("/logout"), 303);
    EXPECT_EQ(answered("Location"), "/");
}

TEST_F(OidcTest, AddressesThatAreKeptCanBeLeftForThoseThatArePublished)
{
    m_metadata = published();
    useIt({{"addresses", "published"}});
    begin();
    EXPECT_EQ(m_read, 1);
    EXPECT_TRUE(answered("Location").starts_with(m_issuer + "/published?")) << answered("Location");
    useIt({{"addresses", "given"}});
    m_cookies.clear();
    begin();
    EXPECT_TRUE(answered("Location").starts_with(m_issuer + "/authorize?x=1&")) << answered("Location");
}

TEST_F(OidcTest, WhatAnotherPublishesIsNotTaken)
{
    const Json bad[] = {{{"issuer", "https://evil.test"}}, {{"issuer", m_issuer + "/"}}, {{"issuer", nullptr}}, {{"authorization_endpoint", "http://evil.test/a"}}, {{"token_endpoint", nullptr}}, {{"jwks_uri", 1}},
                        {{"end_session_endpoint", "javascript:alert(1)"}}, {{"response_types_supported", Json::array({"token"})}}, {{"code_challenge_methods_supported", Json::array({"plain"})}}};
    for (const Json& changes : bad) {
        discover(changes);
        EXPECT_EQ(get("/x"), 503) << base::toText(changes);
        EXPECT_EQ(code(), "oidc.unavailable");
        EXPECT_TRUE(answered("Location").empty());
    }
    for (const std::string& text : {std::string("[]"), std::string("no JSON"), std::string(100'000, ' ')}) {
        discover();
        m_metadata = text;
        EXPECT_EQ(get("/x"), 503);
    }
    discover();
    m_metadataStatus = 404;
    const int before = m_read;
    EXPECT_EQ(get("/x"), 503);
    EXPECT_EQ(get("/x"), 503);
    EXPECT_EQ(m_read, before + 1) << "who fails is not asked without end";
    EXPECT_EQ(get("/x", "", false), 401) << "programs are told at once";
}

TEST_F(OidcTest, AnAnswerSaysWhoseItIsWhereTheIssuerPromisedThat)
{
    discover({{"authorization_response_iss_parameter_supported", true}});
    std::string state = begin();
    EXPECT_EQ(get("/callback", "code=c&state=" + state), 400);
    EXPECT_EQ(code(), "oidc.callback");
    EXPECT_EQ(m_asked, 0);
    state = begin();
    EXPECT_EQ(get("/callback", "code=c&state=" + state + "&iss=" + m_issuer), 303);
}

TEST_F(OidcTest, ASessionIsOfItsIssuerAndClient)
{
    logIn();
    EXPECT_EQ(get("/x", "", false), 0);
    useIt({{"clientId", "another"}});
    EXPECT_EQ(get("/x", "", false), 401);
    useIt({{"issuer", "https://id.acme.test"}});
    EXPECT_EQ(get("/x", "", false), 401);
    useIt();
    EXPECT_EQ(get("/x", "", false), 0);
    // Neither with a key of its own, that outlives a change.
    pipeline::SharedStates states;
    m_states = &states;
    const Json own = {{"sessionSecret", ""}};
    const auto kept = make("oidc", base::toText(config(own)));
    useIt(own);
    m_cookies.clear();
    logIn();
    EXPECT_EQ(get("/x", "", false), 0);
    useIt({{"sessionSecret", ""}, {"clientId", "another"}});
    EXPECT_EQ(get("/x", "", false), 401);
    useIt(own);
    EXPECT_EQ(get("/x", "", false), 0);
    m_bound.clear();
    m_chain = {};
    m_states = nullptr;
}

TEST_F(OidcTest, WrongConfigurationsAreToldByPlace)
{
    const std::pair<Json, const char*> wrong[] = {
        {{{"authorizationUrl", "http://id.acme.test/"}}, "/authorizationUrl"}, {{{"tokenUrl", "http://id.acme.test/"}}, "/tokenUrl"}, {{{"jwksUrl", "http://id.acme.test/"}}, "/jwksUrl"},
        {{{"endSessionUrl", "http://id.acme.test/"}}, "/endSessionUrl"},       {{{"redirectUrl", "http://dash.acme.test/x"}}, "/redirectUrl"},
        {{{"redirectUrl", "https://dash.acme.test/"}}, "/redirectUrl"},        {{{"redirectUrl", "https://dash.acme.test/logout"}}, "/redirectUrl"},
        {{{"clientId", ""}}, "/clientId"},                                     {{{"clientSecret", "none"}}, "/clientSecret"}, {{{"sessionSecret", "short"}}, "/sessionSecret"},
        {{{"scopes", Json::array({"email"})}}, "/scopes"},                     {{{"logoutPath", "logout"}}, "/logoutPath"}, {{{"afterLogout", "//evil.test"}}, "/afterLogout"},
        {{{"sessionLifetime", "60d"}}, "/sessionLifetime"},
        {{{"jwksUrl", ""}}, "/jwksUrl"},
        {{{"addresses", "given"}, {"authorizationUrl", ""}, {"tokenUrl", ""}, {"jwksUrl", ""}}, "/jwksUrl"},
        {{{"addresses", "published"}, {"issuer", "http://id.acme.test"}}, "/issuer"},
        {{{"issuer", "http://id.acme.test"}, {"authorizationUrl", ""}, {"tokenUrl", ""}, {"jwksUrl", ""}}, "/issuer"},
        {{{"issuer", "https://id.acme.test?a"}, {"authorizationUrl", ""}, {"tokenUrl", ""}, {"jwksUrl", ""}}, "/issuer"}};
    for (const auto& [changes, pointer] : wrong)
        EXPECT_EQ(refusedAt("oidc", base::toText(config(changes))).pointer, pointer) << base::toText(changes);
}

TEST(CookieBox, OpensOnlyWhatItClosedUnderThatName)
{
    const CookieBox box(std::string(32, 'k')), other(std::string(32, 'o'));
    const auto closed = box.close("a", "text");
    ASSERT_TRUE(closed);
    EXPECT_EQ(box.open("a", *closed), "text");
    EXPECT_FALSE(box.open("b", *closed));
    EXPECT_FALSE(other.open("a", *closed));
    EXPECT_NE(*box.close("a", "text"), *closed) << "a fresh nonce each time";
    EXPECT_EQ(box.open("a", *box.close("a", "")), "");
    EXPECT_FALSE(box.close("a", std::string(4000, 'x')));
}

} // namespace
} // namespace gatehouse::policies
