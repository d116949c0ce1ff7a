// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "net/tls_context.h"
#include "net/tls_session.h"
#include "support/run_task.h"
#include "support/socket_pair.h"
#include "support/test_certificates.h"

#include <array>
#include <openssl/ssl.h>

namespace gatehouse::net {

using namespace std::chrono_literals;

namespace {

const test::TestAuthority& authority()
{
    static const test::TestAuthority made;
    return made;
}

std::shared_ptr<TlsContext> serverFor(const std::vector<std::vector<std::string>>& certificates, bool tls13Only = false)
{
    TlsContext::ServerOptions options;
    options.tls13Only = tls13Only;
    for (const auto& names : certificates) {
        const test::TestCertificate made = authority().issue(names);
        options.certificates.push_back({made.certificatePem, made.keyPem, names.front()});
    }
    const auto context = TlsContext::server(options);
    EXPECT_TRUE(context.ok());
    return context.ok() ? *context : nullptr;
}

// Not as a braced list within a co_await: g++ 12 cannot compile that.
std::shared_ptr<TlsContext> apiServer(bool tls13Only = false)
{
    return serverFor({{"DNS:api.example.com"}}, tls13Only);
}

std::shared_ptr<TlsContext> trusting(const std::string& pem)
{
    const auto context = TlsContext::client({true, pem});
    EXPECT_TRUE(context.ok());
    return context.ok() ? *context : nullptr;
}

// Both ends after their handshakes, and what became of them.
struct Pair {
    explicit Pair(EventLoop& owner) : loop(owner) {}

