// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class KeyAuthTest : public PolicyTest
{
protected:
    KeyAuthTest()
    {
        m_consumers.addApiKey(m_mobile, "k1", base::sha256("secret"));
        m_consumers.addApiKey(m_mobile, "old", base::sha256("expired"), m_clock.wallNs() - 1);
        m_consumers.addApiKey(m_gone, "k1", base::sha256("of-gone"));
    }
    int sendKey(const std::string& key, const std::string& header = "X-API-Key")
    {
        newRequest();
        field(header, key);
        return run();
    }
};

TEST_F(KeyAuthTest, TellsTheCallerAndTheUpstream)
{
    use("key-auth", "{}");
    EXPECT_EQ(sendKey("secret"), 0);
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.consumer->qualified, "acme/mobile");
    EXPECT_EQ(m_context.authenticatedBy, "key-auth");
    EXPECT_EQ(m_context.credentialId, "k1");
    EXPECT_EQ(upstream("X-Consumer-Id"), "mobile");
    EXPECT_EQ(upstream("X-Consumer-Groups"), "apps,beta");
    EXPECT_EQ(upstream("X-Tenant-Id"), "acme");
    EXPECT_EQ(upstream("X-Credential-Id"), "k1");
    EXPECT_EQ(upstream("X-API-Key"), "<removed>");
    EXPECT_EQ(m_trace.at(0).reason, "the caller is acme/mobile");
}

