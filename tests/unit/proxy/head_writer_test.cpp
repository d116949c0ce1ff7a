// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/head_writer.h"

#include <gtest/gtest.h>

namespace gatehouse::proxy {

namespace {

using http::h1::BodyKind;

class HeadWriter : public ::testing::Test
{
protected:
    std::string upstream()
    {
        std::string out;
        UpstreamHead{request, framing, context, route, "/base/a", "10.0.0.1:80", "192.0.2.7", "0123"}.write(out);
        return out;
    }
    std::string client(int minorVersion = 1, bool keepAlive = true)
    {
        std::string out;
        ClientHead{response, framing, context, &route, minorVersion, keepAlive, false, "0123", "Mon, 01 Jan 2026 00:00:00 GMT"}.write(out);
        return out;
    }
    http::RequestHead request;
    http::ResponseHead response{200, 1, "OK", {}};
    http::h1::Framing framing;
    pipeline::Context context;
    RouteEntry route;

    void SetUp() override
    {
        request.methodText = "GET";
        request.host = "api.acme.test";
        request.fields.add("Host", "api.acme.test:8080");
    }
};

} // namespace

TEST_F(HeadWriter, HopByHopFieldsDoNotTravel)
{
    for (const auto& [name, value] : {std::pair("Connection", "close, X-Secret"), {"X-Secret", "1"}, {"Keep-Alive", "5"}, {"TE", "trailers"}, {"Upgrade", "h2c"}, {"Proxy-Authorization", "x"},
                                      {"Transfer-Encoding", "chunked"}, {"X-Fine", "2"}})
        request.fields.add(name, value);
    framing.body = BodyKind::Chunked;
    const std::string head = upstream();
    EXPECT_NE(head.find("X-Fine: 2\r\n"), std::string::npos);
    EXPECT_NE(head.find("Transfer-Encoding: chunked\r\n"), std::string::npos);
    for (const char* gone : {"X-Secret", "Keep-Alive", "TE:", "Upgrade", "Proxy-", "Connection"})
        EXPECT_EQ(head.find(gone), std::string::npos) << gone << "\n" << head;
}

TEST_F(HeadWriter, WhoTheClientIsIsTheGatewaysWord)
{
    for (const char* name : {"X-Forwarded-For", "X-Consumer-Id", "x-tenant-id", "X-Real-IP", "Forwarded", "X-Gatehouse-Anything", "X-Forwarded-Proto"})
        request.fields.add(name, "forged");
    const std::string head = upstream();
    EXPECT_EQ(head.find("forged"), std::string::npos) << head;
    EXPECT_NE(head.find("X-Forwarded-For: 192.0.2.7\r\n"), std::string::npos);
    EXPECT_NE(head.find("X-Forwarded-Host: api.acme.test:8080\r\n"), std::string::npos);
    EXPECT_TRUE(head.starts_with("GET /base/a HTTP/1.1\r\nHost: 10.0.0.1:80\r\n"));
}

TEST_F(HeadWriter, TheRequestIdIsSaidOnce)
{
    using Op = pipeline::HeaderEdit::Op;
    const auto ids = [&](std::initializer_list<std::pair<Op, const char*>> edits) {
        context.requestEdits.clear();
        for (const auto& [op, value] : edits)
            context.requestEdits.push_back({op, http::HeaderId::XRequestId, "X-Request-Id", value});
        std::string found;
        const std::string head = upstream();
        for (size_t at = head.find("X-Request-Id: "); at != std::string::npos; at = head.find("X-Request-Id: ", at + 1))
            found += head.substr(at + 14, head.find("\r\n", at) - at - 14) + ' ';
        return found;
    };
    EXPECT_EQ(ids({}), "0123 ");
    EXPECT_EQ(ids({{Op::Set, "ours"}}), "ours ");
    EXPECT_EQ(ids({{Op::AddIfAbsent, "ours"}}), "ours ");
    EXPECT_EQ(ids({{Op::Add, "ours"}}), "ours ");
    EXPECT_EQ(ids({{Op::Set, "ours"}, {Op::Remove, ""}}), "0123 ");
    request.fields.add("X-Request-Id", "theirs");
    EXPECT_EQ(ids({}), "theirs ");
    EXPECT_EQ(ids({{Op::Set, "ours"}}), "ours ");
    EXPECT_EQ(ids({{Op::AddIfAbsent, "ours"}}), "theirs ");
    EXPECT_EQ(ids({{Op::Remove, ""}}), "0123 ");
    EXPECT_EQ(ids({{Op::Remove, ""}, {Op::AddIfAbsent, "ours"}}), "0123 ");
}

TEST_F(HeadWriter, AnAnswersFramingIsOurs)
{
    response.fields.add("Content-Length", "5");
    response.fields.add("Connection", "X-Hop");
    response.fields.add("X-Hop", "1");
    framing.body = BodyKind::Length;
    framing.length = 5;
    EXPECT_EQ(client().find("X-Hop"), std::string::npos);
    EXPECT_EQ(client().find("Content-Length: 5"), client().rfind("Content-Length: 5"));
    EXPECT_NE(client(1, false).find("Connection: close\r\n"), std::string::npos);
    EXPECT_NE(client(0, true).find("Connection: keep-alive\r\n"), std::string::npos);
    framing.body = BodyKind::UntilClose;
    EXPECT_NE(client().find("Transfer-Encoding: chunked"), std::string::npos);
    EXPECT_EQ(client(0).find("Transfer-Encoding"), std::string::npos);
    response.status = 204;
    framing.body = BodyKind::None;
    EXPECT_EQ(client().find("Content-Length"), std::string::npos); // RFC 9110, section 8.6
    response.status = 304;
    EXPECT_NE(client().find("Content-Length: 5"), std::string::npos);
}

TEST_F(HeadWriter, TrailersAreFiltered)
{
    EXPECT_EQ(passableTrailers("X-Sum: 1\r\nContent-Length: 3\r\nX-Consumer-Id: x\r\nX_Consumer_Id: x\r\nHost: b\r\nAuthorization: c\r\nConnection: d\r\nServer-Timing: e\r\n"),
              "X-Sum: 1\r\nServer-Timing: e\r\n");
    EXPECT_EQ(passableTrailers(""), "");
}

TEST_F(HeadWriter, TrailersSayNothingThatPoliciesHaveSaid)
{
    using Op = pipeline::HeaderEdit::Op;
    const pipeline::HeaderEdits edits = {{Op::Remove, http::HeaderId::Unknown, "X-Email", {}}, {Op::Set, http::HeaderId::Unknown, "X-Realm", "7"}, {Op::Add, http::HeaderId::Unknown, "X-Sum", "2"}};
    EXPECT_EQ(passableTrailers("x-email: root@acme.test\r\nX-Sum: 1\r\nX-Realm : 8\r\nX-REALM: 8\r\n", true, &edits), "X-Sum: 1\r\n");
    EXPECT_EQ(passableTrailers("X-Email: a\r\n"), "X-Email: a\r\n");
}

TEST_F(HeadWriter, PathsAreRewritten)
{
    using Kind = PathRewrite::Kind;
    Match match;
    match.prefixLength = 7;
    match.parameters = {{"id", "42"}, {"part", "x"}};
    std::string scratch;
    const auto rewritten = [&](Kind kind, const std::string& text, std::string_view base, std::string_view path) {
        return std::string(rewritePath({kind, text}, base, path, match, scratch));
    };
    EXPECT_EQ(rewritten(Kind::Keep, "", "", "/orders/7"), "/orders/7");
    EXPECT_EQ(rewritten(Kind::Keep, "", "/v1", "/orders/7"), "/v1/orders/7");
    EXPECT_EQ(rewritten(Kind::StripPrefix, "", "", "/orders/7"), "/7");
    EXPECT_EQ(rewritten(Kind::StripPrefix, "", "", "/orders"), "/");
    EXPECT_EQ(rewritten(Kind::ReplacePrefix, "/v2/", "", "/orders/7"), "/v2/7");
    EXPECT_EQ(rewritten(Kind::Template, "/items/{id}/{part}", "/b", "/orders/7"), "/b/items/42/x");
}

} // namespace gatehouse::proxy
