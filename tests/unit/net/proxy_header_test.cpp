// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxy_header.h"

#include <gtest/gtest.h>

namespace gatehouse::net {

namespace {

using State = ProxyHeaderState;
using namespace std::string_literals;

const std::string kSignature = "\r\n\r\n\0\r\nQUIT\n"s;

std::string binary(char versionAndCommand, char family, const std::string& rest)
{
    return kSignature + versionAndCommand + family + static_cast<char>(rest.size() >> 8) + static_cast<char>(rest.size() & 0xff) + rest;
}

const std::string kFourAddresses = "\xc0\x00\x02\x01\xc6\x33\x64\x02\x9c\x40\x00\x50"s; // 192.0.2.1 198.51.100.2 40000 80

State read(const std::string& data, ProxyHeader& header)
{
    size_t consumed = 0;
    return readProxyHeader(data, header, consumed);
}

std::string clientOf(const std::string& data)
{
    ProxyHeader header;
    const State state = read(data, header);
    if (state != State::Complete)
        return state == State::Refused ? "refused" : "incomplete";
    return header.ends ? header.ends->client.text() : "own";
}

} // namespace

TEST(ProxyHeader, readsALine)
{
    EXPECT_EQ(clientOf("PROXY TCP4 192.0.2.1 198.51.100.2 40000 80\r\nGET / HTTP/1.1\r\n"), "192.0.2.1:40000");
    EXPECT_EQ(clientOf("PROXY TCP6 2001:db8::1 2001:db8::2 40000 80\r\n"), "[2001:db8::1]:40000");
    EXPECT_EQ(clientOf("PROXY UNKNOWN\r\n"), "own");
    EXPECT_EQ(clientOf("PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n"), "own");
    for (const char* wrong : {"GET / HTTP/1.1\r\n", "PROXY TCP4 192.0.2.1 198.51.100.2 40000\r\n", "PROXY TCP4 192.0.2.1 198.51.100.2 40000 80 1\r\n", "PROXY TCP4 2001:db8::1 2001:db8::2 1 2\r\n",
                              "PROXY TCP6 192.0.2.1 198.51.100.2 1 2\r\n", "PROXY TCP4 192.0.2.1 198.51.100.2 65536 80\r\n", "PROXY TCP4 192.0.2.1 198.51.100.2 -1 80\r\n",
                              "PROXY TCP4 192.0.2.1 198.51.100.2 01 80\r\n", "PROXY TCP4  192.0.2.1 198.51.100.2 1 80\r\n", "PROXY UDP4 192.0.2.1 198.51.100.2 1 80\r\n", "PROXY UNKNOWNS\r\n", "proxy TCP4 192.0.2.1 198.51.100.2 1 80\r\n"})
        EXPECT_EQ(clientOf(wrong), "refused") << wrong;
    EXPECT_EQ(clientOf("PROXY UNKNOWN " + std::string(120, 'x') + "\r\n"), "refused");
    const std::string whole = "PROXY TCP4 192.0.2.1 198.51.100.2 40000 80\r\n";
    for (size_t i = 0; i < whole.size(); ++i)
        EXPECT_EQ(clientOf(whole.substr(0, i)), "incomplete") << i;
}

TEST(ProxyHeader, readsABinaryOne)
{
    EXPECT_EQ(clientOf(binary('\x21', '\x11', kFourAddresses)), "192.0.2.1:40000");
    EXPECT_EQ(clientOf(binary('\x20', '\x11', kFourAddresses)), "own"); // LOCAL
    EXPECT_EQ(clientOf(binary('\x21', '\x00', "")), "own");
    EXPECT_EQ(clientOf(binary('\x21', '\x31', std::string(216, 'x'))), "own"); // Unix sockets have no address of that kind
    EXPECT_EQ(clientOf(binary('\x21', '\x21', std::string(15, '\0') + '\1' + std::string(15, '\0') + "\2\0\1\0\2"s)), "[::1]:1");
    EXPECT_EQ(clientOf(binary('\x11', '\x11', kFourAddresses)), "refused");
    EXPECT_EQ(clientOf(binary('\x22', '\x11', kFourAddresses)), "refused");
    EXPECT_EQ(clientOf(binary('\x21', '\x11', kFourAddresses.substr(0, 11))), "refused");
    EXPECT_EQ(clientOf(binary('\x21', '\x11', kFourAddresses + std::string(5000, '\0'))), "refused");
    const std::string whole = binary('\x21', '\x11', kFourAddresses);
    for (size_t i = 0; i < whole.size(); ++i)
        EXPECT_EQ(clientOf(whole.substr(0, i)), "incomplete") << i;
}

TEST(ProxyHeader, looksAtExtensions)
{
    ProxyHeader header;
    EXPECT_EQ(read(binary('\x21', '\x11', kFourAddresses + "\x20\x00\x05\x01\x00\x00\x00\x00"s), header), State::Complete);
    EXPECT_TRUE(header.tls);
    EXPECT_EQ(read(binary('\x21', '\x11', kFourAddresses + "\x20\x00\x05\x00\x00\x00\x00\x00"s), header), State::Complete);
    EXPECT_FALSE(header.tls);
    EXPECT_EQ(read(binary('\x21', '\x11', kFourAddresses + "\xea\x00\x03xyz"s), header), State::Complete); // not known
    EXPECT_EQ(read(binary('\x21', '\x11', kFourAddresses + "\xea\x00\x04xyz"s), header), State::Refused);   // over the end
    EXPECT_EQ(read(binary('\x21', '\x11', kFourAddresses + "\xea\x00"s), header), State::Refused);
}

// "123456789" has the CRC-32C 0xe3069283 (RFC 9260 uses the same); here it covers the header with its own four bytes as zeros.
TEST(ProxyHeader, checksTheChecksum)
{
    const std::string before = binary('\x21', '\x11', kFourAddresses + "\x03\x00\x04\x00\x00\x00\x00"s);
    uint32_t crc = ~0u;
    for (const char c : before) {
        crc ^= static_cast<uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0x82f63b78u : 0);
    }
    crc = ~crc;
    std::string good = before;
    for (int i = 0; i < 4; ++i)
        good[good.size() - 1 - static_cast<size_t>(i)] = static_cast<char>(crc >> (8 * i));
    EXPECT_EQ(clientOf(good), "192.0.2.1:40000");
    good.back() = static_cast<char>(good.back() ^ 1);
    EXPECT_EQ(clientOf(good), "refused");
}

