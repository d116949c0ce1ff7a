// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class AccessTest : public PolicyTest
{
protected:
    // One rule that allows, and nobody else.
    void allowWhen(const std::string& when)
    {
        base::Json config{{"rules", base::Json::array()}};
        config["rules"].push_back({{"name", "only"}, {"when", when}, {"effect", "allow"}});
        use("access", base::toText(config));
    }
};

TEST_F(AccessTest, NobodyPassesWithoutARule)
{
    use("access", "{}");
    EXPECT_EQ(send(), 403);
    EXPECT_EQ(code(), "access.denied");
    EXPECT_EQ(m_context.answer().detail, "No rule allows this request.");
    use("access", R"({"default": "allow"})");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_trace.at(0).reason, "no rule applies, and others are allowed");
}

TEST_F(AccessTest, TheFirstRuleThatAppliesDecides)
{
    use("access", R"json({"rules": [
        {"name": "not there", "when": "request.path.startsWith('/orders/9')", "effect": "deny", "message": "Not for you."},
        {"name": "read", "when": "request.method == 'GET'", "effect": "allow"},
        {"name": "all", "when": "true", "effect": "deny"}]})json");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_trace.at(0).reason, "the rule 'read' allows it");
    newRequest();
    m_head.path = "/orders/99";
    EXPECT_EQ(run(), 403);
    EXPECT_EQ(m_context.answer().detail, "Not for you (rule 'not there').");
    newRequest();
    m_head.methodText = "POST";
    EXPECT_EQ(run(), 403);
    EXPECT_EQ(m_context.answer().detail, "This request is not allowed (rule 'all').");
}

