// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "policies/observe/trace/trace_context.h"

namespace gatehouse::policies {
namespace {

const std::string kTrace = "4bf92f3577b34da6a3ce929d0e0e4736";
const std::string kParent = "00-" + kTrace + "-00f067aa0ba902b7-01";

TEST(TraceParent, IsReadStrictly)
{
    const auto good = TraceParent::parse(kParent);
    ASSERT_TRUE(good);
    EXPECT_EQ(good->traceId, kTrace);
    EXPECT_EQ(good->spanId, "00f067aa0ba902b7");
    EXPECT_TRUE(good->sampled);
    EXPECT_FALSE(TraceParent::parse("00-" + kTrace + "-00f067aa0ba902b7-00")->sampled);
    EXPECT_TRUE(TraceParent::parse("00-" + kTrace + "-00f067aa0ba902b7-ff")->sampled);
    EXPECT_TRUE(TraceParent::parse("cc-" + kTrace + "-00f067aa0ba902b7-01-what-comes"));
    const std::string bad[] = {"",
                               "00",
                               "00-" + kTrace + "-00f067aa0ba902b7",
                               "00-" + kTrace + "-00f067aa0ba902b7-0",
                               "00-" + kTrace + "-00f067aa0ba902b7-01-",
                               "00-" + kTrace + "-00f067aa0ba902b7-01-more",
                               "cc-" + kTrace + "-00f067aa0ba902b7-01.more",
                               "ff-" + kTrace + "-00f067aa0ba902b7-01",
                               "0x-" + kTrace + "-00f067aa0ba902b7-01",
                               "00-" + std::string(32, '0') + "-00f067aa0ba902b7-01",
                               "00-" + kTrace + "-0000000000000000-01",
                               "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                               "00-" + kTrace + "_00f067aa0ba902b7-01",
                               "00-" + kTrace + "-00f067aa0ba902bz-01",
                               "00-" + kTrace + "-00f067aa0ba902b7-0x"};
    for (const std::string& text : bad)
        EXPECT_FALSE(TraceParent::parse(text)) << text;
}

TEST(TraceState, IsReadStrictly)
{
    for (const char* text : {"rojo=00f067aa0ba902b7", "rojo=1,congo=t61rcWkgMzE", "a= 1 2 , b=2,,c=3", "fw529a3039@dt=FfIc", "1t@s=x"})
        EXPECT_TRUE(isTraceState(text)) << text;
    for (const char* text : {"", ",", "a", "a=", "A=1", "a=1,a=2", "a=1;b", "a=\x01", "a=b=c", "1a=1", "@s=1", "a@=1", "a@1=1", "a@abcdefghijklmno=1"})
        EXPECT_EQ(isTraceState(text), std::string_view(text) == "a=1;b") << text;
    std::string many;
    for (int i = 0; i < 33; ++i)
        many += (i ? ",k" : "k") + std::to_string(i) + "=1";
    EXPECT_FALSE(isTraceState(many));
    EXPECT_FALSE(isTraceState("a=" + std::string(300, 'x')));
    EXPECT_FALSE(isTraceState(std::string(600, 'a')));
}

class TraceTest : public PolicyTest
{
protected:
    void sendWith(const std::vector<std::pair<std::string, std::string>>& fields)
    {
        newRequest();
        for (const auto& [name, value] : fields)
            field(name, value);
        m_context.requestId = m_texts.emplace_back("r-" + std::to_string(++m_count));
        EXPECT_EQ(run(), 0);
    }
    std::string flags() const { return upstream("traceparent").substr(53); }
    int m_count = 0;
};

TEST_F(TraceTest, GoesOnWithTheClientsTrace)
{
    use("trace", "{}");
    sendWith({{"traceparent", kParent}, {"tracestate", "a=1"}, {"TraceState", "b=2"}});
    EXPECT_EQ(m_context.traceId, kTrace);
    EXPECT_EQ(m_context.parentSpanId, "00f067aa0ba902b7");
    EXPECT_EQ(upstream("traceparent"), "00-" + kTrace + '-' + std::string(m_context.spanId) + "-01");
    EXPECT_NE(m_context.spanId, m_context.parentSpanId);
    EXPECT_EQ(m_context.traceState, "a=1,b=2");
    EXPECT_EQ(upstream("tracestate"), "");
    EXPECT_FALSE(m_context.timesSteps) << "spans go nowhere";
    sendWith({{"traceparent", "00-" + kTrace + "-00f067aa0ba902b7-00"}});
    EXPECT_EQ(flags(), "00");
}

TEST_F(TraceTest, BeginsOneOtherwise)
{
    use("trace", R"({"share":100})");
    std::set<std::string> seen;
    for (const auto& fields : std::vector<std::vector<std::pair<std::string, std::string>>>{{}, {{"traceparent", "nonsense"}}, {{"traceparent", kParent}, {"traceparent", kParent}}, {{"tracestate", "a=1"}}}) {
        sendWith(fields);
        EXPECT_TRUE(TraceParent::parse(upstream("traceparent")));
        EXPECT_NE(m_context.traceId, kTrace);
        EXPECT_EQ(m_context.parentSpanId, "");
        EXPECT_TRUE(seen.insert(std::string(m_context.traceId)).second);
        EXPECT_EQ(flags(), "01");
    }
    EXPECT_EQ(upstream("tracestate"), "<removed>");
    use("trace", R"({"continue":false,"share":0})");
    sendWith({{"traceparent", kParent}, {"tracestate", "a=1"}});
    EXPECT_NE(m_context.traceId, kTrace);
    EXPECT_EQ(upstream("tracestate"), "<removed>");
    EXPECT_EQ(flags(), "00");
    use("trace", "{}");
    sendWith({{"traceparent", kParent}, {"tracestate", "A=1"}});
    EXPECT_EQ(upstream("tracestate"), "<removed>");
}

TEST_F(TraceTest, SamplesAShareAndNeverMoreThanTheCeiling)
{
    use("trace", R"({"share":50,"perSecond":100000})");
    int sampled = 0;
    for (int i = 0; i < 2000; ++i) {
        sendWith({});
        sampled += flags() == "01";
    }
    EXPECT_GT(sampled, 850);
    EXPECT_LT(sampled, 1150);
    use("trace", R"({"perSecond":10,"url":"http://127.0.0.1:9/v1/traces"})");
    for (int second = 0; second < 2; ++second) {
        sampled = 0;
        for (int i = 0; i < 50; ++i) {
            sendWith({{"traceparent", kParent}});
            sampled += m_context.timesSteps;
        }
        EXPECT_EQ(sampled, 10) << "whatever clients say";
        m_clock.advance(std::chrono::seconds(1));
    }
    use("trace", R"({"to":"nowhere","url":"http://127.0.0.1:9/v1/traces"})");
    sendWith({{"traceparent", kParent}});
    EXPECT_EQ(flags(), "01") << "the trace goes on";
    EXPECT_FALSE(m_context.timesSteps) << "nobody is told of its spans";
    use("trace", R"({"sampling":"share","share":0})");
    sendWith({{"traceparent", kParent}});
    EXPECT_EQ(flags(), "00") << "the client's word doesn't count";
}

TEST_F(TraceTest, DoesNothingInReportModeAndOnlyOnce)
{
    use("trace", "{}");
    add("trace", "{}", pipeline::Mode::Enforce, "other");
    sendWith({{"traceparent", kParent}});
    EXPECT_EQ(m_context.requestEdits.size(), 1u);
    EXPECT_EQ(m_trace[1].outcome, pipeline::Step::Outcome::Skip);
}

TEST_F(TraceTest, SaysWhatIsWrong)
{
    EXPECT_EQ(refusedAt("trace", R"({"url":"ftp://x"})").pointer, "/url");
    EXPECT_EQ(refusedAt("trace", R"({"url":"https://x.test","secret":"none"})").pointer, "/secret");
    m_secrets["s"] = "Bearer x";
    EXPECT_EQ(refusedAt("trace", R"({"url":"http://x.test","secret":"s"})").pointer, "/url");
    EXPECT_EQ(refusedAt("trace", R"({"url":"http://127.0.0.1.x.test","secret":"s"})").pointer, "/url");
    EXPECT_TRUE(make("trace", R"({"url":"https://x.test","secret":"s"})").ok());
    EXPECT_TRUE(make("trace", R"({"url":"HTTP://LOCALHOST:4318/v1/traces","secret":"s"})").ok());
    m_secrets["s"] = "two\r\nlines";
    EXPECT_EQ(refusedAt("trace", R"({"url":"https://x.test","secret":"s"})").pointer, "/secret");
}

} // namespace
} // namespace gatehouse::policies
