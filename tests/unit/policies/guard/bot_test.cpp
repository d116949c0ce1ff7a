// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/bot/agent_patterns.h"
#include "pipeline/name_servers.h"
#include "policies/guard/bot/address_owner.h"
#include "support/name_server.h"
#include "support/run_task.h"
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

// Crawlers that are looked up with a name server of the test's own.
class CrawlerTest : public PolicyTest
{
protected:
    CrawlerTest()
    {
        m_states = &m_shared;
        m_server.setNames(net::reverseName(*net::IpAddress::parse("66.249.66.1")), {"crawl-66-249-66-1.googlebot.com"}, 300);
        m_server.set("crawl-66-249-66-1.googlebot.com", {"66.249.66.1"}, 300);
    }
    void useIt(const base::Json& changes = base::Json::object(), pipeline::Mode mode = pipeline::Mode::Enforce)
    {
        base::Json config = {{"verify", true}, {"verdictHeader", "X-Crawler"}, {"timeout", "9s"}};
        config.update(changes);
        m_asksAt = pipeline::keepNameServers(m_shared, {m_nameServers});
        use("bot", base::toText(config), mode);
    }
    int as(const std::string& agent, const std::string& address)
    {
        m_client = *net::IpAddress::parse(address);
        newRequest();
        m_context.loop = &m_loop;
        m_context.nowNs = m_loop.nowNs();
        field("User-Agent", agent);
        field("X-Crawler", "verified");
        m_running = true;
        pipeline::Chain::Outcome outcome = m_chain.run(m_context, 0, m_reported, &m_trace);
        if (outcome.verdict == pipeline::Verdict::Suspend) {
            ++m_asked;
            const auto verdict = test::runTask(m_loop, m_chain.at(outcome.policy).policy->resume(m_context));
            outcome = m_chain.settle(m_context, outcome.policy, verdict.value_or(pipeline::Verdict::Answer), m_reported, &m_trace);
        }
        return outcome.verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
    }
    int asGoogle(const std::string& address) { return as("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", address); }

    test::NameServer m_server;
    std::string m_nameServers = m_server.address();
    pipeline::SharedStates m_shared; // outlived by what the fixture has of policies, which asks it for nothing
    std::shared_ptr<net::DnsOptions> m_asksAt;
    net::EventLoop m_loop;
    int m_asked = 0;
};

TEST_F(CrawlerTest, WhoIsWhatHeSaysPassesAndIsRemembered)
{
    useIt();
    EXPECT_EQ(asGoogle("66.249.66.1"), 0);
    EXPECT_EQ(upstream("X-Crawler"), "verified");
    EXPECT_EQ(asGoogle("66.249.66.1"), 0);
    EXPECT_EQ(upstream("X-Crawler"), "verified");
    EXPECT_EQ(m_asked, 1);
    EXPECT_EQ(as("curl/8", "66.249.66.1"), 0);
    EXPECT_EQ(upstream("X-Crawler"), "<removed>") << "what the client says itself is taken out";
    EXPECT_EQ(as("bingbot/2.0", "66.249.66.1"), 403) << "one crawler's address is not another's";
    EXPECT_EQ(m_asked, 2);
}

