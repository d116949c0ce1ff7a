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

bool equalsIgnoreCase(std::string_view a, std::string_view b);
std::string toLower(std::string_view text);
std::string_view trim(std::string_view text); // spaces and tabs
bool isValidUtf8(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace gatehouse::base
