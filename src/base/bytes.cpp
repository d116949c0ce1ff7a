// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"

#include <cstring>
namespace gatehouse::base {

namespace {

constexpr char kHex[] = "0123456789abcdef";
constexpr char kStandard[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr char kUrlSafe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string encode(std::string_view bytes, const char* alphabet, bool pad)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (size_t at = 0; at < bytes.size(); at += 3) {
        uint32_t group = static_cast<uint32_t>(static_cast<unsigned char>(bytes[at])) << 16;
        const size_t left = std::min<size_t>(bytes.size() - at, 3);
        if (left > 1)
            group |= static_cast<uint32_t>(static_cast<unsigned char>(bytes[at + 1])) << 8;
        if (left > 2)
            group |= static_cast<unsigned char>(bytes[at + 2]);
        for (size_t i = 0; i < 4; ++i) {
            if (i <= left)
                out += alphabet[group >> (18 - 6 * i) & 63];
            else if (pad)
                out += '=';
        }
    }
    return out;
}

Result<std::string> decode(std::string_view text, const char* alphabet)
{
    signed char values[256];
    std::fill(std::begin(values), std::end(values), static_cast<signed char>(-1));
    for (int i = 0; i < 64; ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    if (text.size() % 4 == 1)
        return invalid("not base64: wrong length");
    std::string out;
    out.reserve(text.size() / 4 * 3 + 2);
    uint32_t group = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0)
            return invalid("not base64: a foreign character");
        group = group << 6 | static_cast<uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>(group >> bits & 255);
        }
    }
    if ((group & ((1u << bits) - 1)) != 0)
        return invalid("not base64: stray bits at the end");
    return out;
}

} // namespace

std::string toHex(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += kHex[static_cast<unsigned char>(c) >> 4];
        out += kHex[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

Result<std::string> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return invalid("not hexadecimal: odd length");
    std::string out;
    out.reserve(text.size() / 2);
    for (size_t at = 0; at < text.size(); at += 2) {
        const int high = hexValue(text[at]);
        const int low = hexValue(text[at + 1]);
        if (high < 0 || low < 0)
            return invalid("not hexadecimal: a foreign character");
        out += static_cast<char>(high << 4 | low);
    }
    return out;
}

std::string toBase64(std::string_view bytes)
{
    return encode(bytes, kStandard, true);
}

std::string toBase64Url(std::string_view bytes)
{
    return encode(bytes, kUrlSafe, false);
}

Result<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return invalid("not base64: wrong length");
    for (int i = 0; i < 2 && !text.empty() && text.back() == '='; ++i)
        text.remove_suffix(1);
    return decode(text, kStandard);
}

Result<std::string> fromBase64Url(std::string_view text)
{
    return decode(text, kUrlSafe);
}

namespace {

uint64_t eight(const char* at)
{
    uint64_t bytes;
    std::memcpy(&bytes, at, 8);
    return bytes;
}

// Eight characters at once: bit 5 is set in those from 'A' to 'Z'.
uint64_t lowerEight(uint64_t bytes)
{
    constexpr uint64_t kOnes = 0x0101010101010101ull;
    const uint64_t low = bytes & (kOnes * 0x7f);
    const uint64_t fromA = low + kOnes * (0x80 - 'A');
    const uint64_t beyondZ = low + kOnes * (0x7f - 'Z');
    return bytes | ((fromA ^ beyondZ) & ~bytes & (kOnes * 0x80)) >> 2;
}

} // namespace

bool equalsIgnoreCaseSameSize(const char* a, const char* b, size_t size)
{
    if (size >= 8) {
        for (size_t i = 0; i + 8 <= size; i += 8) {
            if (lowerEight(eight(a + i)) != lowerEight(eight(b + i)))
                return false;
        }
        // The last eight overlap what has been compared.
        return lowerEight(eight(a + size - 8)) == lowerEight(eight(b + size - 8));
    }
    for (size_t i = 0; i < size; ++i) {
        if (lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

std::string toLower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = lower(c);
    return out;
}

bool isValidUtf8(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        const unsigned char first = static_cast<unsigned char>(text[at]);
        size_t more = 0;
        uint32_t point = first;
        if (first >= 0xF0 && first <= 0xF4) {
            more = 3;
            point = first & 7u;
        } else if (first >= 0xE0 && first < 0xF0) {
            more = 2;
            point = first & 15u;
        } else if (first >= 0xC2 && first < 0xE0) {
            more = 1;
            point = first & 31u;
        } else if (first >= 0x80) {
            return false;
        }
        if (at + more >= text.size())
            return false;
        for (size_t i = 1; i <= more; ++i) {
            const unsigned char next = static_cast<unsigned char>(text[at + i]);
            if ((next & 0xC0) != 0x80)
                return false;
            point = point << 6 | (next & 63u);
        }
        if ((more == 2 && (point < 0x800 || (point >= 0xD800 && point < 0xE000))) || (more == 3 && (point < 0x10000 || point > 0x10FFFF)))
            return false;
        at += more + 1;
    }
    return true;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    size_t begin = 0;
    while (true) {
        const size_t end = text.find(separator, begin);
        parts.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

} // namespace gatehouse::base
