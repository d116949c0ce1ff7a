// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/key_source.h"

#include "http/server.h"
#include "net/tls_context.h"
#include "net/wait_point.h"
#include "support/run_task.h"
#include "support/test_certificates.h"
#include "support/token_maker.h"

#include <climits>
#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

using namespace std::chrono_literals;
using base::Json;
using test::TokenMaker;

std::string setOf(const Json& key)
{
    Json list = Json::array();
    list.push_back(key);
    return base::toText(Json{{"keys", list}});
}

// An issuer that publishes its keys on a server of the test's own loop.
class KeySourceTest : public testing::Test
{
protected:
    KeySourceTest()
        : m_server(m_loop, http::ServerOptions{}, [this](const http::ServerRequest& request, http::ResponseWriter& response) { return answer(request, response); })
    {
        const auto bound = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
        EXPECT_TRUE(bound.ok());
        m_options.url = "http://" + bound->text() + "/keys";
        m_options.askAgainAfter = 0ns;
        m_body = setOf(TokenMaker::ec("P-256").jwk("one"));
    }

    net::Task<void> answer(const http::ServerRequest& request, http::ResponseWriter& response)
    {
        EXPECT_EQ(request.path, "/keys");
        if (++m_asked >= m_awaited)
            m_point.wake();
        http::ResponseWriter::Fields fields;
        if (!m_cacheControl.empty())
            fields.emplace_back("Cache-Control", m_cacheControl);
        (void)co_await response.send(m_status, std::move(fields), m_body);
    }
    // Until the server was asked so often in all.
    net::Task<void> asked(int count)
    {
        m_awaited = count;
        if (m_asked >= count)
            co_return;
        const bool inTime = co_await net::WaitAwaiter(m_loop, m_point, m_loop.nowNs() + 8'000'000'000);
        EXPECT_TRUE(inTime);
    }
    void fetch(KeySource& source) { EXPECT_TRUE(test::runTask(m_loop, source.fetched(m_loop))); }
    KeySource::Keys keys(const KeySource& source) const { return source.keys(m_loop.nowNs()); }

    net::EventLoop m_loop;
    net::WaitPoint m_point;
    http::Server m_server;
    std::shared_ptr<pipeline::CallOuts> m_calls = std::make_shared<pipeline::CallOuts>();
    KeySource::Options m_options;
    int m_asked = 0;
    int m_awaited = INT_MAX;
    int m_status = 200;
    std::string m_body;
    std::string m_cacheControl;
};

TEST_F(KeySourceTest, IsReadWhenItIsFirstAskedFor)
{
    KeySource source(m_options, m_calls);
    EXPECT_EQ(keys(source).set, nullptr);
    EXPECT_EQ(m_asked, 0);
    fetch(source);
    EXPECT_EQ(m_asked, 1);
    ASSERT_NE(keys(source).set, nullptr);
    EXPECT_TRUE(keys(source).set->hasId("one"));
    EXPECT_EQ(keys(source).version, source.version(m_loop.nowNs()));
    EXPECT_EQ(source.fault(), "");
}

TEST_F(KeySourceTest, ManyWhoWaitAreServedByOneReading)
{
    KeySource source(m_options, m_calls);
    const auto both = [&]() -> net::Task<void> {
        net::Task<void> first = source.fetched(m_loop);
        first.resume();
        co_await source.fetched(m_loop);
        EXPECT_TRUE(first.done());
    };
    EXPECT_TRUE(test::runTask(m_loop, both()));
    EXPECT_EQ(m_asked, 1);
}

TEST_F(KeySourceTest, IsNotAskedAgainSoSoon)
{
    m_options.askAgainAfter = 1h;
    KeySource source(m_options, m_calls);
    EXPECT_TRUE(source.mayFetch(m_loop.nowNs()));
    fetch(source);
    EXPECT_TRUE(source.mayFetch(m_loop.nowNs())) << "the issuer may have changed its keys right behind the first reading";
    fetch(source);
    EXPECT_EQ(m_asked, 2);
    for (int i = 0; i < 3; ++i) {
        EXPECT_FALSE(source.mayFetch(m_loop.nowNs()));
        fetch(source);
    }
    EXPECT_EQ(m_asked, 2);
    EXPECT_TRUE(source.mayFetch(m_loop.nowNs() + std::chrono::nanoseconds(2h).count()));
}

TEST_F(KeySourceTest, FollowsARotationAndTellsItApart)
{
    KeySource source(m_options, m_calls);
    fetch(source);
    const uint64_t before = source.version(m_loop.nowNs());
    fetch(source);
    EXPECT_EQ(m_asked, 2);
    EXPECT_EQ(source.version(m_loop.nowNs()), before) << "the same keys";
    m_body = setOf(TokenMaker::ec("P-256").jwk("two"));
    fetch(source);
    EXPECT_NE(source.version(m_loop.nowNs()), before);
    EXPECT_TRUE(keys(source).set->hasId("two"));
    EXPECT_FALSE(keys(source).set->hasId("one"));
}

TEST_F(KeySourceTest, WhatIsReadByItselfDoesNotKeepRequestsFromAsking)
{
    m_options.askAgainAfter = 1h;
    m_options.refreshAtLeast = m_options.refreshAtMost = 1ms;
    KeySource source(m_options, m_calls);
    fetch(source);
    EXPECT_TRUE(test::runTask(m_loop, asked(3)));
    EXPECT_TRUE(source.mayFetch(m_loop.nowNs()));
}

TEST_F(KeySourceTest, NoTwoSourcesHaveTheSameVersion)
{
    KeySource one(m_options, m_calls), other(m_options, m_calls);
    fetch(one);
    fetch(other);
    const int64_t now = m_loop.nowNs();
    EXPECT_NE(one.version(now), 0u);
    EXPECT_NE(one.version(now), other.version(now)) << "a token that was verified by the keys of one would count as verified by those of the other";
}

TEST_F(KeySourceTest, AVersionRunsOutWithItsKeys)
{
    KeySource source(m_options, m_calls);
    EXPECT_EQ(source.version(m_loop.nowNs()), 0u);
    fetch(source);
    const int64_t kept = (m_options.refreshAtMost + m_options.keepFor).count();
    EXPECT_EQ(source.version(m_loop.nowNs() + kept - 60'000'000'000), keys(source).version);
    EXPECT_EQ(source.version(m_loop.nowNs() + kept + 60'000'000'000), 0u);
}

TEST_F(KeySourceTest, KeepsTheLastGoodSetWhileTheSourceFails)
{
    KeySource source(m_options, m_calls);
    fetch(source);
    const uint64_t before = source.version(m_loop.nowNs());
    for (const char* body : {"", "{\"keys\":1}", "{\"keys\":[{\"kty\":\"RSA\",\"d\":\"AAAA\"}]}"}) {
        m_body = body;
        fetch(source);
        EXPECT_NE(source.fault(), "") << body;
        ASSERT_NE(keys(source).set, nullptr);
        EXPECT_TRUE(keys(source).set->hasId("one"));
    }
    m_status = 500;
    fetch(source);
    EXPECT_NE(source.fault().find("500"), std::string::npos);
    EXPECT_EQ(source.version(m_loop.nowNs()), before);
    const int64_t kept = (m_options.refreshAtMost + m_options.keepFor).count();
    EXPECT_NE(source.keys(m_loop.nowNs() + kept - 60'000'000'000).set, nullptr);
    EXPECT_EQ(source.keys(m_loop.nowNs() + kept + 60'000'000'000).set, nullptr) << "but not for ever";
}

TEST_F(KeySourceTest, AFirstReadingThatFailsGivesNoKeys)
{
    m_options.url = "http://127.0.0.1:1/keys";
    KeySource source(m_options, m_calls);
    fetch(source);
    EXPECT_EQ(keys(source).set, nullptr);
    EXPECT_NE(source.fault(), "");
}

TEST_F(KeySourceTest, IsReadAnewByItselfWithinItsBounds)
{
    m_options.refreshAtLeast = 1ms;
    m_options.refreshAtMost = 1h;
    m_cacheControl = "public, max-age=0";
    KeySource source(m_options, m_calls);
    fetch(source);
    EXPECT_TRUE(test::runTask(m_loop, asked(3)));
    m_cacheControl = "max-age=31536000";
    m_options.refreshAtMost = 1ms;
    KeySource other(m_options, m_calls);
    const int before = m_asked;
    fetch(other);
    EXPECT_TRUE(test::runTask(m_loop, asked(before + 4)));
}

TEST_F(KeySourceTest, AnIssuerMayHaveAuthoritiesOfItsOwn)
{
    const test::TestAuthority authority, other("Another CA");
    const auto certificate = authority.issue({"IP:127.0.0.1"});
    const auto secure = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), *net::TlsContext::server({{{certificate.certificatePem, certificate.keyPem, "own"}}, false, ""}));
    ASSERT_TRUE(secure.ok());
    m_options.url = "https://" + secure->text() + "/keys";
    const auto trusting = [&](const std::string& pem) {
        net::TlsContext::ClientOptions options;
        options.caPem = pem;
        m_options.tls = *net::TlsContext::client(options);
    };
    for (const std::string& wrong : {std::string(), other.pem()}) {
        trusting(wrong);
        KeySource source(m_options, m_calls);
        fetch(source);
        EXPECT_EQ(keys(source).set, nullptr);
        EXPECT_NE(source.fault(), "");
    }
    trusting(authority.pem());
    KeySource source(m_options, m_calls);
    fetch(source);
    EXPECT_EQ(source.fault(), "");
    ASSERT_NE(keys(source).set, nullptr);
}

TEST_F(KeySourceTest, GoesAwayWhileItIsReadAndWhileSomebodyWaits)
{
    auto source = std::make_unique<KeySource>(m_options, m_calls);
    net::Task<void> waiting = source->fetched(m_loop);
    waiting.resume();
    waiting.reset();
    source.reset();
    m_calls.reset();
    KeySource never(m_options, std::make_shared<pipeline::CallOuts>());
}

} // namespace
} // namespace gatehouse::policies
