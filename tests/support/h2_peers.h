// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h2/connection.h"
#include "support/run_task.h"
#include "support/socket_pair.h"

#include <functional>
#include <list>
#include <memory>
#include <string>

namespace gatehouse::test
{

inline http::FieldList fieldList(std::initializer_list<std::pair<std::string_view, std::string_view>> fields)
{
    http::FieldList list;
    for (const auto& [name, value] : fields)
        list.add(name, value);
    return list;
}

inline http::FieldList requestFields(std::string_view path, std::string_view method = "GET")
{
    return fieldList({{":method", method}, {":scheme", "http"}, {":authority", "a.test"}, {":path", path}});
}

// What came on a stream, to its end.
struct Received {
    std::vector<http::FieldList> heads;
    std::string body;
    std::string trailers;
    bool complete = false;
    uint32_t errorCode = 0;
    std::string_view status() const { return heads.empty() ? std::string_view() : heads.back().find(":status"); }
};

// Sends all of it; false when it was closed before, or not taken within ten seconds.
inline net::Task<bool> pushAll(net::EventLoop& loop, http::h2::Stream& stream)
{
    uint64_t sent = 0;
    const int64_t deadline = loop.nowNs() + 10'000'000'000;
    for (;;) {
        const http::Sent state = stream.push(sent);
        if (state != http::Sent::Blocked)
            co_return state == http::Sent::Done;
        net::WaitAwaiter room(loop, stream.writePoint, deadline);
        if (!co_await room)
            co_return false;
    }
}

// Reads to the end, or until `enough` bytes of the body have come.
inline net::Task<Received> receiveAll(net::EventLoop& loop, http::h2::Stream& stream, size_t enough = SIZE_MAX)
{
    Received out;
    const int64_t deadline = loop.nowNs() + 10'000'000'000;
    while (out.body.size() < enough) {
        while (stream.hasHead())
            out.heads.push_back(stream.takeHead().fields);
        if (const std::string_view data = stream.data(); !data.empty()) {
            out.body += data;
            stream.use(data.size());
        }
        if (stream.fill())
            continue;
        if (stream.isEnded() || stream.isClosed())
            break;
        net::WaitAwaiter more(loop, stream.readPoint, deadline);
        if (!co_await more)
            break;
    }
    out.complete = stream.isEnded();
    out.trailers = stream.trailers();
    out.errorCode = stream.errorCode();
    co_return out;
}

// A server whose requests are served by a coroutine each.
class H2Server final : public http::h2::Connection
{
public:
    using Handler = std::function<net::Task<void>(http::h2::Stream&)>;
    H2Server(net::EventLoop& loop, net::Stream& transport, Handler handler, http::h2::Limits limits = {})
        : Connection(loop, transport, http::h2::Role::Server, limits), m_handler(std::move(handler))
    {
    }
    ~H2Server() override
    {
        for (const auto& served : m_served)
            served->task.reset();
    }
    size_t served() const { return m_served.size(); }
    size_t started = 0;

private:
    struct Served {
        http::h2::Stream stream;
        net::Task<void> task;
        bool over = false;
    };
    http::h2::Stream* newStream() override
    {
        m_served.push_back(std::make_unique<Served>());
        return &m_served.back()->stream;
    }
    void start(http::h2::Stream& stream) override
    {
        for (const auto& served : m_served) {
            if (&served->stream != &stream)
                continue;
            if (!stream.hasHead()) {
                served->over = true;
                return tidySoon();
            }
            ++started;
            served->task = serve(*served);
            served->task.resume();
            return;
        }
    }
    net::Task<void> serve(Served& served)
    {
        co_await m_handler(served.stream);
        served.over = true;
        tidySoon();
    }
    void tidy() override
    {
        std::erase_if(m_served, [](const auto& served) { return served->over; });
    }
    Handler m_handler;
    std::list<std::unique_ptr<Served>> m_served;
};

class H2Caller final : public http::h2::Connection
{
public:
    H2Caller(net::EventLoop& loop, net::Stream& transport, http::h2::Limits limits = {})
        : Connection(loop, transport, http::h2::Role::Client, limits)
    {
    }
};

// Both roles, connected.
struct H2Pair {
    explicit H2Pair(H2Server::Handler handler, http::h2::Limits serverLimits = {}, http::h2::Timeouts timeouts = {})
        : ends(streamPair(loop)), server(std::make_unique<H2Server>(loop, ends.second, std::move(handler), serverLimits)),
          client(std::make_unique<H2Caller>(loop, ends.first))
    {
        serving = server->run(timeouts);
        calling = client->run({});
        serving.resume();
        calling.resume();
    }
    ~H2Pair() { stop(); }
    void stop()
    {
        calling.reset();
        serving.reset();
    }
    // Until both know the other's settings.
    net::Task<void> settle()
    {
        while (!client->isSettled() || !server->isSettled())
            co_await loop.sleep(std::chrono::milliseconds(1));
    }
    // Until `condition` holds, for at most five seconds.
    net::Task<bool> until(std::function<bool()> condition)
    {
        for (int i = 0; i < 5000 && !condition(); ++i)
            co_await loop.sleep(std::chrono::milliseconds(1));
        co_return condition();
    }
    // A whole request; `stream` must be new.
    net::Task<Received> ask(http::h2::Stream& stream, http::FieldList head, std::string body = {}, std::string trailers = {})
    {
        Received nothing;
        if (!client->open(stream))
            co_return nothing;
        const bool hasBody = !body.empty() || !trailers.empty();
        stream.begin(std::move(head), !hasBody);
        stream.add(body);
        if (hasBody)
            stream.end(trailers);
        net::Task<bool> sending = pushAll(loop, stream);
        sending.resume();
        Received answer = co_await receiveAll(loop, stream);
        co_return answer;
    }

    net::EventLoop loop;
    std::pair<net::Stream, net::Stream> ends;
    std::unique_ptr<H2Server> server;
    std::unique_ptr<H2Caller> client;
    net::Task<void> serving;
    net::Task<void> calling;
};

} // namespace gatehouse::test
