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
    int good() { return go(with(200)); }
    int bad() { return go(with(502)); }
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
