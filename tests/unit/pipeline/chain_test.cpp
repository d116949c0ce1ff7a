// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/chain.h"

#include <functional>
#include <gtest/gtest.h>

namespace gatehouse::pipeline {
namespace {

class Scripted : public Policy
{
public:
    explicit Scripted(std::function<Verdict(Context&)> hook) : m_hook(std::move(hook)) {}
    Verdict onRequest(Context& context) const override { return m_hook(context); }
    void onResponse(Context& context, const http::ResponseHead&) const override { context.responseEdits.push_back({HeaderEdit::Op::Set, {}, "X-Seen", "yes"}); }
    Verdict onResponseBody(Context& context, const Body& body) const override
    {
        return body.state == Body::State::Whole && body.bytes == "good" ? Verdict::Continue : context.reject(502, "watch.bad", "Bad.");
    }

private:
    std::function<Verdict(Context&)> m_hook;
};

const PolicyType kGuard{"guard", "test", "", "", Phase::Guard, false, false, {}, nullptr};
const PolicyType kKey{"key", "test", "", "", Phase::Authenticate, false, false, {}, nullptr};
const PolicyType kLimit{"limit", "test", "", "", Phase::Limit, true, false, {}, nullptr};
const PolicyType kWatch{"watch", "test", "", "", Phase::Transform, true, true, {}, nullptr};

using Bound = std::shared_ptr<const BoundPolicy>;

Bound bind(const PolicyType& type, const std::string& id, int nearness, std::function<Verdict(Context&)> hook = [](Context&) { return Verdict::Continue; },
           Mode mode = Mode::Enforce)
{
    auto bound = std::make_shared<BoundPolicy>();
    bound->type = &type;
    bound->policy = std::make_shared<Scripted>(std::move(hook));
    bound->key = {domain::Kind::Policy, "acme", id};
    bound->qualified = "acme/" + id;
    bound->nearness = nearness;
    bound->mode = mode;
    return bound;
}

std::vector<std::string> idsOf(const Chain& chain)
{
    std::vector<std::string> out;
    for (const Bound& policy : chain.policies())
        out.push_back(policy->key.id);
    return out;
}

TEST(Chain, OrdersByPhaseThenFromFarToNearThenById)
{
    const Chain chain({bind(kLimit, "b", 1), bind(kLimit, "a", 3), bind(kLimit, "c", 1), bind(kKey, "k", 3), bind(kGuard, "g", 0)});
    EXPECT_EQ(idsOf(chain), (std::vector<std::string>{"g", "k", "b", "c", "a"}));
    EXPECT_EQ(chain.afterAuthentication(), 2u);
}

TEST(Chain, TheNearestWinsUnlessAKindAddsUp)
{
    const Chain chain({bind(kGuard, "gateway", 0), bind(kGuard, "route", 3), bind(kGuard, "tenant", 1), bind(kLimit, "l0", 0), bind(kLimit, "l3", 3)});
    EXPECT_EQ(idsOf(chain), (std::vector<std::string>{"route", "l0", "l3"}));
}

TEST(Chain, WhatOnlyReportsTakesNothingFartherOutOfForce)
{
    const Chain chain({bind(kGuard, "tenant", 1), bind(kGuard, "route", 3, [](Context&) { return Verdict::Continue; }, Mode::Report), bind(kGuard, "gateway", 0)});
    EXPECT_EQ(idsOf(chain), (std::vector<std::string>{"tenant", "route"}));
}

TEST(Chain, WhomAReportKnowsIsUnknownToAuthenticationsInForceBehindIt)
{
    const Consumer consumer;
    const auto know = [&](Context& c) {
        c.consumer = &consumer;
        c.authenticatedBy = "key";
        return Verdict::Continue;
    };
    const Consumer* seen = &consumer;
    const auto look = [&](Context& c) {
        seen = c.consumer;
        return Verdict::Continue;
    };
    Context context;
    std::vector<uint32_t> reported;
    const Chain inForce({bind(kKey, "a-trial", 1, know, Mode::Report), bind(kKey, "b-key", 1, look)});
    EXPECT_EQ(inForce.run(context, 0, reported, nullptr).verdict, Verdict::Continue);
    EXPECT_EQ(seen, nullptr);
    EXPECT_EQ(context.consumer, nullptr);
    const Chain onTrial({bind(kKey, "a-trial", 1, know, Mode::Report), bind(kLimit, "limit", 1, look)});
    EXPECT_EQ(onTrial.run(context, 0, reported, nullptr).verdict, Verdict::Continue);
    EXPECT_EQ(seen, &consumer) << "with none in force, limits are tried with the caller that it knows";
}

TEST(Chain, ANearerAuthenticationIsMetAsWell)
{
    static const PolicyType kCertificate{"certificate", "test", "", "", Phase::Authenticate, false, false, {}, nullptr};
    bool every = false, conflict = false;
    const auto look = [&](Context& c) {
        every = c.gathering.every;
        c.gathering.conflict = conflict;
        return Verdict::Continue;
    };
    const auto run = [&](int nearness, bool mustKnow, Mode mode = Mode::Enforce) {
        auto near = std::make_shared<BoundPolicy>(*bind(kCertificate, "certificate", nearness, look, mode));
        near->mustKnow = mustKnow;
        Context context;
        std::vector<uint32_t> reported;
        const Chain chain({bind(kKey, "key", 1), near});
        return chain.run(context, 0, reported, nullptr).verdict;
    };
    EXPECT_EQ(run(3, true), Verdict::Continue);
    EXPECT_TRUE(every);
    (void)run(1, true);
    EXPECT_FALSE(every) << "in the same scope one of them is enough";
    (void)run(3, false);
    EXPECT_FALSE(every) << "an optional one asks for nothing";
    (void)run(3, true, Mode::Report);
    EXPECT_FALSE(every) << "a report changes nothing";
    conflict = true;
    EXPECT_EQ(run(3, true), Verdict::Answer) << "both must know the same caller";
    EXPECT_EQ(run(1, true), Verdict::Continue);
}

TEST(Chain, EquallyNearPoliciesOfAKindAllApply)
{
    const Chain chain({bind(kGuard, "two", 1), bind(kGuard, "one", 1), bind(kGuard, "far", 0)});
    EXPECT_EQ(idsOf(chain), (std::vector<std::string>{"one", "two"}));
}

TEST(Chain, WhatDependsOnTheCallerStandsBehindAuthentication)
{
    const Chain chain({bind(kGuard, "of-consumer", 5), bind(kKey, "key", 1), bind(kLimit, "limit", 1)});
    EXPECT_EQ(idsOf(chain), (std::vector<std::string>{"key", "of-consumer", "limit"}));
    EXPECT_EQ(chain.afterAuthentication(), 1u);
}

TEST(Chain, AnswersStopIt)
{
    int later = 0;
    const Chain chain({bind(kGuard, "no", 0, [](Context& c) { return c.reject(403, "guard.no", "No."); }), bind(kLimit, "later", 0, [&](Context&) {
                           ++later;
                           return Verdict::Continue;
                       })});
    Context context;
    std::vector<uint32_t> reported;
    const Chain::Outcome outcome = chain.run(context, 0, reported, nullptr);
    EXPECT_EQ(outcome.verdict, Verdict::Answer);
    EXPECT_EQ(outcome.policy, 0u);
    EXPECT_EQ(context.answer().status, 403);
    EXPECT_EQ(context.answer().code, "guard.no");
    EXPECT_TRUE(context.answer().isRejection());
    EXPECT_EQ(later, 0);
    EXPECT_TRUE(reported.empty());
}

TEST(Chain, ReportModeUndoesEverythingARefusalDid)
{
    const Consumer consumer;
    const auto refuse = [&](Context& c) {
        c.requestEdits.push_back({HeaderEdit::Op::Set, {}, "X-A", "1"});
        c.responseEdits.push_back({HeaderEdit::Op::Set, {}, "X-B", "1"});
        c.consumer = &consumer;
        c.upstreamQuery = "q";
        c.maxRequestBody = 1;
        return c.reject(403, "guard.no", "No.");
    };
    const auto edit = [](Context& c) {
        c.requestEdits.push_back({HeaderEdit::Op::Set, {}, "X-First", "1"});
        return Verdict::Continue;
    };
    const Chain chain({bind(kGuard, "first", 0, edit), bind(kGuard, "report", 0, refuse, Mode::Report), bind(kLimit, "then", 0)});
    Context context;
    std::vector<uint32_t> reported;
    EXPECT_EQ(chain.run(context, 0, reported, nullptr).verdict, Verdict::Continue);
    EXPECT_EQ(reported, std::vector<uint32_t>{1});
    ASSERT_EQ(context.requestEdits.size(), 1u);
    EXPECT_EQ(context.requestEdits[0].name, "X-First");
    EXPECT_TRUE(context.responseEdits.empty());
    EXPECT_EQ(context.consumer, nullptr);
    EXPECT_FALSE(context.upstreamQuery);
    EXPECT_EQ(context.maxRequestBody, UINT64_MAX);
    EXPECT_TRUE(context.answer().code.empty());
}

TEST(Chain, APolicyThatWantsTheBodyStopsItUntilItIsThere)
{
    int later = 0;
    const Chain chain({bind(kGuard, "looks", 0, [](Context& c) { return c.needBody(100); }), bind(kLimit, "later", 0, [&](Context&) {
                           ++later;
                           return Verdict::Continue;
                       })});
    Context context;
    std::vector<uint32_t> reported;
    const Chain::Outcome outcome = chain.run(context, 0, reported, nullptr);
    EXPECT_EQ(outcome.verdict, Verdict::Body);
    EXPECT_EQ(outcome.policy, 0u);
    EXPECT_EQ(context.wantedBody, 100u);
    EXPECT_EQ(later, 0);
    EXPECT_EQ(chain.settle(context, 0, chain.at(0).policy->onRequestBody(context, {}), reported, nullptr).verdict, Verdict::Continue) << "who has nothing to say lets pass";
    EXPECT_EQ(chain.run(context, 1, reported, nullptr).verdict, Verdict::Continue);
    EXPECT_EQ(later, 1);
}

TEST(Chain, WhoHoldsAnAnswerBackSeesItsBody)
{
    for (const Mode mode : {Mode::Enforce, Mode::Report}) {
        const Bound watch = bind(kWatch, "watch", 0, [](Context&) { return Verdict::Continue; }, mode);
        const Chain chain({bind(kWatch, "idle", 0), watch});
        Context context;
        std::vector<uint32_t> reported;
        std::vector<Step> trace;
        EXPECT_EQ(chain.runResponseBody(context, "bad", true, reported, nullptr).verdict, Verdict::Continue) << "nobody asked";
        context.holdResponse(*watch->policy, 4);
        EXPECT_EQ(chain.runResponseBody(context, "good", true, reported, &trace).verdict, Verdict::Continue);
        EXPECT_EQ(trace.size(), 1u);
        for (const bool whole : {true, false}) {
            reported.clear();
            const Chain::Outcome outcome = chain.runResponseBody(context, whole ? "goods" : "good", whole, reported, nullptr);
            EXPECT_EQ(outcome.verdict, mode == Mode::Enforce ? Verdict::Answer : Verdict::Continue) << "longer than it asked for";
            EXPECT_EQ(reported.size(), mode == Mode::Enforce ? 0u : 1u);
        }
    }
}

TEST(Chain, AnAnswerThatCannotBeHeldPassesThoseWhoLook)
{
    const auto go = [](Context&) { return Verdict::Continue; };
    for (const Mode mode : {Mode::Report, Mode::Enforce}) {
        const Chain chain({bind(kWatch, "looks", 0, go, Mode::Report), bind(kWatch, "watches", 0, go, mode), bind(kWatch, "rests", 0, go)});
        Context context;
        context.holdResponse(*chain.at(0).policy, 10);
        context.holdResponse(*chain.at(2).policy, 10);
        EXPECT_EQ(chain.holdsInForce(context), mode == Mode::Enforce);
        std::vector<Step> steps;
        chain.leaveUnheld(context, &steps);
        ASSERT_EQ(steps.size(), 2u);
        EXPECT_EQ(steps[1].policy, 2u);
        EXPECT_EQ(steps[1].outcome, Step::Outcome::Skip);
        chain.leaveUnheld(context, nullptr);
    }
}

TEST(Chain, WhoNeedsTimeForAnAnswerIsAwaitedAndAskedOnce)
{
    class Slow final : public Policy
    {
    public:
        explicit Slow(Verdict verdict) : m_verdict(verdict) {}
        Verdict onRequest(Context&) const override { return Verdict::Continue; }
        Verdict onResponseBody(Context&, const Body&) const override
        {
            ++m_asked;
            return m_verdict;
        }
        mutable int m_asked = 0;

    private:
        const Verdict m_verdict;
    };
    const auto make = [](const char* id, Verdict verdict) {
        auto bound = std::make_shared<BoundPolicy>();
        bound->type = &kWatch;
        bound->key.id = id;
        bound->policy = std::make_shared<Slow>(verdict);
        return bound;
    };
    const Chain chain({make("a", Verdict::Continue), make("b", Verdict::Suspend), make("c", Verdict::Continue)});
    const auto asked = [&](size_t i) { return static_cast<const Slow&>(*chain.at(i).policy).m_asked; };
    Context context;
    std::vector<uint32_t> reported;
    std::vector<Step> trace;
    for (size_t i = 0; i < chain.size(); ++i)
        context.holdResponse(*chain.at(i).policy, 10);
    const Chain::Outcome outcome = chain.runResponseBody(context, "good", true, reported, &trace);
    EXPECT_EQ(outcome.verdict, Verdict::Suspend);
    EXPECT_EQ(outcome.policy, 1u);
    EXPECT_EQ(trace.size(), 1u) << "its step stays open";
    EXPECT_EQ(chain.settle(context, 1, Verdict::Continue, reported, &trace).verdict, Verdict::Continue);
    EXPECT_EQ(chain.runResponseBody(context, "good", true, reported, &trace).verdict, Verdict::Continue);
    EXPECT_EQ(trace.size(), 3u);
    for (size_t i = 0; i < chain.size(); ++i)
        EXPECT_EQ(asked(i), 1) << i;
}

TEST(Chain, WhoAskedForTheFirstPartOfALongAnswerSeesIt)
{
    class Looks final : public Policy
    {
    public:
        Verdict onRequest(Context&) const override { return Verdict::Continue; }
        Verdict onResponseBody(Context& context, const Body& body) const override
        {
            context.explain((body.state == Body::State::Whole ? "whole " : "first ") + std::string(body.bytes));
            return Verdict::Continue;
        }
    };
    auto bound = std::make_shared<BoundPolicy>();
    bound->type = &kWatch;
    bound->policy = std::make_shared<Looks>();
    const Chain chain({bound});
    Context context;
    context.tracing = true;
    std::vector<uint32_t> reported;
    std::vector<Step> trace;
    context.holdResponse(*bound->policy, 4, true);
    (void)chain.runResponseBody(context, "good", true, reported, &trace);
    (void)chain.runResponseBody(context, "goods", false, reported, &trace);
    context.heldFor.clear();
    context.holdResponse(*bound->policy, 4);
    (void)chain.runResponseBody(context, "goods", false, reported, &trace);
    ASSERT_EQ(trace.size(), 3u);
    EXPECT_EQ(trace[0].reason, "whole good");
    EXPECT_EQ(trace[1].reason, "first good");
    EXPECT_EQ(trace[2].reason, "first ");
}

TEST(Chain, ReportModeUndoesARefusalAfterSuspension)
{
    const auto suspend = [](Context& c) {
        c.requestEdits.push_back({HeaderEdit::Op::Remove, {}, "Authorization", {}});
        return Verdict::Suspend;
    };
    const Chain chain({bind(kKey, "slow", 0, suspend, Mode::Report), bind(kLimit, "then", 0)});
    Context context;
    std::vector<uint32_t> reported;
    std::vector<Step> trace;
    context.tracing = true;
    const Chain::Outcome outcome = chain.run(context, 0, reported, &trace);
    ASSERT_EQ(outcome.verdict, Verdict::Suspend);
    const Verdict late = context.reject(401, "key.no", "No.");
    EXPECT_EQ(chain.settle(context, outcome.policy, late, reported, &trace).verdict, Verdict::Continue);
    EXPECT_TRUE(context.requestEdits.empty());
    EXPECT_EQ(reported, std::vector<uint32_t>{0});
    EXPECT_EQ(chain.run(context, outcome.policy + 1, reported, &trace).verdict, Verdict::Continue);
    ASSERT_EQ(trace.size(), 2u);
    EXPECT_EQ(trace[0].outcome, Step::Outcome::WouldReject);
    EXPECT_EQ(trace[0].reason, "No.");
    EXPECT_EQ(trace[1].policy, 1u);
}

TEST(Chain, SaysWhichPolicyLimitsTheBodyAndReportingOnesDoNot)
{
    const auto limit = [](uint64_t max) {
        return [max](Context& c) {
            c.maxRequestBody = max;
            return Verdict::Continue;
        };
    };
    const Chain chain({bind(kGuard, "a", 0, limit(100)), bind(kGuard, "b", 0, limit(10), Mode::Report)});
    Context context;
    std::vector<uint32_t> reported;
    (void)chain.run(context, 0, reported, nullptr);
    EXPECT_EQ(context.maxRequestBody, 100u);
    EXPECT_EQ(context.maxRequestBodyPolicy, 0u);
}

TEST(Chain, TracesWhatEachPolicyDid)
{
    const auto explain = [](Context& c) {
        c.explain("all is well");
        c.detail("left", "3");
        return Verdict::Continue;
    };
    const auto skip = [](Context& c) {
        c.skip("not mine");
        return Verdict::Continue;
    };
    const auto mock = [](Context& c) { return c.answer({200, {}, {}, {}, {}, "body", "text/plain", {}, false}); };
    const Chain chain({bind(kGuard, "a", 0, explain), bind(kKey, "b", 0, skip), bind(kLimit, "c", 0, mock)});
    Context context;
    context.tracing = true;
    std::vector<uint32_t> reported;
    std::vector<Step> trace;
    EXPECT_EQ(chain.run(context, 0, reported, &trace).verdict, Verdict::Answer);
    ASSERT_EQ(trace.size(), 3u);
    EXPECT_EQ(trace[0].outcome, Step::Outcome::Continue);
    EXPECT_EQ(trace[0].reason, "all is well");
    EXPECT_EQ(trace[0].details.at(0).second, "3");
    EXPECT_EQ(trace[1].outcome, Step::Outcome::Skip);
    EXPECT_EQ(trace[2].outcome, Step::Outcome::Answer);
    EXPECT_GE(trace[2].durationNs, 0);
}

TEST(Chain, AsksOnlyThoseForTheResponseThatWantIt)
{
    Context context;
    http::ResponseHead head;
    Chain({bind(kGuard, "a", 0)}).runResponse(context, head);
    EXPECT_TRUE(context.responseEdits.empty());
    Chain({bind(kGuard, "a", 0), bind(kWatch, "w", 0)}).runResponse(context, head);
    EXPECT_EQ(context.responseEdits.size(), 1u);
}

TEST(Chain, ManyPoliciesRunAsFewDo)
{
    for (const size_t count : {1u, 5u, 6u, 40u}) {
        std::vector<Bound> policies;
        std::string order;
        for (size_t i = 0; i < count; ++i)
            policies.push_back(pipeline::bind(kWatch, std::to_string(100 + i), 0, [&order, i](Context&) {
                order += std::to_string(i) + ' ';
                return Verdict::Continue;
            }, i % 3 == 2 ? Mode::Report : Mode::Enforce));
        const Chain original(policies);
        const Chain chain = original; // a copy has links of its own
        chain.prefetchPolicies();
        std::string expected;
        for (size_t i = 0; i < count; ++i)
            expected += std::to_string(i) + ' ';
        Context context;
        std::vector<uint32_t> reported;
        EXPECT_EQ(chain.run(context, 0, reported, nullptr).verdict, Verdict::Continue);
        EXPECT_EQ(order, expected);
        EXPECT_EQ(chain.size(), count);
        chain.runResponse(context, http::ResponseHead());
        EXPECT_EQ(context.responseEdits.size(), count - count / 3); // who only reports is not asked
    }
}

TEST(Context, ResetForgetsTheRequestAndKeepsTheConnection)
{
    Context context;
    context.tls = true;
    context.client = *net::IpAddress::parse("10.1.2.3");
    context.headBytes = 5;
    context.upstreamQuery = "x";
    context.loggedQuery = "x";
    context.requestEdits.push_back({});
    (void)context.reject(400, "a.b", "No.", {{"A", "b"}});
    context.reset();
    EXPECT_TRUE(context.tls);
    EXPECT_EQ(context.client.text(), "10.1.2.3");
    EXPECT_EQ(context.headBytes, 0u);
    EXPECT_FALSE(context.upstreamQuery || context.loggedQuery);
    EXPECT_TRUE(context.requestEdits.empty());
    EXPECT_FALSE(context.answer().isRejection());
    EXPECT_TRUE(context.answer().fields.empty());
}

// Decides over what others have answered, as the policy auth does.
class Gatherer : public Policy
{
public:
    explicit Gatherer(bool every) : m_every(every) {}
    bool gathers(std::string_view kind) const override { return kind != "other"; }
    bool gathersEvery() const override { return m_every; }
    Verdict onRequest(Context& context) const override
    {
        if (!context.gathering.proven.empty() && !context.gathering.conflict)
            return Verdict::Continue;
        return context.reject(401, "all.no", std::to_string(context.gathering.refused.size()) + " have refused.");
    }

private:
    const bool m_every;
};

const PolicyType kAll = [] {
    PolicyType type{"all", "test", "", "", Phase::Authenticate, false, false, {}, nullptr, false, 900};
    type.gathers = true;
    return type;
}();
const PolicyType kToken{"token", "test", "", "", Phase::Authenticate, false, false, {}, nullptr};
const PolicyType kOther{"other", "test", "", "", Phase::Authenticate, false, false, {}, nullptr};

Bound gatherer(bool every = false, Mode mode = Mode::Enforce)
{
    auto bound = std::make_shared<BoundPolicy>();
    bound->type = &kAll;
    bound->policy = std::make_shared<Gatherer>(every);
    bound->key = {domain::Kind::Policy, "acme", "all"};
    bound->qualified = "acme/all";
    bound->nearness = 1;
    bound->mode = mode;
    return bound;
}

struct GatheringTest : testing::Test {
    static Verdict refuse(Context& c)
    {
        c.consumer = &kSomebody; // as one does that finds out too late
        c.requestEdits.push_back({HeaderEdit::Op::Remove, {}, "X-Key", {}});
        return c.reject(401, "key.no", "No.");
    }
    static Verdict prove(Context& c)
    {
        c.consumer = &kSomebody;
        c.authenticatedBy = "token";
        return Verdict::Continue;
    }
    Chain::Outcome run(const Chain& chain) { return chain.run(m_context, 0, m_reported, nullptr); }