TEST_F(AccessTest, RulesSeeTheRequestAndWhoSendsIt)
{
    allowWhen("identity.authenticated && identity.consumer == 'mobile' && 'beta' in identity.groups && identity.method == 'key-auth'");
    EXPECT_EQ(send(), 403);
    newRequest();
    m_context.consumer = &m_consumers.at(m_mobile);
    m_context.authenticatedBy = "key-auth";
    EXPECT_EQ(run(), 0);
    allowWhen("request.host == 'api.acme.test' && request.protocol == 'HTTP/1.1' && request.id == 'r-1' && tenant.id == 'acme' && route.id == 'orders' && route.service == 'orders' && !tls.enabled");
    EXPECT_EQ(send(), 0);
    allowWhen("cidr('192.0.2.0/24').containsIP(request.ip)");
    EXPECT_EQ(sendFrom("192.0.2.77"), 0);
    EXPECT_EQ(sendFrom("192.0.3.77"), 403);
    allowWhen("request.size < 100");
    EXPECT_EQ(send(), 0);
    newRequest();
    m_context.hasBody = true;
    EXPECT_EQ(run(), 403) << "nobody knows how long it is";
    newRequest();
    m_context.hasBody = true;
    m_context.contentLength = 99;
    EXPECT_EQ(run(), 0);
    allowWhen("time == timestamp(" + std::to_string(m_clock.wallNs() / 1'000'000'000) + ") + duration('" + std::to_string(m_clock.wallNs() % 1'000'000'000) + "ns')");
    EXPECT_EQ(send(), 0);
}

TEST_F(AccessTest, HeaderFieldsByNameInAnyCaseAndJoined)
{
    allowWhen("request.headers['X-Role'] == 'admin, user' && request.headers.cookie == 'a=1; b=2' && 'x-role' in request.headers && !has(request.headers.via)");
    newRequest();
    field("x-role", "admin");
    field("X-Role", "user");
    field("Cookie", "a=1");
    field("Cookie", "b=2");
    EXPECT_EQ(run(), 0);
    allowWhen("request.headers.all(k, k == k.lowerAscii()) && size(request.headers) == 1");
    newRequest();
    field("X-Role", "user");
    EXPECT_EQ(run(), 0);
}

TEST_F(AccessTest, HeaderFieldsAreThoseTheUpstreamGets)
{
    using Op = pipeline::HeaderEdit::Op;
    const auto sendWith = [this](std::initializer_list<pipeline::HeaderEdit> edits) {
        newRequest();
        field("X-Role", "admin");
        field("X-Consumer-Groups", "admins");
        field("X-Real-IP", "10.0.0.1");
        m_context.requestEdits.assign(edits);
        return run();
    };
    const http::HeaderId none = http::HeaderId::Unknown;
    allowWhen("request.headers['x-role'] == 'admin'");
    EXPECT_EQ(sendWith({}), 0);
    EXPECT_EQ(sendWith({{Op::Remove, none, "X-Role", {}}}), 403);
    EXPECT_EQ(sendWith({{Op::Set, none, "X-Role", "user"}}), 403);
    EXPECT_EQ(sendWith({{Op::Add, none, "X-Role", "user"}}), 403) << "both, joined";
    EXPECT_EQ(sendWith({{Op::AddIfAbsent, none, "X-Role", "user"}}), 0);
    EXPECT_EQ(sendWith({{Op::Set, none, "X-Role", "user"}, {Op::Set, none, "x-role", "admin"}}), 0) << "the last one counts";
    EXPECT_EQ(sendWith({{Op::Set, none, "X-Role", "admin"}, {Op::Remove, none, "x-role", {}}}), 403);
    allowWhen("request.headers.exists(k, v, k == 'x-role' && v == 'admin')");
    EXPECT_EQ(sendWith({{Op::Set, none, "X-Role", "user"}}), 403);
    EXPECT_EQ(sendWith({{Op::Set, none, "X-ROLE", "admin"}}), 0);
    allowWhen("'x-consumer-groups' in request.headers || 'x-real-ip' in request.headers || request.headers.exists(k, k.startsWith('x-consumer'))");
    EXPECT_EQ(sendWith({}), 403) << "what the client says of itself";
    allowWhen("request.headers['x-consumer-groups'] == 'apps'");
    EXPECT_EQ(sendWith({}), 403);
    EXPECT_EQ(sendWith({{Op::Set, none, "X-Consumer-Groups", "apps"}}), 0) << "what a policy says of it";
}

TEST_F(AccessTest, AResultThatIsNoTruthAllowsNothing)
{
    for (const char* when : {"dyn(1)", "dyn('yes')", "dyn(null)", "dyn([true])"}) {
        allowWhen(when);
        EXPECT_EQ(send(), 403) << when;
        EXPECT_EQ(m_context.answer().detail, "No rule allows this request.");
        ASSERT_FALSE(m_trace.at(0).details.empty());
        EXPECT_TRUE(m_trace.at(0).details[0].second.starts_with("failed: it comes to ")) << m_trace.at(0).details[0].second;
        base::Json config{{"default", "allow"}, {"rules", base::Json::array()}};
        config["rules"].push_back({{"name", "only"}, {"when", when}, {"effect", "deny"}});
        use("access", base::toText(config));
        EXPECT_EQ(send(), 403) << when;
        EXPECT_EQ(m_trace.at(0).reason, "the rule 'only' can't be told, so it denies");
    }
    allowWhen("dyn(true)");
    EXPECT_EQ(send(), 0);
}

TEST_F(AccessTest, QueryParametersAreDecodedAndJoined)
{
    allowWhen("request.query.a == '1,2 3' && request.query['b c'] == '' && size(request.query) == 3 && request.query.exists(k, v, k == 'a' && v == '2 3')");
    newRequest();
    m_head.query = "a=1&&b%20c&a=2+3&";
    EXPECT_EQ(run(), 0);
    allowWhen("request.rawQuery == 'a=%31' && request.query.a == '1' && !has(request.query.b)");
    newRequest();
    m_head.query = "a=%31";
    EXPECT_EQ(run(), 0);
}

TEST_F(AccessTest, WhatCanNotBeToldIsRefused)
{
    allowWhen("request.headers['x-role'] == 'admin'");
    EXPECT_EQ(send(), 403);
    EXPECT_EQ(m_context.answer().detail, "No rule allows this request.");
    ASSERT_FALSE(m_trace.at(0).details.empty());
    EXPECT_EQ(m_trace.at(0).details[0].second, "failed: line 1, column 1: no such key: 'x-role'");
    use("access", R"json({"default": "allow", "rules": [{"name": "guests", "when": "request.headers['x-role'] == 'guest'", "effect": "deny"}]})json");
    EXPECT_EQ(send(), 403);
    EXPECT_EQ(m_context.answer().detail, "This request is not allowed (rule 'guests').");
    EXPECT_EQ(m_trace.at(0).reason, "the rule 'guests' can't be told, so it denies");
    newRequest();
    field("x-role", "admin");
    EXPECT_EQ(run(), 0);
}

TEST_F(AccessTest, AllRulesOfARequestShareOneBudget)
{
    base::Json config{{"default", "allow"}, {"rules", base::Json::array()}};
    for (int i = 0; i < 60; ++i)
        config["rules"].push_back({{"name", std::to_string(i)}, {"when", "size(request.rawQuery.split('')) == 0"}, {"effect", "deny"}});
    use("access", base::toText(config));
    const std::string query(4000, 'q');
    newRequest();
    m_head.query = query;
    EXPECT_EQ(run(), 403) << "no rule alone takes too much";
    EXPECT_TRUE(m_trace.at(0).reason.ends_with("can't be told, so it denies")) << m_trace.at(0).reason;
    newRequest();
    m_head.query = "q";
    EXPECT_EQ(run(), 0) << "another request begins anew";
}

TEST_F(AccessTest, AsksLimitsHowTheyStandAndCountsNothing)
{
    const std::string rules = R"json({"rules": [{"name": "only", "when": "rate.limit.remaining >= 2 && rate.limit.limit == 3 && rate['limit'].resetSeconds <= 60 && !has(rate.other) && size(rate) == 1", "effect": "allow"}]})json";
    use("access", rules);
    add("rate-limit", R"({"limit": 3, "window": "1m", "by": "ip", "algorithm": "fixed-window"})", pipeline::Mode::Enforce, "limit");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(send(), 0) << "two are left before it";
    EXPECT_EQ(send(), 403) << "one is left, and asking has taken none";
    EXPECT_EQ(send(), 403);
    EXPECT_EQ(sendFrom("192.0.2.78"), 0) << "another caller has a limit of its own";
}

TEST_F(AccessTest, ALimitThatAsksLimitsEndsSomewhere)
{
    use("access", R"json({"rules": [{"name": "only", "when": "rate.exists(k, rate[k].remaining > 0)", "effect": "allow"}]})json");
    // Whom the first counts depends on how it stands itself.
    add("rate-limit", R"json({"limit": 2, "window": "1m", "by": "expression", "key": "has(rate.limit) ? string(rate.limit.remaining) : 'none'", "cost": "rate.limit.limit"})json", pipeline::Mode::Enforce, "limit");
    EXPECT_EQ(send(), 0);
}

TEST_F(AccessTest, AQuotaIsALimit)
{
    use("access", R"json({"rules": [{"name": "only", "when": "rate.plan.remaining > 1", "effect": "allow"}]})json");
    add("quota", R"({"limit": 3, "period": "day", "by": "ip"})", pipeline::Mode::Enforce, "plan");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(send(), 403);
}

TEST_F(AccessTest, WithoutALimitThereIsNoneToAsk)
{
    allowWhen("rate.limit.remaining > 0");
    EXPECT_EQ(send(), 403);
    EXPECT_EQ(m_trace.at(0).details.at(0).second, "failed: line 1, column 1: no such key: 'limit'");
    allowWhen("!('limit' in rate) && size(rate) == 0");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(refusedAt("access", R"({"rules": [{"name": "a", "when": "rate.limit.left > 0", "effect": "allow"}]})").message, "line 1, column 1: 'rate' has no field 'left'");
}

TEST_F(AccessTest, ReportModeLetsPass)
{
    use("access", "{}", pipeline::Mode::Report);
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(AccessTest, MistakesAreShownWithTheirPlace)
{
    const base::Problem problem = refusedAt("access", R"json({"rules": [{"name": "a", "when": "true", "effect": "allow"}, {"name": "b", "when": "request.metod == 'GET'", "effect": "deny"}]})json");
    EXPECT_EQ(problem.pointer, "/rules/1/when");
    EXPECT_EQ(problem.message, "line 1, column 1: 'request' has no field 'metod', did you mean 'method'?");
    EXPECT_EQ(refusedAt("access", R"({"rules": [{"name": "a", "when": "1 + 1", "effect": "allow"}]})").message, "line 1, column 1: the expression must come to bool, not int");
}

} // namespace
} // namespace gatehouse::policies
