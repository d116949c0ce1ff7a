// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/body_text.h"

#include "policies/traffic/compress/encoder.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

http::HeaderFields fields(std::initializer_list<std::pair<std::string_view, std::string_view>> list)
{
    http::HeaderFields out;
    for (const auto& [name, value] : list)
        out.add(name, value);
    return out;
}

TEST(BodyText, KnowsMediaTypes)
{
    std::string_view type;
    EXPECT_TRUE(mediaType(fields({{"Content-Type", " Text/HTML ; charset=x"}}), type));
    EXPECT_EQ(type, "Text/HTML");
    EXPECT_TRUE(mediaType(fields({}), type));
    EXPECT_EQ(type, "");
    EXPECT_FALSE(mediaType(fields({{"Content-Type", "a/b; boundary=1"}, {"content-type", "A/B; boundary=2"}}), type)) << "which one is read?";
    EXPECT_FALSE(mediaType(fields({{"Content-Type", "a/b"}, {"Content-Type", "c/d"}}), type));
    EXPECT_FALSE(mediaType(fields({{"Content-Type", "a/b, c/d"}}), type));
    EXPECT_TRUE(isJsonType("application/vnd.api+JSON"));
    EXPECT_FALSE(isJsonType("application/jsonx"));
    EXPECT_FALSE(isJsonType("+json"));
    for (const char* name : {"application/grpc+json", "application/grpc-x+json", "text/x-json", "application/JSONrequest"})
        EXPECT_TRUE(isJsonType(name)) << name;
    EXPECT_FALSE(isJsonType("application/grpc"));
    EXPECT_FALSE(isJsonType("application/grpc+proto"));
    for (const char* name : {"application/x-xml", "text/xml-external-parsed-entity", "application/xml-external-parsed-entity", "application/xml-dtd"})
        EXPECT_TRUE(isXmlType(name)) << name;
    EXPECT_TRUE(isXmlType("image/svg+xml"));
}

TEST(BodyText, ReadsParameters)
{
    std::string scratch;
    std::string_view value;
    const auto read = [&](std::string_view field, std::string_view name) { return parameter(field, name, scratch, value) ? std::string(value) : std::string("-"); };
    EXPECT_EQ(read("a/b; x=1; Boundary=abc ; y=2", "boundary"), "abc");
    EXPECT_EQ(read("a/b; boundary=\"a;b\\\"c\"; y=2", "boundary"), "a;b\"c");
    EXPECT_EQ(read("a/b; x=\"; boundary=evil\"; boundary=good", "boundary"), "good");
    EXPECT_EQ(read("a/b; boundary=1; boundary=2", "boundary"), "-");
    EXPECT_EQ(read("a/b; boundary=\"1", "boundary"), "-");
    EXPECT_EQ(read("a/b; boundary", "boundary"), "-");
    EXPECT_EQ(read("a/b; boundary=", "boundary"), "-");
    EXPECT_EQ(read("boundary=1", "boundary"), "-");
}

TEST(BodyText, UndoesWhatTheHouseCanDo)
{
    const std::string text(10'000, 'x');
    for (const auto& [coding, name] : {std::pair(Coding::Gzip, "gzip"), std::pair(Coding::Brotli, "br"), std::pair(Coding::Zstd, "ZSTD")}) {
        std::string sent;
        const Encoder::Ptr encoder = Encoder::make(coding, Effort::Fast, std::nullopt);
        ASSERT_TRUE(encoder->encode(text, Encoder::Then::Finish, sent));
        const http::HeaderFields head = fields({{"Content-Encoding", name}});
        std::string_view read;
        EXPECT_EQ(decodeBody(head, sent, text.size(), read), Unreadable::No) << name;
        EXPECT_EQ(read, text);
        EXPECT_EQ(decodeBody(head, sent, text.size() - 1, read), Unreadable::TooLarge) << name;
        EXPECT_EQ(decodeBody(head, sent + "x", text.size(), read), Unreadable::Corrupt) << name << ": nothing hides behind it";
        EXPECT_EQ(decodeBody(head, sent.substr(0, sent.size() - 1), text.size(), read), Unreadable::Corrupt) << name;
        EXPECT_EQ(decodeBody(head, "", text.size(), read), Unreadable::Corrupt) << name;
        EXPECT_TRUE(isEncoded(head));
    }
    std::string_view read;
    EXPECT_EQ(decodeBody(fields({{"Content-Encoding", "identity"}}), "abc", 3, read), Unreadable::No);
    EXPECT_EQ(read, "abc");
    EXPECT_EQ(decodeBody(fields({{"Content-Encoding", "gzip"}, {"Content-Encoding", "br"}}), "abc", 3, read), Unreadable::Coding);
    EXPECT_EQ(decodeBody(fields({{"Content-Encoding", "br, gzip"}}), "abc", 3, read), Unreadable::Coding);
    EXPECT_EQ(decodeBody(fields({{"Content-Encoding", "rot13"}}), "abc", 3, read), Unreadable::Coding);
}

TEST(BodyText, OnlyUtf8IsReadAsText)
{
    EXPECT_TRUE(isInUtf8(fields({})));
    EXPECT_TRUE(isInUtf8(fields({{"Content-Type", "a/b; charset=UTF-8"}})));
    EXPECT_FALSE(isInUtf8(fields({{"Content-Type", "a/b; charset=utf-16"}})));
    EXPECT_FALSE(isInUtf8(fields({{"Content-Type", "a/b; charset=utf-8; charset=x"}})));
}

} // namespace
} // namespace gatehouse::policies
