// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/bot/agent_patterns.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class BotTest : public PolicyTest
{
protected:
    int as(const std::string& agent)
    {
        newRequest();
        field("User-Agent", agent);
        return run();
    }
};

TEST_F(BotTest, KnownToolsAreRefusedAndBrowsersAreNot)
{
    use("bot", "{}");
    for (const char* tool : {"sqlmap/1.7.2#stable (https://sqlmap.org)", "Mozilla/5.00 (Nikto/2.1.6) (Evasions:None) (Test:000001)", "masscan/1.3 (https://github.com/robertdavidgraham/masscan)", "Mozilla/5.0 zgrab/0.x",
                             "Mozilla/5.0 (compatible; Nmap Scripting Engine; https://nmap.org/book/nse.html)", "gobuster/3.6", "Nuclei - Open-source project (github.com/projectdiscovery/nuclei)", "WPScan v3.8.22 (https://wpscan.com/)",
                             "Mozilla/4.5 (compatible; HTTrack 3.0x; Windows 98)", "SQLMAP", "Fuzz Faster U Fool v2.0.0", "DirBuster-1.0-RC1 (http://www.owasp.org/index.php/Category:OWASP_DirBuster_Project)"}) {
        EXPECT_EQ(as(tool), 403) << tool;
        EXPECT_EQ(code(), "bot.denied");
        EXPECT_EQ(m_context.answer().detail.find("sqlmap"), std::string::npos);
    }
    for (const char* agent : {"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                              "curl/8.5.0", "python-requests/2.32", "Go-http-client/2.0", "okhttp/4.12", "PostmanRuntime/7.43", "kube-probe/1.31", "acme-mysqlmapper/2", "Googlebot/2.1 (+http://www.google.com/bot.html)"})
        EXPECT_EQ(as(agent), 0) << agent;
    EXPECT_EQ(send(), 0) << "none at all";
}

TEST_F(BotTest, AllowBeforeDenyBeforeTheRest)
{
    use("bot", R"({"deny": ["bot", "^curl/", "nikto-like"], "allow": ["goodbot", "^nikto/9"], "missing": "deny"})");
    EXPECT_EQ(as("EvilBot/1"), 403);
    EXPECT_EQ(m_trace.at(0).details.at(0).second, "deny/0: bot");
    EXPECT_EQ(as("GoodBot/1"), 0);
    EXPECT_EQ(as("nikto/9"), 0) << "a known tool that is allowed";
    EXPECT_EQ(as("curl/8"), 403);
    EXPECT_EQ(as("a curl/8"), 0);
    EXPECT_EQ(send(), 403);
    EXPECT_EQ(as(""), 403);
    use("bot", R"({"allow": ["^acme-"], "default": "deny", "knownTools": false})");
    EXPECT_EQ(as("acme-app/1"), 0);
    EXPECT_EQ(as("other/1"), 403);
    use("bot", R"({"knownTools": false})");
    EXPECT_EQ(as("sqlmap/1"), 0);
}

TEST_F(BotTest, WhatAnAttackerTries)
{
    use("bot", R"({"deny": ["evil"]})");
    EXPECT_EQ(as(std::string(60'000, 'x') + " evil"), 403) << "far behind";
    EXPECT_EQ(as("e\xffvil \xc3\x28 evil"), 403) << "bytes that are no UTF-8";
    EXPECT_EQ(as("EVIL"), 403);
    newRequest();
    field("User-Agent", "Firefox");
    field("User-Agent", "evil");
    EXPECT_EQ(run(), 403);
    use("bot", R"json({"deny": ["(a+)+$", "(x*)*y"]})json");
    EXPECT_EQ(as(std::string(50'000, 'a') + '!'), 0) << "in linear time";
    use("bot", R"({"deny": ["evil"]})", pipeline::Mode::Report);
    EXPECT_EQ(as("evil"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(BotTest, MistakesAreShownWithTheirPlace)
{
    EXPECT_EQ(refusedAt("bot", R"json({"deny": ["ok", "("]})json").pointer, "/deny/1");
    EXPECT_EQ(refusedAt("bot", R"json({"allow": ["(?=x)"]})json").pointer, "/allow/0");
    EXPECT_FALSE(make("bot", R"json({"deny": ["((a{1,1000}){1,1000}){1,1000}"]})json").ok());
}

TEST(KnownBadAgents, AllArePatterns)
{
    std::vector<AgentPatterns::Pattern> patterns;
    for (const std::string_view known : knownBadAgents())
        patterns.push_back({std::string(known), AgentPatterns::Effect::Deny, "/"});
    EXPECT_TRUE(AgentPatterns::make(std::move(patterns)).ok());
}

} // namespace
} // namespace gatehouse::policies
