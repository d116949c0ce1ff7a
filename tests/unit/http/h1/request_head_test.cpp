// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h1/head_parser.h"

#include <gtest/gtest.h>

namespace gatehouse::http::h1 {

namespace {

constexpr std::string_view kHost = "Host: a.example\r\n";

// A whole request head as it comes over the wire, and the verdict.
struct Case {
    std::string head;
    HeadError expected;
};

std::string get(std::string_view fields)
{
    return "GET / HTTP/1.1\r\n" + std::string(kHost) + std::string(fields) + "\r\n";
}

std::string post(std::string_view fields)
{
    return "POST / HTTP/1.1\r\n" + std::string(kHost) + std::string(fields) + "\r\n";
}

std::string line(std::string_view requestLine)
{
    return std::string(requestLine) + "\r\n" + std::string(kHost) + "\r\n";
}

std::string withHost(std::string_view host)
{
    return "GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n";
}

std::string path(std::string_view target)
{
    return line("GET " + std::string(target) + " HTTP/1.1");
}

using namespace std::string_literals;

const Case kRefused[] = {
    // Two framings, or one that can be read in two ways.
    {post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), HeadError::LengthAndEncoding},
    {post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), HeadError::LengthAndEncoding},
    {post("transfer-encoding: chunked\r\ncontent-length: 0\r\n"), HeadError::LengthAndEncoding},
    {post("Content-Length: 5\r\nContent-Length: 6\r\n"), HeadError::RepeatedContentLength},
    {post("Content-Length: 5\r\nContent-Length: 5\r\n"), HeadError::RepeatedContentLength},
    {post("Content-Length: 5, 5\r\n"), HeadError::BadContentLength},
    {post("Content-Length: 5,6\r\n"), HeadError::BadContentLength},
    {post("Content-Length: +5\r\n"), HeadError::BadContentLength},
    {post("Content-Length: -5\r\n"), HeadError::BadContentLength},
    {post("Content-Length: 0x5\r\n"), HeadError::BadContentLength},
    {post("Content-Length: 5 5\r\n"), HeadError::BadContentLength},
    {post("Content-Length: 5.0\r\n"), HeadError::BadContentLength},
    {post("Content-Length: 5e1\r\n"), HeadError::BadContentLength},
    {post("Content-Length: \r\n"), HeadError::BadContentLength},
    {post("Content-Length: \"5\"\r\n"), HeadError::BadContentLength},
    {post("Content-Length: 18446744073709551621\r\n"), HeadError::BadContentLength},
    {post("Content-Length: 9223372036854775808\r\n"), HeadError::BadContentLength},
    {post("Content-Length: \xd9\xa5\r\n"), HeadError::BadContentLength},
    {post("Transfer-Encoding: identity\r\n"), HeadError::UnknownTransferEncoding},
    {post("Transfer-Encoding: gzip\r\n"), HeadError::UnknownTransferEncoding},
    {post("Transfer-Encoding: xchunked\r\n"), HeadError::UnknownTransferEncoding},
    {post("Transfer-Encoding: chunked, gzip\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: gzip, chunked\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: chunked, chunked\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: chunked, identity\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: \r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: chunked;q=1\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: \"chunked\"\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: ,chunked\r\n"), HeadError::BadTransferEncoding},
    {post("Transfer-Encoding: \x0b" "chunked\r\n"), HeadError::BadFieldValue},
    {post("Transfer-Encoding : chunked\r\n"), HeadError::BadFieldName},
    {post("Transfer-Encoding\t: chunked\r\n"), HeadError::BadFieldName},
    {post(" Transfer-Encoding: chunked\r\n"), HeadError::FoldedLine},
    {post("Transfer-Encoding:\r\n chunked\r\n"), HeadError::FoldedLine},
    {post("X: y\r\n\tTransfer-Encoding: chunked\r\n"), HeadError::FoldedLine},
    {post("X: y\rTransfer-Encoding: chunked\r\n"), HeadError::BareCarriageReturn},
    {post("X: y\nTransfer-Encoding: chunked\r\n"), HeadError::BareLineFeed},
    {"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", HeadError::EncodingInOldVersion},
    {"POST / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n", HeadError::EncodingInOldVersion},
    // Lines.
    {"GET / HTTP/1.1\nHost: a\n\n", HeadError::BareLineFeed},
    {"GET / HTTP/1.1\r\nHost: a\n\r\n", HeadError::BareLineFeed},
    {"GET / HTTP/1.1\r\nHost: a\r\nX: y\n\n", HeadError::BareLineFeed},
    {"GET / HTTP/1.1\nHost: a\r\n\r\n", HeadError::BareLineFeed},
    {get("X: a\rb\r\n"), HeadError::BareCarriageReturn},
    {get("X: a\r\r\n"), HeadError::BareCarriageReturn},
    {get("X: a\0b\r\n"s), HeadError::BadFieldValue},
    {get("X: a\x01\r\n"), HeadError::BadFieldValue},
    {get("X: a\x7f\r\n"), HeadError::BadFieldValue},
    {get("X: a\x1b[0m\r\n"), HeadError::BadFieldValue},
    {get("X : a\r\n"), HeadError::BadFieldName},
    {get(": a\r\n"), HeadError::BadFieldName},
    {get("X\r\n"), HeadError::BadFieldName},
    {get("X\0Y: a\r\n"s), HeadError::BadFieldName},
    {get("X Y: a\r\n"), HeadError::BadFieldName},
    {get("X(Y): a\r\n"), HeadError::BadFieldName},
    {get("X@: a\r\n"), HeadError::BadFieldName},
    {get("\xc3\xa9: a\r\n"), HeadError::BadFieldName},
    {get("X\r: a\r\n"), HeadError::BadFieldName},
    {"GET / HTTP/1.1\r\n Host: a\r\n\r\n", HeadError::FoldedLine},
    {get("X: a\r\n b\r\n"), HeadError::FoldedLine},
    // The request line.
    {line("GET"), HeadError::BadRequestLine},
    {line("GET /"), HeadError::BadRequestLine},
    {line("GET / "), HeadError::BadRequestLine},
    {line("GET  / HTTP/1.1"), HeadError::BadRequestLine},
    {line("GET /  HTTP/1.1"), HeadError::BadRequestLine},
    {line("GET / HTTP/1.1 "), HeadError::BadRequestLine},
    {line("GET / a HTTP/1.1"), HeadError::BadRequestLine},
    {line("GET / http/1.1"), HeadError::BadRequestLine},
    {line("GET / HTTP/11"), HeadError::BadRequestLine},
    {line("GET / HTTP/1.1.1"), HeadError::BadRequestLine},
    {line("GET\t/\tHTTP/1.1"), HeadError::BadRequestLine},
    {line("GET / HTTP/1.2"), HeadError::BadVersion},
    {line("GET / HTTP/2.0"), HeadError::BadVersion},
    {line("GET / HTTP/0.9"), HeadError::BadVersion},
    {line("PRI * HTTP/2.0"), HeadError::BadVersion},
    {line("G(T / HTTP/1.1"), HeadError::BadMethod},
    {line(" GET / HTTP/1.1"), HeadError::BadMethod},
    {line("G\x01T / HTTP/1.1"), HeadError::BadMethod},
    {line("ABCDEFGHIJKLMNOPQRSTUVWXYZ / HTTP/1.1"), HeadError::BadMethod},
    {line("\"GET\" / HTTP/1.1"), HeadError::BadMethod},
    // Targets.
    {path("index.html"), HeadError::BadTarget},
    {path("*"), HeadError::BadTarget},
    {path("/a#b"), HeadError::BadTarget},
    {path("/a\\b"), HeadError::BadTarget},
    {path("/\xc3\xa9"), HeadError::BadTarget},
    {path("/a\x7f"), HeadError::BadTarget},
    {path("/a\tb"), HeadError::BadTarget},
    {path("/a\rb"), HeadError::BadTarget},
    {path("/a\0b"s), HeadError::BadTarget},
    {path("/%"), HeadError::BadTarget},
    {path("/%4"), HeadError::BadTarget},
    {path("/%zz"), HeadError::BadTarget},
    {path("/%00"), HeadError::BadTarget},
    {path("/.."), HeadError::BadTarget},
    {path("/a/../../b"), HeadError::BadTarget},
    {path("/%2e%2e/b"), HeadError::BadTarget},
    {path("/a?b\x01"), HeadError::BadTarget},
    {path("ftp://a.example/"), HeadError::BadTarget},
    {path("http:///x"), HeadError::BadTarget},
    {path("http:/a.example/"), HeadError::BadTarget},
    {path("a.example:80"), HeadError::BadTarget},
    {path("http://b.example/"), HeadError::HostMismatch},
    {path("http://u@a.example/"), HeadError::HostMismatch},
    {line("CONNECT / HTTP/1.1"), HeadError::BadTarget},
    {line("CONNECT http://a.example/ HTTP/1.1"), HeadError::BadTarget},
    // Hosts.
    {"GET / HTTP/1.1\r\n\r\n", HeadError::MissingHost},
    {"GET http://a.example/ HTTP/1.1\r\n\r\n", HeadError::MissingHost},
    {"GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", HeadError::RepeatedHost},
    {"GET / HTTP/1.1\r\nHost: a\r\nhOST: b\r\n\r\n", HeadError::RepeatedHost},
    {"GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", HeadError::RepeatedHost},
    {withHost(""), HeadError::BadHost},
    {withHost("a b"), HeadError::BadHost},
    {withHost("a,b"), HeadError::BadHost},
    {withHost("a/b"), HeadError::BadHost},
    {withHost("user@a"), HeadError::BadHost},
    {withHost("a:80:80"), HeadError::BadHost},
    {withHost("a:x"), HeadError::BadHost},
    {withHost("a:65536"), HeadError::BadHost},
    {withHost("a:-1"), HeadError::BadHost},
    {withHost(":80"), HeadError::BadHost},
    {withHost("a%2eb"), HeadError::BadHost},
    {withHost("[::1"), HeadError::BadHost},
    {withHost("[]"), HeadError::BadHost},
    {withHost("[::1]x"), HeadError::BadHost},
    {withHost("[1.2.3.4]"), HeadError::BadHost},
    {withHost("[::g]"), HeadError::BadHost},
    {withHost("::1"), HeadError::BadHost},
    {withHost("a\\b"), HeadError::BadHost},
    {withHost("\xc3\xa9.example"), HeadError::BadHost},
    // Expectations.
    {post("Expect: 200-ok\r\nContent-Length: 1\r\n"), HeadError::BadExpectation},
};

