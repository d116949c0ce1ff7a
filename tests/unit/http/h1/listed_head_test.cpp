// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h1/head_parser.h"

#include <gtest/gtest.h>

namespace gatehouse::http::h1
{

namespace
{

using Fields = std::vector<std::pair<std::string, std::string>>;

FieldList listOf(const Fields& fields)
{
    FieldList list;
    for (const auto& [name, value] : fields)
        list.add(name, value);
    return list;
}

Fields get(const Fields& more = {})
{
    Fields fields = {{":method", "GET"}, {":scheme", "https"}, {":authority", "a.test"}, {":path", "/x?y=z"}};
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

struct Outcome {
    explicit Outcome(const Fields& fields, bool ends = true, HeadLimits limits = {}) : list(listOf(fields)), parser(limits)
    {
        parsed = parser.request(list, ends, head, framing);
        error = parsed == Parsed::Complete ? HeadError::None : parser.error();
    }
    FieldList list;
    HeadParser parser;
    RequestHead head;
    Framing framing;
    Parsed parsed;
    HeadError error;
};

} // namespace

TEST(ListedHead, ReadsARequest)
{
    const Outcome outcome(get({{"x-a", "1"}, {"cookie", "a=1"}}));
    ASSERT_EQ(outcome.parsed, Parsed::Complete);
    EXPECT_EQ(outcome.head.method, Method::Get);
    EXPECT_EQ(outcome.head.path, "/x");
    EXPECT_EQ(outcome.head.query, "y=z");
    EXPECT_EQ(outcome.head.host, "a.test");
    EXPECT_EQ(outcome.head.majorVersion, 2);
    EXPECT_EQ(outcome.head.fields.value(HeaderId::Host), "a.test");
    EXPECT_EQ(outcome.head.fields.value(HeaderId::Cookie), "a=1");
    EXPECT_EQ(outcome.framing.body, BodyKind::None);
    EXPECT_TRUE(outcome.framing.keepAlive);
    EXPECT_FALSE(outcome.framing.upgrade);
}

TEST(ListedHead, CrumbsOfCookiesAreOneField)
{
    const Outcome outcome(get({{"cookie", "a=1"}, {"x-a", "1"}, {"cookie", "b=2"}, {"cookie", "c=3"}}));
    ASSERT_EQ(outcome.parsed, Parsed::Complete);
    EXPECT_EQ(outcome.head.fields.count(HeaderId::Cookie), 1u);
    EXPECT_EQ(outcome.head.fields.value(HeaderId::Cookie), "a=1; b=2; c=3");
    EXPECT_EQ(Outcome(get({{"cookie", "a=1"}, {"cookie", "b\r\nx: 2"}})).error, HeadError::BadFieldValue);
}

TEST(ListedHead, HowABodyIsFramed)
{
    Fields post = get();
    post[0].second = "POST";
    EXPECT_EQ(Outcome(post, true).framing.body, BodyKind::None);
    EXPECT_EQ(Outcome(post, false).framing.body, BodyKind::Chunked);
    post.emplace_back("content-length", "12");
    EXPECT_EQ(Outcome(post, false).framing.body, BodyKind::Length);
    EXPECT_EQ(Outcome(post, false).framing.length, 12u);
    EXPECT_EQ(Outcome(post, true).error, HeadError::BadContentLength); // and none comes
    post.back().second = "0";
    EXPECT_EQ(Outcome(post, true).framing.body, BodyKind::Length);
    for (const char* length : {"", "-1", "+1", "1,1", "0x1", "1a", "18446744073709551616"}) {
        post.back().second = length;
        EXPECT_EQ(Outcome(post, false).error, HeadError::BadContentLength) << length;
    }
    post.back().second = "1";
    post.emplace_back("content-length", "1");
    EXPECT_EQ(Outcome(post, false).error, HeadError::RepeatedContentLength);
}

TEST(ListedHead, ExpectationsAreOfABody)
{
    Fields post = get({{"expect", "100-continue"}});
    post[0].second = "POST";
    EXPECT_TRUE(Outcome(post, false).framing.expectContinue);
    EXPECT_FALSE(Outcome(post, true).framing.expectContinue);
    post.emplace_back("content-length", "0");
    EXPECT_FALSE(Outcome(post, false).framing.expectContinue);
    post.back().second = "5";
    EXPECT_TRUE(Outcome(post, false).framing.expectContinue);
    post[4].second = "tea";
    EXPECT_EQ(Outcome(post, false).error, HeadError::BadExpectation);
}

TEST(ListedHead, AWebSocketIsTheGetThatItWouldHaveBeen)
{
    const Fields fields = {{":method", "CONNECT"},   {":protocol", "websocket"}, {":scheme", "https"},
                           {":authority", "a.test"}, {":path", "/chat"},         {"sec-websocket-version", "13"}};
    const Outcome outcome(fields, false);
    ASSERT_EQ(outcome.parsed, Parsed::Complete);
    EXPECT_EQ(outcome.head.method, Method::Get);
    EXPECT_EQ(outcome.head.methodText, "GET");
    EXPECT_TRUE(outcome.framing.upgrade);
    EXPECT_EQ(outcome.framing.body, BodyKind::None);
    EXPECT_EQ(outcome.head.fields.value(HeaderId::Upgrade), "websocket");
    Fields other = fields;
    other[1].second = "connect-udp";
    EXPECT_EQ(Outcome(other, false).error, HeadError::BadRequestLine);
}

TEST(ListedHead, RefusesWhatTwoCouldReadDifferently)
{
    const auto with = [](size_t at, const char* value) {
        Fields fields = get();
        fields[at].second = value;
        return fields;
    };
    const struct {
        const char* what;
        Fields fields;
        HeadError error;
    } kCases[] = {
        {"no method", {{":scheme", "https"}, {":authority", "a"}, {":path", "/"}}, HeadError::BadMethod},
        {"a space in the method", with(0, "GET /"), HeadError::BadMethod},
        {"a long method", with(0, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), HeadError::BadMethod},
        {"another scheme", with(1, "ftp"), HeadError::BadTarget},
        {"no scheme", {{":method", "GET"}, {":authority", "a"}, {":path", "/"}}, HeadError::BadTarget},
        {"no path", {{":method", "GET"}, {":scheme", "https"}, {":authority", "a"}}, HeadError::BadTarget},
        {"a path without slash", with(3, "x"), HeadError::BadTarget},
        {"an absolute path", with(3, "https://b.test/"), HeadError::BadTarget},
        {"a star for GET", with(3, "*"), HeadError::BadTarget},
        {"a space in the path", with(3, "/x HTTP/1.1"), HeadError::BadTarget},
        {"a line end in the path", with(3, "/x\r\ny: z"), HeadError::BadTarget},
        {"a fragment", with(3, "/x#y"), HeadError::BadTarget},
        {"a user in the authority", with(2, "u@a.test"), HeadError::BadHost},
        {"a line end in the authority", with(2, "a.test\r\nx: y"), HeadError::BadHost},
        {"another host", get({{"host", "b.test"}}), HeadError::HostMismatch},
        {"two hosts", get({{"host", "a.test"}, {"host", "a.test"}}), HeadError::RepeatedHost},
        {"no host", {{":method", "GET"}, {":scheme", "https"}, {":path", "/"}}, HeadError::MissingHost},
        {"an unknown pseudo field", get({{":foo", "1"}}), HeadError::BadRequestLine},
        {"a pseudo field twice", get({{":path", "/y"}}), HeadError::BadRequestLine},
        {":protocol of a GET", get({{":protocol", "websocket"}}), HeadError::BadRequestLine},
        {"a late pseudo field", get({{"x-a", "1"}, {":protocol", "websocket"}}), HeadError::BadFieldName},
        {"connection", get({{"connection", "close"}}), HeadError::BadFieldName},
        {"keep-alive", get({{"keep-alive", "1"}}), HeadError::BadFieldName},
        {"proxy-connection", get({{"proxy-connection", "close"}}), HeadError::BadFieldName},
        {"transfer-encoding", get({{"transfer-encoding", "chunked"}}), HeadError::BadFieldName},
        {"upgrade", get({{"upgrade", "websocket"}}), HeadError::BadFieldName},
        {"a space in a name", get({{"x a", "1"}}), HeadError::BadFieldName},
        {"a colon in a name", get({{"x:a", "1"}}), HeadError::BadFieldName},
        {"a line end in a name", get({{"x\r\na", "1"}}), HeadError::BadFieldName},
        {"an empty name", get({{"", "1"}}), HeadError::BadFieldName},
        {"a line end in a value", get({{"x-a", "1\r\nx: 2"}}), HeadError::BadFieldValue},
        {"a zero in a value", get({{"x-a", std::string("1\0002", 3)}}), HeadError::BadFieldValue},
        {"a space before a value", get({{"x-a", " 1"}}), HeadError::BadFieldValue},
        {"a tab behind a value", get({{"x-a", "1\t"}}), HeadError::BadFieldValue},
    };
    for (const auto& [what, fields, error] : kCases)
        EXPECT_EQ(Outcome(fields).error, error) << what;
}

TEST(ListedHead, LimitsHold)
{
    HeadLimits limits;
    limits.maxFields = 3;
    limits.maxTarget = 10;
    EXPECT_EQ(Outcome(get({{"a", "1"}, {"b", "1"}, {"c", "1"}, {"d", "1"}}), true, limits).error, HeadError::TooManyFields);
    Fields fields = get();
    fields[3].second = "/12345678901";
    EXPECT_EQ(Outcome(fields, true, limits).error, HeadError::TargetTooLong);
}

TEST(ListedHead, UnderscoresAreDroppedRefusedOrKept)
{
    HeadLimits limits;
    const Fields fields = get({{"x_consumer_id", "a"}, {"x-b", "1"}});
    EXPECT_EQ(Outcome(fields, true, limits).head.fields.find("x_consumer_id"), nullptr);
    EXPECT_NE(Outcome(fields, true, limits).head.fields.find("x-b"), nullptr);
    limits.underscores = HeadLimits::Underscores::Refuse;
    EXPECT_EQ(Outcome(fields, true, limits).error, HeadError::BadFieldName);
    limits.underscores = HeadLimits::Underscores::Keep;
    EXPECT_NE(Outcome(fields, true, limits).head.fields.find("x_consumer_id"), nullptr);
}

TEST(ListedHead, ReadsAResponse)
{
    const auto read = [](const Fields& fields, bool ends, Method method, Framing& framing) {
        static HeadParser parser;
        static FieldList list;
        static ResponseHead head;
        list = listOf(fields);
        return parser.response(list, ends, method, head, framing) == Parsed::Complete ? head.status : -1;
    };
    Framing framing;
    EXPECT_EQ(read({{":status", "200"}, {"x-a", "1"}}, false, Method::Get, framing), 200);
    EXPECT_EQ(framing.body, BodyKind::Chunked);
    EXPECT_EQ(read({{":status", "200"}, {"content-length", "5"}}, false, Method::Get, framing), 200);
    EXPECT_EQ(framing.body, BodyKind::Length);
    EXPECT_EQ(read({{":status", "200"}, {"content-length", "5"}}, true, Method::Head, framing), 200);
    EXPECT_EQ(framing.body, BodyKind::None);
    EXPECT_EQ(read({{":status", "200"}}, true, Method::Get, framing), 200);
    EXPECT_EQ(framing.body, BodyKind::None);
    for (const char* status : {"204", "304"}) {
        EXPECT_GT(read({{":status", status}}, true, Method::Get, framing), 0);
        EXPECT_EQ(framing.body, BodyKind::None);
    }
    EXPECT_EQ(read({{":status", "103"}}, false, Method::Get, framing), 103);
    for (const char* status : {"", "20", "2000", "099", "600", "101", "2x0", "+20", " 20"})
        EXPECT_EQ(read({{":status", status}}, false, Method::Get, framing), -1) << status;
    EXPECT_EQ(read({{"x-a", "1"}}, false, Method::Get, framing), -1);
    EXPECT_EQ(read({{":status", "200"}, {"connection", "close"}}, false, Method::Get, framing), -1);
    EXPECT_EQ(read({{":status", "200"}, {"transfer-encoding", "chunked"}}, false, Method::Get, framing), -1);
    EXPECT_EQ(read({{":status", "200"}, {"content-length", "1"}, {"content-length", "1"}}, false, Method::Get, framing), -1);
    EXPECT_EQ(read({{":status", "200"}, {"x-a", "1\nx: 2"}}, false, Method::Get, framing), -1);
}

} // namespace gatehouse::http::h1
