// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/listener.h"
#include "net/resolver.h"
#include "net/stream.h"
#include "support/run_task.h"

#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace gatehouse::net {

using namespace std::chrono_literals;

namespace {

const SocketAddress& anyPort()
{
    static const SocketAddress address = *SocketAddress::parse("127.0.0.1:0");
    return address;
}

} // namespace

TEST(Listener, namesThePortThatIsInUse)
{
    const auto first = bindListener(anyPort(), false);
    ASSERT_TRUE(first.ok());
    const SocketAddress address = localAddress(*first);
    EXPECT_NE(address.port, 0);
    EXPECT_FALSE(checkPortIsFree(address).ok());
    const auto second = bindListener(address, false);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, base::ErrorCode::Conflict);
    EXPECT_EQ(second.error().message, "port " + std::to_string(address.port) + " of 127.0.0.1 is in use");
    ::close(*first);
    EXPECT_TRUE(checkPortIsFree(address).ok());
}

TEST(Listener, severalMaySharePortWhenTheyAgree)
{
    const auto first = bindListener(anyPort(), true);
    ASSERT_TRUE(first.ok());
    const auto second = bindListener(localAddress(*first), true);
    EXPECT_TRUE(second.ok());
    ::close(*first);
    if (second.ok())
        ::close(*second);
}

TEST(Listener, refusesAnAddressOfAnotherMachine)
{
    const auto bound = bindListener(*SocketAddress::parse("192.0.2.1:0"), false);
    ASSERT_FALSE(bound.ok());
    EXPECT_NE(bound.error().message.find("192.0.2.1 is not an address of this machine"), std::string::npos) << bound.error().message;
}

TEST(Listener, acceptsMoreThanABatchAndTellsThePeer)
{
    EventLoop loop;
    const auto bound = bindListener(anyPort(), false);
    ASSERT_TRUE(bound.ok());
    const SocketAddress address = localAddress(*bound);
    std::vector<Stream> accepted;
    Listener listener(loop, *bound, [&](int descriptor, const SocketAddress& peer) {
        EXPECT_EQ(peer.ip.text(), "127.0.0.1");
        EXPECT_NE(peer.port, 0);
        accepted.emplace_back(loop, descriptor);
    });
    const auto run = [&]() -> Task<void> {
        std::vector<Stream> clients;
        for (int i = 0; i < 150; ++i) {
            auto client = co_await Stream::connect(loop, address, loop.nowNs() + 5'000'000'000);
            EXPECT_TRUE(client.ok());
            if (client.ok())
                clients.push_back(std::move(*client));
        }
        while (accepted.size() < 150)
            co_await loop.sleep(1ms);
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Listener, goesOnWhenDescriptorsAreThereAgain)
{
    EventLoop loop;
    const auto bound = bindListener(anyPort(), false);
    ASSERT_TRUE(bound.ok());
    const SocketAddress address = localAddress(*bound);
    std::vector<Stream> accepted;
    Listener listener(loop, *bound, [&](int descriptor, const SocketAddress&) { accepted.emplace_back(loop, descriptor); });
    const auto run = [&]() -> Task<void> {
        auto client = co_await Stream::connect(loop, address, loop.nowNs() + 5'000'000'000);
        EXPECT_TRUE(client.ok());
        while (accepted.size() < 1)
            co_await loop.sleep(1ms);
        // The next connection's own descriptor is the last one that there is.
        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        const int next = ::dup(0);
        ::close(next);
        rlimit tight = before;
        tight.rlim_cur = static_cast<rlim_t>(next) + 1;
        ::setrlimit(RLIMIT_NOFILE, &tight);
        auto waiting = co_await Stream::connect(loop, address, loop.nowNs() + 5'000'000'000);
        co_await loop.sleep(20ms);
        EXPECT_EQ(accepted.size(), 1u);
        ::setrlimit(RLIMIT_NOFILE, &before);
        EXPECT_TRUE(waiting.ok());
        while (accepted.size() < 2)
            co_await loop.sleep(5ms);
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Resolver, givesLiteralsAtOnce)
{
    EventLoop loop;
    Resolver resolver(loop);
    Task<base::Result<std::vector<IpAddress>>> task = resolver.resolve("192.0.2.7");
    task.resume();
    EXPECT_TRUE(task.done()); // without the helper thread
}

TEST(Resolver, asksTheSystemAndKeepsTheAnswer)
{
    EventLoop loop;
    Resolver resolver(loop);
    const std::string name = "localhost";
    const auto run = [&]() -> Task<void> {
        const auto found = co_await resolver.resolve(name, loop.nowNs() + 9'000'000'000);
        EXPECT_TRUE(found.ok());
        if (found.ok()) {
            EXPECT_FALSE(found->empty());
        }
        Task<base::Result<std::vector<IpAddress>>> again = resolver.resolve(name);
        again.resume();
        EXPECT_TRUE(again.done());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Resolver, whoWaitsMayGoAway)
{
    EventLoop loop;
    Resolver resolver(loop);
    const std::string name = "localhost";
    const auto run = [&]() -> Task<void> {
        {
            Task<base::Result<std::vector<IpAddress>>> abandoned = resolver.resolve(name);
            abandoned.resume();
        }
        const auto found = co_await resolver.resolve(name);
        EXPECT_TRUE(found.ok());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

} // namespace gatehouse::net
