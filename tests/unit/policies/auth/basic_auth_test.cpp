// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "policies/auth/basic_auth/basic_credentials.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class BasicAuthTest : public PolicyTest
{
protected:
    BasicAuthTest()
    {
        m_consumers.addApiKey(m_mobile, "key", base::sha256("secret"));
        m_consumers.addUser(m_mobile, "u1", "ann", base::hashPassword("pass:word", 1000));
        m_consumers.addUser(m_mobile, "u2", "old", base::hashPassword("x", 1000), m_clock.wallNs() - 1);
        m_consumers.addUser(m_gone, "u3", "gone", base::hashPassword("x", 1000));
    }
    int sendUser(const std::string& pair)
    {
        newRequest();
        field("Authorization", "Basic " + base::toBase64(pair));
        return run();
    }
};

TEST(BasicCredentials, ReadsWhatTheRfcSays)
{
    pipeline::Arena arena;
    const auto read = [&](const std::string& text) { return readBasicCredentials(text, arena); };
    const auto known = read("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    ASSERT_TRUE(known);
    EXPECT_EQ(known->user, "Aladdin");
    EXPECT_EQ(known->password, "open sesame");
    EXPECT_TRUE(read("basic   " + base::toBase64("a:")));
    EXPECT_EQ(read("BASIC " + base::toBase64("a:b:c"))->password, "b:c");
    EXPECT_FALSE(read("Bearer abc"));
    EXPECT_FALSE(read("Basic"));
    EXPECT_FALSE(read("Basicx YTpi"));
    EXPECT_FALSE(read("Basic YTpi="));
    EXPECT_FALSE(read("Basic YT!i"));
    EXPECT_FALSE(read("Basic YTp=")) << "stray bits";
    EXPECT_FALSE(read("Basic " + base::toBase64("no colon")));
    EXPECT_FALSE(read("Basic " + base::toBase64(std::string("a:b\0c", 5))));
    EXPECT_FALSE(read("Basic " + base::toBase64(std::string(5000, 'a') + ":b")));
}

TEST_F(BasicAuthTest, TellsTheCallerAndHidesThePassword)
{
    use("basic-auth", "{}");
    EXPECT_EQ(sendUser("ann:pass:word"), 0);
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.credentialId, "u1");
    EXPECT_EQ(upstream("Authorization"), "<removed>");
    EXPECT_EQ(upstream("X-Consumer-Id"), "mobile");
}

TEST_F(BasicAuthTest, ThePasswordOfACallerThatIsKnownOtherwiseStaysHere)
{
    for (const bool hide : {true, false}) {
        use("basic-auth", hide ? "{}" : R"({"hideCredentials": false})");
        for (const char* authorization : {"Basic YW5uOnBhc3M=", "basic", "Basic nonsense"}) {
            newRequest();
            field("Authorization", authorization);
            m_context.consumer = &m_consumers.at(m_mobile);
            m_context.authenticatedBy = "key-auth";
            EXPECT_EQ(run(), 0);
            EXPECT_EQ(upstream("Authorization"), hide ? "<removed>" : "") << authorization;
        }
        newRequest();
        field("Authorization", "Bearer abc");
        m_context.consumer = &m_consumers.at(m_mobile);
        m_context.authenticatedBy = "key-auth";
        EXPECT_EQ(run(), 0);
        EXPECT_EQ(upstream("Authorization"), "") << "another scheme is another policy's";
    }
}

TEST_F(BasicAuthTest, WhoGuessesWaits)
{
    use("basic-auth", R"({"attemptsByAddress": 2})");
    m_client = *net::IpAddress::parse("192.0.2.1");
    EXPECT_EQ(sendUser("ann:pass:word"), 0);
    EXPECT_EQ(sendUser("ann:guess"), 401);
    EXPECT_EQ(sendUser("ann:guess"), 401) << "remembered: no further guess";
    EXPECT_EQ(sendUser("nobody:guess"), 401);
    EXPECT_EQ(sendUser("ann:another"), 429);
    EXPECT_EQ(code(), "basic-auth.too-many-attempts");
    EXPECT_EQ(sendUser("ann:pass:word"), 0) << "is remembered";
    m_client = *net::IpAddress::parse("192.0.2.2");
    EXPECT_EQ(sendUser("ann:another"), 401);
}

