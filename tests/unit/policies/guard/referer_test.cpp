// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/referer/host_patterns.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class RefererTest : public PolicyTest
{
protected:
    int from(const std::string& referer)
    {
        newRequest();
        field("Host", "api.acme.test:8080");
        field("Referer", referer);
        return run();
    }
};

TEST(HostPatterns, HostsSubdomainsAndPaths)
{
    HostPatterns patterns;
    for (const char* entry : {"Example.com", "*.example.org", "shop.test/a", "shop.test/b/", "*.wild.test/x", "[2001:db8::1]", "root.test/"}) {
        EXPECT_EQ(HostPatterns::problem(entry), "") << entry;
        patterns.add(entry);
    }
    patterns.sort();
    const std::pair<const char*, const char*> in[] = {{"example.com", "/x"}, {"a.example.org", ""}, {"a.b.example.org", "/"}, {"shop.test", "/a"}, {"shop.test", "/a/1"}, {"shop.test", "/a?x"}, {"shop.test", "/b/1"}, {"a.wild.test", "/x"}, {"[2001:db8::1]", "/"}, {"root.test", ""}};
    for (const auto& [host, path] : in)
        EXPECT_TRUE(patterns.contains(host, path)) << host << path;
    const std::pair<const char*, const char*> out[] = {{"www.example.com", "/"}, {"example.org", "/"}, {".example.org", "/"}, {"evilexample.org", "/"}, {"example.com.evil.test", "/"}, {"shop.test", "/ab"}, {"shop.test", "/b"}, {"shop.test", ""}, {"a.wild.test", "/"}, {"", ""}};
    for (const auto& [host, path] : out)
        EXPECT_FALSE(patterns.contains(host, path)) << host << path;
    for (const char* wrong : {"", "https://a.test", "a.*.test", "*", "a b", "a.test:80", "/x", ".a.test", "b\xc3\xbc" "cher.test", "a.test/x?y", "*."})
        EXPECT_NE(HostPatterns::problem(wrong), "") << wrong;
}

TEST_F(RefererTest, DenyBeforeAllowBeforeOwnBeforeTheRest)
{
    use("referer", R"({"allow": ["*.acme.test", "partner.test/shop/"], "deny": ["bad.acme.test"]})");
    EXPECT_EQ(from("https://www.acme.test/x"), 0);
    EXPECT_EQ(from("https://BAD.acme.test/x"), 403);
    EXPECT_EQ(code(), "referer.denied");
    EXPECT_EQ(from("https://bad.acme.test./x"), 403) << "the same host";
    EXPECT_EQ(from("https://partner.test/shop/1"), 0);
    EXPECT_EQ(from("https://partner.test/other"), 403);
    EXPECT_EQ(from("https://evil.test/www.acme.test"), 403);
    EXPECT_EQ(from("https://www.acme.test@evil.test/"), 403);
    EXPECT_EQ(from("https://evil.test\\.acme.test/"), 403);
    EXPECT_EQ(send(), 403) << "none at all";
    use("referer", R"({"allow": ["a.test"], "missing": "allow"})");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(from("http://api.acme.test:8080/page"), 0) << "its own page";
    EXPECT_EQ(from("http://api.acme.test/page"), 403) << "of another port";
    use("referer", R"({"allow": ["a.test"], "own": false})");
    EXPECT_EQ(from("http://api.acme.test:8080/page"), 403);
}

TEST_F(RefererTest, ADenyListAloneLetsOthersPass)
{
    use("referer", R"({"deny": ["evil.test", "*.evil.test"]})");
    EXPECT_EQ(from("https://www.evil.test/"), 403);
    EXPECT_EQ(from("https://good.test/"), 0);
    EXPECT_EQ(send(), 0);
    use("referer", R"({"deny": ["evil.test"], "missing": "deny"})");
    EXPECT_EQ(from("javascript:1"), 403) << "it can't be read";
    newRequest();
    field("Referer", "https://good.test/");
    field("Referer", "https://good.test/");
    EXPECT_EQ(run(), 403) << "two of them";
    use("referer", R"({"default": "deny"})", pipeline::Mode::Report);
    EXPECT_EQ(from("https://a.test/"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(RefererTest, MistakesAreShownWithTheirPlace)
{
    EXPECT_EQ(refusedAt("referer", R"({"allow": ["a.test", "https://a.test"]})").pointer, "/allow/1");
    EXPECT_EQ(refusedAt("referer", R"({"deny": ["*"]})").pointer, "/deny/0");
}

} // namespace
} // namespace gatehouse::policies
