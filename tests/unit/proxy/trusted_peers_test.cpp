// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/trusted_peers.h"

#include <gtest/gtest.h>

namespace gatehouse::proxy {
namespace {

using Field = TrustedPeers::Field;

// "address|chain|tls", or "nobody".
std::string read(Field field, std::initializer_list<std::pair<const char*, const char*>> sent)
{
    TrustedPeers trusted{{*net::Cidr::parse("10.0.0.0/8"), *net::Cidr::parse("fd00::/8")}, field};
    http::HeaderFields fields;
    for (const auto& [name, value] : sent)
        fields.add(name, value);
    const auto client = forwardedClient(fields, trusted);
    if (!client)
        return "nobody";
    return client->ip.text() + '|' + client->chain + '|' + (client->tls ? *client->tls ? "tls" : "plain" : "?");
}

std::string forwardedFor(const char* value)
{
    return read(Field::XForwardedFor, {{"X-Forwarded-For", value}});
}

std::string forwarded(const char* value)
{
    return read(Field::Forwarded, {{"Forwarded", value}});
}

} // namespace

TEST(TrustedPeers, TheFirstStrangerFromTheRightIsTheClient)
{
    EXPECT_EQ(forwardedFor("192.0.2.1"), "192.0.2.1|192.0.2.1|?");
    EXPECT_EQ(forwardedFor("192.0.2.1, 10.1.2.3"), "192.0.2.1|192.0.2.1, 10.1.2.3|?");
    EXPECT_EQ(forwardedFor("203.0.113.9, 192.0.2.1,10.1.2.3 ,10.0.0.1"), "192.0.2.1|192.0.2.1, 10.1.2.3, 10.0.0.1|?"); // what is left of a stranger may be invented
    EXPECT_EQ(forwardedFor("10.9.9.9, 10.1.2.3"), "10.9.9.9|10.9.9.9, 10.1.2.3|?");                                // inside, all are trusted
}

TEST(TrustedPeers, AddressesComeInManyForms)
{
    EXPECT_EQ(forwardedFor("192.0.2.1:4711"), "192.0.2.1|192.0.2.1|?");
    EXPECT_EQ(forwardedFor("2001:db8::7"), "2001:db8::7|2001:db8::7|?");
    EXPECT_EQ(forwardedFor("[2001:db8::7]"), "2001:db8::7|2001:db8::7|?");
    EXPECT_EQ(forwardedFor("[2001:DB8::7]:80"), "2001:db8::7|2001:db8::7|?");
    EXPECT_EQ(forwardedFor("2001:db8::7, fd00::1"), "2001:db8::7|2001:db8::7, fd00::1|?");
}

TEST(TrustedPeers, WhatIsNoAddressEndsTheReading)
{
    for (const char* nothing : {"", ",", "unknown", "_hidden", "192.0.2.1.5", "[2001:db8::7", "[2001:db8::7]80", "<script>"})
        EXPECT_EQ(forwardedFor(nothing), "nobody") << nothing;
    EXPECT_EQ(forwardedFor("192.0.2.1, unknown, 10.0.0.1"), "10.0.0.1|10.0.0.1|?");
    EXPECT_EQ(read(Field::XForwardedFor, {}), "nobody");
}

TEST(TrustedPeers, SeveralFieldsAreOneList)
{
    EXPECT_EQ(read(Field::XForwardedFor, {{"X-Forwarded-For", "203.0.113.9"}, {"X-Forwarded-For", "192.0.2.1, 10.0.0.1"}}), "192.0.2.1|192.0.2.1, 10.0.0.1|?");
}

TEST(TrustedPeers, TheNearestProxyTellsTheScheme)
{
    EXPECT_EQ(read(Field::XForwardedFor, {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-Proto", "https"}}), "192.0.2.1|192.0.2.1|tls");
    EXPECT_EQ(read(Field::XForwardedFor, {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-Proto", "https, http"}}), "192.0.2.1|192.0.2.1|plain");
    EXPECT_EQ(read(Field::XForwardedFor, {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-Proto", "gopher"}}), "192.0.2.1|192.0.2.1|?");
}

TEST(TrustedPeers, TheStandardsFieldIsRead)
{
    EXPECT_EQ(forwarded("for=192.0.2.43"), "192.0.2.43|192.0.2.43|?");
    EXPECT_EQ(forwarded("For=192.0.2.43;Proto=HTTPS;by=203.0.113.43"), "192.0.2.43|192.0.2.43|tls");
    EXPECT_EQ(forwarded("for=\"[2001:db8:cafe::17]:4711\" ; proto = http"), "nobody"); // no space around "="
    EXPECT_EQ(forwarded("for=\"[2001:db8:cafe::17]:4711\" ; proto=http"), "2001:db8:cafe::17|2001:db8:cafe::17|plain");
    EXPECT_EQ(forwarded("for=192.0.2.43, for=\"10.0.0.1:80\";host=\"a,b;c\""), "192.0.2.43|192.0.2.43, 10.0.0.1|?");
    EXPECT_EQ(forwarded("for=_gazonk"), "nobody");
    EXPECT_EQ(forwarded("for=\"192.0.2.1"), "nobody");
    EXPECT_EQ(forwarded("for=\"192.0\\.2.1\""), "nobody");
    EXPECT_EQ(forwarded("192.0.2.1"), "nobody");
    EXPECT_EQ(forwarded(";;,,for=192.0.2.1;,"), "192.0.2.1|192.0.2.1|?");
}

TEST(TrustedPeers, OnlyTheFieldThatWasChosenIsRead)
{
    EXPECT_EQ(read(Field::XForwardedFor, {{"Forwarded", "for=192.0.2.1"}}), "nobody");
    EXPECT_EQ(read(Field::Forwarded, {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-Proto", "https"}}), "nobody");
}

TEST(TrustedPeers, MoreHopsThanThereAreProxiesAreNotWalked)
{
    std::string list = "192.0.2.1";
    for (int i = 0; i < 100; ++i)
        list += ", 10.0.0.1";
    EXPECT_EQ(forwardedFor(list.c_str()).substr(0, 9), "10.0.0.1|");
}

TEST(TrustedPeers, ForwardedIsWrittenAsTheStandardHasIt)
{
    EXPECT_EQ(forwardedField("192.0.2.1", false, "a.example"), "for=192.0.2.1;proto=http;host=a.example");
    EXPECT_EQ(forwardedField("2001:db8::7, 10.0.0.1", true, "a.example:8443"), "for=\"[2001:db8::7]\";proto=https;host=\"a.example:8443\", for=10.0.0.1");
}

} // namespace gatehouse::proxy