    static inline const Consumer kSomebody;
    Context m_context;
    std::vector<uint32_t> m_reported;
};

TEST_F(GatheringTest, ARefusalWaitsForTheOneThatDecides)
{
    const Chain chain({bind(kKey, "k", 1, refuse), bind(kToken, "t", 1, prove), gatherer(), bind(kLimit, "l", 1)});
    EXPECT_EQ(idsOf(chain), (std::vector<std::string>{"k", "t", "all", "l"}));
    EXPECT_EQ(run(chain).verdict, Verdict::Continue);
    EXPECT_EQ(m_context.consumer, &kSomebody);
    ASSERT_EQ(m_context.gathering.refused.size(), 1u);
    EXPECT_EQ(m_context.gathering.refused[0].answer.code, "key.no");
    EXPECT_EQ(m_context.gathering.proven, (std::vector<std::string_view>{"token"}));
    EXPECT_EQ(m_context.requestEdits.size(), 1u) << "what was taken out stays out";
    EXPECT_TRUE(m_context.answer().code.empty());
}

TEST_F(GatheringTest, NobodyIsKnownByARefusal)
{
    const Chain chain({bind(kKey, "k", 1, refuse), gatherer(), bind(kLimit, "l", 1)});
    const Chain::Outcome outcome = run(chain);
    EXPECT_EQ(outcome.verdict, Verdict::Answer);
    EXPECT_EQ(outcome.policy, 1u);
    EXPECT_EQ(m_context.answer().code, "all.no");
    EXPECT_EQ(m_context.consumer, nullptr);
}

TEST_F(GatheringTest, KindsThatAreNotGatheredDecideForThemselves)
{
    const Chain chain({bind(kOther, "o", 1, refuse), gatherer()});
    EXPECT_EQ(run(chain).policy, 0u);
    EXPECT_EQ(m_context.answer().code, "key.no");
}

TEST_F(GatheringTest, GuardsBeforeDecideForThemselves)
{
    const Chain chain({bind(kGuard, "g", 1, refuse), gatherer()});
    EXPECT_EQ(run(chain).policy, 0u);
}

TEST_F(GatheringTest, InReportModeNothingWaits)
{
    const Chain chain({bind(kKey, "k", 1, refuse), gatherer(false, Mode::Report)});
    EXPECT_EQ(run(chain).policy, 0u) << "who only reports must not open what is shut";
    EXPECT_EQ(m_context.answer().code, "key.no");
}

TEST_F(GatheringTest, InReportModeItKnowsWhoHasProven)
{
    const Chain chain({bind(kToken, "t", 1, prove), gatherer(true, Mode::Report), bind(kLimit, "l", 1)});
    EXPECT_EQ(run(chain).verdict, Verdict::Continue);
    EXPECT_TRUE(m_reported.empty());
    EXPECT_FALSE(m_context.gathering.every);
}

TEST_F(GatheringTest, ARefusalAfterSuspensionWaits)
{
    const Chain chain({bind(kKey, "k", 1, [](Context&) { return Verdict::Suspend; }), bind(kToken, "t", 1, prove), gatherer()});
    ASSERT_EQ(run(chain).verdict, Verdict::Suspend);
    EXPECT_EQ(chain.settle(m_context, 0, refuse(m_context), m_reported, nullptr).verdict, Verdict::Continue);
    EXPECT_EQ(m_context.consumer, nullptr);
    EXPECT_EQ(chain.run(m_context, 1, m_reported, nullptr).verdict, Verdict::Continue);
    EXPECT_EQ(m_context.gathering.proven.size(), 1u);
}

TEST_F(GatheringTest, OnlyThoseThatAreGatheredAreAskedAllTheSame)
{
    std::vector<bool> seen;
    const auto look = [&](Context& c) {
        seen.push_back(c.gathering.every);
        return Verdict::Continue;
    };
    const Chain chain({bind(kKey, "k", 1, look), bind(kOther, "o", 1, look), bind(kToken, "t", 1, prove), gatherer(true), bind(kLimit, "l", 1, look)});
    EXPECT_EQ(run(chain).verdict, Verdict::Continue);
    EXPECT_EQ(seen, (std::vector<bool>{true, false, false}));
    m_context.reset();
    EXPECT_FALSE(m_context.gathering.every);
    EXPECT_TRUE(m_context.gathering.proven.empty());
}

} // namespace
} // namespace gatehouse::pipeline
