// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/json_masker.h"

#include <charconv>

namespace gatehouse::policies {

namespace {

// Four hexadecimal digits, or nothing.
std::optional<uint32_t> unit(std::string_view text, size_t at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    uint32_t value = 0;
    const auto read = std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    return read.ec == std::errc() && read.ptr == text.data() + at + 4 ? std::optional(value) : std::nullopt;
}

void appendUtf8(uint32_t code, std::string& out)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | code >> 18);
        out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

constexpr uint32_t kReplacement = 0xFFFD;

} // namespace

size_t decodeJsonText(std::string_view raw, bool last, std::string& out)
{
    size_t i = 0;
    while (i < raw.size()) {
        const size_t escape = std::min(raw.find('\\', i), raw.size());
        out += raw.substr(i, escape - i);
        i = escape;
        if (i == raw.size())
            break;
        if (i + 1 == raw.size()) {
            if (last)
                out += raw[i++];
            return i;
        }
        const char c = raw[i + 1];
        if (c != 'u') {
            static constexpr std::string_view kLetters = "bfnrt";
            static constexpr std::string_view kMeant = "\b\f\n\r\t";
            const size_t known = kLetters.find(c);
            out += known == std::string_view::npos ? c : kMeant[known];
            i += 2;
            continue;
        }
        if (!last && i + 6 > raw.size())
            return i;
        const auto first = unit(raw, i + 2);
        if (!first) {
            out += raw.substr(i, 2);
            i += 2;
            continue;
        }
        if (*first < 0xD800 || *first > 0xDFFF) {
            appendUtf8(*first, out);
            i += 6;
            continue;
        }
        if (*first <= 0xDBFF) {
            if (!last && i + 12 > raw.size())
                return i;
            const auto second = raw.substr(i + 6, 2) == "\\u" ? unit(raw, i + 8) : std::nullopt;
            if (second && *second >= 0xDC00 && *second <= 0xDFFF) {
                appendUtf8(0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00), out);
                i += 12;
                continue;
            }
        }
        appendUtf8(kReplacement, out); // half of a pair
        i += 6;
    }
    return i;
}

void encodeJsonText(std::string_view text, std::string& out)
{
    static constexpr char kHex[] = "0123456789abcdef";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) >= 0x20) {
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else {
            out += "\\u00";
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[c & 15];
        }
    }
}

} // namespace gatehouse::policies
