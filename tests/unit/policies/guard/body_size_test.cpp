// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using BodySizeTest = PolicyTest;

TEST_F(BodySizeTest, SaysHowLargeAnAnswerMayBe)
{
    use("body-size", R"({"max": "256KiB"})");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_context.maxResponseBody, 256u * 1024);
    EXPECT_EQ(m_context.maxResponseBodyPolicy, 0u);
    EXPECT_EQ(m_trace.at(0).reason, "an answer may have 256KiB");
    newRequest();
    EXPECT_EQ(m_context.maxResponseBody, UINT64_MAX) << "the next request begins anew";
}

TEST_F(BodySizeTest, ReportModeChangesNothing)
{
    use("body-size", R"({"max": 1})", pipeline::Mode::Report);
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_context.maxResponseBody, UINT64_MAX);
}

TEST_F(BodySizeTest, MistakesAreShownWithTheirPlace)
{
    const auto made = make("body-size", R"({"max": "many"})");
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().problems.at(0).pointer, "/max");
}

} // namespace
} // namespace gatehouse::policies
