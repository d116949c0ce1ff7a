// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// An HTTP/2 connection, either role, that is sent anything: what it hands on keeps the rules, what it holds keeps the limits, and
// everything ends with the connection. The first byte chooses: role, whether the preface is sent before, in how many pieces the rest comes.
#include "http/h2/connection.h"
#include "support/fuzz_require.h"

#include <algorithm>
#include <cstdint>
#include <list>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::http;
using gatehouse::testing::require;

namespace
{

constexpr size_t kMaxHead = 4096;

h2::Limits limits()
{
    h2::Limits out;
    out.maxStreams = 8;
    out.maxHeadBytes = kMaxHead;
    out.maxFields = 20;
    out.maxBlockBytes = 16 * 1024;
    return out;
}

void checkFields(const FieldList& fields)
{
    require(fields.bytes() <= kMaxHead && fields.size() <= 24, "a head keeps its limits");
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::string_view name = fields.name(i);
        require(!name.empty() &&
                    std::none_of(name.begin(), name.end(), [](char c) { return c <= ' ' || c == 0x7f || (c >= 'A' && c <= 'Z'); }),
                "names are plain");
        require(fields.value(i).find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos, "values have no line ends");
    }
}

// Reads what is there; whether more may come.
bool readAll(h2::Stream& stream)
{
    for (;;) {
        while (stream.hasHead())
            checkFields(stream.takeHead().fields);
        stream.use(stream.data().size());
        if (stream.fill()) {
            require(stream.data().size() <= static_cast<size_t>(h2::Stream::kWindow), "a stream holds no more than its window");
            continue;
        }
        const std::string& trailers = stream.trailers();
        for (size_t at = 0; at < trailers.size(); at = trailers.find("\r\n", at) + 2)
            require(trailers.find("\r\n", at) != std::string::npos, "trailers are lines");
        return !stream.isEnded() && !stream.isClosed();
    }
}

net::Task<void> readLater(net::EventLoop* loop, h2::Stream* stream)
{
    while (readAll(*stream)) {
        net::WaitAwaiter more(*loop, stream->readPoint, net::Timer::kNever);
        co_await more;
    }
}

class Server final : public h2::Connection
{
public:
    Server(net::EventLoop& loop, net::Stream& transport) : Connection(loop, transport, h2::Role::Server, limits()) {}
    ~Server() override
    {
        for (const auto& served : m_served)
            served->task.reset();
    }
    size_t held() const { return m_served.size(); }

private:
    struct Served {
        h2::Stream stream;
        net::Task<void> task;
        bool over = false;
    };
    h2::Stream* newStream() override
    {
        require(streams() <= 2 * limits().maxStreams + 64, "streams are bounded");
        m_served.push_back(std::make_unique<Served>());
        return &m_served.back()->stream;
    }
    void start(h2::Stream& stream) override
    {
        for (const auto& served : m_served) {
            if (&served->stream != &stream)
                continue;
            served->task = serve(*served);
            served->task.resume();
            return;
        }
        require(false, "a stream is known that starts");
    }
    net::Task<void> serve(Served& served)
    {
        // Some are read to their end and answered, some answered at once, some reset, some forgotten.
        const int way = served.stream.id() / 2 % 4;
        if (served.stream.hasHead()) {
            if (way < 2)
                co_await readLater(&loop(), &served.stream);
            FieldList head;
            head.add(":status", served.stream.isHeadTooLarge() ? "431" : "200");
            served.stream.begin(std::move(head), false);
            served.stream.add("some text");
            served.stream.end(way == 0 ? "x-a: 1\r\n" : "");
            uint64_t sent = 0;
            if (way != 3)
                served.stream.push(sent);
            if (way == 2)
                served.stream.reset(8);
        }
        served.over = true;
        tidySoon();
    }
    void tidy() override
    {
        std::erase_if(m_served, [](const auto& served) { return served->over; });
    }
    std::list<std::unique_ptr<Served>> m_served;
};

class Caller final : public h2::Connection
{
public:
    Caller(net::EventLoop& loop, net::Stream& transport) : Connection(loop, transport, h2::Role::Client, limits()) {}
};

struct Peer {
    Peer()
    {
        int ends[2];
        require(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) == 0, "a pair of sockets");
        transport = net::Stream(loop, ends[0]);
        other = ends[1];
    }
    ~Peer() { ::close(other); }
    void turn()
    {
        for (int i = 0; i < 3; ++i) {
            loop.post([this] { loop.stop(); }); // after one turn
            loop.run();
            char dropped[65536];
            while (::read(other, dropped, sizeof dropped) > 0) {
            }
        }
    }
    void send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t now = ::send(other, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (now > 0)
                bytes.remove_prefix(static_cast<size_t>(now));
            else if (errno != EAGAIN)
                return;
            turn();
        }
        turn();
    }
    net::EventLoop loop;
    net::Stream transport;
    int other = -1;
};

void sendPieces(Peer& peer, std::string_view bytes, unsigned pieces)
{
    for (unsigned i = 0; i < pieces; ++i)
        peer.send(bytes.substr(bytes.size() * i / pieces, bytes.size() * (i + 1) / pieces - bytes.size() * i / pieces));
}

void end(Peer& peer, net::Task<void>& running)
{
    ::shutdown(peer.other, SHUT_RDWR);
    for (int i = 0; i < 20 && !running.done(); ++i)
        peer.turn();
    require(running.done(), "it ends with its connection");
}

void asServer(std::string_view bytes, bool preface, unsigned pieces)
{
    Peer peer;
    Server server(peer.loop, peer.transport);
    net::Task<void> running = server.run({});
    running.resume();
    if (preface)
        peer.send(std::string_view("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0", 33));
    sendPieces(peer, bytes, pieces);
    end(peer, running);
    require(server.isOver() && server.streams() == 0 && server.held() == 0, "nothing is left");
}

void asClient(std::string_view bytes, bool preface, unsigned pieces)
{
    Peer peer;
    std::list<std::pair<h2::Stream, net::Task<void>>> calls;
    Caller caller(peer.loop, peer.transport);
    net::Task<void> running = caller.run({});
    running.resume();
    peer.turn();
    for (int i = 0; i < 4; ++i) {
        h2::Stream& stream = calls.emplace_back().first;
        if (!caller.open(stream))
            break;
        FieldList head;
        head.add(":method", i < 3 ? "GET" : "POST");
        head.add(":scheme", "http");
        head.add(":authority", "a");
        head.add(":path", "/");
        stream.begin(std::move(head), i < 3);
        uint64_t sent = 0;
        stream.push(sent);
        calls.back().second = readLater(&peer.loop, &stream);
        if (i != 2) // whose answer nobody reads
            calls.back().second.resume();
    }
    if (preface)
        peer.send(std::string_view("\0\0\0\4\0\0\0\0\0", 9));
    sendPieces(peer, bytes, pieces);
    end(peer, running);
    require(caller.isOver() && caller.streams() == 0, "nothing is left");
    for (auto& [stream, reading] : calls) {
        require(stream.isClosed() || stream.isEnded(), "streams end with their connection");
        reading.reset();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0 || size > 1 << 16)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const unsigned pieces = 1 + (data[0] >> 2) % 4;
    if (data[0] & 1)
        asClient(bytes, (data[0] & 2) != 0, pieces);
    else
        asServer(bytes, (data[0] & 2) != 0, pieces);
    return 0;
}
