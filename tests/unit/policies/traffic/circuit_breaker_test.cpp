// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "pipeline/shared_states.h"

namespace gatehouse::policies {
namespace {

using namespace std::chrono_literals;

class CircuitBreakerTest : public PolicyTest
{
protected:
    CircuitBreakerTest() { use("circuit-breaker", R"({"minimumRequests": 4, "window": "10s", "openFor": "5s", "probes": 2, "slowerThan": "1s"})"); }
    // One request and what became of it; the answer's status when it was refused.
    int go(const pipeline::Ending& how)
    {
        newRequest();
        const int status = run();
        pipeline::Ending ending = how;
        ending.nowNs = m_clock.monotonicNs();
        m_running = false;
        m_chain.runEnd(m_context, ending, UINT32_MAX);
        return status;
    }
    static pipeline::Ending with(int status)
    {
        pipeline::Ending ending;
        ending.forwarded = true;
        ending.status = status;
        return ending;
    }
    static pipeline::Ending givenUp()
    {
        pipeline::Ending ending = with(0);
        ending.clientGone = true;
        return ending;
    }
    int good() { return go(with(200)); }
    int bad() { return go(with(502)); }
    void openAndWait()
    {
        for (int i = 0; i < 4; ++i)
            bad();
        m_clock.advance(5001ms);
    }
    // A request that stays under way; 0 or the answer's status.
    int begin(pipeline::Context& context)
    {
        newRequest();
        context.request = &m_head;
        context.place = &m_place;
        context.nowNs = m_clock.monotonicNs();
        return m_chain.run(context, 0, m_reported, nullptr).verdict == pipeline::Verdict::Answer ? context.answer().status : 0;
    }
    void answerHead(pipeline::Context& context, int status)
    {
        http::ResponseHead head;
        head.status = status;
        m_chain.runResponse(context, head);
    }
    void end(pipeline::Context& context, pipeline::Ending ending)
    {
        ending.nowNs = m_clock.monotonicNs();
        m_chain.runEnd(context, ending, UINT32_MAX);
    }
};

TEST_F(CircuitBreakerTest, OpensWhenTooManyFail)
{
    EXPECT_EQ(good(), 0);
    EXPECT_EQ(good(), 0);
    EXPECT_EQ(bad(), 0);
    EXPECT_EQ(bad(), 0);
    EXPECT_EQ(good(), 503);
    EXPECT_EQ(code(), "circuit-breaker.open");
    EXPECT_EQ(answered("Retry-After"), "5");
    m_clock.advance(4s);
    EXPECT_EQ(good(), 503);
    EXPECT_EQ(answered("Retry-After"), "1");
}

TEST_F(CircuitBreakerTest, ClosesWhenProbesSucceed)
{
    for (int i = 0; i < 4; ++i)
        bad();
    m_clock.advance(5001ms);
    EXPECT_EQ(good(), 0);
    EXPECT_EQ(good(), 0);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(good(), 0);
}

TEST_F(CircuitBreakerTest, OpensAnewWhenAProbeFails)
{
    for (int i = 0; i < 4; ++i)
        bad();
    m_clock.advance(5001ms);
    EXPECT_EQ(bad(), 0);
    EXPECT_EQ(good(), 503);
    m_clock.advance(5001ms);
    EXPECT_EQ(good(), 0);
}

TEST_F(CircuitBreakerTest, LetsOnlyProbesThrough)
{
    for (int i = 0; i < 4; ++i)
        bad();
    m_clock.advance(5001ms);
    pipeline::Context contexts[3];
    int refused = 0;
    for (pipeline::Context& context : contexts) {
        newRequest();
        context.request = &m_head;
        context.place = &m_place;
        context.nowNs = m_clock.monotonicNs();
        refused += m_chain.run(context, 0, m_reported, nullptr).verdict == pipeline::Verdict::Answer;
    }
    EXPECT_EQ(refused, 1);
}

TEST_F(CircuitBreakerTest, KnowsWhatIsAFailure)
{
    std::vector<pipeline::Ending> failures(5, with(200));
    failures[0] = with(500);
    failures[1].timedOut = true;
    failures[2].connectFailed = true;
    failures[3].reset = true;
    failures[4].upstreamNs = 1'000'000'001;
    std::vector<pipeline::Ending> fine(4, with(200));
    fine[0] = with(404);
    fine[1] = with(502);
    fine[1].clientGone = true;
    fine[2] = with(503);
    fine[2].forwarded = false; // another policy's answer
    fine[3].upstreamNs = 1'000'000'000;
    for (const bool expected : {true, false}) {
        for (const pipeline::Ending& ending : expected ? failures : fine) {
            use("circuit-breaker", R"({"minimumRequests": 4, "slowerThan": "1s"})");
            for (int i = 0; i < 4; ++i)
                go(ending);
            EXPECT_EQ(good() == 503, expected) << ending.status;
        }
    }
}

TEST_F(CircuitBreakerTest, WhatClientsGiveUpIsNoSuccess)
{
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(go(givenUp()), 0);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(bad(), 0);
    EXPECT_EQ(good(), 503) << "ten that were given up do not outweigh four failures";
}

TEST_F(CircuitBreakerTest, AProbeThatIsGivenUpMakesRoomForAnother)
{
    openAndWait();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(go(givenUp()), 0);
    EXPECT_EQ(bad(), 0);
    EXPECT_EQ(good(), 503) << "those that were given up have not closed it";
}

TEST_F(CircuitBreakerTest, AProbeIsJudgedByItsAnswersHead)
{
    openAndWait();
    pipeline::Context streams[2];
    for (pipeline::Context& stream : streams)
        EXPECT_EQ(begin(stream), 0);
    EXPECT_EQ(good(), 503);
    answerHead(streams[0], 101);
    EXPECT_EQ(good(), 503);
    answerHead(streams[1], 200);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(good(), 0) << "both streams go on, and the service is well";
    for (pipeline::Context& stream : streams)
        end(stream, with(200));
    m_clock.advance(21s);
    openAndWait();
    EXPECT_EQ(begin(streams[0]), 0);
    answerHead(streams[0], 503);
    EXPECT_EQ(good(), 503) << "a failure is known by the head too";
    end(streams[0], with(503));
}

TEST_F(CircuitBreakerTest, AProbesBodyThatBreaksOffCountsAsAnyOthers)
{
    use("circuit-breaker", R"({"minimumRequests": 4, "openFor": "5s", "probes": 4})");
    openAndWait();
    pipeline::Context probes[4];
    for (pipeline::Context& probe : probes) {
        EXPECT_EQ(begin(probe), 0);
        answerHead(probe, 200);
    }
    pipeline::Ending broken = with(200);
    broken.reset = true;
    for (pipeline::Context& probe : probes)
        end(probe, broken);
    EXPECT_EQ(good(), 503) << "closed by their heads, opened by their bodies";
}

TEST_F(CircuitBreakerTest, WhoWasLetThroughBeforeIsNoProbe)
{
    pipeline::Context early[3];
    for (pipeline::Context& each : early)
        EXPECT_EQ(begin(each), 0);
    openAndWait();
    answerHead(early[0], 200);
    end(early[0], with(200));
    end(early[1], with(200));
    EXPECT_EQ(bad(), 0) << "it is half open yet";
    EXPECT_EQ(good(), 503) << "and a failure opens it anew";
    m_clock.advance(5001ms);
    end(early[2], with(502));
    EXPECT_EQ(good(), 0) << "an old failure does not open it";
}

TEST_F(CircuitBreakerTest, ForgetsWhatIsPast)
{
    for (int i = 0; i < 3; ++i)
        bad();
    m_clock.advance(21s);
    EXPECT_EQ(bad(), 0);
    EXPECT_EQ(good(), 0);
}

TEST_F(CircuitBreakerTest, EachServiceHasItsOwn)
{
    for (int i = 0; i < 4; ++i)
        bad();
    EXPECT_EQ(good(), 503);
    m_place.service = "customers";
    EXPECT_EQ(good(), 0);
}

TEST_F(CircuitBreakerTest, ACanarysServiceCountsForItself)
{
    m_services = {{"orders-v2", 7}};
    add("canary", R"({"service": "orders-v2", "weight": 0, "header": "X-Canary"})", pipeline::Mode::Enforce, "c");
    for (int i = 0; i < 4; ++i)
        bad();
    EXPECT_EQ(good(), 503);
    newRequest();
    field("X-Canary", "always");
    EXPECT_EQ(run(), 0);
}

TEST_F(CircuitBreakerTest, ReportModeRefusesNothing)
{
    use("circuit-breaker", R"({"minimumRequests": 1})", pipeline::Mode::Report);
    bad();
    EXPECT_EQ(good(), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(CircuitBreakerTest, OutlivesAChangeOfSomethingElse)
{
    pipeline::SharedStates states;
    m_states = &states;
    use("circuit-breaker", R"({"minimumRequests": 1})");
    bad();
    const pipeline::Chain before = m_chain;
    use("circuit-breaker", R"({"minimumRequests": 1})");
    EXPECT_EQ(good(), 503);
}

TEST_F(CircuitBreakerTest, RefusesWhatIsNoStatus)
{
    EXPECT_EQ(refusedAt("circuit-breaker", R"({"openFor": "1ms"})").pointer, "/openFor");
}

} // namespace
} // namespace gatehouse::policies
