// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/basic_auth/basic_credentials.h"

#include "base/bytes.h"

#include <algorithm>
#include <cstdint>

namespace gatehouse::policies {

namespace {

constexpr std::string_view kScheme = "Basic ";
constexpr size_t kLongest = 4096;

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

// Strict RFC 4648 section 4, into the arena: the common path makes no string.
std::optional<std::string_view> decode(std::string_view text, pipeline::Arena& arena)
{
    if (text.empty() || text.size() % 4 != 0)
        return std::nullopt;
    const size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    const std::string_view digits = text.substr(0, text.size() - padding);
    char* const start = arena.allocate(text.size() / 4 * 3);
    char* at = start;
    uint32_t bits = 0;
    int count = 0;
    for (const char c : digits) {
        const int value = valueOf(c);
        if (value < 0)
            return std::nullopt;
        bits = bits << 6 | static_cast<uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            *at++ = static_cast<char>(bits >> count & 0xff);
        }
    }
    if ((bits & ((1u << count) - 1)) != 0)
        return std::nullopt; // stray bits: a second spelling of the same text
    return std::string_view(start, static_cast<size_t>(at - start));
}

} // namespace

bool isBasic(std::string_view authorization)
{
    return authorization.size() >= kScheme.size() - 1 && base::equalsIgnoreCase(authorization.substr(0, kScheme.size() - 1), kScheme.substr(0, kScheme.size() - 1)) &&
           (authorization.size() == kScheme.size() - 1 || authorization[kScheme.size() - 1] == ' ');
}

std::optional<BasicCredentials> readBasicCredentials(std::string_view authorization, pipeline::Arena& arena)
{
    if (!isBasic(authorization) || authorization.size() > kLongest)
        return std::nullopt;
    authorization.remove_prefix(kScheme.size() - 1);
    const auto decoded = decode(base::trim(authorization), arena);
    if (!decoded)
        return std::nullopt;
    const size_t colon = decoded->find(':');
    const bool controls = std::any_of(decoded->begin(), decoded->end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (colon == std::string_view::npos || controls)
        return std::nullopt;
    return BasicCredentials{decoded->substr(0, colon), decoded->substr(colon + 1)};
}

} // namespace gatehouse::policies