Parsed parse(HeadParser& parser, const std::string& text, RequestHead& head, Framing& framing, size_t& consumed)
{
    consumed = 0;
    return parser.request(text, head, framing, consumed);
}

} // namespace

TEST(RequestHead, refusesWhatTwoParsersCouldReadDifferently)
{
    static_assert(std::size(kRefused) >= 80);
    for (const Case& each : kRefused) {
        HeadParser parser;
        RequestHead head;
        Framing framing;
        size_t consumed = 0;
        EXPECT_EQ(parse(parser, each.head, head, framing, consumed), Parsed::Refused) << each.head;
        EXPECT_EQ(static_cast<int>(parser.error()), static_cast<int>(each.expected)) << each.head << "\nsays: " << textOf(parser.error());
        EXPECT_GE(statusOf(parser.error()), 400);
    }
}

// Every head of the table and a good one, cut at every byte: never complete before its end, never read beyond it.
TEST(RequestHead, isIncompleteUntilItsLastByte)
{
    const std::string good = "GET /a/b?c=d HTTP/1.1\r\nHost: a.example\r\nX-Long: some value here\r\n\r\n";
    for (size_t cut = 0; cut < good.size(); ++cut) {
        HeadParser parser;
        RequestHead head;
        Framing framing;
        size_t consumed = 0;
        const std::string part = good.substr(0, cut);
        EXPECT_EQ(parse(parser, part, head, framing, consumed), Parsed::Incomplete) << cut;
    }
    for (const Case& each : kRefused) {
        for (size_t cut = 0; cut < each.head.size(); ++cut) {
            HeadParser parser;
            RequestHead head;
            Framing framing;
            size_t consumed = 0;
            // On the heap and exactly as long, so that a sanitizer sees a read beyond it.
            const std::vector<char> part(each.head.begin(), each.head.begin() + static_cast<std::ptrdiff_t>(cut));
            EXPECT_NE(parser.request({part.data(), part.size()}, head, framing, consumed), Parsed::Complete) << each.head;
        }
    }
}

