// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class RedirectTest : public PolicyTest
{
protected:
    std::string locationFor(const std::string& path, const std::string& query = "", const std::string& host = "")
    {
        m_path = path;
        m_query = query;
        newRequest();
        m_head.path = m_path;
        m_head.query = m_query;
        m_context.tls = m_tls;
        if (!host.empty())
            field("Host", host);
        return run() == 0 ? "" : answered("Location");
    }
    std::string m_path, m_query;
    bool m_tls = false;
};

TEST_F(RedirectTest, BringsToHttpsByItself)
{
    use("redirect", "{}");
    EXPECT_EQ(locationFor("/orders/1", "a=b"), "https://api.acme.test/orders/1?a=b");
    EXPECT_EQ(m_context.answer().status, 307);
    EXPECT_FALSE(m_context.answer().isRejection());
    m_tls = true;
    EXPECT_EQ(locationFor("/orders/1"), "");
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::Skip);
}

TEST_F(RedirectTest, ChangesHostAndPort)
{
    use("redirect", R"({"status": 301, "scheme": "same", "host": "Shop.Example", "port": 8443, "keepQuery": false})");
    EXPECT_EQ(locationFor("/a", "x=1"), "http://shop.example:8443/a");
    EXPECT_EQ(m_context.answer().status, 301);
    use("redirect", R"({"host": "shop.example", "port": 443})");
    EXPECT_EQ(locationFor("/a"), "https://shop.example/a");
}

TEST_F(RedirectTest, DoesNotSendRoundInCircles)
{
    use("redirect", R"({"scheme": "same", "host": "api.acme.test", "port": 8080})");
    EXPECT_EQ(locationFor("/a", "", "api.acme.test:8080"), "");
    EXPECT_EQ(locationFor("/a", "", "api.acme.test:8081"), "http://api.acme.test:8080/a");
    EXPECT_EQ(locationFor("/a", "", "api.acme.test"), "http://api.acme.test:8080/a");
    use("redirect", R"({"scheme": "same", "path": "/a"})");
    EXPECT_EQ(locationFor("/a"), "");
    EXPECT_EQ(locationFor("/b"), "/a");
}

TEST_F(RedirectTest, ReplacesPrefixesInWholeSegments)
{
    use("redirect", R"({"scheme": "same", "prefix": "/v1", "replacePrefix": "/v2/x"})");
    EXPECT_EQ(locationFor("/v1/orders", "q"), "/v2/x/orders?q");
    EXPECT_EQ(locationFor("/v1"), "/v2/x");
    EXPECT_EQ(locationFor("/v10"), "");
    use("redirect", R"({"scheme": "same", "prefix": "/v1/"})");
    EXPECT_EQ(locationFor("/v1/orders"), "/orders");
    EXPECT_EQ(locationFor("/v1"), "/");
}

TEST_F(RedirectTest, NeverNamesAnotherHostThatAClientChose)
{
    use("redirect", R"({"scheme": "same", "prefix": "/go"})");
    EXPECT_EQ(locationFor("/go//evil.example/x"), "/.//evil.example/x");
    use("redirect", R"({"scheme": "same", "pattern": "^/go/(.*)$", "replacement": "/\\1"})");
    EXPECT_EQ(locationFor("/go//evil.example"), "/.//evil.example");
}

TEST_F(RedirectTest, EncodesWhatMayNotStandInAField)
{
    use("redirect", R"({"scheme": "same", "path": "/b"})");
    EXPECT_EQ(locationFor("/a", "x=\"<\xc3\xa4>\\"), "/b?x=%22%3C%C3%A4%3E%5C");
}

TEST_F(RedirectTest, ComesBeforeAuthentication)
{
    use("redirect", "{}", pipeline::Mode::Enforce, "z");
    add("key-auth", "{}", pipeline::Mode::Enforce, "a");
    EXPECT_EQ(send(), 307);
}

TEST_F(RedirectTest, RefusesWhatIsNoPlace)
{
    EXPECT_EQ(refusedAt("redirect", R"({"host": "a.example/x"})").pointer, "/host");
    EXPECT_EQ(refusedAt("redirect", R"({"path": "x"})").pointer, "/path");
    EXPECT_EQ(refusedAt("redirect", R"({"path": "/x?y"})").pointer, "/path");
    EXPECT_EQ(refusedAt("redirect", R"({"path": "/x", "prefix": "/y"})").pointer, "/path");
    EXPECT_EQ(refusedAt("redirect", R"({"pattern": "("})").pointer, "/pattern");
    EXPECT_EQ(refusedAt("redirect", R"({"pattern": "a", "replacement": "\\2"})").pointer, "/replacement");
}

} // namespace
} // namespace gatehouse::policies
