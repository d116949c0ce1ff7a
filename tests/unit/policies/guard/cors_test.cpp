// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/cors/origin_set.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class CorsTest : public PolicyTest
{
protected:
    int sendOrigin(const std::string& origin)
    {
        newRequest();
        field("Origin", origin);
        return run();
    }
    int preflight(const std::string& origin, const std::string& headers = "")
    {
        newRequest();
        m_head.method = http::Method::Options;
        m_head.methodText = "OPTIONS";
        field("Origin", origin);
        field("Access-Control-Request-Method", "PUT");
        if (!headers.empty())
            field("Access-Control-Request-Headers", headers);
        return run();
    }
    bool varies(std::string_view by) const
    {
        for (const pipeline::HeaderEdit& edit : m_context.responseEdits) {
            if (edit.name == "Vary" && edit.value == by)
                return true;
        }
        return false;
    }
};

TEST(OriginSet, MatchesExactlySubdomainsAndPorts)
{
    OriginSet set;
    for (const char* entry : {"https://App.example.com", "https://*.example.org", "http://localhost:*", "null"}) {
        EXPECT_EQ(OriginSet::problem(entry), "") << entry;
        set.add(entry);
    }
    set.sort();
    for (const char* origin : {"https://app.example.com", "https://a.example.org", "https://a.b.example.org", "http://localhost:3000", "null"})
        EXPECT_TRUE(set.contains(origin)) << origin;
    for (const char* origin : {"http://app.example.com", "https://app.example.com.evil.test", "https://example.org", "https://.example.org", "https://evilexample.org",
                               "https://evil.test/.example.org", "https://a.example.org:8443", "https://evil.test:1.example.org", "http://localhost:", "http://localhost:80a",
                               "http://localhost.evil.test:80", ""})
        EXPECT_FALSE(set.contains(origin)) << origin;
    for (const char* wrong : {"app.example.com", "https://", "https://a.test/", "https://a.*.test", "https://*", "https://a b"})
        EXPECT_NE(OriginSet::problem(wrong), "") << wrong;
}

TEST_F(CorsTest, MarksAnswersForAllowedOrigins)
{
    use("cors", R"({"origins": ["https://app.example.com"], "exposed": ["X-A", "X-B"]})");
    EXPECT_EQ(sendOrigin("https://app.example.com"), 0);
    EXPECT_EQ(client("Access-Control-Allow-Origin"), "https://app.example.com");
    EXPECT_EQ(client("Access-Control-Expose-Headers"), "X-A, X-B");
    EXPECT_EQ(client("Access-Control-Allow-Credentials"), "<removed>");
    EXPECT_TRUE(varies("Origin"));
    EXPECT_EQ(sendOrigin("https://evil.test"), 0);
    EXPECT_EQ(client("Access-Control-Allow-Origin"), "<removed>");
    EXPECT_TRUE(varies("Origin"));
    EXPECT_EQ(send(), 0);
    EXPECT_TRUE(varies("Origin")) << "caches must know";
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::Skip);
}

TEST_F(CorsTest, AnswersPreflights)
{
    use("cors", R"({"origins": ["https://app.example.com"], "credentials": true, "methods": ["GET", "PUT"], "headers": ["Authorization"], "maxAge": "5m"})");
    EXPECT_EQ(preflight("https://app.example.com", "authorization"), 204);
    EXPECT_FALSE(m_context.answer().isRejection());
    EXPECT_EQ(answered("Access-Control-Allow-Origin"), "https://app.example.com");
    EXPECT_EQ(answered("Access-Control-Allow-Credentials"), "true");
    EXPECT_EQ(answered("Access-Control-Allow-Methods"), "GET, PUT");
    EXPECT_EQ(answered("Access-Control-Allow-Headers"), "Authorization");
    EXPECT_EQ(answered("Access-Control-Max-Age"), "300");
    EXPECT_EQ(preflight("https://evil.test"), 403);
    EXPECT_EQ(code(), "cors.origin-not-allowed");
    EXPECT_EQ(answered("Access-Control-Allow-Origin"), "");
}

TEST_F(CorsTest, AnyOriginAndAnyHeader)
{
    use("cors", "{}");
    EXPECT_EQ(sendOrigin("https://anyone.test"), 0);
    EXPECT_EQ(client("Access-Control-Allow-Origin"), "*");
    EXPECT_FALSE(varies("Origin"));
    EXPECT_EQ(preflight("https://anyone.test", "x-a, x-b"), 204);
    EXPECT_EQ(answered("Access-Control-Allow-Headers"), "x-a, x-b");
    EXPECT_TRUE(varies("Access-Control-Request-Headers"));
}

TEST_F(CorsTest, OptionsWithoutAskedMethodIsNoPreflight)
{
    use("cors", "{}");
    newRequest();
    m_head.method = http::Method::Options;
    field("Origin", "https://a.test");
    EXPECT_EQ(run(), 0);
}

TEST_F(CorsTest, RefusesOthersWhenTold)
{
    use("cors", R"({"origins": ["https://a.test"], "refuseOthers": true})");
    EXPECT_EQ(sendOrigin("https://b.test"), 403);
    EXPECT_EQ(sendOrigin("https://a.test"), 0);
    use("cors", R"({"origins": ["https://a.test"], "refuseOthers": true})", pipeline::Mode::Report);
    EXPECT_EQ(sendOrigin("https://b.test"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(CorsTest, NeverAStarWithCredentials)
{
    EXPECT_EQ(refusedAt("cors", R"({"origins": ["*"], "credentials": true, "exposed": []})").pointer, "/credentials");
    EXPECT_EQ(refusedAt("cors", R"({"origins": ["https://a.test"], "credentials": true, "exposed": ["*"]})").pointer, "/exposed");
    EXPECT_EQ(refusedAt("cors", R"({"origins": ["https://a.test", "a.test"]})").pointer, "/origins/1");
    EXPECT_EQ(refusedAt("cors", R"({"headers": ["a\r\nb"]})").pointer, "/headers/0");
}

} // namespace
} // namespace gatehouse::policies
