// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using MockResponseTest = PolicyTest;

TEST_F(MockResponseTest, AnswersItself)
{
    use("mock-response", R"({"status": 503, "body": "Back at noon.", "contentType": "text/plain", "headers": {"Retry-After": "3600"}})");
    EXPECT_EQ(send(), 503);
    EXPECT_FALSE(m_context.answer().isRejection());
    EXPECT_EQ(m_context.answer().body, "Back at noon.");
    EXPECT_EQ(m_context.answer().contentType, "text/plain");
    EXPECT_EQ(answered("Retry-After"), "3600");
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::Answer);
}

TEST_F(MockResponseTest, StandsLast)
{
    use("mock-response", "{}", pipeline::Mode::Enforce, "a-mock");
    add("key-auth", "{}", pipeline::Mode::Enforce, "z-key");
    EXPECT_EQ(send(), 401);
}

TEST_F(MockResponseTest, ReportModeAsksTheUpstream)
{
    use("mock-response", "{}", pipeline::Mode::Report);
    EXPECT_EQ(send(), 0);
    EXPECT_TRUE(m_context.answer().body.empty());
}

TEST_F(MockResponseTest, RefusesWhatIsNoAnswer)
{
    EXPECT_EQ(refusedAt("mock-response", R"({"status": 204, "body": "x"})").pointer, "/body");
    EXPECT_EQ(refusedAt("mock-response", R"({"headers": {"Content-Length": "5"}})").pointer, "/headers/Content-Length");
    EXPECT_EQ(refusedAt("mock-response", R"({"headers": {"A": "b\nc"}})").pointer, "/headers/A");
    EXPECT_EQ(refusedAt("mock-response", R"({"headers": {"content-type": "a/b"}})").pointer, "/headers/content-type");
}

} // namespace
} // namespace gatehouse::policies
