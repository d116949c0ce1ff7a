// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/csrf/csrf_token.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using Fields = std::initializer_list<std::pair<const char*, std::string>>;

class CsrfTest : public PolicyTest
{
protected:
    int ask(const char* method, Fields fields, bool tls = true)
    {
        newRequest();
        m_head.methodText = method;
        m_head.method = http::methodFrom(method);
        m_context.tls = tls;
        field("Host", "api.acme.test");
        for (const auto& [name, value] : fields)
            field(name, value);
        return run();
    }
    // The cookie that an answer sets, "name=value".
    std::string cookieSet() const
    {
        const std::string set = client("Set-Cookie");
        return set.substr(0, set.find(';'));
    }
    static std::string valueOf(const std::string& cookie) { return cookie.substr(cookie.find('=') + 1); }
};

TEST_F(CsrfTest, ChangesComeFromOnesOwnPages)
{
    use("csrf", R"({"origins": ["https://app.example.com", "https://*.partner.test"]})");
    for (const char* origin : {"https://api.acme.test", "https://api.acme.test:443", "https://app.example.com", "https://shop.partner.test"})
        EXPECT_EQ(ask("POST", {{"Origin", origin}, {"Cookie", "s=1"}}), 0) << origin;
    for (const char* origin : {"https://evil.test", "null", "", "http://api.acme.test", "https://api.acme.test.evil.test", "https://api.acme.test@evil.test", "https://api.acme.test:8443", "https://api.acme.test/", "https://partner.test",
                               "https://evilpartner.test", "https://API.acme.test.evil.test", "https://app.example.com.evil.test", "https://api.acme.test https://evil.test"}) {
        EXPECT_EQ(ask("POST", {{"Origin", origin}, {"Cookie", "s=1"}}), 403) << origin;
        EXPECT_EQ(code(), "csrf.cross-site");
        EXPECT_EQ(ask("DELETE", {{"Origin", origin}}), 403) << origin << " without a cookie, too";
    }
    for (const char* method : {"GET", "HEAD", "OPTIONS"})
        EXPECT_EQ(ask(method, {{"Origin", "https://evil.test"}, {"Cookie", "s=1"}}), 0) << method;
    for (const char* method : {"PUT", "PATCH", "DELETE", "PROPFIND", "get", "GET "})
        EXPECT_EQ(ask(method, {{"Origin", "https://evil.test"}}), 403) << method;
}

TEST_F(CsrfTest, FetchMetadataDecidesWhereItIsSent)
{
    use("csrf", R"({"origins": ["https://app.example.com"]})");
    EXPECT_EQ(ask("POST", {{"Sec-Fetch-Site", "same-origin"}, {"Cookie", "s=1"}}), 0);
    EXPECT_EQ(ask("POST", {{"sec-fetch-site", "none"}, {"Cookie", "s=1"}}), 0);
    EXPECT_EQ(ask("POST", {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://app.example.com"}}), 0) << "an origin that is allowed";
    for (const char* site : {"cross-site", "same-site", "", "Same-Origin", "same-origin, cross-site", "other"})
        EXPECT_EQ(ask("POST", {{"Sec-Fetch-Site", site}, {"Origin", "https://api.acme.test"}}), 403) << site;
    EXPECT_EQ(ask("POST", {{"Sec-Fetch-Site", "same-origin"}, {"Sec-Fetch-Site", "cross-site"}}), 403) << "two of them";
    EXPECT_EQ(ask("POST", {{"Origin", "https://api.acme.test"}, {"Origin", "https://evil.test"}}), 403);
    use("csrf", R"({"sameSite": true})");
    EXPECT_EQ(ask("POST", {{"Sec-Fetch-Site", "same-site"}, {"Origin", "https://www.acme.test"}}), 0);
    EXPECT_EQ(ask("POST", {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://www.acme.test"}}), 403);
}

TEST_F(CsrfTest, RefererSpeaksForOldBrowsers)
{
    use("csrf", R"({"origins": ["https://app.example.com"]})");
    EXPECT_EQ(ask("POST", {{"Referer", "https://api.acme.test/page?x=https://evil.test"}, {"Cookie", "s=1"}}), 0);
    EXPECT_EQ(ask("POST", {{"Referer", "https://APP.example.com/page"}, {"Cookie", "s=1"}}), 0);
    for (const char* referer : {"https://evil.test/https://api.acme.test/", "https://api.acme.test@evil.test/", "https://evil.test\\@api.acme.test/", "", "about:blank"})
        EXPECT_EQ(ask("POST", {{"Referer", referer}}), 403) << referer;
    EXPECT_EQ(ask("POST", {{"Referer", "https://api.acme.test/"}, {"Referer", "https://evil.test/"}}), 403);
}

TEST_F(CsrfTest, WhoTellsNoPage)
{
    use("csrf", "{}");
    EXPECT_EQ(ask("POST", {}), 0);
    EXPECT_EQ(ask("POST", {{"Cookie", "s=1"}}), 403) << "a browser that hides where it comes from";
    use("csrf", R"({"missing": "deny"})");
    EXPECT_EQ(ask("POST", {}), 403);
    use("csrf", R"({"missing": "allow"})");
    EXPECT_EQ(ask("POST", {{"Cookie", "s=1"}}), 0);
}

TEST_F(CsrfTest, AWebSocketIsLookedAtLikeAChange)
{
    use("csrf", R"({"token": {"enabled": true}})");
    EXPECT_EQ(ask("GET", {{"Upgrade", "websocket"}, {"Origin", "https://evil.test"}, {"Cookie", "s=1"}}), 403);
    EXPECT_EQ(ask("GET", {{"Upgrade", "websocket"}, {"Origin", "https://api.acme.test"}, {"Cookie", "s=1"}}), 0) << "no token: scripts can't give one";
    EXPECT_EQ(ask("CONNECT", {{"Origin", "https://evil.test"}}), 403) << "the same over HTTP/2";
}

TEST_F(CsrfTest, TheTokenOfTheCookieHasToBeShown)
{
    use("csrf", R"({"token": {"enabled": true, "sessionCookie": "session"}})");
    EXPECT_EQ(ask("GET", {{"Cookie", "session=alice"}}), 0);
    const std::string cookie = cookieSet();
    ASSERT_TRUE(cookie.starts_with("csrf-token=")) << cookie;
    EXPECT_TRUE(client("Set-Cookie").ends_with("; Path=/; SameSite=Lax; Max-Age=28800; Secure")) << client("Set-Cookie");
    const std::string token = valueOf(cookie);
    const auto post = [&](const std::string& cookies, const std::string& shown) { return ask("POST", {{"Sec-Fetch-Site", "same-origin"}, {"Cookie", cookies}, {"X-CSRF-Token", shown}}); };
    EXPECT_EQ(post("session=alice; " + cookie, token), 0);
    EXPECT_EQ(post("session=alice; " + cookie, token), 0) << "it holds for many requests";
    EXPECT_EQ(post("session=bob; " + cookie, token), 403) << "another's session";
    EXPECT_EQ(code(), "csrf.token");
    EXPECT_EQ(post("session=alice", token), 403);
    EXPECT_EQ(post("session=alice; " + cookie, ""), 403);
    EXPECT_EQ(post("session=alice; csrf-token=", ""), 403);
    EXPECT_EQ(post("session=alice; csrf-token=x", "x"), 403) << "equal, and not ours";
    EXPECT_EQ(post("session=alice; " + cookie + "x", token + "x"), 403);
    EXPECT_EQ(ask("POST", {{"Sec-Fetch-Site", "same-origin"}, {"Cookie", "session=alice; " + cookie}, {"X-CSRF-Token", token}, {"X-CSRF-Token", token}}), 403);
    EXPECT_EQ(ask("POST", {{"Sec-Fetch-Site", "cross-site"}, {"Cookie", "session=alice; " + cookie}, {"X-CSRF-Token", token}}), 403);
    EXPECT_EQ(code(), "csrf.cross-site");
    EXPECT_EQ(ask("GET", {{"Cookie", "session=alice; " + cookie}}), 0);
    EXPECT_EQ(client("Set-Cookie"), "") << "there is one";
    EXPECT_EQ(ask("GET", {{"Cookie", "session=bob; " + cookie}}), 0);
    EXPECT_NE(client("Set-Cookie"), "") << "it is another's";
    m_clock.advance(std::chrono::hours(5));
    EXPECT_EQ(ask("GET", {{"Cookie", "session=alice; " + cookie}}), 0);
    EXPECT_NE(client("Set-Cookie"), "") << "more than half of its life is over";
    EXPECT_EQ(post("session=alice; " + cookie, token), 0);
    m_clock.advance(std::chrono::hours(4));
    EXPECT_EQ(post("session=alice; " + cookie, token), 403);
}

TEST_F(CsrfTest, NothingIsIssuedInReportModeAndDryRuns)
{
    use("csrf", R"({"token": {"enabled": true}})", pipeline::Mode::Report);
    EXPECT_EQ(ask("GET", {}), 0);
    EXPECT_EQ(client("Set-Cookie"), "");
    EXPECT_EQ(ask("POST", {{"Origin", "https://evil.test"}}), 0);
    EXPECT_EQ(m_reported.size(), 1u);
    use("csrf", R"({"token": {"enabled": true}})");
    newRequest();
    m_context.dryRun = true;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(client("Set-Cookie"), "");
}

TEST_F(CsrfTest, ASecretMakesTokensHoldForAllGateways)
{
    m_secrets["csrf-key"] = std::string(32, 'k');
    use("csrf", R"({"token": {"enabled": true, "secret": "csrf-key", "cookie": "__Host-csrf"}})");
    EXPECT_EQ(ask("GET", {}, false), 0);
    EXPECT_TRUE(client("Set-Cookie").ends_with("; Secure")) << "browsers take a __Host- cookie only so";
    const std::string cookie = cookieSet();
    use("csrf", R"({"token": {"enabled": true, "secret": "csrf-key", "cookie": "__Host-csrf"}})", pipeline::Mode::Enforce, "other");
    EXPECT_EQ(ask("POST", {{"Cookie", cookie}, {"Origin", "https://api.acme.test"}, {"X-CSRF-Token", valueOf(cookie)}}), 0);
    use("csrf", R"({"token": {"enabled": true, "cookie": "__Host-csrf"}})");
    EXPECT_EQ(ask("POST", {{"Cookie", cookie}, {"Origin", "https://api.acme.test"}, {"X-CSRF-Token", valueOf(cookie)}}), 403);
    m_secrets["short"] = "k";
    EXPECT_EQ(refusedAt("csrf", R"({"token": {"enabled": true, "secret": "short"}})").pointer, "/token/secret");
    EXPECT_EQ(refusedAt("csrf", R"({"token": {"enabled": true, "secret": "none"}})").pointer, "/token/secret");
}

TEST_F(CsrfTest, WhatLetsAllPassIsRefused)
{
    EXPECT_EQ(refusedAt("csrf", R"({"origins": ["*"]})").pointer, "/origins/0");
    EXPECT_EQ(refusedAt("csrf", R"({"origins": ["https://a.test", "null"]})").pointer, "/origins/1");
    EXPECT_EQ(refusedAt("csrf", R"({"token": {"enabled": true, "cookie": "a;b"}})").pointer, "/token/cookie");
    EXPECT_EQ(refusedAt("csrf", R"({"token": {"enabled": true, "sessionCookie": "csrf-token"}})").pointer, "/token/sessionCookie");
    EXPECT_EQ(refusedAt("csrf", R"({"token": {"enabled": true, "lifetime": "1s"}})").pointer, "/token/lifetime");
}

TEST(CsrfToken, HoldsForItsKeySessionAndTime)
{
    const CsrfToken tokens("key", 100);
    const std::string token = tokens.make("alice", 1000);
    using State = CsrfToken::State;
    EXPECT_EQ(tokens.check(token, "alice", 1000), State::Good);
    EXPECT_EQ(tokens.check(token, "alice", 1060), State::Ageing);
    EXPECT_EQ(tokens.check(token, "alice", 1100), State::Bad);
    EXPECT_EQ(tokens.check(token, "alice", 999), State::Bad) << "made in the future";
    EXPECT_EQ(tokens.check(token, "bob", 1000), State::Bad);
    EXPECT_EQ(CsrfToken("other", 100).check(token, "alice", 1000), State::Bad);
    EXPECT_NE(tokens.make("alice", 1000), token);
    // Nothing of the signed part can move into the session, or the other way round.
    const size_t last = token.rfind('.');
    EXPECT_EQ(tokens.check(token.substr(0, last - 1) + token.substr(last), token[last - 1] + std::string("alice"), 1000), State::Bad);
    for (const char* broken : {"", ".", "..", "a.b.c", "a.1100.", "a.99999999999999999999.x", "a.-1.x", "x.1100.AAAA"})
        EXPECT_EQ(tokens.check(broken, "alice", 1000), State::Bad) << broken;
    EXPECT_EQ(tokens.check(std::string(200, 'a') + token, "alice", 1000), State::Bad);
}

} // namespace
} // namespace gatehouse::policies
