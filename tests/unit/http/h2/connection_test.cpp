// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/h2_peers.h"

#include <gtest/gtest.h>

namespace gatehouse::http::h2
{

namespace
{

using net::Task;
using test::fieldList;
using test::H2Pair;
using test::pushAll;
using test::receiveAll;
using test::Received;
using test::requestFields;
using test::runTask;

std::string pattern(size_t size)
{
    std::string text(size, ' ');
    for (size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>('a' + (i * 31 + i / 251) % 26);
    return text;
}

// Answers with what it was sent, and with its trailers.
Task<void> echo(net::EventLoop* loop, Stream& stream)
{
    const Received request = co_await receiveAll(*loop, stream);
    if (!request.complete)
        co_return;
    FieldList head;
    head.add(":status", "200");
    head.add("x-path", request.heads[0].find(":path"));
    stream.begin(std::move(head), false);
    stream.add(request.body);
    stream.end(request.trailers);
    co_await pushAll(*loop, stream);
}

struct Echo {
    net::EventLoop* loop = nullptr;
    test::H2Server::Handler handler()
    {
        return [this](Stream& stream) { return echo(loop, stream); };
    }
};

// Never answers; keeps no stream that is closed.
Task<void> hold(net::EventLoop* loop, Stream& stream)
{
    while (!stream.isClosed()) {
        net::WaitAwaiter closed(*loop, stream.brokenPoint, loop->nowNs() + 10'000'000'000);
        co_await closed;
    }
}

} // namespace

TEST(H2Connection, CarriesARequestAndItsAnswerBothWithTrailers)
{
    Echo served;
    H2Pair pair(served.handler());
    served.loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        Stream stream;
        const Received answer = co_await pair.ask(stream, requestFields("/a", "POST"), "hello", "x-sum: 1\r\nx-more:2\r\n");
        EXPECT_TRUE(answer.complete);
        EXPECT_EQ(answer.status(), "200");
        EXPECT_EQ(answer.heads.at(0).find("x-path"), "/a");
        EXPECT_EQ(answer.body, "hello");
        EXPECT_EQ(answer.trailers, "x-sum: 1\r\nx-more: 2\r\n");
        Stream second;
        const Received empty = co_await pair.ask(second, requestFields("/b"));
        EXPECT_TRUE(empty.complete);
        EXPECT_EQ(empty.body, "");
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, BodiesLargerThanEveryWindowGoThroughBothWays)
{
    Echo served;
    H2Pair pair(served.handler());
    served.loop = &pair.loop;
    const std::string body = pattern(6'000'000);
    const auto scenario = [&]() -> Task<void> {
        Stream stream;
        const Received answer = co_await pair.ask(stream, requestFields("/", "POST"), body);
        EXPECT_TRUE(answer.complete);
        EXPECT_EQ(answer.body.size(), body.size());
        EXPECT_TRUE(answer.body == body);
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, WhatNobodyReadsIsBoundedByTheWindow)
{
    Stream* unread = nullptr;
    net::EventLoop* loop = nullptr;
    H2Pair pair([&](Stream& stream) -> Task<void> {
        unread = &stream;
        return hold(loop, stream);
    });
    loop = &pair.loop;
    const std::string body = pattern(2'000'000);
    const auto scenario = [&]() -> Task<void> {
        co_await pair.settle();
        Stream stream;
        EXPECT_TRUE(pair.client->open(stream));
        stream.begin(requestFields("/", "POST"), false);
        stream.add(body);
        uint64_t sent = 0;
        EXPECT_EQ(stream.push(sent), Sent::Blocked);
        co_await pair.loop.sleep(std::chrono::milliseconds(50));
        EXPECT_EQ(stream.push(sent), Sent::Blocked);
        EXPECT_LE(sent, static_cast<uint64_t>(Stream::kWindow) + 200);
        EXPECT_GE(sent, static_cast<uint64_t>(Stream::kWindow));
        if (!unread)
            co_return;
        // Read, it goes on.
        const Received some = co_await receiveAll(pair.loop, *unread, 1'000'000);
        EXPECT_GE(some.body.size(), 1'000'000u);
        EXPECT_TRUE(body.starts_with(some.body));
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

// One answer that is not read must not stop the others: their window is the stream's own.
TEST(H2Connection, UnreadAnswersDoNotStopOthersOnTheConnection)
{
    const std::string large = pattern(1'000'000);
    net::EventLoop* loop = nullptr;
    H2Pair pair([&](Stream& stream) -> Task<void> {
        const auto serve = [](net::EventLoop* on, Stream& to, const std::string& body) -> Task<void> {
            const Received request = co_await receiveAll(*on, to);
            FieldList head;
            head.add(":status", "200");
            to.begin(std::move(head), false);
            to.add(request.heads.at(0).find(":path") == "/large" ? std::string_view(body) : std::string_view("small"));
            to.end({});
            co_await pushAll(*on, to);
        };
        return serve(loop, stream, large);
    });
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        co_await pair.settle();
        std::list<Stream> unread;
        for (int i = 0; i < 60; ++i) { // far more than the connection's window
            Stream& stream = unread.emplace_back();
            EXPECT_TRUE(pair.client->open(stream));
            stream.begin(requestFields("/large"), true);
            EXPECT_TRUE(co_await pushAll(pair.loop, stream));
        }
        co_await pair.loop.sleep(std::chrono::milliseconds(50));
        Stream stream;
        const Received answer = co_await pair.ask(stream, requestFields("/small"));
        EXPECT_TRUE(answer.complete);
        EXPECT_EQ(answer.body, "small");
        const Received late = co_await receiveAll(pair.loop, unread.back());
        EXPECT_TRUE(late.complete);
        EXPECT_TRUE(late.body == large);
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, TakesAsManyStreamsAsTheOtherSideAllows)
{
    net::EventLoop* loop = nullptr;
    Limits limits;
    limits.maxStreams = 5;
    H2Pair pair([&](Stream& stream) { return hold(loop, stream); }, limits);
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        co_await pair.settle();
        EXPECT_EQ(pair.client->peerMaxStreams(), 5u);
        std::list<Stream> streams;
        for (int i = 0; i < 5; ++i) {
            EXPECT_TRUE(pair.client->open(streams.emplace_back()));
            EXPECT_EQ(pair.client->streams(), static_cast<size_t>(i + 1));
        }
        Stream further;
        EXPECT_FALSE(pair.client->open(further));
        for (Stream& stream : streams) {
            stream.begin(requestFields("/"), true);
            EXPECT_TRUE(co_await pushAll(pair.loop, stream));
        }
        EXPECT_FALSE(pair.client->open(further));
        EXPECT_TRUE(co_await pair.until([&] { return pair.server->started == 5; }));
        streams.pop_front();
        EXPECT_TRUE(pair.client->open(further)); // one was given back
        streams.clear();
        EXPECT_TRUE(co_await pair.until([&] { return pair.server->streams() == 0; }));
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, CancellingAtAnyPointLeavesTheConnectionWhole)
{
    Echo served;
    H2Pair pair(served.handler());
    served.loop = &pair.loop;
    const std::string body = pattern(700'000);
    const auto scenario = [&]() -> Task<void> {
        co_await pair.settle();
        for (int point = 0; point < 8; ++point) {
            for (const bool reset : {false, true}) {
                {
                    Stream stream;
                    uint64_t sent = 0;
                    EXPECT_TRUE(pair.client->open(stream));
                    if (point >= 1)
                        stream.begin(requestFields("/", "POST"), false);
                    if (point >= 2)
                        stream.add(std::string_view(body).substr(0, 1000));
                    if (point >= 2)
                        stream.push(sent);
                    if (point >= 3)
                        stream.add(body);
                    if (point >= 3)
                        stream.push(sent); // blocked: more than the window
                    if (point >= 4)
                        co_await pair.loop.sleep(std::chrono::milliseconds(5));
                    if (point >= 5) {
                        EXPECT_TRUE(co_await pushAll(pair.loop, stream));
                        stream.end("x-a: 1\r\n");
                        stream.push(sent);
                    }
                    if (point >= 6)
                        co_await receiveAll(pair.loop, stream, 1);
                    if (point >= 7)
                        co_await receiveAll(pair.loop, stream, 400'000);
                    if (reset)
                        stream.reset(0x8);
                    if (reset && point % 2)
                        co_await pair.loop.sleep(std::chrono::milliseconds(5));
                }
                EXPECT_TRUE(co_await pair.until([&] {
                    return pair.server->streams() == 0 && pair.server->served() == 0 && pair.client->streams() == 0;
                })) << point
                    << reset;
                Stream stream;
                const Received answer = co_await pair.ask(stream, requestFields("/", "POST"), body);
                EXPECT_TRUE(answer.complete && answer.body == body) << point << reset;
            }
        }
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, AServerMayGiveUpAtAnyPoint)
{
    int point = 0;
    net::EventLoop* loop = nullptr;
    const std::string body = pattern(700'000);
    H2Pair pair([&](Stream& stream) -> Task<void> {
        const auto serve = [](net::EventLoop* on, Stream& to, const std::string& text, int until) -> Task<void> {
            uint64_t sent = 0;
            if (until == 0)
                co_return;
            if (until == 1) {
                to.reset(0x7);
                co_return;
            }
            co_await receiveAll(*on, to, 1000);
            FieldList head;
            head.add(":status", "200");
            to.begin(std::move(head), false);
            if (until >= 3)
                to.push(sent);
            if (until >= 4)
                to.add(text);
            if (until >= 5)
                to.push(sent);
            if (until >= 6)
                to.reset(0x2);
        };
        return serve(loop, stream, body, point);
    });
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        for (point = 0; point < 7; ++point) {
            Stream stream;
            const Received answer = co_await pair.ask(stream, requestFields("/", "POST"), body);
            EXPECT_FALSE(answer.complete) << point;
            EXPECT_TRUE(stream.isClosed()) << point;
            EXPECT_EQ(answer.errorCode, point == 1 ? 0x7u : point == 6 ? 0x2u : 0x8u) << point;
            EXPECT_TRUE(co_await pair.until([&] {
                return pair.server->streams() == 0 && pair.server->served() == 0 && pair.client->streams() == 0;
            })) << point;
        }
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, AnAnswerBeforeTheRequestsEndIsNoError)
{
    net::EventLoop* loop = nullptr;
    H2Pair pair([&](Stream& stream) -> Task<void> {
        const auto serve = [](net::EventLoop* on, Stream& to) -> Task<void> {
            FieldList head;
            head.add(":status", "413");
            to.begin(std::move(head), true);
            co_await pushAll(*on, to);
        };
        return serve(loop, stream);
    });
    loop = &pair.loop;
    const std::string body = pattern(2'000'000);
    const auto scenario = [&]() -> Task<void> {
        Stream stream;
        const Received answer = co_await pair.ask(stream, requestFields("/", "POST"), body);
        EXPECT_TRUE(answer.complete);
        EXPECT_EQ(answer.status(), "413");
        EXPECT_TRUE(co_await pair.until([&] { return stream.isClosed(); }));
        EXPECT_EQ(stream.errorCode(), 0u);
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, MayBeDestroyedWithStreamsOpen)
{
    for (const bool serverFirst : {true, false}) {
        for (int turns = 0; turns < 4; ++turns) {
            Echo served;
            H2Pair pair(served.handler());
            served.loop = &pair.loop;
            const std::string body = pattern(900'000);
            std::list<Stream> streams;
            const auto scenario = [&]() -> Task<void> {
                if (turns > 0)
                    co_await pair.settle();
                for (int i = 0; i < 12; ++i) {
                    Stream& stream = streams.emplace_back();
                    EXPECT_TRUE(pair.client->open(stream));
                    if (i % 4 == 0)
                        continue;
                    stream.begin(requestFields("/", "POST"), i % 4 == 1);
                    stream.add(i % 4 == 2 ? std::string_view("some") : std::string_view(body));
                    uint64_t sent = 0;
                    stream.push(sent);
                }
                for (int i = 0; i < turns * 3; ++i)
                    co_await pair.loop.sleep(std::chrono::milliseconds(1));
            };
            EXPECT_TRUE(runTask(pair.loop, scenario()));
            pair.stop();
            if (serverFirst)
                pair.server.reset();
            pair.client.reset();
            pair.server.reset();
            for (Stream& stream : streams) {
                uint64_t sent = 0;
                stream.end({});
                EXPECT_NE(stream.push(sent), Sent::Blocked);
                stream.reset(0x8);
                stream.fill();
            }
        }
    }
}

TEST(H2Connection, AStreamMayOutliveItsConnection)
{
    net::EventLoop* loop = nullptr;
    Stream whole, cut;
    H2Pair pair([&](Stream& stream) { return echo(loop, stream); });
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        EXPECT_TRUE((co_await pair.ask(whole, requestFields("/"))).complete);
        EXPECT_TRUE(pair.client->open(cut));
        cut.begin(requestFields("/", "POST"), false);
        EXPECT_TRUE(co_await pushAll(pair.loop, cut));
        pair.ends.second.socket().shutdownBoth();
        EXPECT_TRUE(co_await pair.until([&] { return pair.client->isOver() && cut.isClosed(); }));
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
    pair.stop();
    pair.client.reset();
    for (Stream* stream : {&whole, &cut}) {
        uint64_t sent = 0;
        stream->add("more");
        EXPECT_EQ(stream->push(sent), Sent::Gone);
        stream->reset(0x8);
        EXPECT_FALSE(stream->fill());
    }
}

TEST(H2Connection, ALostConnectionClosesItsStreams)
{
    net::EventLoop* loop = nullptr;
    H2Pair pair([&](Stream& stream) { return hold(loop, stream); });
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        Stream waiting, opened;
        EXPECT_TRUE(pair.client->open(waiting));
        waiting.begin(requestFields("/"), true);
        EXPECT_TRUE(co_await pushAll(pair.loop, waiting));
        EXPECT_TRUE(co_await pair.until([&] { return pair.server->started == 1; }));
        pair.ends.second.socket().shutdownBoth();
        const Received answer = co_await receiveAll(pair.loop, waiting);
        EXPECT_FALSE(answer.complete);
        EXPECT_TRUE(waiting.isClosed());
        EXPECT_FALSE(pair.client->open(opened));
        EXPECT_TRUE(co_await pair.until([&] { return pair.client->isOver() && pair.server->isOver() && pair.server->served() == 0; }));
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, DrainingFinishesWhatIsUnderWay)
{
    for (const bool byServer : {true, false}) {
        net::EventLoop* loop = nullptr;
        bool go = false;
        H2Pair pair([&](Stream& stream) -> Task<void> {
            const auto serve = [](net::EventLoop* on, Stream& to, const bool& may) -> Task<void> {
                while (!may)
                    co_await on->sleep(std::chrono::milliseconds(1));
                FieldList head;
                head.add(":status", "200");
                to.begin(std::move(head), false);
                to.add("late");
                to.end({});
                co_await pushAll(*on, to);
            };
            return serve(loop, stream, go);
        });
        loop = &pair.loop;
        const auto scenario = [&]() -> Task<void> {
            Stream stream, refused;
            EXPECT_TRUE(pair.client->open(stream));
            stream.begin(requestFields("/"), true);
            EXPECT_TRUE(co_await pushAll(pair.loop, stream));
            EXPECT_TRUE(co_await pair.until([&] { return pair.server->started == 1; }));
            if (byServer)
                pair.server->drain();
            else
                pair.client->drain();
            EXPECT_TRUE(co_await pair.until([&] { return !pair.client->isOpen(); }));
            EXPECT_FALSE(pair.client->open(refused));
            EXPECT_FALSE(pair.server->isOver());
            go = true;
            const Received answer = co_await receiveAll(pair.loop, stream);
            EXPECT_TRUE(answer.complete);
            EXPECT_EQ(answer.body, "late");
            EXPECT_TRUE(co_await pair.until([&] { return pair.client->isOver() && pair.server->isOver(); }));
        };
        EXPECT_TRUE(runTask(pair.loop, scenario()));
    }
}

TEST(H2Connection, AnIdleOneEndsAndOneWithAStreamDoesNot)
{
    net::EventLoop* loop = nullptr;
    bool go = false;
    const Timeouts timeouts{40'000'000, net::Timer::kNever};
    H2Pair pair(
        [&](Stream& stream) -> Task<void> {
            const auto serve = [](net::EventLoop* on, Stream& to, const bool& may) -> Task<void> {
                while (!may)
                    co_await on->sleep(std::chrono::milliseconds(1));
                FieldList head;
                head.add(":status", "204");
                to.begin(std::move(head), true);
                co_await pushAll(*on, to);
            };
            return serve(loop, stream, go);
        },
        {}, timeouts);
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        Stream stream;
        EXPECT_TRUE(pair.client->open(stream));
        stream.begin(requestFields("/"), true);
        EXPECT_TRUE(co_await pushAll(pair.loop, stream));
        co_await pair.loop.sleep(std::chrono::milliseconds(150));
        EXPECT_TRUE(pair.server->isOpen());
        go = true;
        const Received answer = co_await receiveAll(pair.loop, stream);
        EXPECT_EQ(answer.status(), "204");
        EXPECT_TRUE(co_await pair.until([&] { return pair.client->isOver() && pair.server->isOver(); }));
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, AServerThatSaysNothingIsGivenUp)
{
    net::EventLoop loop;
    auto ends = test::streamPair(loop);
    test::H2Caller client(loop, ends.first);
    Task<void> running = client.run({75'000'000'000, 50'000'000});
    running.resume();
    const auto scenario = [&]() -> Task<void> {
        Stream stream;
        EXPECT_TRUE(client.open(stream));
        stream.begin(requestFields("/"), true);
        EXPECT_TRUE(co_await pushAll(loop, stream));
        const Received answer = co_await receiveAll(loop, stream);
        EXPECT_FALSE(answer.complete);
        EXPECT_TRUE(stream.isClosed());
    };
    EXPECT_TRUE(runTask(loop, scenario()));
    EXPECT_TRUE(client.isOver());
}

TEST(H2Connection, InterimAnswersComeBeforeTheAnswer)
{
    net::EventLoop* loop = nullptr;
    H2Pair pair([&](Stream& stream) -> Task<void> {
        const auto serve = [](net::EventLoop* on, Stream& to) -> Task<void> {
            for (int i = 0; i < 3; ++i) {
                FieldList hints;
                hints.add(":status", "103");
                hints.add("link", std::string(static_cast<size_t>(i + 1), 'x'));
                to.interim(std::move(hints));
            }
            FieldList head;
            head.add(":status", "200");
            to.begin(std::move(head), true);
            co_await pushAll(*on, to);
        };
        return serve(loop, stream);
    });
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        Stream stream;
        const Received answer = co_await pair.ask(stream, requestFields("/"));
        EXPECT_TRUE(answer.complete);
        EXPECT_EQ(answer.heads.size(), 4u);
        if (answer.heads.size() == 4) {
            EXPECT_EQ(answer.heads[2].find("link"), "xxx");
            EXPECT_EQ(answer.heads[3].find(":status"), "200");
        }
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, AHeadBeyondItsLimitsIsToldAndTheConnectionGoesOn)
{
    bool tooLarge = false;
    net::EventLoop* loop = nullptr;
    Limits limits;
    limits.maxHeadBytes = 2000;
    limits.maxFields = 10;
    H2Pair pair(
        [&](Stream& stream) -> Task<void> {
            tooLarge = stream.isHeadTooLarge();
            const auto serve = [](net::EventLoop* on, Stream& to) -> Task<void> {
                FieldList head;
                head.add(":status", to.isHeadTooLarge() ? "431" : "200");
                to.begin(std::move(head), true);
                co_await pushAll(*on, to);
            };
            return serve(loop, stream);
        },
        limits);
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        for (int i = 0; i < 3; ++i) {
            FieldList head = requestFields("/");
            if (i == 0)
                head.add("x-large", std::string(2500, 'x'));
            for (int field = 0; i == 1 && field < 20; ++field)
                head.add("x-" + std::to_string(field), "y");
            Stream stream;
            const Received answer = co_await pair.ask(stream, std::move(head));
            EXPECT_EQ(answer.status(), i < 2 ? "431" : "200");
            EXPECT_EQ(tooLarge, i < 2);
        }
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

TEST(H2Connection, WhoResetsTooOftenIsSentAway)
{
    net::EventLoop* loop = nullptr;
    Limits limits;
    limits.idleFrames = 20;
    limits.idleFramesPerSecond = 1;
    H2Pair pair([&](Stream& stream) { return hold(loop, stream); }, limits);
    loop = &pair.loop;
    const auto scenario = [&]() -> Task<void> {
        co_await pair.settle();
        int opened = 0;
        for (; opened < 100; ++opened) {
            Stream stream;
            if (!pair.client->open(stream))
                break;
            stream.begin(requestFields("/"), true);
            EXPECT_TRUE(co_await pushAll(pair.loop, stream) || stream.isClosed());
            co_await pair.loop.sleep(std::chrono::milliseconds(1));
        }
        EXPECT_LT(opened, 40);
        EXPECT_GE(opened, 15);
        EXPECT_TRUE(co_await pair.until([&] { return pair.server->isOver() && pair.client->isOver() && pair.server->served() == 0; }));
    };
    EXPECT_TRUE(runTask(pair.loop, scenario()));
}

} // namespace gatehouse::http::h2
