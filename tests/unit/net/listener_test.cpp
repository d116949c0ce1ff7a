// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/listener.h"
#include "net/stream.h"
#include "support/run_task.h"

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
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

// Spends every descriptor but for those that the kernel gives out when one is closed.
class NoDescriptors
{
public:
    explicit NoDescriptors(int anyOpen)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = ::dup(anyOpen); // the lowest that is free
        ::close(next);
        rlimit tight = m_before;
        tight.rlim_cur = static_cast<rlim_t>(next);
        ::setrlimit(RLIMIT_NOFILE, &tight);
    }
    ~NoDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before{};
};

TEST(Listener, refusesRatherThanLettingWaitWhenDescriptorsRunOut)
{
    EventLoop loop;
    const auto bound = bindListener(anyPort(), false);
    ASSERT_TRUE(bound.ok());
    const SocketAddress address = localAddress(*bound);
    std::vector<Stream> accepted;
    int refused = 0;
    Listener listener(
        loop, std::make_shared<ListeningSocket>(*bound), [&](int descriptor, const SocketAddress&) { accepted.emplace_back(loop, descriptor); },
        [&](int descriptor) {
            ++refused;
            EXPECT_EQ(::write(descriptor, "full", 4), 4);
        });
    const auto run = [&]() -> Task<void> {
        auto first = co_await Stream::connect(loop, address, loop.nowNs() + 5'000'000'000);
        while (accepted.size() < 1)
            co_await loop.sleep(1ms);
        // The client's own descriptor is made before they run out.
        sockaddr_storage storage;
        const unsigned length = toSystem(address, storage);
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        {
            const NoDescriptors none(client);
            EXPECT_EQ(::connect(client, reinterpret_cast<const sockaddr*>(&storage), length), 0);
            while (refused < 1)
                co_await loop.sleep(1ms);
        }
        char told[8];
        EXPECT_EQ(::recv(client, told, sizeof told, 0), 4);
        EXPECT_EQ(::recv(client, told, sizeof told, 0), 0);
        ::close(client);
        auto next = co_await Stream::connect(loop, address, loop.nowNs() + 5'000'000'000);
        while (accepted.size() < 2)
            co_await loop.sleep(1ms);
        EXPECT_TRUE(next.ok());
    };
    EXPECT_TRUE(test::runTask(loop, run()));
    EXPECT_EQ(refused, 1);
}

// The other process's side of a handover: the socket lives on when one of its holders has gone, and what waits in its queue with it.
TEST(Listener, leavesASharedSocketOpenForItsOtherHolders)
{
    EventLoop loop;
    const auto bound = bindListener(anyPort(), true);
    ASSERT_TRUE(bound.ok());
    const auto socket = std::make_shared<ListeningSocket>(*bound);
    const SocketAddress address = localAddress(*bound);
    std::vector<Stream> byFirst, bySecond;
    auto first = std::make_unique<Listener>(loop, socket, [&](int descriptor, const SocketAddress&) { byFirst.emplace_back(loop, descriptor); }, nullptr);
    const auto run = [&]() -> Task<void> {
        auto one = co_await Stream::connect(loop, address, loop.nowNs() + 5'000'000'000);
        while (byFirst.empty())
            co_await loop.sleep(1ms);
        first.reset();
        auto two = co_await Stream::connect(loop, address, loop.nowNs() + 5'000'000'000);
        EXPECT_TRUE(two.ok());
        co_await loop.sleep(5ms);
        EXPECT_EQ(byFirst.size(), 1u);
        const Listener second(loop, socket, [&](int descriptor, const SocketAddress&) { bySecond.emplace_back(loop, descriptor); }, nullptr);
        while (bySecond.empty())
            co_await loop.sleep(1ms);
    };
    EXPECT_TRUE(test::runTask(loop, run()));
}

TEST(Listener, steersNewConnectionsToTheFirstOfAGroup)
{
    std::vector<ListeningSocketPtr> group;
    SocketAddress address = anyPort();
    for (int i = 0; i < 4; ++i) {
        const auto bound = bindListener(address, true);
        ASSERT_TRUE(bound.ok());
        group.push_back(std::make_shared<ListeningSocket>(*bound));
        address = localAddress(*bound);
    }
    if (!steerConnections(group, 2))
        GTEST_SKIP() << "not in this kernel";
    EventLoop loop;
    std::vector<int> accepted(4);
    std::vector<std::unique_ptr<Listener>> listeners;
    for (size_t i = 0; i < 4; ++i) {
        listeners.push_back(std::make_unique<Listener>(
            loop, group[i],
            [&accepted, i](int descriptor, const SocketAddress&) {
                ++accepted[i];
                ::close(descriptor);
            },
            nullptr));
    }
    const auto connectAll = [&](int count) -> Task<void> {
        const int goal = accepted[0] + accepted[1] + accepted[2] + accepted[3] + count;
        for (int i = 0; i < count; ++i)
            (void)co_await Stream::connect(loop, address, loop.nowNs() + 5'000'000'000);
        while (accepted[0] + accepted[1] + accepted[2] + accepted[3] < goal)
            co_await loop.sleep(1ms);
    };
    EXPECT_TRUE(test::runTask(loop, connectAll(100)));
    EXPECT_GT(accepted[0], 20);
    EXPECT_GT(accepted[1], 20);
    EXPECT_EQ(accepted[2] + accepted[3], 0);
    EXPECT_TRUE(steerConnections(group, 0));
    EXPECT_TRUE(test::runTask(loop, connectAll(100)));
    EXPECT_GT(accepted[2] + accepted[3], 20);
}

} // namespace gatehouse::net