TEST_F(KeyAuthTest, RefusesWithDistinctCodes)
{
    use("key-auth", R"({"realm": "orders"})");
    EXPECT_EQ(send(), 401);
    EXPECT_EQ(code(), "key-auth.missing");
    EXPECT_EQ(answered("WWW-Authenticate"), "ApiKey realm=\"orders\"");
    EXPECT_EQ(sendKey("guess"), 401);
    EXPECT_EQ(code(), "key-auth.invalid");
    EXPECT_EQ(sendKey("expired"), 401);
    EXPECT_EQ(code(), "key-auth.expired");
    EXPECT_EQ(sendKey("of-gone"), 403);
    EXPECT_EQ(code(), "key-auth.inactive");
    EXPECT_EQ(m_context.consumer, nullptr);
    EXPECT_EQ(sendKey(std::string(10'000, 'x')), 401);
    EXPECT_EQ(sendKey(""), 401);
    EXPECT_EQ(code(), "key-auth.missing");
}

TEST_F(KeyAuthTest, WhoGuessesWaits)
{
    use("key-auth", R"({"attemptsByAddress": 3})");
    m_client = *net::IpAddress::parse("192.0.2.1");
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(sendKey("guess"), 401);
        EXPECT_EQ(sendKey("secret"), i < 2 ? 0 : 429) << "what is right does not count";
    }
    EXPECT_EQ(code(), "key-auth.too-many-attempts");
    EXPECT_EQ(answered("Retry-After"), "20");
    EXPECT_EQ(send(), 401) << "who shows nothing guesses nothing";
    m_client = *net::IpAddress::parse("192.0.2.2");
    EXPECT_EQ(sendKey("secret"), 0) << "others don't wait";
    m_client = *net::IpAddress::parse("192.0.2.1");
    m_clock.advance(std::chrono::seconds(21));
    EXPECT_EQ(sendKey("secret"), 0);
    EXPECT_EQ(sendKey("guess"), 401);
    EXPECT_EQ(sendKey("secret"), 429);
    use("key-auth", R"({"attemptsByAddress": 0})");
    for (int i = 0; i < 2000; ++i)
        ASSERT_EQ(sendKey("guess"), 401);
}

TEST_F(KeyAuthTest, NeverTellsTheKey)
{
    use("key-auth", "{}");
    for (const char* key : {"secret", "guess-me-not", "expired"}) {
        (void)sendKey(key);
        std::string all = m_context.answer().detail + m_trace.at(0).reason;
        for (const auto& [name, value] : m_trace.at(0).details)
            all += name + value;
        EXPECT_EQ(all.find(key == std::string("expired") ? "key expired" : key), std::string::npos) << all;
    }
}

TEST_F(KeyAuthTest, RefusesAnAmbiguousKey)
{
    use("key-auth", R"({"query": "key"})");
    newRequest();
    field("X-API-Key", "secret");
    field("x-api-key", "guess");
    EXPECT_EQ(run(), 400);
    EXPECT_EQ(code(), "key-auth.repeated");
    newRequest();
    field("X-API-Key", "secret");
    m_head.query = "key=secret";
    EXPECT_EQ(run(), 400);
}

TEST_F(KeyAuthTest, TakesTheKeyOutOfTheQuery)
{
    use("key-auth", R"({"query": "key"})");
    newRequest();
    m_head.query = "a=1&key=s%65cret&b=2";
    EXPECT_EQ(run(), 0);
    ASSERT_TRUE(m_context.upstreamQuery);
    EXPECT_EQ(*m_context.upstreamQuery, "a=1&b=2");
    EXPECT_EQ(*m_context.loggedQuery, "a=1&b=2");

    use("key-auth", R"({"query": "key", "hideCredentials": false})");
    newRequest();
    m_head.query = "key=secret";
    EXPECT_EQ(run(), 0);
    EXPECT_FALSE(m_context.upstreamQuery);
    EXPECT_EQ(*m_context.loggedQuery, "");
}

TEST_F(KeyAuthTest, AnEscapedNameIsTheSameName)
{
    use("key-auth", R"({"query": "key"})");
    newRequest();
    m_head.query = "a=1&%6Bey=secret";
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(*m_context.upstreamQuery, "a=1");
    EXPECT_EQ(*m_context.loggedQuery, "a=1");
    for (const char* query : {"key=secret&%6bey=again", "key=secret&key=secret", "k%65y=&key=secret"}) {
        newRequest();
        m_head.query = query;
        EXPECT_EQ(run(), 400) << query;
        EXPECT_EQ(code(), "key-auth.repeated");
    }
    for (const char* query : {"key", "key=", "&&%6bey", "%6be%79"}) {
        newRequest();
        m_head.query = query;
        EXPECT_EQ(run(), 401) << query;
    }
}

TEST_F(KeyAuthTest, TheKeyOfACallerThatIsKnownOtherwiseStaysHere)
{
    use("key-auth", R"({"query": "key"})");
    newRequest();
    field("X-API-Key", "secret");
    m_head.query = "key=secret&a=1";
    m_context.consumer = &m_consumers.at(m_mobile);
    m_context.authenticatedBy = "jwt";
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-API-Key"), "<removed>");
    EXPECT_EQ(m_context.upstreamQuery, "a=1");
    EXPECT_EQ(m_context.loggedQuery, "a=1");
    use("key-auth", R"({"query": "key", "hideCredentials": false})");
    newRequest();
    field("X-API-Key", "secret");
    m_head.query = "key=secret&a=1";
    m_context.consumer = &m_consumers.at(m_mobile);
    m_context.authenticatedBy = "jwt";
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-API-Key"), "");
    EXPECT_FALSE(m_context.upstreamQuery);
    EXPECT_EQ(m_context.loggedQuery, "a=1") << "never logged";
}

TEST_F(KeyAuthTest, AnotherHeaderAndNotHidden)
{
    use("key-auth", R"({"header": "X-Token", "hideCredentials": false})");
    EXPECT_EQ(sendKey("secret", "x-token"), 0);
    EXPECT_EQ(upstream("X-Token"), "");
    EXPECT_EQ(sendKey("secret"), 401);
}

TEST_F(KeyAuthTest, OptionalLetsAnonymousCallersPassButNotWrongKeys)
{
    use("key-auth", R"({"optional": true})");
    newRequest();
    field("X-Consumer-Id", "root");
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.consumer, nullptr);
    EXPECT_EQ(upstream("X-Consumer-Id"), "<removed>");
    EXPECT_EQ(sendKey("guess"), 401);
}

TEST_F(KeyAuthTest, ReportModeLetsEverybodyPass)
{
    use("key-auth", "{}", pipeline::Mode::Report);
    EXPECT_EQ(sendKey("guess"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::WouldReject);
    EXPECT_TRUE(m_context.requestEdits.empty());
}

TEST_F(KeyAuthTest, WithoutARouteThereIsNobodyToAsk)
{
    use("key-auth", "{}");
    newRequest();
    m_context.place = nullptr;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::Skip);
}

TEST_F(KeyAuthTest, FailsClosedWithoutADirectory)
{
    use("key-auth", "{}");
    newRequest();
    field("X-API-Key", "secret");
    m_context.consumers = nullptr;
    EXPECT_EQ(run(), 401);
}

TEST_F(KeyAuthTest, RefusesNamesThatCannotCarryAKey)
{
    EXPECT_EQ(refusedAt("key-auth", R"({"header": "Content-Length"})").pointer, "/header");
    EXPECT_EQ(refusedAt("key-auth", R"({"query": "a&b"})").pointer, "/query");
    EXPECT_EQ(refusedAt("key-auth", R"({"realm": "a\"b"})").pointer, "/realm");
}

TEST_F(KeyAuthTest, KeepsWhatAnotherPolicyHasSetAndTakenOut)
{
    use("key-auth", R"({"query": "key", "optional": true})");
    newRequest();
    m_head.query = "token=x&key=secret&a=1";
    m_context.upstreamQuery = m_context.loggedQuery = "key=secret&a=1";
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.upstreamQuery, "a=1");
    EXPECT_EQ(m_context.loggedQuery, "a=1");
    newRequest();
    m_context.requestEdits = {{pipeline::HeaderEdit::Op::Set, http::HeaderId::Unknown, "X-Tenant-Id", "acme"}};
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-Tenant-Id"), "acme");
    EXPECT_EQ(upstream("X-Consumer-Id"), "<removed>");
}

} // namespace
} // namespace gatehouse::policies
