// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stream.h"
#include "support/run_task.h"
#include "support/socket_pair.h"

#include <array>
#include <csignal>

namespace gatehouse::net {

using namespace std::chrono_literals;

namespace {

// As the programs do: whoever writes to somebody who is gone hears of it by an error.
[[maybe_unused]] const auto kPipes = std::signal(SIGPIPE, SIG_IGN);

int64_t in(EventLoop& loop, std::chrono::nanoseconds time)
{
    return loop.nowNs() + time.count();
}

} // namespace

TEST(Stream, carriesBytesBothWays)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const auto talk = [&]() -> Task<std::string> {
        EXPECT_TRUE((co_await client.write("ping", in(loop, 5s))).ok());
        char buffer[64];
        const auto got = co_await server.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_TRUE(got.ok());
        EXPECT_EQ(std::string(buffer, *got), "ping");
        EXPECT_TRUE((co_await server.write("pong", in(loop, 5s))).ok());
        const auto answer = co_await client.read(buffer, sizeof buffer, in(loop, 5s));
        co_return answer.ok() ? std::string(buffer, *answer) : std::string();
    };
    EXPECT_EQ(test::runTask(loop, talk()), "pong");
}

TEST(Stream, gathersSeveralBuffersInOneWrite)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    std::string head = "head-";
    std::string body = "body";
    iovec parts[3] = {{head.data(), head.size()}, {nullptr, 0}, {body.data(), body.size()}};
    EXPECT_EQ(client.tryWrite(parts, 3), 9);
    const auto receive = [&]() -> Task<std::string> {
        char buffer[64];
        const auto got = co_await server.read(buffer, sizeof buffer, in(loop, 5s));
        co_return got.ok() ? std::string(buffer, *got) : std::string();
    };
    EXPECT_EQ(test::runTask(loop, receive()), "head-body");
}

TEST(Stream, aShortReadMeansDrained)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const auto read = [&]() -> Task<void> {
        EXPECT_TRUE((co_await client.write("abc", in(loop, 5s))).ok());
        ReadyAwaiter ready = server.readable(in(loop, 5s));
        EXPECT_TRUE(co_await ready);
        // The first edge may be the registration's own.
        char buffer[64];
        const auto got = co_await server.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_TRUE(got.ok() && *got == 3);
        EXPECT_FALSE(server.mayRead());
        EXPECT_EQ(server.tryRead(buffer, sizeof buffer), -1);
        EXPECT_TRUE((co_await client.write("de", in(loop, 5s))).ok());
        const auto more = co_await server.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_TRUE(more.ok() && *more == 2);
    };
    EXPECT_TRUE(test::runTask(loop, read()));
}

TEST(Stream, readsWhatIsLeftAndTheEndAfterTheOtherSideClosed)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const auto read = [&]() -> Task<void> {
        EXPECT_TRUE((co_await client.write("0123456789", in(loop, 5s))).ok());
        client.close();
        ReadyAwaiter closed = server.closed(in(loop, 5s));
        EXPECT_TRUE(co_await closed);
        EXPECT_TRUE(server.peerClosed());
        std::string all;
        char buffer[4];
        for (;;) {
            const auto got = co_await server.read(buffer, sizeof buffer, in(loop, 5s));
            EXPECT_TRUE(got.ok());
            if (!got || *got == 0)
                break;
            all.append(buffer, *got);
        }
        EXPECT_EQ(all, "0123456789");
    };
    EXPECT_TRUE(test::runTask(loop, read()));
}

TEST(Stream, aHalfClosedPeerCanStillBeAnswered)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const auto talk = [&]() -> Task<void> {
        EXPECT_TRUE((co_await client.write("question", in(loop, 5s))).ok());
        client.shutdownWrite();
        char buffer[64];
        auto got = co_await server.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_TRUE(got.ok() && *got == 8);
        got = co_await server.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_TRUE(got.ok() && *got == 0);
        EXPECT_TRUE(server.peerClosed());
        EXPECT_TRUE((co_await server.write("answer", in(loop, 5s))).ok());
        got = co_await client.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_TRUE(got.ok() && *got == 6);
    };
    EXPECT_TRUE(test::runTask(loop, talk()));
}

TEST(Stream, aReadEndsAtItsDeadline)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const auto read = [&]() -> Task<void> {
        char buffer[8];
        const auto got = co_await server.read(buffer, sizeof buffer, in(loop, 20ms));
        EXPECT_FALSE(got.ok());
        EXPECT_EQ(got.error().code, base::ErrorCode::Timeout);
    };
    EXPECT_TRUE(test::runTask(loop, read()));
}

TEST(Stream, aLargeWriteWaitsForASlowReader)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const std::string data = [] {
        std::string made;
        for (int i = 0; made.size() < (8u << 20); ++i)
            made += std::to_string(i) + ',';
        return made;
    }();
    bool written = false;
    const auto write = [&]() -> Task<void> {
        EXPECT_TRUE((co_await client.write(data, in(loop, 9s))).ok());
        written = true;
        client.shutdownWrite();
    };
    const auto read = [&]() -> Task<std::string> {
        Task<void> writing = write();
        writing.resume();
        EXPECT_FALSE(written); // more than the kernel takes at once
        std::string all;
        std::array<char, 30'000> buffer;
        for (;;) {
            const auto got = co_await server.read(buffer.data(), buffer.size(), in(loop, 5s));
            if (!got || *got == 0)
                break;
            all.append(buffer.data(), *got);
        }
        EXPECT_TRUE(written);
        co_return all;
    };
    const auto all = test::runTask(loop, read());
    ASSERT_TRUE(all.has_value());
    EXPECT_TRUE(*all == data);
}