    Task<void> shake(std::shared_ptr<TlsContext> serverContext, std::shared_ptr<TlsContext> clientContext, std::string name)
    {
        auto ends = test::streamPair(loop);
        client = std::move(ends.first);
        server = std::move(ends.second);
        const auto accept = [](Stream& stream, std::shared_ptr<TlsContext> context, int64_t until, base::Result<void>& verdict) -> Task<void> {
            verdict = co_await stream.acceptTls(std::move(context), until);
        };
        Task<void> accepting = accept(server, std::move(serverContext), until(), accepted);
        accepting.resume();
        connected = co_await client.connectTls(std::move(clientContext), name, until());
        if (!connected)
            client.close();
        while (!accepting.done())
            co_await loop.sleep(1ms);
    }
    int64_t until() const { return loop.nowNs() + 5'000'000'000; }

    EventLoop& loop;
    Stream client;
    Stream server;
    base::Result<void> accepted;
    base::Result<void> connected;
};

} // namespace

TEST(Tls, carriesBytesAfterAVerifiedHandshake)
{
    EventLoop loop;
    Pair pair(loop);
    const auto run = [&]() -> Task<void> {
        co_await pair.shake(apiServer(), trusting(authority().pem()), "api.example.com");
        EXPECT_TRUE(pair.connected.ok()) << (pair.connected ? "" : pair.connected.error().text());
        EXPECT_TRUE(pair.accepted.ok());
        if (!pair.connected || !pair.accepted)
            co_return;
        EXPECT_EQ(pair.server.tls()->protocol(), "TLSv1.3");
        EXPECT_EQ(pair.server.tls()->serverName(), "api.example.com");
        EXPECT_TRUE((co_await pair.client.write("hello", pair.until())).ok());
        char buffer[64];
        auto got = co_await pair.server.read(buffer, sizeof buffer, pair.until());
        EXPECT_EQ(got.ok() ? std::string(buffer, *got) : std::string(), "hello");
        iovec parts[2];
        parts[0] = {const_cast<char*>("head "), 5};
        parts[1] = {const_cast<char*>("body"), 4};
        EXPECT_EQ(pair.server.tryWrite(parts, 2), 9);
        got = co_await pair.client.read(buffer, sizeof buffer, pair.until());
        EXPECT_EQ(got.ok() ? std::string(buffer, *got) : std::string(), "head body"); // one record
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Tls, carriesMuchDataBothWaysAtOnce)
{
    EventLoop loop;
    Pair pair(loop);
    const std::string data = [] {
        std::string made;
        for (int i = 0; made.size() < (3u << 20); ++i)
            made += std::to_string(i) + ';';
        return made;
    }();
    const auto write = [&](Stream& stream) -> Task<void> {
        EXPECT_TRUE((co_await stream.write(data, pair.until())).ok());
        stream.shutdownWrite();
    };
    const auto read = [&](Stream& stream, std::string& all) -> Task<void> {
        std::array<char, 5000> buffer;
        for (;;) {
            const auto got = co_await stream.read(buffer.data(), buffer.size(), pair.until());
            EXPECT_TRUE(got.ok());
            if (!got || *got == 0)
                break;
            all.append(buffer.data(), *got);
        }
    };
    std::string atServer;
    std::string atClient;
    const auto run = [&]() -> Task<void> {
        co_await pair.shake(apiServer(), trusting(authority().pem()), "api.example.com");
        if (!pair.connected || !pair.accepted)
            co_return;
        Task<void> tasks[3] = {write(pair.client), write(pair.server), read(pair.server, atServer)};
        for (Task<void>& task : tasks)
            task.resume();
        co_await read(pair.client, atClient);
        for (Task<void>& task : tasks) {
            while (!task.done())
                co_await loop.sleep(1ms);
        }
    };
    EXPECT_TRUE(test::runTask(loop, run()));
    EXPECT_TRUE(atServer == data);
    EXPECT_TRUE(atClient == data);
}

TEST(Tls, choosesTheCertificateByName)
{
    EventLoop loop;
    const auto server = serverFor({{"DNS:first.example.com"}, {"DNS:api.example.com", "DNS:api2.example.com"}, {"DNS:*.wild.example.com"}});
    const auto run = [&](std::string name, bool good) -> Task<void> {
        Pair pair(loop);
        co_await pair.shake(server, trusting(authority().pem()), name);
        EXPECT_EQ(pair.connected.ok(), good) << name;
    };
    for (const char* name : {"first.example.com", "api.example.com", "API2.example.com", "one.wild.example.com"})
        EXPECT_TRUE(test::runTask(loop, run(name, true)));
    // These get the first certificate, which is not theirs.
    for (const char* name : {"other.example.com", "wild.example.com", "a.b.wild.example.com"})
        EXPECT_TRUE(test::runTask(loop, run(name, false)));
}

TEST(TlsContext, staplesAnOcspResponseUntilItsTimeIsOver)
{
    // Both ends in memory: what the client was given is read from OpenSSL itself.
    const auto stapled = [](long untilSeconds) {
        TlsContext::ServerOptions options;
        const test::TestCertificate made = authority().issue({"DNS:api.example.com"});
        options.certificates.push_back({made.certificatePem, made.keyPem, "api", authority().ocspResponse(made, untilSeconds)});
        const auto server = TlsContext::server(options);
        const auto client = trusting(authority().pem());
        EXPECT_TRUE(server.ok());
        const std::unique_ptr<SSL, void (*)(SSL*)> there(SSL_new((*server)->handle()), SSL_free), here(SSL_new(client->handle()), SSL_free);
        BIO *thereEnd = nullptr, *hereEnd = nullptr;
        BIO_new_bio_pair(&thereEnd, 0, &hereEnd, 0);
        SSL_set_bio(there.get(), thereEnd, thereEnd);
        SSL_set_bio(here.get(), hereEnd, hereEnd);
        SSL_set_accept_state(there.get());
        SSL_set_connect_state(here.get());
        SSL_set_tlsext_host_name(here.get(), "api.example.com");
        SSL_set_tlsext_status_type(here.get(), TLSEXT_STATUSTYPE_ocsp);
        for (int i = 0; i < 20 && !(SSL_is_init_finished(there.get()) && SSL_is_init_finished(here.get())); ++i) {
            SSL_do_handshake(here.get());
            SSL_do_handshake(there.get());
        }
        EXPECT_TRUE(SSL_is_init_finished(here.get()));
        const unsigned char* response = nullptr;
        return SSL_get_tlsext_status_ocsp_resp(here.get(), &response) > 0;
    };
    EXPECT_TRUE(stapled(3600));
    EXPECT_FALSE(stapled(-1));
}

TEST(Tls, verifiesAddresses)
{
    EventLoop loop;
    const auto server = serverFor({{"IP:127.0.0.1"}});
    const auto run = [&](std::string name, bool good) -> Task<void> {
        Pair pair(loop);
        co_await pair.shake(server, trusting(authority().pem()), name);
        EXPECT_EQ(pair.connected.ok(), good) << name;
    };
    EXPECT_TRUE(test::runTask(loop, run("127.0.0.1", true)));
    EXPECT_TRUE(test::runTask(loop, run("127.0.0.2", false)));
}

TEST(Tls, refusesAnUnknownAuthorityUnlessToldNotToVerify)
{
    EventLoop loop;
    const test::TestAuthority stranger("A stranger");
    const auto any = TlsContext::client({false, ""});
    ASSERT_TRUE(any.ok());
    const auto run = [&]() -> Task<void> {
        Pair pair(loop);
        co_await pair.shake(apiServer(), trusting(stranger.pem()), "api.example.com");
        EXPECT_FALSE(pair.connected.ok());
        const std::string why = pair.connected ? std::string() : pair.connected.error().text();
        EXPECT_NE(why.find("certificate"), std::string::npos) << why;
        EXPECT_FALSE(pair.accepted.ok());
        Pair careless(loop);
        co_await careless.shake(apiServer(), *any, "elsewhere.example.com");
        EXPECT_TRUE(careless.connected.ok());
        if (careless.connected) {
            EXPECT_EQ(careless.client.tls()->peerFingerprint().size(), 64u);
        }
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Tls, refusesAnExpiredCertificate)
{
    EventLoop loop;
    const test::TestCertificate old = authority().issue({"DNS:api.example.com"}, {-7200, -3600});
    const auto server = TlsContext::server({{{old.certificatePem, old.keyPem, "old"}}, false, ""});
    ASSERT_TRUE(server.ok());
    const auto run = [&]() -> Task<void> {
        Pair pair(loop);
        co_await pair.shake(*server, trusting(authority().pem()), "api.example.com");
        EXPECT_FALSE(pair.connected.ok());
        const std::string why = pair.connected ? std::string() : pair.connected.error().text();
        EXPECT_NE(why.find("expired"), std::string::npos) << why;
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Tls, aVerifiedConnectionNeedsAName)
{
    EventLoop loop;
    const auto run = [&]() -> Task<void> {
        Pair pair(loop);
        co_await pair.shake(apiServer(), trusting(authority().pem()), "");
        EXPECT_FALSE(pair.connected.ok());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Tls, tellsWhoTheClientIsOnceForEachConnection)
{
    EventLoop loop;
    const test::TestCertificate mine = authority().issue({"DNS:Mobile.Acme.test", "URI:spiffe://acme/mobile", "email:ops@acme.test", "IP:192.0.2.7", "IP:2001:db8::1"});
    const test::TestCertificate server = authority().issue({"DNS:api.example.com"});
    TlsContext::ServerOptions options;
    options.certificates = {{server.certificatePem, server.keyPem, "api"}};
    options.clientCaPem = authority().pem();
    options.clientAuth = TlsContext::ClientAuth::Optional;
    const auto asking = TlsContext::server(options);
    TlsContext::ClientOptions clientOptions;
    clientOptions.caPem = authority().pem();
    const auto silent = TlsContext::client(clientOptions);
    clientOptions.certificate = {mine.certificatePem, mine.keyPem, "mine"};
    const auto showing = TlsContext::client(clientOptions);
    ASSERT_TRUE(asking.ok() && silent.ok() && showing.ok());
    const auto run = [&]() -> Task<void> {
        Pair pair(loop);
        co_await pair.shake(*asking, *silent, "api.example.com");
        EXPECT_TRUE(pair.accepted.ok());
        EXPECT_EQ(pair.server.tls()->peerCertificate(), nullptr);
        Pair other(loop);
        co_await other.shake(*asking, *showing, "api.example.com");
        EXPECT_TRUE(other.accepted.ok());
        const auto certificate = other.server.tls()->peerCertificate();
        EXPECT_NE(certificate, nullptr);
        if (!certificate)
            co_return;
        EXPECT_TRUE(certificate->verified);
        EXPECT_EQ(certificate->subject, "CN=leaf");
        EXPECT_EQ(certificate->issuer, "CN=Gatehouse Test CA");
        EXPECT_EQ(certificate->dns, std::vector<std::string>{"mobile.acme.test"});
        EXPECT_EQ(certificate->uris, std::vector<std::string>{"spiffe://acme/mobile"});
        EXPECT_EQ(certificate->emails, std::vector<std::string>{"ops@acme.test"});
        EXPECT_EQ(certificate->ips, (std::vector<std::string>{"192.0.2.7", "2001:db8::1"}));
        EXPECT_EQ(base::toHex({reinterpret_cast<const char*>(certificate->sha256.data()), 32}), other.server.tls()->peerFingerprint());
        EXPECT_NE(certificate->spkiSha256, base::Sha256{});
        EXPECT_GT(certificate->notAfterNs, certificate->notBeforeNs);
        EXPECT_FALSE(certificate->serial.empty());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Tls, asksClientsForCertificatesWhenToldTo)
{
    EventLoop loop;
    const test::TestCertificate made = authority().issue({"DNS:api.example.com"});
    const auto server = TlsContext::server({{{made.certificatePem, made.keyPem, "api"}}, false, authority().pem()});
    ASSERT_TRUE(server.ok());
    const auto run = [&]() -> Task<void> {
        Pair pair(loop);
        co_await pair.shake(*server, trusting(authority().pem()), "api.example.com");
        EXPECT_FALSE(pair.accepted.ok());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Tls, spoilsNeitherOldVersionsNorPlainText)
{
    EventLoop loop;
    const auto run = [&]() -> Task<void> {
        // TLS 1.2 where it is allowed, and not where it is not.
        for (int only13 = 0; only13 < 2; ++only13) {
            const auto old = trusting(authority().pem());
            SSL_CTX_set_max_proto_version(old->handle(), TLS1_2_VERSION);
            Pair pair(loop);
            co_await pair.shake(apiServer(only13 == 1), old, "api.example.com");
            EXPECT_EQ(pair.connected.ok(), only13 == 0);
            if (pair.connected) {
                EXPECT_EQ(pair.client.tls()->protocol(), "TLSv1.2");
            }
        }
        auto [client, server] = test::streamPair(loop);
        EXPECT_TRUE((co_await client.write("GET / HTTP/1.1\r\n\r\n", loop.nowNs() + 5'000'000'000)).ok());
        const auto accepted = co_await server.acceptTls(apiServer(), loop.nowNs() + 5'000'000'000);
        EXPECT_FALSE(accepted.ok());
        // A client that says nothing is given up.
        auto [quiet, patient] = test::streamPair(loop);
        const auto waited = co_await patient.acceptTls(apiServer(), loop.nowNs() + 20'000'000);
        EXPECT_FALSE(waited.ok());
        EXPECT_EQ(waited.error().code, base::ErrorCode::Timeout);
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Tls, tellsAnEndFromACut)
{
    EventLoop loop;
    const auto run = [&]() -> Task<void> {
        char buffer[16];
        Pair ended(loop);
        co_await ended.shake(apiServer(), trusting(authority().pem()), "api.example.com");
        ended.server.close(); // says goodbye
        const auto end = co_await ended.client.read(buffer, sizeof buffer, ended.until());
        EXPECT_TRUE(end.ok() && *end == 0);
        Pair cut(loop);
        co_await cut.shake(apiServer(), trusting(authority().pem()), "api.example.com");
        cut.server.socket().shutdownBoth();
        const auto broken = co_await cut.client.read(buffer, sizeof buffer, cut.until());
        EXPECT_FALSE(broken.ok());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Tls, aDrainedSessionHoldsNothingToRead)
{
    EventLoop loop;
    Pair pair(loop);
    const auto run = [&]() -> Task<void> {
        co_await pair.shake(apiServer(), trusting(authority().pem()), "api.example.com");
        EXPECT_TRUE((co_await pair.client.write("0123456789", pair.until())).ok());
        char buffer[4];
        auto got = co_await pair.server.read(buffer, sizeof buffer, pair.until());
        EXPECT_TRUE(got.ok() && *got == 4);
        EXPECT_TRUE(pair.server.mayRead()); // the rest of the record
        got = co_await pair.server.read(buffer, sizeof buffer, pair.until());
        got = co_await pair.server.read(buffer, sizeof buffer, pair.until());
        EXPECT_TRUE(got.ok() && *got == 2);
        EXPECT_EQ(pair.server.tryRead(buffer, sizeof buffer), -1);
        EXPECT_FALSE(pair.server.mayRead());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(TlsContext, saysWhatIsWrongWithACertificate)
{
    const test::TestCertificate one = authority().issue({"DNS:one.example.com"});
    const test::TestCertificate two = authority().issue({"DNS:two.example.com"});
    const auto message = [](const TlsContext::ServerOptions& options) {
        const auto made = TlsContext::server(options);
        return made.ok() ? std::string() : made.error().text();
    };
    EXPECT_NE(message({{}, false, ""}).find("needs a certificate"), std::string::npos);
    const std::string mixed = message({{{one.certificatePem, two.keyPem, "shop"}}, false, ""});
    EXPECT_NE(mixed.find("key of certificate \"shop\" does not belong to it"), std::string::npos) << mixed;
    const std::string garbage = message({{{"no certificate", one.keyPem, "shop"}}, false, ""});
    EXPECT_NE(garbage.find("\"shop\" is not a PEM certificate"), std::string::npos) << garbage;
    const std::string keyless = message({{{one.certificatePem, "no key", "shop"}}, false, ""});
    EXPECT_NE(keyless.find("not an unencrypted PEM private key"), std::string::npos) << keyless;
    EXPECT_EQ(keyless.find("no key"), std::string::npos);
    EXPECT_FALSE(TlsContext::client({true, "no authorities"}).ok());
    EXPECT_EQ(message({{{one.certificatePem, one.keyPem, "shop"}}, false, ""}), "");
}

TEST(TlsContext, readsFactsOfACertificate)
{
    const test::TestCertificate made = authority().issue({"DNS:Api.example.com", "DNS:*.example.org"}, {-60, 3600});
    const auto info = certificateInfo(made.certificatePem);
    ASSERT_TRUE(info.ok());
    EXPECT_EQ(info->names, (std::vector<std::string>{"api.example.com", "*.example.org"}));
    EXPECT_EQ(info->notAfterNs - info->notBeforeNs, 3660'000'000'000);
    EXPECT_EQ(info->fingerprint.size(), 64u);
    EXPECT_FALSE(certificateInfo("nothing").ok());
}

TEST(TlsTickets, resumesASessionAndRotatesItsKeys)
{
    TlsTickets tickets;
    const auto first = tickets.current(1000);
    EXPECT_EQ(tickets.current(1000 + TlsTickets::kKeySeconds - 1).name, first.name);
    const auto second = tickets.current(1000 + TlsTickets::kKeySeconds);
    EXPECT_NE(second.name, first.name);
    EXPECT_NE(second.secret, first.secret);
    TlsTickets::Key found;
    bool stale = false;
    EXPECT_TRUE(tickets.find(first.name.data(), 1001 + TlsTickets::kKeySeconds, found, stale));
    EXPECT_TRUE(stale);
    EXPECT_EQ(found.secret, first.secret);
    EXPECT_TRUE(tickets.find(second.name.data(), 1001 + TlsTickets::kKeySeconds, found, stale));
    EXPECT_FALSE(stale);
    EXPECT_FALSE(tickets.find(first.name.data(), 1000 + 2 * TlsTickets::kKeySeconds, found, stale));
}

TEST(TlsTickets, aClientComesBackWithoutAFullHandshake)
{
    EventLoop loop;
    const auto server = serverFor({{"DNS:first.example.com"}, {"DNS:api.example.com"}});
    const auto client = trusting(authority().pem());
    const auto end = [](SSL* ssl) {
        SSL_set_shutdown(ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN); // OpenSSL does not resume what was cut off
        SSL_free(ssl);
    };
    // Two sessions by OpenSSL's own client over memory, as the house's client does not resume.
    SSL_SESSION* kept = nullptr;
    const auto visit = [&]() -> bool {
        const std::unique_ptr<SSL, decltype(end)> near(SSL_new(client->handle()), end);
        const std::unique_ptr<SSL, decltype(end)> far(SSL_new(server->handle()), end);
        BIO* nearEnd = nullptr;
        BIO* farEnd = nullptr;
        BIO_new_bio_pair(&nearEnd, 0, &farEnd, 0);
        SSL_set_bio(near.get(), nearEnd, nearEnd);
        SSL_set_bio(far.get(), farEnd, farEnd);
        SSL_set_connect_state(near.get());
        SSL_set_accept_state(far.get());
        SSL_set_tlsext_host_name(near.get(), "api.example.com");
        if (kept)
            SSL_set_session(near.get(), kept);
        for (int i = 0; i < 10 && !(SSL_is_init_finished(near.get()) && SSL_is_init_finished(far.get())); ++i) {
            SSL_do_handshake(near.get());
            SSL_do_handshake(far.get());
        }
        char byte;
        SSL_read(near.get(), &byte, 1); // takes the tickets in
        if (kept)
            SSL_SESSION_free(kept);
        kept = SSL_get1_session(near.get());
        return SSL_session_reused(near.get()) == 1;
    };
    EXPECT_FALSE(visit());
    EXPECT_TRUE(visit());
    EXPECT_TRUE(visit());
    SSL_SESSION_free(kept);
}

} // namespace gatehouse::net
