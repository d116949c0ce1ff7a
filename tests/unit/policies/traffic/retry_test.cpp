// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using RetryTest = PolicyTest;
using namespace std::chrono_literals;

TEST_F(RetryTest, SaysWhenToTryAgain)
{
    use("retry", R"({"attempts": 3, "on": ["timeout"], "statuses": [502, 429], "attemptTimeout": "2s", "firstBackOff": "10ms", "longestBackOff": "1s"})");
    EXPECT_EQ(send(), 0);
    const pipeline::RetryRules* rules = m_context.forwarding.retry;
    ASSERT_NE(rules, nullptr);
    EXPECT_EQ(rules->attempts, 3u);
    EXPECT_FALSE(rules->onConnectFailure);
    EXPECT_FALSE(rules->onReset);
    EXPECT_TRUE(rules->onTimeout);
    EXPECT_EQ(rules->onStatuses, (std::vector<uint16_t>{502, 429}));
    EXPECT_EQ(rules->attemptTimeout, 2s);
    EXPECT_EQ(rules->firstBackOff, 10ms);
    EXPECT_EQ(rules->longestBackOff, 1s);
}

TEST_F(RetryTest, HasCarefulDefaults)
{
    use("retry", "{}");
    EXPECT_EQ(send(), 0);
    EXPECT_TRUE(m_context.forwarding.retry->onConnectFailure);
    EXPECT_FALSE(m_context.forwarding.retry->onTimeout);
    EXPECT_TRUE(m_context.forwarding.retry->onStatuses.empty());
}

TEST_F(RetryTest, RefusesContradictions)
{
    EXPECT_EQ(refusedAt("retry", R"({"firstBackOff": "1s", "longestBackOff": "10ms"})").pointer, "/longestBackOff");
}

} // namespace
} // namespace gatehouse::policies
