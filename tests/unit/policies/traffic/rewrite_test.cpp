// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class RewriteTest : public PolicyTest
{
protected:
    std::string pathFor(const std::string& path, const std::string& query = "")
    {
        m_path = path;
        m_query = query;
        newRequest();
        m_head.path = m_path;
        m_head.query = m_query;
        m_status = run();
        return std::string(m_context.forwarding.path.value_or("<as it was>"));
    }
    std::string m_path, m_query;
    int m_status = 0;
};

TEST_F(RewriteTest, ReplacesByPattern)
{
    use("rewrite", R"({"pattern": "^/customers/([^/]+)/orders$", "replacement": "/orders/of/\\1"})");
    EXPECT_EQ(pathFor("/customers/7/orders"), "/orders/of/7");
    EXPECT_EQ(pathFor("/customers/7"), "<as it was>");
    EXPECT_EQ(pathFor("/customers/a%2Fb/orders"), "/orders/of/a%2Fb");
}

TEST_F(RewriteTest, NormalisesWhatComesOut)
{
    use("rewrite", R"({"pattern": "^/x(.*)$", "replacement": "/a/\\1"})");
    EXPECT_EQ(pathFor("/x/b"), "/a//b");
    use("rewrite", R"({"pattern": "x", "replacement": ""})");
    EXPECT_EQ(pathFor("/a/.x./b"), "/b");
    EXPECT_EQ(pathFor("/.x./b"), "<as it was>");
    EXPECT_EQ(m_status, 400);
    EXPECT_EQ(code(), "rewrite.bad-path");
    use("rewrite", R"({"pattern": "^/", "replacement": ""})");
    EXPECT_EQ(pathFor("/b"), "<as it was>");
    EXPECT_EQ(m_status, 400);
}

TEST_F(RewriteTest, ChangesQueryAndHost)
{
    use("rewrite", R"({"removeQuery": ["debug"], "setQuery": {"format": "j son", "n": "1"}, "host": "inner:8080"})");
    EXPECT_EQ(pathFor("/a", "format=xml&debug=1&x=2"), "<as it was>");
    EXPECT_EQ(m_context.upstreamQuery, "x=2&format=j%20son&n=1");
    EXPECT_EQ(m_context.forwarding.host, "inner:8080");
    pathFor("/a");
    EXPECT_EQ(m_context.upstreamQuery, "format=j%20son&n=1");
}

TEST_F(RewriteTest, KeepsCredentialsOut)
{
    use("rewrite", R"({"setQuery": {"n": "1"}})");
    newRequest();
    m_head.query = "apikey=secret&x=2";
    m_context.upstreamQuery = "x=2";
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.upstreamQuery, "x=2&n=1");
}

TEST_F(RewriteTest, ReportModeChangesNothing)
{
    use("rewrite", R"({"path": "/other", "host": "inner"})", pipeline::Mode::Report);
    EXPECT_EQ(pathFor("/a"), "<as it was>");
    EXPECT_FALSE(m_context.forwarding.host);
}

TEST_F(RewriteTest, RefusesWhatIsNoHost)
{
    EXPECT_EQ(refusedAt("rewrite", R"({"host": "a/b"})").pointer, "/host");
    EXPECT_EQ(refusedAt("rewrite", R"({"prefix": "/a", "replacePrefix": "b"})").pointer, "/replacePrefix");
}

} // namespace
} // namespace gatehouse::policies
