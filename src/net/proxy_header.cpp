// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxy_header.h"

#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace gatehouse::net {

namespace {

using State = ProxyHeaderState;

constexpr std::string_view kText = "PROXY ";
constexpr std::string_view kBinary("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr size_t kMostText = 107;
constexpr size_t kBinaryHead = 16;

// Version 2: the low half of the 13th byte, the 14th, and the kinds of extensions that are looked at.
constexpr uint8_t kLocal = 0;
constexpr uint8_t kProxied = 1;
constexpr uint8_t kTcp4 = 0x11;
constexpr uint8_t kTcp6 = 0x21;
constexpr uint8_t kChecksum = 0x03;
constexpr uint8_t kSsl = 0x20;
constexpr uint8_t kClientTls = 0x01;

uint8_t byteAt(std::string_view data, size_t at)
{
    return static_cast<uint8_t>(data[at]);
}

uint16_t shortAt(std::string_view data, size_t at)
{
    return static_cast<uint16_t>(byteAt(data, at) << 8 | byteAt(data, at + 1));
}

uint32_t longAt(std::string_view data, size_t at)
{
    return static_cast<uint32_t>(shortAt(data, at)) << 16 | shortAt(data, at + 2);
}

constexpr std::array<uint32_t, 256> kCastagnoli = [] {
    std::array<uint32_t, 256> table{};
    for (uint32_t i = 0; i < 256; ++i) {
        uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value >> 1 ^ (value & 1 ? 0x82f63b78u : 0);
        table[i] = value;
    }
    return table;
}();

// CRC-32C (RFC 9260, appendix A) as if the four bytes at `hole` were zero.
uint32_t checksum(std::string_view data, size_t hole)
{
    uint32_t crc = ~0u;
    for (size_t i = 0; i < data.size(); ++i) {
        const uint8_t byte = i >= hole && i < hole + 4 ? 0 : byteAt(data, i);
        crc = crc >> 8 ^ kCastagnoli[(crc ^ byte) & 0xff];
    }
    return ~crc;
}

bool readPort(std::string_view text, uint16_t& port)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), port);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && (text.size() == 1 || text[0] != '0');
}

bool readAddress(std::string_view text, bool v6, IpAddress& ip)
{
    const auto parsed = IpAddress::parse(text);
    if (!parsed || parsed->v6 != v6)
        return false;
    ip = *parsed;
    return true;
}

// "PROXY TCP4 192.0.2.1 192.0.2.2 40000 80\r\n"
State readText(std::string_view data, ProxyHeader& header, size_t& consumed)
{
    const size_t end = data.substr(0, kMostText).find("\r\n");
    if (end == std::string_view::npos)
        return data.size() < kMostText ? State::Incomplete : State::Refused;
    consumed = end + 2;
    const std::string_view line = data.substr(kText.size(), end - kText.size());
    if (line == "UNKNOWN" || line.starts_with("UNKNOWN "))
        return State::Complete;
    const auto parts = base::split(line, ' ');
    if (parts.size() != 5 || (parts[0] != "TCP4" && parts[0] != "TCP6"))
        return State::Refused;
    ProxyHeader::Ends ends;
    const bool v6 = parts[0] == "TCP6";
    if (!readAddress(parts[1], v6, ends.client.ip) || !readAddress(parts[2], v6, ends.server.ip) || !readPort(parts[3], ends.client.port) || !readPort(parts[4], ends.server.port))
        return State::Refused;
    header.ends = ends;
    return State::Complete;
}

IpAddress addressAt(std::string_view data, size_t at, bool v6)
{
    IpAddress ip;
    ip.v6 = v6;
    std::memcpy(ip.bytes.data(), data.data() + at, v6 ? 16 : 4);
    return ip;
}

// False when an extension runs over the end, or the checksum is wrong.
bool readExtensions(std::string_view whole, size_t at, ProxyHeader& header)
{
    while (at < whole.size()) {
        if (at + 3 > whole.size())
            return false;
        const uint8_t kind = byteAt(whole, at);
        const size_t length = shortAt(whole, at + 1);
        at += 3;
        if (at + length > whole.size())
            return false;
        if (kind == kChecksum && (length != 4 || checksum(whole, at) != longAt(whole, at)))
            return false;
        if (kind == kSsl) {
            if (length < 5)
                return false;
            header.tls = (byteAt(whole, at) & kClientTls) != 0;
        }
        at += length;
    }
    return true;
}

