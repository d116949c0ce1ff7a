// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using TimeoutTest = PolicyTest;
using namespace std::chrono_literals;

TEST_F(TimeoutTest, SetsWhatIsGivenAlone)
{
    use("timeout", R"({"response": "2m", "total": "3m"})");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_context.forwarding.responseTimeout, 2min);
    EXPECT_EQ(m_context.forwarding.totalTimeout, 3min);
    EXPECT_EQ(m_context.forwarding.connectTimeout.count(), 0);
    EXPECT_EQ(m_context.forwarding.readTimeout.count(), 0);
    EXPECT_EQ(m_context.forwarding.sendTimeout.count(), 0);
}

TEST_F(TimeoutTest, DoesNothingInReportMode)
{
    use("timeout", R"({"connect": "1s", "send": "1s", "read": "1s"})", pipeline::Mode::Report);
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_context.forwarding.connectTimeout.count(), 0);
}

TEST_F(TimeoutTest, RefusesWhatIsTooLong)
{
    EXPECT_EQ(refusedAt("timeout", R"({"read": "2d"})").pointer, "/read");
}

} // namespace
} // namespace gatehouse::policies
