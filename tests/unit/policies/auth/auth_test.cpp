// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class AuthTest : public PolicyTest
{
protected:
    AuthTest()
    {
        m_consumers.addApiKey(m_mobile, "k1", base::sha256("secret"));
        m_consumers.addUser(m_mobile, "u1", "ann", base::hashPassword("word", 1000));
        pipeline::Consumer other;
        other.id = "other";
        other.qualified = "acme/other";
        m_other = m_consumers.add(0, other);
        m_consumers.addUser(m_other, "u2", "bob", base::hashPassword("word", 1000));
        pipeline::Consumer guest;
        guest.id = "guest";
        guest.qualified = "acme/guest";
        guest.groups = {"guests"};
        m_consumers.add(0, guest);
    }
    void useAll(const std::string& config, pipeline::Mode mode = pipeline::Mode::Enforce)
    {
        use("key-auth", "{}", pipeline::Mode::Enforce, "a-keys"); // asked in the order of their ids
        add("basic-auth", "{}", pipeline::Mode::Enforce, "b-basic");
        add("auth", config, mode, "who");
    }
    int sendWith(const std::string& key, const std::string& user = {})
    {
        newRequest();
        if (!key.empty())
            field("X-API-Key", key);
        if (!user.empty())
            field("Authorization", "Basic " + base::toBase64(user));
        return run();
    }
    uint32_t m_other = 0;
};

constexpr const char* kBoth = R"({"alternatives": [{"methods": ["key-auth", "basic-auth"]}]})";

TEST_F(AuthTest, AnyOneIsEnough)
{
    for (const char* config : {"{}", R"({"alternatives": [{"methods": ["key-auth"]}, {"methods": ["basic-auth"]}]})"}) {
        useAll(config);
        EXPECT_EQ(sendWith("secret"), 0);
        EXPECT_EQ(m_context.authenticatedBy, "key-auth");
        EXPECT_EQ(sendWith("", "ann:word"), 0) << code();
        EXPECT_EQ(m_context.authenticatedBy, "basic-auth");
        EXPECT_EQ(upstream("X-Consumer-Id"), "mobile");
        EXPECT_EQ(sendWith("secret", "ann:word"), 0);
        EXPECT_EQ(upstream("Authorization"), "<removed>") << "nobody has looked at it";
        EXPECT_EQ(sendWith("", ""), 401);
        EXPECT_EQ(code(), "auth.missing");
        EXPECT_EQ(m_context.answer().fields.size(), 2u) << "a challenge of each";
    }
}

TEST_F(AuthTest, WrongOnesBesideGoodOnesDoNoHarmAndAloneAreRefused)
{
    useAll("{}");
    EXPECT_EQ(sendWith("guess", "ann:word"), 0);
    EXPECT_EQ(m_context.consumer->id, "mobile");
    EXPECT_EQ(upstream("X-API-Key"), "<removed>") << "a wrong key stays here, too";
    EXPECT_EQ(sendWith("guess"), 401);
    EXPECT_EQ(code(), "auth.refused");
    EXPECT_EQ(m_context.consumer, nullptr);
    EXPECT_EQ(sendWith("guess", "ann:guess"), 401);
    EXPECT_EQ(code(), "auth.refused");
}

TEST_F(AuthTest, SeveralMustAgree)
{
    useAll(kBoth);
    EXPECT_EQ(sendWith("secret", "ann:word"), 0) << code();
    EXPECT_EQ(m_context.authenticatedBy, "key-auth+basic-auth");
    EXPECT_EQ(m_context.credentialId, "k1");
    EXPECT_EQ(upstream("X-Consumer-Groups"), "apps,beta");
    EXPECT_EQ(sendWith("secret"), 401);
    EXPECT_EQ(code(), "auth.incomplete");
    EXPECT_EQ(sendWith("", "ann:word"), 401);
    EXPECT_EQ(code(), "auth.incomplete");
    EXPECT_EQ(sendWith("secret", "ann:guess"), 401);
    EXPECT_EQ(code(), "auth.refused");
    EXPECT_EQ(sendWith("secret", "bob:word"), 403);
    EXPECT_EQ(code(), "auth.conflict");
    EXPECT_EQ(sendWith("", ""), 401);
    EXPECT_EQ(code(), "auth.missing");
}

TEST_F(AuthTest, WhatOnlyReportsHasNoSayInIt)
{
    use("key-auth", "{}", pipeline::Mode::Enforce, "keys");
    add("basic-auth", R"({"realm": "r"})", pipeline::Mode::Report, "passwords");
    add("auth", R"({"alternatives": [{"methods": ["key-auth"]}, {"methods": ["key-auth", "basic-auth"]}]})", pipeline::Mode::Enforce, "both");
    EXPECT_EQ(sendWith("secret"), 0) << code();
    EXPECT_EQ(sendWith("secret", "bob:word"), 0) << code();
    EXPECT_EQ(m_context.authenticatedBy, "key-auth");
}