TEST_F(CrawlerTest, WhoeverHasAnAddressMayCallItAnythingAndThatIsNotEnough)
{
    m_server.setNames("1.2.0.192.in-addr.arpa", {"crawl-66-249-66-1.googlebot.com"}, 300); // has another address
    m_server.setNames("2.2.0.192.in-addr.arpa", {"crawl.googlebot.com.evil.test", "evilgooglebot.com", "googlebot.com.evil"}, 300);
    m_server.set("crawl.googlebot.com.evil.test", {"192.0.2.2"}, 300);
    m_server.set("evilgooglebot.com", {"192.0.2.2"}, 300);
    m_server.setNames("3.2.0.192.in-addr.arpa", {"none.googlebot.com"}, 300); // there is no such name
    useIt();
    for (const char* address : {"192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4", "2001:db8::1"}) {
        EXPECT_EQ(asGoogle(address), 403) << address;
        EXPECT_EQ(code(), "bot.spoofed");
    }
    EXPECT_EQ(m_server.questions("evilgooglebot.com") + m_server.questions("crawl.googlebot.com.evil.test"), 0) << "other domains are not asked for";
    useIt({{"spoofed", "allow"}});
    EXPECT_EQ(asGoogle("192.0.2.1"), 0);
    EXPECT_EQ(upstream("X-Crawler"), "spoofed");
    useIt(base::Json::object(), pipeline::Mode::Report);
    EXPECT_EQ(asGoogle("192.0.2.1"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(CrawlerTest, OneOfSeveralNamesIsEnough)
{
    m_server.setNames("5.2.0.192.in-addr.arpa", {"a.evil.test", "b.search.msn.com", "c.search.msn.com"}, 300);
    m_server.set("b.search.msn.com", {"192.0.2.77"}, 300);
    m_server.set("c.search.msn.com", {"192.0.2.77", "192.0.2.5"}, 300);
    useIt();
    EXPECT_EQ(as("Mozilla/5.0 (compatible; bingbot/2.0)", "192.0.2.5"), 0);
    m_server.setNames(net::reverseName(*net::IpAddress::parse("2001:db8::7")), {"d.Search.MSN.com"}, 300);
    m_server.set("d.search.msn.com", {"2001:db8::7"}, 300);
    EXPECT_EQ(as("BINGBOT", "2001:db8::7"), 0);
    EXPECT_EQ(as("BINGBOT", "2001:db8::8"), 403);
}

TEST_F(CrawlerTest, WhenNobodyCanTell)
{
    m_server.fail(true);
    useIt();
    EXPECT_EQ(asGoogle("66.249.66.1"), 503);
    EXPECT_EQ(code(), "bot.unverified");
    EXPECT_EQ(answered("Retry-After"), "10");
    useIt({{"unverified", "allow"}});
    EXPECT_EQ(asGoogle("66.249.66.1"), 0);
    EXPECT_EQ(upstream("X-Crawler"), "unknown");
    m_nameServers = "127.0.0.1:1"; // where nobody answers
    m_asksAt.reset();
    useIt({{"timeout", "10ms"}});
    EXPECT_EQ(asGoogle("66.249.66.1"), 503);
}

TEST_F(CrawlerTest, NamesComeFirstAndNothingIsLookedUpForThem)
{
    useIt({{"deny", base::Json::array({"googlebot"})}});
    EXPECT_EQ(asGoogle("66.249.66.1"), 403);
    EXPECT_EQ(code(), "bot.denied");
    useIt({{"allow", base::Json::array({"googlebot"})}});
    EXPECT_EQ(asGoogle("192.0.2.1"), 403) << "an allowed name may not be lent";
    EXPECT_EQ(code(), "bot.spoofed");
    useIt();
    EXPECT_EQ(as("Mozilla/5.0 Firefox/140.0", "192.0.2.1"), 0);
    EXPECT_EQ(as("notagooglebot-like", "192.0.2.1"), 0);
    EXPECT_EQ(m_asked, 1);
    newRequest();
    m_context.dryRun = true;
    m_context.loop = &m_loop;
    field("User-Agent", "Googlebot");
    m_context.client = *net::IpAddress::parse("192.0.2.200");
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::Skip);
    use("bot", "{}");
    EXPECT_EQ(asGoogle("192.0.2.1"), 0) << "not asked for";
}

TEST_F(CrawlerTest, RefusesDomainsThatAreEverybodys)
{
    const auto at = [&](const char* crawler) { return make("bot", std::string(R"({"verify": true, "crawlers": [)") + crawler + "]}").ok(); };
    EXPECT_TRUE(at(R"({"agent": "x", "domains": ["Example.com"]})"));
    for (const char* wrong : {R"({"agent": "x", "domains": ["com"]})", R"({"agent": "x", "domains": [".com"]})", R"({"agent": "x", "domains": []})", R"({"agent": "(", "domains": ["a.com"]})",
                              R"({"agent": "x", "domains": ["a..com"]})", R"({"agent": "", "domains": ["a.com"]})"})
        EXPECT_FALSE(at(wrong)) << wrong;
    EXPECT_EQ(refusedAt("bot", R"({"verify": true, "verdictHeader": "X-Consumer-Id"})").pointer, "/verdictHeader");
}

TEST(AddressOwners, DomainsEndAtDots)
{
    const std::vector<std::string> domains = {"googlebot.com"};
    for (const char* name : {"googlebot.com", "a.googlebot.com", "A.GoogleBot.Com", "a.b.googlebot.com."})
        EXPECT_TRUE(AddressOwner::isBelow(name, domains)) << name;
    for (const char* name : {"", "com", "xgooglebot.com", "googlebot.com.x", "googlebot.com..", "googlebot_com"})
        EXPECT_FALSE(AddressOwner::isBelow(name, domains)) << name;
}

TEST(AddressOwners, ManyAtATimeAreBounded)
{
    // A name server that never answers.
    const int silent = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    ASSERT_EQ(::bind(silent, reinterpret_cast<sockaddr*>(&address), length), 0);
    ::getsockname(silent, reinterpret_cast<sockaddr*>(&address), &length);
    net::EventLoop loop;
    AddressOwner::Options options;
    options.nameServers = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
    options.underWay = 1;
    options.waiting = 2;
    {
        AddressOwner owner(std::move(options));
        const auto domains = std::make_shared<const std::vector<std::string>>(std::vector<std::string>{"googlebot.com"});
        const auto find = [&](const char* text, int64_t afterNs) { return owner.find(loop, *net::IpAddress::parse(text), 0, domains, loop.nowNs() + afterNs); };
        const auto run = [&]() -> net::Task<void> {
            auto first = find("192.0.2.1", 20'000'000);
            first.resume();
            EXPECT_EQ(co_await find("192.0.2.2", 9'000'000'000), AddressOwner::Verdict::Unknown) << "no room for another one";
            auto second = find("192.0.2.1", 9'000'000'000);
            second.resume();
            EXPECT_EQ(co_await find("192.0.2.1", 9'000'000'000), AddressOwner::Verdict::Unknown) << "nor for one more who waits";
            while (!first.done())
                co_await loop.sleep(std::chrono::milliseconds(5));
            EXPECT_EQ(first.handle().promise().take(), AddressOwner::Verdict::Unknown) << "nobody waits beyond his time";
        };
        EXPECT_TRUE(test::runTask(loop, run()));
    } // some still wait, and nobody comes back to them
    ::close(silent);
}

} // namespace
} // namespace gatehouse::policies