TEST_F(BasicAuthTest, RefusesWithDistinctCodes)
{
    use("basic-auth", R"({"realm": "Reports"})");
    EXPECT_EQ(send(), 401);
    EXPECT_EQ(code(), "basic-auth.missing");
    EXPECT_EQ(answered("WWW-Authenticate"), "Basic realm=\"Reports\", charset=\"UTF-8\"");
    EXPECT_EQ(sendUser("ann:wrong"), 401);
    EXPECT_EQ(code(), "basic-auth.invalid");
    const std::string wrongPassword = m_context.answer().detail;
    EXPECT_EQ(sendUser("nobody:wrong"), 401);
    EXPECT_EQ(code(), "basic-auth.invalid");
    EXPECT_EQ(m_context.answer().detail, wrongPassword) << "who exists is not told";
    EXPECT_EQ(sendUser("old:x"), 401);
    EXPECT_EQ(code(), "basic-auth.expired");
    EXPECT_EQ(sendUser("gone:x"), 403);
    EXPECT_EQ(code(), "basic-auth.inactive");
    EXPECT_EQ(sendUser("no colon"), 401);
    newRequest();
    field("Authorization", "Basic " + base::toBase64("ann:pass:word"));
    field("Authorization", "Basic " + base::toBase64("ann:wrong"));
    EXPECT_EQ(run(), 400);
}

TEST_F(BasicAuthTest, SuspendsForTheFirstCheckAndRemembersIt)
{
    use("basic-auth", "{}");
    net::EventLoop loop;
    newRequest();
    field("Authorization", "Basic " + base::toBase64("ann:pass:word"));
    m_context.loop = &loop;
    m_context.request = &m_head;
    const auto first = m_chain.run(m_context, 0, m_reported, &m_trace);
    ASSERT_EQ(first.verdict, pipeline::Verdict::Suspend);
    auto verdict = pipeline::Verdict::Suspend;
    const auto wait = [&]() -> net::Task<void> {
        verdict = co_await m_chain.at(first.policy).policy->resume(m_context);
        loop.stop();
    };
    loop.spawn(wait());
    loop.run();
    EXPECT_EQ(m_chain.settle(m_context, first.policy, verdict, m_reported, &m_trace).verdict, pipeline::Verdict::Continue);
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_trace.size(), 1u);

    newRequest();
    field("Authorization", "Basic " + base::toBase64("ann:pass:word"));
    EXPECT_EQ(m_chain.run(m_context, 0, m_reported, &m_trace).verdict, pipeline::Verdict::Continue) << "remembered";
    EXPECT_EQ(m_context.loop, &loop);
    m_context.loop = nullptr;
}

TEST_F(BasicAuthTest, EitherOfTwoKindsIsEnough)
{
    use("basic-auth", R"({"optional": true})", pipeline::Mode::Enforce, "a-basic");
    add("key-auth", "{}", pipeline::Mode::Enforce, "b-key");
    EXPECT_EQ(sendUser("ann:pass:word"), 0);
    ASSERT_EQ(m_trace.size(), 2u);
    EXPECT_EQ(m_trace[1].outcome, pipeline::Step::Outcome::Skip);
    newRequest();
    field("X-API-Key", "secret");
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.authenticatedBy, "key-auth");
    EXPECT_EQ(send(), 401);
}

TEST_F(BasicAuthTest, RefusesSettingsThatMakeNoSense)
{
    EXPECT_EQ(refusedAt("basic-auth", R"({"cacheFor": "2d"})").pointer, "/cacheFor");
    EXPECT_EQ(refusedAt("basic-auth", R"({"realm": "a\\b"})").pointer, "/realm");
}

} // namespace
} // namespace gatehouse::policies