TEST_F(AuthTest, AnAlternativeBesidesSeveral)
{
    useAll(R"({"alternatives": [{"methods": ["key-auth", "jwt"]}, {"methods": ["basic-auth"]}]})");
    EXPECT_EQ(sendWith("", "ann:word"), 0) << code();
    EXPECT_EQ(m_context.authenticatedBy, "basic-auth");
    EXPECT_EQ(sendWith("secret", "ann:word"), 0);
    EXPECT_EQ(sendWith("secret"), 401) << "there is no policy jwt here";
    EXPECT_EQ(code(), "auth.incomplete");
    EXPECT_EQ(sendWith("secret", "bob:word"), 403) << "two callers in one request";
    EXPECT_EQ(code(), "auth.conflict");
}

TEST_F(AuthTest, AKindThatIsNotNamedDecidesForItself)
{
    useAll(R"({"alternatives": [{"methods": ["basic-auth"]}]})");
    EXPECT_EQ(sendWith("", "ann:word"), 401);
    EXPECT_EQ(code(), "key-auth.missing");
    EXPECT_EQ(sendWith("secret"), 401) << "known, but not as it is wanted";
    EXPECT_EQ(code(), "auth.missing");
}

TEST_F(AuthTest, SomebodyStandsForAnonymousCallers)
{
    useAll(R"({"anonymous": "guest"})");
    newRequest();
    field("X-Consumer-Anonymous", "false");
    EXPECT_EQ(run(), 0);
    ASSERT_NE(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.consumer->id, "guest");
    EXPECT_TRUE(m_context.anonymous);
    EXPECT_EQ(m_context.authenticatedBy, "anonymous");
    EXPECT_TRUE(m_context.credentialId.empty());
    EXPECT_EQ(upstream("X-Consumer-Anonymous"), "true");
    EXPECT_EQ(upstream("X-Consumer-Groups"), "guests");
    EXPECT_EQ(sendWith("guess"), 401) << "wrong credentials are refused all the same";
    EXPECT_EQ(code(), "auth.refused");
    EXPECT_EQ(sendWith("secret"), 0);
    EXPECT_FALSE(m_context.anonymous);
    useAll(R"({"anonymous": "guest", "alternatives": [{"methods": ["key-auth", "basic-auth"]}]})");
    EXPECT_EQ(sendWith("secret"), 401) << "half of it is not nothing";
    EXPECT_EQ(code(), "auth.incomplete");
}

TEST_F(AuthTest, NobodyStandsForThemWhenTheConsumerIsGone)
{
    for (const char* config : {R"({"anonymous": "gone"})", R"({"anonymous": "never-was"})"}) {
        useAll(config);
        EXPECT_EQ(send(), 401);
        EXPECT_EQ(code(), "auth.missing");
        EXPECT_EQ(m_context.consumer, nullptr);
    }
}

TEST_F(AuthTest, AloneItFailsClosed)
{
    use("auth", "{}");
    EXPECT_EQ(send(), 401);
    newRequest();
    m_context.consumer = &m_consumers.at(m_mobile);
    EXPECT_EQ(run(), 401);
}

TEST_F(AuthTest, OptionalOnesAreNotEnough)
{
    use("key-auth", R"({"optional": true})");
    add("auth", "{}", pipeline::Mode::Enforce, "who");
    EXPECT_EQ(send(), 401);
    EXPECT_EQ(code(), "auth.missing");
}

TEST_F(AuthTest, InReportModeTheOthersDecide)
{
    useAll("{}", pipeline::Mode::Report);
    EXPECT_EQ(sendWith("", "ann:word"), 401);
    EXPECT_EQ(code(), "key-auth.missing");
    EXPECT_EQ(sendWith("secret"), 0);
    EXPECT_TRUE(m_reported.empty());
}

TEST_F(AuthTest, WhatMayDecideByAnythingIsGatheredOnlyByName)
{
    const auto any = make("auth", "{}");
    ASSERT_TRUE(any.ok());
    EXPECT_TRUE((*any)->gathers("jwt"));
    EXPECT_FALSE((*any)->gathers("forward-auth"));
    EXPECT_FALSE((*any)->gathers("auth"));
    const auto named = make("auth", R"({"alternatives": [{"methods": ["key-auth"]}]})");
    ASSERT_TRUE(named.ok());
    EXPECT_TRUE((*named)->gathers("key-auth"));
    EXPECT_FALSE((*named)->gathers("jwt"));
}

TEST_F(AuthTest, RefusesKindsThatTellNobody)
{
    EXPECT_EQ(refusedAt("auth", R"({"alternatives": [{"methods": ["rate-limit"]}]})").pointer, "/alternatives/0/methods/0");
    EXPECT_EQ(refusedAt("auth", R"({"alternatives": [{"methods": ["auth"]}]})").pointer, "/alternatives/0/methods/0");
}

} // namespace
} // namespace gatehouse::policies