TEST(RequestHead, givesViewsOfWhatItRead)
{
    const std::string text = "DELETE /a/%7eb/./c?x=%20y HTTP/1.1\r\nHOST:  Api.Example:8080 \r\nX-Empty:\r\nCookie:\tk=v; l=w\t\r\n\r\nrest";
    HeadParser parser;
    RequestHead head;
    Framing framing;
    size_t consumed = 0;
    ASSERT_EQ(parse(parser, text, head, framing, consumed), Parsed::Complete);
    EXPECT_EQ(text.substr(consumed), "rest");
    EXPECT_EQ(head.method, Method::Delete);
    EXPECT_EQ(head.methodText, "DELETE");
    EXPECT_EQ(head.target, "/a/%7eb/./c?x=%20y");
    EXPECT_EQ(head.path, "/a/~b/c");
    EXPECT_EQ(head.query, "x=%20y");
    EXPECT_EQ(head.host, "api.example");
    EXPECT_EQ(head.minorVersion, 1);
    ASSERT_EQ(head.fields.size(), 3u);
    EXPECT_EQ(head.fields.value(HeaderId::Host), "Api.Example:8080");
    EXPECT_EQ(head.fields.value("x-empty"), "");
    EXPECT_NE(head.fields.find("x-empty"), nullptr);
    EXPECT_EQ(head.fields.value(HeaderId::Cookie), "k=v; l=w");
    EXPECT_EQ(framing.body, BodyKind::None);
    EXPECT_TRUE(framing.keepAlive);
}

