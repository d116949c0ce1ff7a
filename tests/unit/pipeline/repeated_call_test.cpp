// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/repeated_call.h"

#include "http/server.h"
#include "support/run_task.h"

#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <thread>

namespace gatehouse::pipeline {
namespace {

using namespace std::chrono_literals;

// A service on the test's own loop, which answers with as many bytes as it is told.
class RepeatedCallTest : public testing::Test
{
protected:
    RepeatedCallTest()
        : m_server(m_loop, http::ServerOptions{}, [this](const http::ServerRequest& request, http::ResponseWriter& response) -> net::Task<void> {
              std::string body = request.path == "/list" ? std::string(m_size, 'x') : std::string("y");
              (void)co_await response.send(200, {}, std::move(body));
          })
    {
        const auto bound = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
        EXPECT_TRUE(bound.ok());
        m_list = target("http://" + bound->text() + "/list");
        m_other = target("http://" + bound->text() + "/other");
    }
    static std::shared_ptr<CallTarget> target(const std::string& url)
    {
        auto made = std::make_shared<CallTarget>();
        made->url = url;
        made->maxBodyBytes = 1u << 20;
        return made;
    }
    RepeatedCall::Options options(std::chrono::nanoseconds askAgainAfter = 0ns) const { return {m_list, "*/*", askAgainAfter}; }
    CallOuts::Answer callOther()
    {
        auto answered = test::runTask(m_loop, m_calls->call(m_loop, http::ClientRequest{}, m_other, "acme"));
        return answered ? std::move(*answered) : base::failure(base::ErrorCode::Internal, "never");
    }

    net::EventLoop m_loop;
    http::Server m_server;
    size_t m_size = 200 * 1024;
    std::shared_ptr<CallTarget> m_list, m_other;
    std::shared_ptr<CallOuts> m_calls = std::make_shared<CallOuts>();
};

TEST_F(RepeatedCallTest, ALongAnswerHoldsNoOtherCallUp)
{
    std::promise<void> begun, mayEnd;
    std::atomic<bool> ended{false};
    RepeatedCall call(options(), [&](const CallOuts::Answer& answer, int64_t) -> std::chrono::nanoseconds {
        EXPECT_TRUE(answer.ok() && answer->body.size() == m_size);
        begun.set_value();
        EXPECT_EQ(mayEnd.get_future().wait_for(8s), std::future_status::ready);
        ended = true;
        return 1h;
    }, m_calls);
    auto hasBegun = begun.get_future();
    net::Task<void> waiting = call.answered(m_loop);
    const auto look = [&]() -> net::Task<void> {
        waiting.resume();
        while (hasBegun.wait_for(0s) != std::future_status::ready)
            co_await m_loop.sleep(1ms);
    };
    EXPECT_TRUE(test::runTask(m_loop, look()));
    EXPECT_TRUE(callOther().ok());
    EXPECT_FALSE(ended) << "the other call did not wait for it";
    EXPECT_FALSE(call.settled());
    EXPECT_FALSE(waiting.done());
    mayEnd.set_value();
    EXPECT_TRUE(test::runTask(m_loop, [&]() -> net::Task<void> {
        while (!waiting.done())
            co_await m_loop.sleep(1ms);
    }()));
    EXPECT_TRUE(ended);
    EXPECT_TRUE(call.settled());
}

TEST_F(RepeatedCallTest, WhatIsTakenWhenItGoesIsTakenToItsEnd)
{
    std::promise<void> begun;
    std::atomic<bool> ended{false};
    auto call = std::make_unique<RepeatedCall>(options(), [&](const CallOuts::Answer&, int64_t) -> std::chrono::nanoseconds {
        begun.set_value();
        std::this_thread::yield();
        ended = true;
        return 1h;
    }, m_calls);
    call->begin();
    auto hasBegun = begun.get_future();
    const auto look = [&]() -> net::Task<void> {
        while (hasBegun.wait_for(0s) != std::future_status::ready)
            co_await m_loop.sleep(1ms);
    };
    EXPECT_TRUE(test::runTask(m_loop, look()));
    call.reset();
    EXPECT_TRUE(ended);
    m_calls.reset();
}

TEST_F(RepeatedCallTest, RequestsAskOnceMoreAndThenNotSoSoon)
{
    m_size = 1;
    int taken = 0;
    RepeatedCall call(options(1h), [&](const CallOuts::Answer&, int64_t) -> std::chrono::nanoseconds {
        ++taken;
        return 1h;
    }, m_calls);
    for (const int expected : {1, 2, 2, 2}) {
        EXPECT_TRUE(test::runTask(m_loop, call.answered(m_loop)));
        EXPECT_EQ(taken, expected);
    }
    int once = 0;
    RepeatedCall first(options(std::chrono::nanoseconds::max()), [&](const CallOuts::Answer&, int64_t) -> std::chrono::nanoseconds {
        ++once;
        return 1h;
    }, m_calls);
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(test::runTask(m_loop, first.answered(m_loop)));
    EXPECT_EQ(once, 1);
}

} // namespace
} // namespace gatehouse::pipeline