TEST(Stream, aWriteToAFullPeerEndsAtItsDeadline)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const std::string data(32u << 20, 'x');
    const auto write = [&]() -> Task<void> {
        const auto sent = co_await client.write(data, in(loop, 30ms));
        EXPECT_FALSE(sent.ok());
        EXPECT_EQ(sent.error().code, base::ErrorCode::Timeout);
    };
    EXPECT_TRUE(test::runTask(loop, write()));
}

TEST(Stream, waitingForOneStreamEndsWhenTheOtherBreaks)
{
    EventLoop loop;
    auto [client, clientSide] = test::streamPair(loop);
    auto [upstream, upstreamSide] = test::streamPair(loop);
    const auto wait = [&]() -> Task<void> {
        char byte;
        EXPECT_EQ(upstream.tryRead(&byte, 1), -1);
        ReadyAwaiter answer = upstream.readableOrBroken(clientSide, in(loop, 5s));
        EXPECT_TRUE(co_await answer);
        EXPECT_TRUE(clientSide.broken());
        EXPECT_FALSE(upstream.mayRead());
    };
    const auto both = [&]() -> Task<void> {
        Task<void> waiting = wait();
        waiting.resume();
        co_await loop.sleep(5ms); // past the edges of registration
        EXPECT_FALSE(waiting.done());
        // To have said all is no reason to go; to be gone is.
        client.shutdownWrite();
        co_await loop.sleep(5ms);
        EXPECT_FALSE(waiting.done());
        const linger now{1, 0};
        ::setsockopt(client.socket().descriptor(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        client.close();
        while (!waiting.done())
            co_await loop.sleep(1ms);
    };
    EXPECT_TRUE(test::runTask(loop, both()));
}

TEST(Stream, destroyingAWaitingTaskTakesItOffTheSocket)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const auto read = [&]() -> Task<void> {
        char buffer[8];
        (void)co_await server.read(buffer, sizeof buffer, in(loop, 20ms));
        ADD_FAILURE() << "resumed after its end";
    };
    const auto run = [&]() -> Task<void> {
        Task<void> reading = read();
        reading.resume();
        reading.reset();
        EXPECT_TRUE((co_await client.write("x", in(loop, 5s))).ok());
        co_await loop.sleep(40ms);
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Stream, aStreamMayBeDestroyedByWhoItWakes)
{
    EventLoop loop;
    auto pair = test::streamPair(loop);
    auto server = std::make_unique<Stream>(std::move(pair.second));
    const auto read = [&]() -> Task<void> {
        char buffer[8];
        (void)co_await server->read(buffer, sizeof buffer, in(loop, 5s));
        server.reset();
    };
    const auto run = [&]() -> Task<void> {
        Task<void> reading = read();
        reading.resume();
        co_await loop.sleep(5ms);
        EXPECT_TRUE((co_await pair.first.write("x", in(loop, 5s))).ok());
        while (!reading.done())
            co_await loop.sleep(1ms);
    };
    EXPECT_TRUE(test::runTask(loop, run()));
    EXPECT_EQ(server, nullptr);
}

TEST(Stream, connectsAndSaysWhyItCannot)
{
    EventLoop loop;
    const auto listening = bindListener(*SocketAddress::parse("127.0.0.1:0"), false);
    ASSERT_TRUE(listening.ok());
    const SocketAddress address = localAddress(*listening);
    const auto connect = [&]() -> Task<base::Result<Stream>> { co_return co_await Stream::connect(loop, address, in(loop, 5s)); };
    const auto connected = test::runTask(loop, connect());
    ASSERT_TRUE(connected.has_value());
    EXPECT_TRUE(connected->ok());
    ::close(*listening);
    const auto refused = test::runTask(loop, connect());
    ASSERT_TRUE(refused.has_value());
    ASSERT_FALSE(refused->ok());
    EXPECT_NE(refused->error().text().find(address.text()), std::string::npos);
}

TEST(Stream, aBrokenConnectionIsToldOnceAndClearly)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const auto run = [&]() -> Task<void> {
        // Closing with linger 0 sends a reset.
        const linger hard{1, 0};
        ::setsockopt(client.socket().descriptor(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        client.close();
        char buffer[8];
        const auto got = co_await server.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_FALSE(got.ok());
        EXPECT_TRUE(server.peerClosed());
        EXPECT_FALSE((co_await server.write("x", in(loop, 5s))).ok());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Stream, closesGentlySoThatTheLastAnswerArrives)
{
    EventLoop loop;
    auto [client, server] = test::streamPair(loop);
    const auto run = [&]() -> Task<void> {
        EXPECT_TRUE((co_await client.write(std::string(100'000, 'b'), in(loop, 5s))).ok()); // a body that nobody reads
        EXPECT_TRUE((co_await server.write("413 no", in(loop, 5s))).ok());
        Task<void> closing = server.closeGently(in(loop, 5s));
        closing.resume();
        char buffer[64];
        auto got = co_await client.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_TRUE(got.ok() && *got == 6);
        got = co_await client.read(buffer, sizeof buffer, in(loop, 5s));
        EXPECT_TRUE(got.ok() && *got == 0);
        client.close();
        while (!closing.done())
            co_await loop.sleep(1ms);
        EXPECT_FALSE(static_cast<bool>(server));
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

} // namespace gatehouse::net
