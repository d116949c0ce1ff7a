// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/run_task.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using namespace std::chrono_literals;

class SpikeArrestTest : public PolicyTest
{
protected:
    int count(int tries)
    {
        int passed = 0;
        for (int i = 0; i < tries; ++i)
            passed += send() == 0;
        return passed;
    }
};

TEST_F(SpikeArrestTest, RequestsComeEvenly)
{
    use("spike-arrest", R"({"requests": 10, "per": "1s"})");
    EXPECT_EQ(count(10), 1) << "not ten at once";
    EXPECT_EQ(code(), "spike-arrest.too-early");
    EXPECT_EQ(answered("Retry-After"), "1");
    m_clock.advance(99ms);
    EXPECT_EQ(send(), 429);
    EXPECT_EQ(m_trace.at(0).reason, "it came 1ms too early");
    m_clock.advance(1ms);
    EXPECT_EQ(count(3), 1);
    m_clock.advance(1h);
    EXPECT_EQ(count(3), 1) << "a pause saves nothing up";
    EXPECT_EQ(sendFrom("198.51.100.1"), 0) << "others have a turn of their own";
}

TEST_F(SpikeArrestTest, SoManyMayComeAtOnce)
{
    use("spike-arrest", R"({"requests": 10, "per": "1s", "atOnce": 3})");
    EXPECT_EQ(count(10), 3);
    m_clock.advance(100ms);
    EXPECT_EQ(count(10), 1);
}

TEST_F(SpikeArrestTest, WhoIsTooEarlyWaitsForItsTurn)
{
    net::EventLoop loop;
    use("spike-arrest", R"({"requests": 100, "per": "1s", "wait": "30ms"})");
    const pipeline::Policy& policy = *m_bound.front()->policy;
    std::vector<pipeline::Verdict> verdicts;
    for (int i = 0; i < 6; ++i) {
        newRequest();
        m_context.loop = &loop;
        verdicts.push_back(policy.onRequest(m_context));
    }
    using enum pipeline::Verdict;
    EXPECT_EQ(verdicts, (std::vector{Continue, Suspend, Suspend, Suspend, Answer, Answer}));
    newRequest();
    m_context.loop = &loop;
    m_context.client = *net::IpAddress::parse("198.51.100.1");
    EXPECT_EQ(policy.onRequest(m_context), Continue);
    EXPECT_EQ(policy.onRequest(m_context), Suspend);
    const int64_t begun = base::systemClock().monotonicNs();
    EXPECT_EQ(test::runTask(loop, policy.resume(m_context)), Continue);
    EXPECT_GE(base::systemClock().monotonicNs() - begun, 9'000'000);
    m_context.loop = nullptr;
}

TEST_F(SpikeArrestTest, ReportModeAndDryRunsHoldNobodyUp)
{
    net::EventLoop loop;
    use("spike-arrest", R"({"requests": 1, "per": "1h", "wait": "10s"})");
    for (int i = 0; i < 5; ++i) {
        newRequest();
        m_context.dryRun = true;
        m_context.loop = &loop;
        EXPECT_EQ(run(), 0) << "nothing is taken";
    }
    m_context.loop = nullptr;
    use("spike-arrest", R"({"requests": 1, "per": "1h"})", pipeline::Mode::Report);
    EXPECT_EQ(count(3), 3);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(SpikeArrestTest, MistakesAreShownWithTheirPlace)
{
    EXPECT_EQ(refusedAt("spike-arrest", R"({"per": "2h"})").pointer, "/per");
    EXPECT_EQ(refusedAt("spike-arrest", R"({"wait": "31s"})").pointer, "/wait");
}

} // namespace
} // namespace gatehouse::policies
