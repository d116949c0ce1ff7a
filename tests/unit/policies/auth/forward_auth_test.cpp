// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/server.h"
#include "support/run_task.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using base::Json;

// A service on the test's own loop that says what the test wants.
class ForwardAuthTest : public PolicyTest
{
protected:
    ForwardAuthTest()
        : m_server(m_loop, http::ServerOptions{}, [this](const http::ServerRequest& request, http::ResponseWriter& response) { return answer(request, response); })
    {
        const auto bound = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
        EXPECT_TRUE(bound.ok());
        m_url = "http://" + bound->text() + "/check";
        m_context.loop = &m_loop;
    }
    net::Task<void> answer(const http::ServerRequest& request, http::ResponseWriter& response)
    {
        ++m_asked;
        m_seen = request;
        (void)co_await response.send(m_status, m_fields, m_body);
    }
    void useIt(const Json& changes = Json::object(), pipeline::Mode mode = pipeline::Mode::Enforce)
    {
        Json config = {{"url", m_url}};
        config.update(changes);
        use("forward-auth", base::toText(config), mode);
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
    void begin()
    {
        newRequest();
        m_context.loop = &m_loop;
    }
    int ask(const std::string& token)
    {
        begin();
        field("Authorization", token);
        return ask();
    }

    net::EventLoop m_loop;
    http::Server m_server;
    std::string m_url;
    int m_asked = 0;
    int m_status = 200;
    http::ResponseWriter::Fields m_fields;
    std::string m_body;
    http::ServerRequest m_seen;
};

TEST_F(ForwardAuthTest, TheServicesStatusDecides)
{
    useIt();
    EXPECT_EQ(ask("one"), 0);
    m_status = 204;
    EXPECT_EQ(ask("one"), 0);
    for (const int status : {302, 401, 403, 404, 429}) {
        m_status = status;
        EXPECT_EQ(ask("one"), status);
        EXPECT_EQ(code(), "forward-auth.refused");
    }
    m_status = 304;
    EXPECT_EQ(ask("one"), 403);
    for (const int status : {500, 502, 503}) {
        m_status = status;
        EXPECT_EQ(ask("one"), 503);
        EXPECT_EQ(code(), "forward-auth.unavailable");
    }
}

TEST_F(ForwardAuthTest, StatusesAreMapped)
{
    useIt({{"statuses", Json::array({{{"from", 404}, {"to", 200}}, {{"from", 200}, {"to", 402}}, {{"from", 500}, {"to", 429}}})}});
    const std::pair<int, int> expected[] = {{404, 0}, {200, 402}, {500, 429}, {204, 0}};
    for (const auto& [said, wanted] : expected) {
        m_status = said;
        EXPECT_EQ(ask("one"), wanted) << said;
    }
}

TEST_F(ForwardAuthTest, TheServiceSeesTheRequestAndNoMoreThanItShould)
{
    useIt({{"requestHeaders", Json::array({"Authorization", "X-Session"})}, {"method", "POST"}});
    begin();
    m_head.methodText = "DELETE";
    m_head.path = "/orders/1";
    m_head.query = "a=b";
    field("Authorization", "Bearer x");
    field("X-Session", "one");
    field("X-Session", "two");
    field("Cookie", "secret=1");
    field("X-Forwarded-Uri", "/public");
    field("X-Forwarded-Method", "GET");
    field("X-Consumer-Id", "root");
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(m_seen.method, "POST");
    EXPECT_EQ(m_seen.path, "/check");
    EXPECT_EQ(m_seen.field("authorization"), "Bearer x");
    EXPECT_EQ(m_seen.field("x-session"), "one, two");
    EXPECT_EQ(m_seen.field("cookie"), "");
    EXPECT_EQ(m_seen.field("x-forwarded-method"), "DELETE");
    EXPECT_EQ(m_seen.field("x-forwarded-uri"), "/orders/1?a=b");
    EXPECT_EQ(m_seen.field("x-forwarded-host"), "api.acme.test");
    EXPECT_EQ(m_seen.field("x-forwarded-proto"), "http");
    EXPECT_EQ(m_seen.field("x-forwarded-for"), "192.0.2.1");
    EXPECT_EQ(m_seen.field("x-consumer-id"), "") << "what the client says of itself is not passed on as ours";
    EXPECT_EQ(m_seen.field("x-tenant-id"), "acme");
}

TEST_F(ForwardAuthTest, TheUpstreamLearnsWhatTheServiceSaysAndNothingForged)
{
    useIt({{"upstreamHeaders", Json::array({"X-User", "X-Roles"})}, {"clientHeaders", Json::array({"Set-Cookie", "X-Left"})}});
    m_fields = {{"X-User", "alice"}, {"X-Other", "no"}, {"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2"}, {"X-Left", "5"}};
    begin();
    field("X-User", "root");
    field("X-Roles", "admin");
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(upstream("X-User"), "alice");
    EXPECT_EQ(upstream("X-Roles"), "<removed>");
    EXPECT_EQ(upstream("X-Other"), "");
    EXPECT_EQ(client("X-Left"), "5");
    int cookies = 0;
    for (const auto& edit : m_context.responseEdits)
        cookies += edit.name == "Set-Cookie" && edit.op == pipeline::HeaderEdit::Op::Add;
    EXPECT_EQ(cookies, 2);
    EXPECT_EQ(m_context.authenticatedBy, "forward-auth");
    EXPECT_FALSE(m_context.callerMark.empty());
    // Nor when nobody answers and requests pass.
    useIt({{"upstreamHeaders", Json::array({"X-User"})}, {"whenUnavailable", "pass"}});
    m_status = 500;
    begin();
    field("X-User", "root");
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(upstream("X-User"), "<removed>");
    EXPECT_EQ(m_context.authenticatedBy, "");
}

TEST_F(ForwardAuthTest, RefusalsBringWhatIsConfigured)
{
    useIt();
    m_status = 401;
    m_fields = {{"WWW-Authenticate", "Basic"}, {"X-Internal", "secret"}, {"Content-Type", "text/html"}};
    m_body = "<p>no</p>";
    EXPECT_EQ(ask("one"), 401);
    EXPECT_EQ(answered("WWW-Authenticate"), "Basic");
    EXPECT_EQ(answered("X-Internal"), "");
    EXPECT_EQ(m_context.answer().body, "");
    useIt({{"refusalBody", true}});
    EXPECT_EQ(ask("one"), 401);
    EXPECT_EQ(m_context.answer().body, m_body);
    EXPECT_EQ(m_context.answer().contentType, "text/html");
    EXPECT_EQ(code(), "forward-auth.refused") << "it stays a rejection";
}

TEST_F(ForwardAuthTest, TheServiceMayNameTheConsumer)
{
    useIt({{"consumerHeader", "X-Account"}});
    m_fields = {{"X-Account", "mobile"}};
    EXPECT_EQ(ask("one"), 0);
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.consumer->id, "mobile");
    EXPECT_EQ(upstream("X-Consumer-Id"), "mobile");
    m_fields = {{"X-Account", "nobody"}};
    EXPECT_EQ(ask("one"), 403);
    EXPECT_EQ(code(), "forward-auth.unknown-consumer");
    m_fields = {{"X-Account", "gone"}};
    EXPECT_EQ(ask("one"), 403);
    EXPECT_EQ(code(), "forward-auth.inactive");
    m_fields.clear();
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(m_context.consumer, nullptr);
}

