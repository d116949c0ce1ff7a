// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/io_batch.h"
#include "net/tls_context.h"
#include "support/run_task.h"
#include "support/socket_pair.h"
#include "support/test_certificates.h"

#include <array>
#include <cerrno>
#include <memory>
#include <numeric>

namespace gatehouse::net {

using namespace std::chrono_literals;
using Kind = IoBatch::Kind;

namespace {

std::string nameOf(const testing::TestParamInfo<Kind>& info)
{
    return info.param == Kind::Uring ? "uring" : info.param == Kind::Aio ? "aio" : "plain";
}

// Both ends, closed with it.
struct Ends {
    Ends() { std::tie(client, server) = test::socketPair(); }
    ~Ends()
    {
        close(client);
        close(server);
    }
    void close(int& end)
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
    int client = -1;
    int server = -1;
};

iovec part(const std::string& text)
{
    return {const_cast<char*>(text.data()), text.size()};
}

} // namespace

// The transfers themselves; where the kernel refuses a kind, what stands in for it must do the same.
class IoBatchTest : public testing::TestWithParam<Kind>
{
protected:
    std::unique_ptr<IoBatch> batch = IoBatch::make(GetParam());
};

INSTANTIATE_TEST_SUITE_P(kinds, IoBatchTest, testing::Values(Kind::Uring, Kind::Aio, Kind::Plain), nameOf);

TEST_P(IoBatchTest, movesTheBytesOfManySocketsEachToItsOwn)
{
    std::array<Ends, IoBatch::kMost / 2> pairs;
    std::array<std::string, IoBatch::kMost / 2> said;
    std::vector<Transfer> transfers;
    std::array<iovec, IoBatch::kMost / 2> parts;
    for (size_t i = 0; i < pairs.size(); ++i) {
        said[i] = "message " + std::to_string(i);
        parts[i] = part(said[i]);
        transfers.push_back({pairs[i].client, true, &parts[i], 1, 0});
    }
    batch->run(transfers);
    for (size_t i = 0; i < pairs.size(); ++i)
        EXPECT_EQ(transfers[i].result, static_cast<ssize_t>(said[i].size()));
    std::array<std::array<char, 64>, IoBatch::kMost / 2> got;
    transfers.clear();
    for (size_t i = 0; i < pairs.size(); ++i) {
        parts[i] = {got[i].data(), got[i].size()};
        transfers.push_back({pairs[i].server, false, &parts[i], 1, 0});
    }
    batch->run(transfers);
    for (size_t i = 0; i < pairs.size(); ++i) {
        ASSERT_EQ(transfers[i].result, static_cast<ssize_t>(said[i].size()));
        EXPECT_EQ(std::string(got[i].data(), said[i].size()), said[i]);
    }
}

TEST_P(IoBatchTest, sendsSeveralPartsAsOneMessage)
{
    Ends ends;
    const std::string head = "head ", body = "body", end = "!";
    const iovec parts[] = {part(head), part(body), part(end)};
    Transfer write{ends.client, true, parts, 3, 0};
    batch->run({&write, 1});
    EXPECT_EQ(write.result, 10);
    char got[64];
    EXPECT_EQ(::recv(ends.server, got, sizeof got, 0), 10);
    EXPECT_EQ(std::string(got, 10), "head body!");
}

TEST_P(IoBatchTest, tellsOfEachWhatBecameOfIt)
{
    Ends empty, closed, reset, full, good;
    closed.close(closed.client);
    const linger now{1, 0};
    ::setsockopt(reset.client, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    reset.close(reset.client);
    const std::string much(1 << 16, 'x');
    while (::send(full.server, much.data(), much.size(), MSG_NOSIGNAL) > 0) {
    }
    char memory[5][16];
    iovec places[5];
    for (size_t i = 0; i < 5; ++i)
        places[i] = {memory[i], sizeof memory[i]};
    const std::string said = "said";
    const iovec saying = part(said);
    EXPECT_EQ(::send(good.client, "fine", 4, 0), 4);
    Transfer transfers[] = {
        {empty.server, false, &places[0], 1, 1},   // nothing has come
        {closed.server, false, &places[1], 1, 1},  // the end
        {reset.server, false, &places[2], 1, 1},   // broken
        {reset.server, true, &saying, 1, 1},       // and no signal that ends the program
        {full.server, true, &saying, 1, 1},        // does not take any more
        {-1, false, &places[3], 1, 1},             // no socket at all
        {good.server, false, &places[4], 1, 1},    // behind all those
    };
    batch->run(transfers);
    EXPECT_EQ(transfers[0].result, -EAGAIN);
    EXPECT_EQ(transfers[1].result, 0);
    EXPECT_EQ(transfers[2].result, -ECONNRESET);
    EXPECT_EQ(transfers[3].result, -EPIPE);
    EXPECT_EQ(transfers[4].result, -EAGAIN);
    EXPECT_EQ(transfers[5].result, -EBADF);
    EXPECT_EQ(transfers[6].result, 4);
    EXPECT_EQ(std::string(memory[4], 4), "fine");
}

TEST(IoBatch, hasANameForEachKind)
{
    for (const std::string_view name : {"auto", "io_uring", "aio", "plain"})
        EXPECT_TRUE(IoBatch::kindFrom(name).has_value()) << name;
    EXPECT_EQ(IoBatch::kindFrom("io_uring"), Kind::Uring);
    EXPECT_FALSE(IoBatch::kindFrom("epoll").has_value());
    EXPECT_EQ(IoBatch::make(Kind::Plain)->name(), "plain");
    EXPECT_NE(IoBatch::make(Kind::Auto)->kind(), Kind::Auto);
}

// The loop over them: who reads and writes must not notice whether it was done with others'.
class TogetherTest : public testing::TestWithParam<Kind>
{
protected:
    static constexpr size_t kPairs = 80; // more than one batch
    static constexpr size_t kRounds = 3;
    EventLoop loop{GetParam()};
    std::vector<std::pair<Stream, Stream>> pairs;

    void connect(size_t count = kPairs)
    {
        for (size_t i = 0; i < count; ++i)
            pairs.push_back(test::streamPair(loop));
    }
    // The events that are there by now have been looked at.
    Task<void> turn() { co_await loop.sleep(0ns); }
    int64_t soon() const { return loop.nowNs() + 5'000'000'000; }

    // Runs one of these for each pair, all of them at once.
    template <class Make>
    void runAll(Make make)
    {
        const auto all = [&]() -> Task<void> {
            std::vector<Task<void>> tasks;
            for (size_t i = 0; i < pairs.size(); ++i) {
                tasks.push_back(make(i));
                tasks.back().resume();
            }
            while (!std::all_of(tasks.begin(), tasks.end(), [](const Task<void>& task) { return task.done(); }))
                co_await turn();
        };
        EXPECT_TRUE(test::runTask(loop, all()));
    }

    // As the proxy does: what is to be sent goes out with the others' at the end of the turn.
    Task<bool> send(Stream& stream, const std::string& text)
    {
        iovec rest = part(text);
        while (rest.iov_len > 0 || stream.hasUnsent()) {
            size_t taken = 0;
            const Outgoing out = stream.stage(&rest, rest.iov_len > 0 ? 1 : 0, taken);
            rest = {static_cast<char*>(rest.iov_base) + taken, rest.iov_len - taken};
            EventLoop::TurnEnd turn(loop, out);
            co_await turn;
            const ssize_t sent = stream.tryWrite(&rest, rest.iov_len > 0 ? 1 : 0);
            if (sent == -2)
                co_return false;
            if (sent > 0)
                rest = {static_cast<char*>(rest.iov_base) + sent, rest.iov_len - static_cast<size_t>(sent)};
            if (sent <= 0 && (rest.iov_len > 0 || stream.hasUnsent())) {
                ReadyAwaiter room = stream.writable(soon());
                if (!co_await room)
                    co_return false;
            }
        }
        co_return true;
    }

    Task<std::string> receive(Stream& stream, size_t size, size_t atATime = 64)
    {
        std::string all;
        std::vector<char> buffer(atATime);
        while (all.size() < size) {
            const auto got = co_await stream.read(buffer.data(), std::min(buffer.size(), size - all.size()), soon());
            if (!got || *got == 0)
                break;
            all.append(buffer.data(), *got);
        }
        co_return all;
    }

    static std::string text(size_t number, size_t size)
    {
        std::string made;
        for (size_t at = number; made.size() < size; at += 7)
            made += std::to_string(at) + ' ';
        made.resize(size);
        return made;
    }
};

INSTANTIATE_TEST_SUITE_P(kinds, TogetherTest, testing::Values(Kind::Uring, Kind::Aio, Kind::Plain), nameOf);

TEST_P(TogetherTest, manyAskAndAreAnsweredOverAndOver)
{
    connect();
    size_t right = 0;
    runAll([&](size_t i) -> Task<void> {
        auto& [client, server] = pairs[i];
        for (size_t round = 0; round < kRounds; ++round) {
            const std::string question = text(i + round, 100 + i);
            EXPECT_TRUE(co_await send(client, question));
            EXPECT_EQ(co_await receive(server, question.size()), question);
            const std::string answer = text(i * round, 1300);
            EXPECT_TRUE(co_await send(server, answer));
            right += co_await receive(client, answer.size(), 2048) == answer;
        }
    });
    EXPECT_EQ(right, kPairs * kRounds);
}

TEST_P(TogetherTest, whatWasReadAheadStaysWhenItIsNotAskedForAtOnce)
{
    connect();
    runAll([&](size_t i) -> Task<void> {
        auto& [client, server] = pairs[i];
        const std::string said = text(i, 3000);
        EXPECT_TRUE(co_await send(client, said));
        std::string heard = co_await receive(server, 10, 10);
        co_await turn(); // others' reads go over the loop's memory meanwhile
        EXPECT_TRUE(server.mayRead());
        heard += co_await receive(server, 2990, 100);
        EXPECT_EQ(heard, said);
    });
}

TEST_P(TogetherTest, muchAtOnceComesWholeAndInOrder)
{
    connect(8);
    runAll([&](size_t i) -> Task<void> {
        auto& [client, server] = pairs[i];
        const std::string said = text(i, 1 << 20);
        bool sent = false;
        const auto talk = [&]() -> Task<void> { sent = co_await send(client, said); };
        Task<void> talking = talk();
        talking.resume();
        EXPECT_TRUE(co_await receive(server, said.size(), 30'000) == said);
        EXPECT_TRUE(talking.done() && sent);
    });
}

TEST_P(TogetherTest, theEndComesBehindWhatWasSaidBefore)
{
    connect();
    runAll([&](size_t i) -> Task<void> {
        auto& [client, server] = pairs[i];
        EXPECT_TRUE(co_await send(client, "last words"));
        client.close();
        EXPECT_EQ(co_await receive(server, 100, 3), "last words");
        char byte;
        const auto end = co_await server.read(&byte, 1, soon());
        EXPECT_TRUE(end.ok() && *end == 0);
        EXPECT_TRUE(server.peerClosed());
    });
}

TEST_P(TogetherTest, brokenConnectionsAreErrorsForWhoReadsThem)
{
    connect();
    runAll([&](size_t i) -> Task<void> {
        auto& [client, server] = pairs[i];
        char byte;
        co_await turn(); // past the edges of registration
        if (i % 2 == 0)
            client.reset();
        else
            EXPECT_TRUE(co_await send(client, "x"));
        const auto got = co_await server.read(&byte, 1, soon());
        EXPECT_EQ(got.ok(), i % 2 == 1);
        EXPECT_EQ((co_await server.read(&byte, 1, loop.nowNs() + 1'000'000)).ok(), false); // an error stays one; and nothing more comes from the others
    });
}

TEST_P(TogetherTest, whoseSocketGoesWithinTheTurnDisturbsNoOther)
{
    connect();
    std::vector<Task<void>> readers(pairs.size());
    size_t heard = 0;
    const auto all = [&]() -> Task<void> {
        const auto read = [&](size_t i) -> Task<void> {
            char buffer[16];
            const auto got = co_await pairs[i].second.read(buffer, sizeof buffer, soon());
            heard += got.ok() && *got == 5;
            if (i % 2 == 0 && i + 1 < pairs.size()) { // takes its neighbour with it, whose bytes may have been read already
                readers[i + 1].reset();
                pairs[i + 1].second.close();
            }
        };
        for (size_t i = 0; i < pairs.size(); ++i) {
            readers[i] = read(i);
            readers[i].resume();
        }
        co_await turn();
        for (auto& [client, server] : pairs)
            EXPECT_TRUE((co_await client.write("hello", soon())).ok());
        const auto isDone = [](const Task<void>& reader) { return reader.done(); }; // one that was taken along is, too
        while (!std::all_of(readers.begin(), readers.end(), isDone))
            co_await turn();
    };
    EXPECT_TRUE(test::runTask(loop, all()));
    EXPECT_GE(heard, kPairs / 2);
}

TEST_P(TogetherTest, whoIsGoneBeforeHisTurnToHearOfItLeavesNoGapForOthers)
{
    connect(3);
    const auto all = [&]() -> Task<void> {
        std::vector<Task<void>> senders(3);
        size_t told = 0;
        const auto say = [&](size_t i) -> Task<void> {
            char byte;
            co_await pairs[i].second.read(&byte, 1, soon());
            const std::string said = "answer " + std::to_string(i);
            EXPECT_TRUE(co_await send(pairs[i].second, said));
            ++told;
            if (i == 0)
                senders[1].reset(); // its bytes are on their way, and nobody knows how many
        };
        for (size_t i = 0; i < 3; ++i) {
            senders[i] = say(i);
            senders[i].resume();
        }
        co_await turn();
        for (auto& [client, server] : pairs)
            EXPECT_TRUE((co_await client.write("?", soon())).ok());
        while (told < 2)
            co_await turn();
        EXPECT_EQ(co_await receive(pairs[2].first, 8), "answer 2");
        const std::string other = "what follows";
        const iovec rest = part(other);
        EXPECT_EQ(pairs[1].second.tryWrite(&rest, 1), -2);
    };
    EXPECT_TRUE(test::runTask(loop, all()));
}

TEST_P(TogetherTest, overTlsToo)
{
    const test::TestAuthority authority;
    const test::TestCertificate made = authority.issue({"DNS:api.example.com"});
    TlsContext::ServerOptions options;
    options.certificates.push_back({made.certificatePem, made.keyPem, "api.example.com"});
    const auto serverContext = TlsContext::server(options);
    const auto clientContext = TlsContext::client({true, authority.pem()});
    ASSERT_TRUE(serverContext.ok() && clientContext.ok());
    connect(24);
    runAll([&](size_t i) -> Task<void> {
        auto& [client, server] = pairs[i];
        bool accepted = false;
        const auto accept = [&]() -> Task<void> { accepted = (co_await server.acceptTls(*serverContext, soon())).ok(); };
        Task<void> accepting = accept();
        accepting.resume();
        EXPECT_TRUE((co_await client.connectTls(*clientContext, "api.example.com", soon())).ok());
        while (!accepting.done())
            co_await turn();
        EXPECT_TRUE(accepted);
        for (const size_t size : {10u, 1300u, 16'384u, 70'000u}) {
            const std::string said = text(i, size);
            bool sent = false;
            const auto talk = [&]() -> Task<void> { sent = co_await send(server, said); };
            Task<void> talking = talk();
            talking.resume();
            EXPECT_TRUE(co_await receive(client, size, 5000) == said);
            while (!talking.done())
                co_await turn();
            EXPECT_TRUE(sent);
            EXPECT_FALSE(server.hasUnsent());
        }
    });
}

} // namespace gatehouse::net