TEST(RequestHead, readsTheFormsOfTargets)
{
    struct Form {
        std::string head;
        std::string_view path;
        std::string_view query;
        std::string_view host;
    };
    const Form forms[] = {
        {"GET / HTTP/1.1\r\nHost: a\r\n\r\n", "/", "", "a"},
        {"GET /? HTTP/1.1\r\nHost: a\r\n\r\n", "/", "", "a"},
        {"GET /x?y?z HTTP/1.1\r\nHost: a\r\n\r\n", "/x", "y?z", "a"},
        {"GET http://a.example HTTP/1.1\r\nHost: a.example\r\n\r\n", "/", "", "a.example"},
        {"GET HTTPS://A.example:8443?q HTTP/1.1\r\nHost: a.EXAMPLE:8443\r\n\r\n", "/", "q", "a.example"},
        {"GET http://a.example/x/../y HTTP/1.1\r\nHost: a.example\r\n\r\n", "/y", "", "a.example"},
        {"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "*", "", "a"},
        {"CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n", "a.example:443", "", "a.example"},
        {"GET / HTTP/1.1\r\nHost: [2001:db8::1]:8080\r\n\r\n", "/", "", "[2001:db8::1]"},
        {"GET / HTTP/1.1\r\nHost: a:\r\n\r\n", "/", "", "a"},
        {"GET / HTTP/1.0\r\n\r\n", "/", "", ""},
        {"\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "/", "", "a"},
        {"GET /a%2Fb%5c/%e4%BD HTTP/1.1\r\nHost: a\r\n\r\n", "/a%2Fb%5C/%E4%BD", "", "a"},
    };
    for (const Form& form : forms) {
        HeadParser parser;
        RequestHead head;
        Framing framing;
        size_t consumed = 0;
        ASSERT_EQ(parse(parser, form.head, head, framing, consumed), Parsed::Complete) << form.head << textOf(parser.error());
        EXPECT_EQ(head.path, form.path) << form.head;
        EXPECT_EQ(head.query, form.query) << form.head;
        EXPECT_EQ(head.host, form.host) << form.head;
        EXPECT_EQ(consumed, form.head.size());
    }
}

TEST(RequestHead, derivesFramingAndPersistence)
{
    struct Expected {
        std::string head;
        BodyKind body;
        uint64_t length;
        bool keepAlive;
        bool expect;
        bool upgrade;
    };
    const Expected cases[] = {
        {get(""), BodyKind::None, 0, true, false, false},
        {get("Connection: close\r\n"), BodyKind::None, 0, false, false, false},
        {get("Connection: Keep-Alive, CLOSE\r\n"), BodyKind::None, 0, false, false, false},
        {get("Connection: x\r\nConnection: close\r\n"), BodyKind::None, 0, false, false, false},
        {get("Connection: closed\r\n"), BodyKind::None, 0, true, false, false},
        {"GET / HTTP/1.0\r\nHost: a\r\n\r\n", BodyKind::None, 0, false, false, false},
        {"GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n", BodyKind::None, 0, true, false, false},
        {post("Content-Length: 0\r\n"), BodyKind::Length, 0, true, false, false},
        {post("Content-Length: 0012\r\n"), BodyKind::Length, 12, true, false, false},
        {post("Content-Length: 999999999999999999\r\n"), BodyKind::Length, 999'999'999'999'999'999u, true, false, false},
        {post("Transfer-Encoding: Chunked\r\n"), BodyKind::Chunked, 0, true, false, false},
        {get("Content-Length: 3\r\n"), BodyKind::Length, 3, true, false, false},
        {post("Content-Length: 3\r\nExpect: 100-Continue\r\n"), BodyKind::Length, 3, true, true, false},
        {post("Content-Length: 0\r\nExpect: 100-continue\r\n"), BodyKind::Length, 0, true, false, false},
        {get("Expect: 100-continue\r\n"), BodyKind::None, 0, true, false, false},
        {"POST / HTTP/1.0\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n", BodyKind::Length, 3, false, false, false},
        {get("Connection: Upgrade\r\nUpgrade: websocket\r\n"), BodyKind::None, 0, true, false, true},
        {get("Upgrade: websocket\r\n"), BodyKind::None, 0, true, false, false},
        {get("Connection: upgrade\r\n"), BodyKind::None, 0, true, false, false},
    };
    for (const Expected& each : cases) {
        HeadParser parser;
        RequestHead head;
        Framing framing;
        size_t consumed = 0;
        ASSERT_EQ(parse(parser, each.head, head, framing, consumed), Parsed::Complete) << each.head << textOf(parser.error());
        EXPECT_EQ(framing.body, each.body) << each.head;
        EXPECT_EQ(framing.length, each.length) << each.head;
        EXPECT_EQ(framing.keepAlive, each.keepAlive) << each.head;
        EXPECT_EQ(framing.expectContinue, each.expect) << each.head;
        EXPECT_EQ(framing.upgrade, each.upgrade) << each.head;
    }
}

TEST(RequestHead, keepsItsLimits)
{
    HeadLimits limits;
    limits.maxBytes = 200;
    limits.maxFields = 3;
    limits.maxTarget = 20;
    const auto verdict = [&](const std::string& text) {
        HeadParser parser(limits);
        RequestHead head;
        Framing framing;
        size_t consumed = 0;
        const Parsed parsed = parse(parser, text, head, framing, consumed);
        return parsed == Parsed::Refused ? parser.error() : HeadError::None;
    };
    EXPECT_EQ(verdict(get("A: 1\r\nB: 2\r\n")), HeadError::None);
    EXPECT_EQ(verdict(get("A: 1\r\nB: 2\r\nC: 3\r\n")), HeadError::TooManyFields);
    EXPECT_EQ(verdict(get("A: " + std::string(200, 'a') + "\r\n")), HeadError::TooLarge);
    EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: a\r\nA: " + std::string(200, 'a')), HeadError::TooLarge); // not ended yet
    EXPECT_EQ(verdict("GET /" + std::string(30, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n"), HeadError::TargetTooLong);
    EXPECT_EQ(verdict("GET /" + std::string(300, 'a')), HeadError::TargetTooLong);
    EXPECT_EQ(statusOf(HeadError::TargetTooLong), 414);
    EXPECT_EQ(statusOf(HeadError::TooLarge), 431);
}

TEST(RequestHead, givesUpAtOnceOnWhatIsNoHttp)
{
    for (const std::string& text : {"\x16\x03\x01\x02"s, "\0"s, "{\"a\":1}"s, "<html>"s, "\xff\xf4"s, "\n"s}) {
        HeadParser parser;
        RequestHead head;
        Framing framing;
        size_t consumed = 0;
        EXPECT_EQ(parse(parser, text, head, framing, consumed), Parsed::Refused) << text;
    }
}

TEST(RequestHead, treatsUnderscoresAsTold)
{
    const std::string text = get("X_Consumer_Id: evil\r\nX-Fine: 1\r\nContent_Length: 5\r\n");
    using Underscores = HeadLimits::Underscores;
    for (const Underscores setting : {Underscores::Drop, Underscores::Refuse, Underscores::Keep}) {
        HeadLimits limits;
        limits.underscores = setting;
        HeadParser parser(limits);
        RequestHead head;
        Framing framing;
        size_t consumed = 0;
        const Parsed parsed = parse(parser, text, head, framing, consumed);
        EXPECT_EQ(parsed, setting == Underscores::Refuse ? Parsed::Refused : Parsed::Complete);
        if (parsed == Parsed::Complete) {
            EXPECT_EQ(head.fields.size(), setting == Underscores::Drop ? 2u : 4u);
            EXPECT_EQ(framing.body, BodyKind::None);
        }
    }
}

TEST(RequestHead, refusesEncodedSlashesWhenTold)
{
    HeadLimits limits;
    limits.path.refuseEncodedSlash = true;
    HeadParser parser(limits);
    RequestHead head;
    Framing framing;
    size_t consumed = 0;
    EXPECT_EQ(parse(parser, path("/a%2fb"), head, framing, consumed), Parsed::Refused);
    const std::string query = path("/a?b=%2f");
    EXPECT_EQ(parse(parser, query, head, framing, consumed), Parsed::Complete);
}

TEST(RequestHead, readsPipelinedRequestsOneByOne)
{
    std::string text;
    for (int i = 0; i < 5; ++i)
        text += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    HeadParser parser;
    RequestHead head;
    Framing framing;
    std::string_view rest = text;
    for (int i = 0; i < 5; ++i) {
        size_t consumed = 0;
        ASSERT_EQ(parser.request(rest, head, framing, consumed), Parsed::Complete);
        EXPECT_EQ(head.path, "/" + std::to_string(i));
        rest.remove_prefix(consumed);
    }
    EXPECT_TRUE(rest.empty());
}

TEST(Authority, isSplitStrictly)
{
    std::string_view host;
    EXPECT_TRUE(splitAuthority("a.example:65535", host));
    EXPECT_EQ(host, "a.example");
    EXPECT_TRUE(splitAuthority("[::ffff:1.2.3.4]:1", host));
    EXPECT_FALSE(splitAuthority("a:123456", host));
    EXPECT_FALSE(splitAuthority("", host));
    EXPECT_FALSE(splitAuthority("[::1]]", host));
}

TEST(Lists, haveMembersWhateverTheirCase)
{
    EXPECT_TRUE(listContains("a, Close ,b", "close"));
    EXPECT_TRUE(listContains("close", "Close"));
    EXPECT_FALSE(listContains("closed, unclose", "close"));
    EXPECT_FALSE(listContains("", "close"));
    EXPECT_TRUE(listContains(",,close,", "close"));
}

} // namespace gatehouse::http::h1