TEST_F(ForwardAuthTest, RemembersByWhatIsConfigured)
{
    useIt({{"cacheFor", "10s"}});
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(m_asked, 1);
    EXPECT_EQ(ask("two"), 0);
    EXPECT_EQ(m_asked, 2) << "another caller";
    begin();
    m_head.path = "/orders/2";
    field("Authorization", "one");
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(m_asked, 3) << "another path";
    begin();
    m_head.methodText = "DELETE";
    field("Authorization", "one");
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(m_asked, 4) << "another method";
    m_client = *net::IpAddress::parse("192.0.2.9");
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(m_asked, 5) << "another address";
    begin();
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(m_asked, 6) << "nobody";
    begin();
    field("Authorization", "");
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(m_asked, 7) << "an empty field is not none";
    m_status = 403;
    EXPECT_EQ(ask("three"), 403);
    EXPECT_EQ(ask("three"), 403);
    EXPECT_EQ(m_asked, 9) << "refusals are not, unless configured";
}

TEST_F(ForwardAuthTest, WhatIsRememberedEnds)
{
    useIt({{"cacheFor", "10s"}, {"cacheRefusalsFor", "2s"}});
    // The policy's time is the loop's when an answer comes.
    const auto at = [&](std::chrono::nanoseconds later) {
        begin();
        m_context.nowNs = m_loop.nowNs() + later.count();
        field("Authorization", "one");
        return ask();
    };
    m_status = 403;
    EXPECT_EQ(at(std::chrono::seconds(0)), 403);
    m_status = 200;
    EXPECT_EQ(at(std::chrono::seconds(1)), 403);
    EXPECT_EQ(at(std::chrono::seconds(3)), 0);
    m_status = 403;
    EXPECT_EQ(at(std::chrono::seconds(9)), 0);
    EXPECT_EQ(at(std::chrono::seconds(11)), 403);
}

