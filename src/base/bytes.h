// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace gatehouse::base {

std::string toHex(std::string_view bytes);
// Empty Result error on odd length or a foreign character.
Result<std::string> fromHex(std::string_view text);

// RFC 4648 section 4 with padding, and section 5 (URL safe) without.
std::string toBase64(std::string_view bytes);
std::string toBase64Url(std::string_view bytes);
// Strict: no white space, right padding, no stray bits.
Result<std::string> fromBase64(std::string_view text);
Result<std::string> fromBase64Url(std::string_view text);

bool equalsIgnoreCaseSameSize(const char* a, const char* b, size_t size);
// ASCII letters alone. Most texts that are compared differ in length already.
inline bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && equalsIgnoreCaseSameSize(a.data(), b.data(), a.size());
}
std::string toLower(std::string_view text);
// Without the spaces and tabs around it.
inline std::string_view trim(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}
bool isValidUtf8(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace gatehouse::base
