// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "pipeline/shared_states.h"

namespace gatehouse::policies {
namespace {

class ConcurrencyLimitTest : public PolicyTest
{
protected:
    void end(pipeline::Context& context, int status = 200)
    {
        pipeline::Ending ending;
        ending.status = status;
        ending.forwarded = true;
        ending.upstreamNs = 1'000'000;
        ending.nowNs = m_clock.monotonicNs();
        m_chain.runEnd(context, ending, UINT32_MAX);
    }
    // A request that stays under way; 0 or the answer's status.
    int begin(pipeline::Context& context, const pipeline::Consumer* consumer = nullptr)
    {
        newRequest();
        context.request = &m_head;
        context.place = &m_place;
        context.consumer = consumer;
        const auto outcome = m_chain.run(context, 0, m_reported, nullptr);
        return outcome.verdict == pipeline::Verdict::Answer ? context.answer().status : 0;
    }
};

TEST_F(ConcurrencyLimitTest, LearnsNothingFromTunnels)
{
    use("concurrency-limit", R"({"mode": "adaptive", "limit": 50, "minimum": 1, "maximum": 200})");
    const auto window = [&](int status, int64_t upstreamNs) {
        std::vector<pipeline::Context> contexts(40);
        for (pipeline::Context& context : contexts)
            EXPECT_EQ(begin(context), 0);
        m_clock.advance(std::chrono::seconds(10));
        for (pipeline::Context& context : contexts) {
            pipeline::Ending ending;
            ending.status = status;
            ending.forwarded = true;
            ending.upstreamNs = upstreamNs;
            ending.nowNs = m_clock.monotonicNs();
            m_chain.runEnd(context, ending, UINT32_MAX);
        }
    };
    for (int i = 0; i < 10; ++i)
        window(101, i % 2 == 0 ? 0 : 1000); // some after a try that failed fast
    for (int i = 0; i < 5; ++i)
        window(200, 1'000'000);
    EXPECT_EQ(send(), 0);
    ASSERT_FALSE(m_trace.empty());
    ASSERT_EQ(m_trace[0].details.at(0).first, "limit");
    EXPECT_GE(std::stoi(m_trace[0].details[0].second), 50) << "usual answers are not slow for being slower than a tunnel's";
}

TEST_F(ConcurrencyLimitTest, RefusesWhatIsTooMuchAtOnce)
{
    use("concurrency-limit", R"({"limit": 2, "retryAfter": "1500ms"})");
    pipeline::Context first, second, third;
    EXPECT_EQ(begin(first), 0);
    EXPECT_EQ(begin(second), 0);
    EXPECT_EQ(begin(third), 503);
    EXPECT_EQ(third.answer().code, "concurrency-limit.exceeded");
    EXPECT_EQ(third.answer().fields.at(0), (std::pair<std::string, std::string>("Retry-After", "2")));
    end(third, 503); // who was refused holds nothing
    EXPECT_EQ(begin(third), 503);
    end(first);
    end(first); // and who left can't leave again
    EXPECT_EQ(begin(third), 0);
    pipeline::Context fourth;
    EXPECT_EQ(begin(fourth), 503);
}

TEST_F(ConcurrencyLimitTest, CountsEachServiceForItself)
{
    use("concurrency-limit", R"({"limit": 1})");
    pipeline::Context first, second, third;
    EXPECT_EQ(begin(first), 0);
    EXPECT_EQ(begin(second), 503);
    m_place.service = "customers";
    EXPECT_EQ(begin(second), 0);
    use("concurrency-limit", R"({"limit": 1, "per": "policy"})");
    EXPECT_EQ(begin(third), 0);
    m_place.service = "orders";
    EXPECT_EQ(begin(first), 503);
}

TEST_F(ConcurrencyLimitTest, ShedsTheUnimportantFirst)
{
    use("concurrency-limit", R"({"limit": 4, "header": "X-Priority", "defaultShare": 50,
        "classes": [{"name": "low", "share": 25, "headerValues": ["low"]}, {"name": "apps", "share": 100, "groups": ["apps"]}]})");
    pipeline::Context all[5];
    EXPECT_EQ(begin(all[0]), 0);
    newRequest();
    field("X-Priority", "low");
    EXPECT_EQ(run(), 503);
    EXPECT_EQ(begin(all[1]), 0);
    EXPECT_EQ(begin(all[2]), 503) << "half of it is for those without a class";
    EXPECT_EQ(begin(all[2], &m_consumers.at(m_mobile)), 0);
    EXPECT_EQ(begin(all[3], &m_consumers.at(m_mobile)), 0);
    EXPECT_EQ(begin(all[4], &m_consumers.at(m_mobile)), 503);
}

TEST_F(ConcurrencyLimitTest, ReportModeCountsAndRefusesNothing)
{
    use("concurrency-limit", R"({"limit": 1})", pipeline::Mode::Report);
    pipeline::Context first, second;
    EXPECT_EQ(begin(first), 0);
    EXPECT_EQ(begin(second), 0);
    EXPECT_EQ(m_reported.size(), 1u);
    end(second);
    end(first);
    EXPECT_EQ(begin(second), 0);
    EXPECT_TRUE(m_reported.empty());
}

TEST_F(ConcurrencyLimitTest, ExplainTakesNoPlace)
{
    use("concurrency-limit", R"({"limit": 1})");
    for (int i = 0; i < 3; ++i) {
        newRequest();
        m_context.dryRun = true;
        EXPECT_EQ(run(), 0);
    }
}

TEST_F(ConcurrencyLimitTest, OutlivesAChangeOfSomethingElse)
{
    pipeline::SharedStates states;
    m_states = &states;
    use("concurrency-limit", R"({"limit": 1})");
    pipeline::Context first, second;
    EXPECT_EQ(begin(first), 0);
    const pipeline::Chain before = m_chain;
    use("concurrency-limit", R"({"limit": 1})");
    EXPECT_EQ(begin(second), 503);
    pipeline::Ending ending;
    before.runEnd(first, ending, UINT32_MAX);
    EXPECT_EQ(begin(second), 0);
    use("concurrency-limit", R"({"limit": 1, "retryAfter": "2s"})");
    EXPECT_EQ(begin(first), 0) << "another configuration begins anew";
}

TEST_F(ConcurrencyLimitTest, RefusesContradictions)
{
    EXPECT_EQ(refusedAt("concurrency-limit", R"({"mode": "adaptive", "minimum": 20, "maximum": 10})").pointer, "/minimum");
    EXPECT_EQ(refusedAt("concurrency-limit", R"({"classes": [{"share": 10, "headerValues": ["a"]}]})").pointer, "/classes/0/headerValues");
}

} // namespace
} // namespace gatehouse::policies