TEST(ProxyHeader, isWritten)
{
    const SocketAddress client = *SocketAddress::parse("192.0.2.1:40000"), server = *SocketAddress::parse("198.51.100.2:80"), six = *SocketAddress::parse("[2001:db8::1]:80");
    EXPECT_EQ(proxyHeader(ProxyVersion::V1, client, server), "PROXY TCP4 192.0.2.1 198.51.100.2 40000 80\r\n");
    EXPECT_EQ(proxyHeader(ProxyVersion::V2, client, server), binary('\x21', '\x11', kFourAddresses));
    EXPECT_EQ(clientOf(proxyHeader(ProxyVersion::V2, six, server)), six.text());
    EXPECT_EQ(proxyHeader(ProxyVersion::V1, six, server), "PROXY TCP6 2001:db8::1 ::ffff:198.51.100.2 80 80\r\n");
    EXPECT_EQ(proxyHeader(ProxyVersion::None, client, server), "");
    EXPECT_EQ(clientOf(proxyHeaderOfOwn(ProxyVersion::V1)), "own");
    EXPECT_EQ(clientOf(proxyHeaderOfOwn(ProxyVersion::V2)), "own");
    EXPECT_EQ(proxyHeaderOfOwn(ProxyVersion::None), "");
}

} // namespace gatehouse::net