TEST_F(ForwardAuthTest, WhatIsForOneIsNotRemembered)
{
    useIt({{"cacheFor", "10s"}, {"clientHeaders", Json::array({"Set-Cookie"})}});
    m_fields = {{"Set-Cookie", "session=1"}};
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(m_asked, 2);
    m_fields = {{"Cache-Control", "No-Store"}};
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(m_asked, 4);
}

TEST_F(ForwardAuthTest, FailsClosed)
{
    use("forward-auth", R"({"url": "http://127.0.0.1:1/", "timeout": "200ms"})");
    EXPECT_EQ(ask("one"), 503);
    EXPECT_EQ(code(), "forward-auth.unavailable");
    use("forward-auth", R"({"url": "http://127.0.0.1:1/", "timeout": "200ms", "errorStatus": 403})");
    EXPECT_EQ(ask("one"), 403);
    use("forward-auth", R"({"url": "http://127.0.0.1:1/", "timeout": "200ms", "whenUnavailable": "pass"})");
    EXPECT_EQ(ask("one"), 0);
    use("forward-auth", "{}");
    EXPECT_EQ(ask("one"), 503);
}

TEST_F(ForwardAuthTest, TwoAuthorizationsAreRefused)
{
    useIt();
    begin();
    field("Authorization", "Bearer good");
    field("Authorization", "Bearer bad");
    EXPECT_EQ(ask(), 400);
    EXPECT_EQ(code(), "forward-auth.repeated");
    EXPECT_EQ(m_asked, 0);
}

TEST_F(ForwardAuthTest, ADryRunAsksNobody)
{
    useIt({{"cacheFor", "10s"}});
    begin();
    m_context.dryRun = true;
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(m_asked, 0);
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::Skip);
}

TEST_F(ForwardAuthTest, ReportModeRefusesNobodyAndTellsNothing)
{
    useIt({{"upstreamHeaders", Json::array({"X-User"})}}, pipeline::Mode::Report);
    m_fields = {{"X-User", "alice"}};
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(upstream("X-User"), "");
    m_status = 403;
    EXPECT_EQ(ask("one"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(ForwardAuthTest, WrongConfigurationsAreToldByPlace)
{
    const std::pair<const char*, const char*> wrong[] = {
        {R"({"url": "http://192.0.2.1/"})", "/url"},
        {R"({"url": "https://a.test/", "ca": "-----BEGIN CERTIFICATE-----"})", "/ca"},
        {R"({"timeout": "2m"})", "/timeout"},
        {R"({"cacheFor": "2h"})", "/cacheFor"},
        {R"({"cacheRefusalsFor": "1h"})", "/cacheRefusalsFor"},
        {R"({"requestHeaders": ["X-Consumer-Id"]})", "/requestHeaders/0"},
        {R"({"upstreamHeaders": ["Content-Length"]})", "/upstreamHeaders/0"},
        {R"({"upstreamHeaders": ["X-A", "x-a"]})", "/upstreamHeaders/1"},
        {R"({"upstreamHeaders": ["X-Consumer-Id"]})", "/upstreamHeaders/0"},
        {R"({"statuses": [{"from": 200, "to": 200}, {"from": 200, "to": 403}]})", "/statuses/1/from"},
    };
    for (const auto& [config, pointer] : wrong) {
        const auto made = make("forward-auth", config);
        ASSERT_FALSE(made.ok()) << config;
        ASSERT_FALSE(made.error().problems.empty()) << config;
        EXPECT_EQ(made.error().problems.front().pointer, pointer) << config;
    }
}

} // namespace
} // namespace gatehouse::policies
