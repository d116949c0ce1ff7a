// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h1/head_parser.h"

#include <gtest/gtest.h>

namespace gatehouse::http::h1 {

namespace {

struct Outcome {
    Parsed parsed;
    HeadError error;
    ResponseHead head;
    Framing framing;
    size_t consumed = 0;
};

Outcome parse(std::string_view text, Method method = Method::Get)
{
    static HeadParser parser;
    Outcome outcome{};
    outcome.parsed = parser.response(text, method, outcome.head, outcome.framing, outcome.consumed);
    outcome.error = outcome.parsed == Parsed::Refused ? parser.error() : HeadError::None;
    return outcome;
}

} // namespace

TEST(ResponseHead, readsStatusReasonAndFields)
{
    const std::string_view text = "HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\nX_Under: kept\r\n\r\nabc";
    const Outcome outcome = parse(text);
    ASSERT_EQ(outcome.parsed, Parsed::Complete);
    EXPECT_EQ(outcome.head.status, 404);
    EXPECT_EQ(outcome.head.reason, "Not Found");
    EXPECT_EQ(outcome.head.fields.size(), 2u);
    EXPECT_EQ(text.substr(outcome.consumed), "abc");
    EXPECT_EQ(parse("HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n").parsed, Parsed::Complete);
    EXPECT_EQ(parse("HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n").head.reason, "");
}

TEST(ResponseHead, knowsWhereTheBodyEnds)
{
    struct Expected {
        const char* text;
        Method method;
        BodyKind body;
        uint64_t length;
        bool keepAlive;
    };
    const Expected cases[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", Method::Get, BodyKind::Length, 5, true},
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", Method::Head, BodyKind::None, 5, true},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", Method::Get, BodyKind::Chunked, 0, true},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", Method::Head, BodyKind::None, 0, true},
        {"HTTP/1.1 200 OK\r\n\r\n", Method::Get, BodyKind::UntilClose, 0, false},
        {"HTTP/1.1 200 OK\r\n\r\n", Method::Head, BodyKind::None, 0, true},
        {"HTTP/1.1 204 No Content\r\n\r\n", Method::Get, BodyKind::None, 0, true},
        {"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", Method::Get, BodyKind::None, 5, true},
        {"HTTP/1.1 100 Continue\r\n\r\n", Method::Post, BodyKind::None, 0, true},
        {"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", Method::Get, BodyKind::None, 0, true},
        {"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\n", Method::Get, BodyKind::Length, 5, false},
        {"HTTP/1.0 200 OK\r\nContent-Length: 5\r\nConnection: keep-alive\r\n\r\n", Method::Get, BodyKind::Length, 5, true},
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n", Method::Get, BodyKind::Length, 5, false},
    };
    for (const Expected& each : cases) {
        const Outcome outcome = parse(each.text, each.method);
        ASSERT_EQ(outcome.parsed, Parsed::Complete) << each.text << textOf(outcome.error);
        EXPECT_EQ(outcome.framing.body, each.body) << each.text;
        EXPECT_EQ(outcome.framing.keepAlive, each.keepAlive) << each.text;
        if (each.body == BodyKind::Length) {
            EXPECT_EQ(outcome.framing.length, each.length) << each.text;
        }
    }
}

TEST(ResponseHead, refusesWhatAnUpstreamMustNotSend)
{
    const std::pair<std::string_view, HeadError> cases[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", HeadError::LengthAndEncoding},
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", HeadError::RepeatedContentLength},
        {"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", HeadError::BadContentLength},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", HeadError::UnknownTransferEncoding},
        {"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", HeadError::EncodingInOldVersion},
        {"HTTP/2 200\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1 20 OK\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1 2000 OK\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1 099 Odd\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1 600 Odd\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1 2x0 OK\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1  200 OK\r\n\r\n", HeadError::BadStatusLine},
        {"http/1.1 200 OK\r\n\r\n", HeadError::BadStatusLine},
        {"SSH-2.0-OpenSSH_9.2\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1 200 O\x01K\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1 200 O\rK\r\n\r\n", HeadError::BadStatusLine},
        {"HTTP/1.1 200 OK\n\n", HeadError::BareLineFeed},
        {"HTTP/1.1 200 OK\r\nX: a\n\r\n", HeadError::BareLineFeed},
        {"HTTP/1.1 200 OK\r\nX : a\r\n\r\n", HeadError::BadFieldName},
        {"HTTP/1.1 200 OK\r\nX: a\r\n b\r\n\r\n", HeadError::FoldedLine},
        {"HTTP/1.1 200 OK\r\nX: a\rSet-Cookie: b\r\n\r\n", HeadError::BareCarriageReturn},
    };
    for (const auto& [text, error] : cases) {
        const Outcome outcome = parse(text);
        EXPECT_EQ(outcome.parsed, Parsed::Refused) << text;
        EXPECT_EQ(static_cast<int>(outcome.error), static_cast<int>(error)) << text << textOf(outcome.error);
    }
}

TEST(ResponseHead, isIncompleteUntilItsLastByte)
{
    const std::string_view text = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n";
    for (size_t cut = 0; cut < text.size(); ++cut)
        EXPECT_EQ(parse(text.substr(0, cut)).parsed, Parsed::Incomplete) << cut;
    HeadLimits limits;
    limits.maxBytes = 64;
    HeadParser small(limits);
    ResponseHead head;
    Framing framing;
    size_t consumed = 0;
    EXPECT_EQ(small.response(std::string(64, 'x'), Method::Get, head, framing, consumed), Parsed::Refused);
}

} // namespace gatehouse::http::h1
