// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class UpstreamAuthTest : public PolicyTest
{
protected:
    UpstreamAuthTest()
    {
        m_secrets["s"] = "top secret&=";
        m_secrets["odd"] = "a\r\nX-Admin: 1";
        m_secrets["empty"] = "";
    }
};

TEST_F(UpstreamAuthTest, SendsTheSecretInEachOfTheWays)
{
    use("upstream-auth", R"({"secret": "s"})");
    newRequest();
    field("Authorization", "Bearer of-the-client");
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("Authorization"), "Bearer top secret&=");
    use("upstream-auth", R"({"in": "basic", "username": "gateway", "secret": "s"})");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(upstream("Authorization"), "Basic Z2F0ZXdheTp0b3Agc2VjcmV0Jj0=");
    use("upstream-auth", R"({"in": "header", "name": "X-Key", "secret": "s"})");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(upstream("X-Key"), "top secret&=");
    use("upstream-auth", R"({"in": "query", "name": "key", "secret": "s"})");
    newRequest();
    m_head.query = "a=1&key=forged&%6bey=too";
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.upstreamQuery, "a=1&key=top%20secret%26%3D");
    EXPECT_FALSE(m_context.loggedQuery) << "the log shows what the client sent";
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_context.upstreamQuery, "key=top%20secret%26%3D");
}

TEST_F(UpstreamAuthTest, ExplainNeverShowsTheSecret)
{
    for (const char* config : {R"({"in": "header", "name": "X-Key", "secret": "s"})", R"({"in": "query", "name": "key", "secret": "s"})", R"({"secret": "s"})"}) {
        use("upstream-auth", config);
        newRequest();
        m_context.dryRun = true;
        EXPECT_EQ(run(), 0);
        std::string all(m_context.upstreamQuery.value_or(""));
        for (const pipeline::HeaderEdit& edit : m_context.requestEdits)
            all += edit.value;
        for (const auto& [name, value] : m_trace.at(0).details)
            all += value;
        EXPECT_EQ(all.find("top"), std::string::npos) << config;
    }
}

TEST_F(UpstreamAuthTest, RefusesWhatCannotBeSent)
{
    EXPECT_EQ(refusedAt("upstream-auth", R"({"secret": "absent"})").pointer, "/secret");
    EXPECT_EQ(refusedAt("upstream-auth", R"({"secret": "empty"})").pointer, "/secret");
    EXPECT_EQ(refusedAt("upstream-auth", R"({"secret": "odd"})").pointer, "/secret");
    EXPECT_EQ(refusedAt("upstream-auth", R"({"in": "header", "secret": "s"})").pointer, "/name");
    EXPECT_EQ(refusedAt("upstream-auth", R"({"in": "header", "name": "Content-Length", "secret": "s"})").pointer, "/name");
    EXPECT_EQ(refusedAt("upstream-auth", R"({"in": "query", "name": "a&b", "secret": "s"})").pointer, "/name");
    EXPECT_EQ(refusedAt("upstream-auth", R"({"in": "basic", "username": "a:b", "secret": "s"})").pointer, "/username");
}

TEST_F(UpstreamAuthTest, WithoutASecretNothingIsDone)
{
    use("upstream-auth", "{}");
    EXPECT_EQ(send(), 0);
    EXPECT_TRUE(m_context.requestEdits.empty());
}

} // namespace
} // namespace gatehouse::policies
