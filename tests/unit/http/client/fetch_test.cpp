// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/client/fetch.h"

#include "http/client/kept_connections.h"
#include "http/server.h"
#include "net/resolver.h"
#include "net/tls_context.h"
#include "support/run_task.h"
#include "support/test_certificates.h"

#include <gtest/gtest.h>
#include <set>

namespace gatehouse::http {
namespace {

using namespace std::chrono_literals;

// A server on the test's own loop that notes from which ports it was asked.
class FetchTest : public testing::Test
{
protected:
    FetchTest() { serve({}); }

    void serve(ServerOptions options, std::shared_ptr<net::TlsContext> tls = nullptr)
    {
        m_server = std::make_unique<Server>(m_loop, options, [this](const ServerRequest& request, ResponseWriter& response) { return answer(request, response); });
        const auto bound = m_server->listen(*net::SocketAddress::parse("127.0.0.1:0"), tls);
        ASSERT_TRUE(bound.ok());
        m_url = (tls ? "https://" : "http://") + bound->text() + "/";
    }
    net::Task<void> answer(const ServerRequest& request, ResponseWriter& response)
    {
        m_ports.push_back(request.peer.port);
        m_closes.push_back(request.field("connection") == "close");
        if (request.path == "/chunks") {
            (void)co_await response.begin(200, {});
            (void)co_await response.write("o");
            (void)co_await response.write("k");
            (void)co_await response.end();
            co_return;
        }
        (void)co_await response.send(200, {}, "ok");
    }
    // The body, or what went wrong.
    std::string get(const std::string& path = "", bool keeps = true, const std::string& method = "GET")
    {
        ClientRequest request;
        request.method = method;
        request.url = m_url + path;
        ClientOptions options;
        options.kept = keeps ? &m_kept : nullptr;
        options.tls = m_tls;
        options.repeatable = m_repeatable;
        options.timeout = 5s;
        auto answered = test::runTask(m_loop, fetch(m_loop, std::move(request), std::move(options)));
        return !answered ? "never" : !*answered ? answered->error().text() : (*answered)->body;
    }

    net::EventLoop m_loop;
    std::unique_ptr<Server> m_server;
    KeptConnections m_kept;
    std::shared_ptr<net::TlsContext> m_tls;
    bool m_repeatable = false;
    std::string m_url;
    std::vector<uint16_t> m_ports;
    std::vector<bool> m_closes;
};

TEST_F(FetchTest, KeepsNothingUnlessItIsTold)
{
    EXPECT_EQ(get("", false), "ok");
    EXPECT_EQ(m_closes, std::vector<bool>{true});
    EXPECT_EQ(m_kept.size(), 0u);
}

TEST_F(FetchTest, UsesAConnectionAgain)
{
    for (const char* path : {"", "chunks", "", "chunks"})
        EXPECT_EQ(get(path), "ok");
    EXPECT_EQ(std::set<uint16_t>(m_ports.begin(), m_ports.end()).size(), 1u);
    EXPECT_EQ(m_kept.size(), 1u);
}

TEST_F(FetchTest, AConnectionThatTheServerGaveUpIsReplaced)
{
    EXPECT_EQ(get(), "ok");
    m_server.reset(); // its connections go with it
    serve({});
    EXPECT_EQ(get(), "ok");
    EXPECT_EQ(m_ports.size(), 2u);
}

TEST_F(FetchTest, EndsWithTheServersConnection)
{
    EXPECT_EQ(get("", true, "HEAD"), "");
    EXPECT_EQ(get(), "ok");
    EXPECT_EQ(m_ports.size(), 2u);
}

TEST_F(FetchTest, AConnectionServesOnlyWhoTrustsTheSame)
{
    const test::TestAuthority authority;
    const auto leaf = authority.issue({"IP:127.0.0.1"});
    net::TlsContext::ServerOptions server;
    server.certificates.push_back({leaf.certificatePem, leaf.keyPem, "leaf"});
    serve({}, *net::TlsContext::server(server));
    net::TlsContext::ClientOptions client;
    client.caPem = authority.pem();
    m_tls = *net::TlsContext::client(client);
    EXPECT_EQ(get(), "ok");
    EXPECT_EQ(get(), "ok");
    EXPECT_EQ(std::set<uint16_t>(m_ports.begin(), m_ports.end()).size(), 1u);
    client.caPem = test::TestAuthority("Another").pem();
    m_tls = *net::TlsContext::client(client);
    EXPECT_NE(get(), "ok");
    EXPECT_EQ(m_ports.size(), 2u) << "who trusts others does not get the first one's connection";
}

TEST(KeptConnections, AreFewAndNotKeptForLong)
{
    net::EventLoop loop;
    Server server(loop, ServerOptions{}, [](const ServerRequest&, ResponseWriter& response) -> net::Task<void> { (void)co_await response.send(200, {}, ""); });
    const auto bound = server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
    ASSERT_TRUE(bound.ok());
    KeptConnections kept({4, 2, 1s});
    const auto connect = [&] { return std::move(**test::runTask(loop, net::Stream::connect(loop, *bound, loop.nowNs() + 5'000'000'000))); };
    for (int i = 0; i < 3; ++i)
        kept.give({"a", {}, nullptr}, connect(), 0);
    EXPECT_EQ(kept.size(), 2u) << "of one place";
    for (const char* place : {"b", "c", "d"})
        kept.give({place, {}, nullptr}, connect(), 1);
    EXPECT_EQ(kept.size(), 4u) << "of all";
    EXPECT_FALSE(kept.take({"b", "other", nullptr}, 2));
    EXPECT_TRUE(kept.take({"b", {}, nullptr}, 2));
    EXPECT_FALSE(kept.take({"b", {}, nullptr}, 2));
    EXPECT_FALSE(kept.take({"c", {}, nullptr}, 1'000'000'001)) << "too old";
    EXPECT_EQ(kept.size(), 0u);
}

} // namespace
} // namespace gatehouse::http