State readBinary(std::string_view data, ProxyHeader& header, size_t& consumed)
{
    if (data.size() < kBinaryHead)
        return State::Incomplete;
    const uint8_t versionAndCommand = byteAt(data, 12);
    const uint8_t command = versionAndCommand & 0x0f;
    const uint8_t family = byteAt(data, 13);
    const size_t whole = kBinaryHead + shortAt(data, 14);
    if (versionAndCommand >> 4 != 2 || command > kProxied || whole > kMaxProxyHeader)
        return State::Refused;
    if (data.size() < whole)
        return State::Incomplete;
    consumed = whole;
    data = data.substr(0, whole);
    const bool v6 = family == kTcp6;
    if (command == kLocal || (family != kTcp4 && !v6))
        return State::Complete;
    const size_t addresses = v6 ? 36 : 12;
    if (whole < kBinaryHead + addresses)
        return State::Refused;
    const size_t each = v6 ? 16 : 4;
    const size_t ports = kBinaryHead + 2 * each;
    header.ends = ProxyHeader::Ends{{addressAt(data, kBinaryHead, v6), shortAt(data, ports)}, {addressAt(data, kBinaryHead + each, v6), shortAt(data, ports + 2)}};
    return readExtensions(data, kBinaryHead + addresses, header) ? State::Complete : State::Refused;
}

// "::ffff:192.0.2.1" (RFC 4291, section 2.5.5.2)
IpAddress asV6(const IpAddress& ip)
{
    if (ip.v6)
        return ip;
    IpAddress mapped;
    mapped.v6 = true;
    mapped.bytes[10] = mapped.bytes[11] = 0xff;
    std::copy_n(ip.bytes.begin(), 4, mapped.bytes.begin() + 12);
    return mapped;
}

void appendShort(std::string& out, uint16_t value)
{
    out += static_cast<char>(value >> 8);
    out += static_cast<char>(value & 0xff);
}

} // namespace

State readProxyHeader(std::string_view data, ProxyHeader& header, size_t& consumed)
{
    header = {};
    consumed = 0;
    const auto begins = [&](std::string_view with) { return data.substr(0, with.size()) == with.substr(0, data.size()); };
    const auto read = begins(kBinary) ? readBinary : begins(kText) ? readText : nullptr;
    if (!read)
        return State::Refused;
    if (data.size() < kText.size())
        return State::Incomplete;
    const State state = read(data, header, consumed);
    if (state != State::Complete)
        header = {};
    return state;
}

std::string proxyHeader(ProxyVersion version, const SocketAddress& clientEnd, const SocketAddress& serverEnd)
{
    const bool v6 = clientEnd.ip.v6 || serverEnd.ip.v6;
    const SocketAddress client{v6 ? asV6(clientEnd.ip) : clientEnd.ip, clientEnd.port};
    const SocketAddress server{v6 ? asV6(serverEnd.ip) : serverEnd.ip, serverEnd.port};
    if (version == ProxyVersion::V1)
        return std::string(kText) + (v6 ? "TCP6 " : "TCP4 ") + client.ip.text() + ' ' + server.ip.text() + ' ' + std::to_string(client.port) + ' ' + std::to_string(server.port) + "\r\n";
    if (version == ProxyVersion::None)
        return {};
    const size_t each = v6 ? 16 : 4;
    std::string out(kBinary);
    out += static_cast<char>(2 << 4 | kProxied);
    out += static_cast<char>(v6 ? kTcp6 : kTcp4);
    appendShort(out, static_cast<uint16_t>(2 * each + 4));
    out.append(reinterpret_cast<const char*>(client.ip.bytes.data()), each);
    out.append(reinterpret_cast<const char*>(server.ip.bytes.data()), each);
    appendShort(out, client.port);
    appendShort(out, server.port);
    return out;
}

std::string proxyHeaderOfOwn(ProxyVersion version)
{
    if (version == ProxyVersion::V1)
        return "PROXY UNKNOWN\r\n";
    if (version == ProxyVersion::None)
        return {};
    std::string out(kBinary);
    out += static_cast<char>(2 << 4 | kLocal);
    out += '\0';
    appendShort(out, 0);
    return out;
}

} // namespace gatehouse::net
