// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/utf8.h"

namespace gatehouse::cel {

namespace {

constexpr char32_t kReplacement = 0xfffd;

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

} // namespace

CodePoint codePointAt(std::string_view text, size_t offset) noexcept
{
    if (offset >= text.size())
        return {};
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[offset + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const uint32_t length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
    if (length == 0 || offset + length > text.size())
        return {kReplacement, 1};
    char32_t value = first & (0x7fu >> length);
    for (uint32_t i = 1; i < length; ++i) {
        if (!isContinuation(byte(i)))
            return {kReplacement, 1};
        value = value << 6 | (byte(i) & 0x3fu);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    if (overlong || value > 0x10ffff || (value >= 0xd800 && value < 0xe000))
        return {kReplacement, 1};
    return {value, length};
}

size_t countCodePoints(std::string_view text) noexcept
{
    size_t count = 0;
    for (size_t at = 0; at < text.size(); ++count)
        at += static_cast<unsigned char>(text[at]) < 0x80 ? 1 : codePointAt(text, at).bytes;
    return count;
}

size_t byteOfCodePoint(std::string_view text, size_t index) noexcept
{
    size_t at = 0;
    for (; index > 0; --index) {
        if (at >= text.size())
            return std::string_view::npos;
        at += codePointAt(text, at).bytes;
    }
    return at;
}

void appendUtf8(std::string& out, char32_t value)
{
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xc0 | value >> 6);
        put(0x80 | (value & 0x3f));
    } else if (value < 0x10000) {
        put(0xe0 | value >> 12);
        put(0x80 | (value >> 6 & 0x3f));
        put(0x80 | (value & 0x3f));
    } else {
        put(0xf0 | value >> 18);
        put(0x80 | (value >> 12 & 0x3f));
        put(0x80 | (value >> 6 & 0x3f));
        put(0x80 | (value & 0x3f));
    }
}

bool isSpace(char32_t value) noexcept
{
    return (value >= 0x09 && value <= 0x0d) || value == 0x20 || value == 0x85 || value == 0xa0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200a) || value == 0x2028 || value == 0x2029 || value == 0x202f ||
           value == 0x205f || value == 0x3000;
}

} // namespace gatehouse::cel
