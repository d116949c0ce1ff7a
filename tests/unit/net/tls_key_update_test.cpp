// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What TLS says besides data (RFC 8446, 4.6.3), from OpenSSL's own client, which can be told to.
#include "net/tls_context.h"
#include "net/tls_session.h"
#include "support/run_task.h"
#include "support/socket_pair.h"
#include "support/test_certificates.h"

#include <atomic>
#include <openssl/ssl.h>
#include <thread>

namespace gatehouse::net {

using namespace std::chrono_literals;

namespace {

struct Case {
    Case()
    {
        const test::TestCertificate made = authority.issue({"DNS:api.example.com"});
        TlsContext::ServerOptions options;
        options.tls13Only = true;
        options.certificates.push_back({made.certificatePem, made.keyPem, "api.example.com"});
        serverContext = *TlsContext::server(options);
        clientContext = *TlsContext::client({true, authority.pem()});
        const auto [client, server] = test::socketPair();
        clientEnd = client;
        stream = Stream(loop, server);
    }
    ~Case() { ::close(clientEnd); }
    int64_t soon() const { return loop.nowNs() + 20'000'000'000; }

    test::TestAuthority authority;
    std::shared_ptr<TlsContext> serverContext, clientContext;
    EventLoop loop;
    Stream stream;
    int clientEnd = -1;
};

// A client on a thread of its own that blocks as it likes.
class Client
{
public:
    Client(Case& given, std::function<void(SSL*)> act)
        : m_thread([&given, act = std::move(act)] {
              const int flags = 0;
              ::ioctl(given.clientEnd, FIONBIO, &flags);
              SSL* ssl = SSL_new(given.clientContext->handle());
              SSL_set_fd(ssl, given.clientEnd);
              SSL_set_tlsext_host_name(ssl, "api.example.com");
              if (SSL_connect(ssl) == 1)
                  act(ssl);
              SSL_free(ssl);
          })
    {
    }
    ~Client() { m_thread.join(); }

private:
    std::thread m_thread;
};

void askForKeys(SSL* ssl, int times)
{
    for (int i = 0; i < times && SSL_key_update(ssl, SSL_KEY_UPDATE_REQUESTED) == 1 && SSL_do_handshake(ssl) == 1; ++i) {
    }
}

} // namespace

TEST(TlsKeyUpdate, asManyAsDataJustifyAreAnswered)
{
    Case c;
    std::string heard;
    {
        const Client client(c, [&](SSL* ssl) {
            char buffer[16];
            for (int round = 0; round < 10; ++round) {
                askForKeys(ssl, 20);
                SSL_write(ssl, "x", 1);
                if (const int got = SSL_read(ssl, buffer, sizeof buffer); got > 0)
                    heard.append(buffer, static_cast<size_t>(got));
            }
        });
        const auto run = [&]() -> Task<void> {
            EXPECT_TRUE((co_await c.stream.acceptTls(c.serverContext, c.soon())).ok());
            char byte;
            for (int round = 0; round < 10; ++round) {
                EXPECT_TRUE((co_await c.stream.read(&byte, 1, c.soon())).ok());
                EXPECT_TRUE((co_await c.stream.write("y", c.soon())).ok());
            }
        };
        EXPECT_TRUE(test::runTask(c.loop, run()));
    }
    EXPECT_EQ(heard, "yyyyyyyyyy");
}

TEST(TlsKeyUpdate, aFloodOfThemEndsTheConnection)
{
    Case c;
    std::string error;
    const Client client(c, [&](SSL* ssl) { askForKeys(ssl, 10'000); });
    const auto run = [&]() -> Task<void> {
        EXPECT_TRUE((co_await c.stream.acceptTls(c.serverContext, c.soon())).ok());
        char byte;
        EXPECT_FALSE((co_await c.stream.read(&byte, 1, c.soon())).ok());
        error = c.stream.tls()->errorText();
        c.stream.close(); // else the client may wait for room to write
    };
    EXPECT_TRUE(test::runTask(c.loop, run()));
    EXPECT_NE(error.find("new keys"), std::string::npos) << error;
}

TEST(TlsKeyUpdate, whatIsStagedStaysWhereItIs)
{
    Case c;
    std::string heard;
    std::atomic<bool> asked{false};
    {
        const Client client(c, [&](SSL* ssl) {
            askForKeys(ssl, 30);
            asked = true;
            char buffer[64];
            while (heard.size() < 12) {
                const int got = SSL_read(ssl, buffer, sizeof buffer);
                if (got <= 0)
                    return;
                heard.append(buffer, static_cast<size_t>(got));
            }
        });
        const auto run = [&]() -> Task<void> {
            EXPECT_TRUE((co_await c.stream.acceptTls(c.serverContext, c.soon())).ok());
            iovec part{const_cast<char*>("hello "), 6};
            size_t taken = 0;
            const Outgoing out = c.stream.stage(&part, 1, taken);
            EXPECT_EQ(taken, 6u);
            const void* const place = out.parts.empty() ? nullptr : out.parts[0].iov_base;
            EXPECT_NE(place, nullptr);
            const std::string before(static_cast<const char*>(place), out.parts.empty() ? 0 : out.parts[0].iov_len);
            // All thirty requests for keys are read and answered meanwhile.
            while (!asked || !c.stream.mayRead())
                co_await c.loop.sleep(1ms);
            char byte;
            EXPECT_EQ(c.stream.tryRead(&byte, 1), -1);
            EXPECT_EQ(out.parts[0].iov_base, place);
            EXPECT_EQ(std::string(static_cast<const char*>(place), before.size()), before);
            EXPECT_TRUE((co_await c.stream.write("again\n", c.soon())).ok());
        };
        EXPECT_TRUE(test::runTask(c.loop, run()));
    }
    EXPECT_EQ(heard, "hello again\n");
}

} // namespace gatehouse::net
