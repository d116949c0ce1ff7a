// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/call_outs.h"

#include "http/server.h"
#include "net/wait_point.h"
#include "pipeline/policy_type.h"
#include "pipeline/shared_states.h"
#include "support/run_task.h"
#include "support/test_certificates.h"

#include <gtest/gtest.h>
#include <latch>

namespace gatehouse::pipeline {
namespace {

using namespace std::chrono_literals;

// A service on the test's own loop.
class CallOutsTest : public testing::Test
{
protected:
    CallOutsTest()
        : m_server(m_loop, http::ServerOptions{}, [this](const http::ServerRequest& request, http::ResponseWriter& response) { return answer(request, response); })
    {
        const auto bound = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
        EXPECT_TRUE(bound.ok());
        m_target = *makeCallTarget("http://" + bound->text() + "/ask", {}, {});
    }
    net::Task<void> answer(const http::ServerRequest& request, http::ResponseWriter& response)
    {
        ++m_asked;
        if (m_holds) {
            m_held.wake();
            (void)co_await net::WaitAwaiter(m_loop, m_go, m_loop.nowNs() + 8'000'000'000);
        }
        (void)co_await response.send(200, {}, request.method + ' ' + request.path + ' ' + request.body);
    }
    CallOuts::Answer call(http::ClientRequest request = {})
    {
        auto answered = test::runTask(m_loop, m_calls.call(m_loop, std::move(request), m_target, "acme"));
        return answered ? std::move(*answered) : base::failure(base::ErrorCode::Internal, "never");
    }

    net::Task<CallOuts::Answer> ask(std::string tenant = "acme")
    {
        http::ClientRequest request;
        return m_calls.call(m_loop, std::move(request), m_target, std::move(tenant));
    }

    net::EventLoop m_loop;
    net::WaitPoint m_held, m_go;
    http::Server m_server;
    std::shared_ptr<CallTarget> m_target;
    CallOuts m_calls;
    bool m_holds = false;
    int m_asked = 0;
};

TEST_F(CallOutsTest, BringsTheAnswer)
{
    http::ClientRequest request;
    request.method = "POST";
    request.body = "a=b";
    const auto answer = call(request);
    ASSERT_TRUE(answer.ok()) << answer.error().text();
    EXPECT_EQ(answer->body, "POST /ask a=b");
    EXPECT_EQ(m_target->underWay, 0u);
}

TEST_F(CallOutsTest, BoundsWhatIsUnderWay)
{
    m_target->mostAtOnce = 1;
    m_holds = true;
    const auto both = [&]() -> net::Task<void> {
        net::Task<CallOuts::Answer> first = ask();
        first.resume();
        (void)co_await net::WaitAwaiter(m_loop, m_held, m_loop.nowNs() + 8'000'000'000);
        const auto second = co_await ask();
        EXPECT_FALSE(second.ok());
        EXPECT_TRUE(!second && CallOuts::isFullness(second.error()));
        m_holds = false;
        m_go.wake();
        while (!first.done())
            co_await m_loop.sleep(1ms);
    };
    EXPECT_TRUE(test::runTask(m_loop, both()));
    EXPECT_EQ(m_asked, 1);
    EXPECT_TRUE(call().ok());
}

TEST_F(CallOutsTest, GivesUpInTime)
{
    m_holds = true;
    m_target->timeout = 20ms;
    const auto answer = call();
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, base::ErrorCode::Timeout);
    EXPECT_FALSE(CallOuts::isFullness(answer.error()));
    m_go.wake();
}

TEST_F(CallOutsTest, NoTenantTakesWhatOthersNeed)
{
    const auto go = std::make_shared<std::latch>(1); // nothing is begun meanwhile
    m_calls.post([go] { go->wait(); });
    std::vector<std::shared_ptr<CallTarget>> targets;
    std::vector<net::Task<CallOuts::Answer>> held;
    const auto take = [&](const std::string& tenant, size_t most) {
        size_t taken = 0;
        for (size_t i = 0; i < most; ++i) {
            if (i % 300 == 0) {
                targets.push_back(*makeCallTarget(m_target->url, {}, {}));
                targets.back()->mostAtOnce = CallOuts::kMostAtOnce;
            }
            held.push_back(m_calls.call(m_loop, {}, targets.back(), tenant));
            held.back().resume();
            taken += !held.back().done();
        }
        return taken;
    };
    EXPECT_EQ(take("greedy", 600), CallOuts::kMostOfTenant) << "of two targets";
    for (int i = 0; i < 5; ++i)
        (void)take("greedy" + std::to_string(i), 600);
    EXPECT_GE(take("acme", 20), 20u) << "though six want all";
    held.clear();
    go->count_down();
}

TEST_F(CallOutsTest, WhatNobodyWaitsForEnds)
{
    m_holds = true;
    m_target->mostAtOnce = 1;
    const auto leaves = [&]() -> net::Task<void> {
        {
            net::Task<CallOuts::Answer> first = ask();
            first.resume();
            (void)co_await net::WaitAwaiter(m_loop, m_held, m_loop.nowNs() + 8'000'000'000);
        }
        while (m_target->underWay.load() != 0)
            co_await m_loop.sleep(1ms);
        m_holds = false;
        const auto answer = co_await ask();
        EXPECT_TRUE(answer.ok());
        m_go.wake();
    };
    EXPECT_TRUE(test::runTask(m_loop, leaves()));
}

TEST_F(CallOutsTest, WhoAskedMayGoAway)
{
    m_holds = true;
    const auto leaves = [&]() -> net::Task<void> {
        {
            net::Task<CallOuts::Answer> first = ask();
            first.resume();
            (void)co_await net::WaitAwaiter(m_loop, m_held, m_loop.nowNs() + 8'000'000'000);
        }
        m_holds = false;
        m_go.wake();
        const auto answer = co_await ask();
        EXPECT_TRUE(answer.ok());
    };
    EXPECT_TRUE(test::runTask(m_loop, leaves()));
}

TEST_F(CallOutsTest, LargeAnswersAreRefused)
{
    m_target->maxBodyBytes = 4;
    const auto answer = call();
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, base::ErrorCode::TooLarge);
}

TEST(CallTarget, ClearTextIsForThisMachineAlone)
{
    for (const char* url : {"http://localhost:1/", "http://127.0.0.1/x", "http://127.9.9.9/", "http://[::1]:9/"})
        EXPECT_TRUE(makeCallTarget(url, {}, {}).ok()) << url;
    for (const char* url : {"http://192.0.2.1/", "http://127.0.0.1.example.com/", "http://localhost.example.com/", "http://0x7f.1/", "http://[::ffff:192.0.2.1]/"}) {
        const auto made = makeCallTarget(url, {}, {});
        ASSERT_FALSE(made.ok()) << url;
        EXPECT_EQ(made.error().problems.at(0).pointer, "/url");
    }
    for (const char* url : {"", "ftp://a/", "http://", "https://user:secret@a/"})
        EXPECT_FALSE(makeCallTarget(url, {}, {}).ok()) << url;
}

TEST(CallTarget, TrustIsSharedByWhoTrustsTheSame)
{
    SharedStates states;
    MakeContext context;
    context.states = &states;
    const std::string one = test::TestAuthority("One").pem();
    const auto a = makeCallTarget("https://a.test/", one, context), b = makeCallTarget("https://b.test/", one, context), c = makeCallTarget("https://c.test/", test::TestAuthority("Two").pem(), context);
    ASSERT_TRUE(a.ok() && b.ok() && c.ok());
    EXPECT_EQ((*a)->tls, (*b)->tls);
    EXPECT_NE((*a)->tls, (*c)->tls);
    EXPECT_EQ(makeCallTarget("https://a.test/", "no pem", context).error().problems.at(0).pointer, "/ca");
}

} // namespace
} // namespace gatehouse::pipeline
