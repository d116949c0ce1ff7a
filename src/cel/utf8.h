// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::cel {

// Texts of clients need not be UTF-8: a byte that begins no sequence counts as one code point, U+FFFD.
struct CodePoint {
    char32_t value = 0;
    uint32_t bytes = 0; // 0 at the end
};

CodePoint codePointAt(std::string_view text, size_t offset) noexcept;
size_t countCodePoints(std::string_view text) noexcept;
// The byte at which code point `index` begins; npos behind the end, the size at the end.
size_t byteOfCodePoint(std::string_view text, size_t index) noexcept;
void appendUtf8(std::string& out, char32_t value);
// Unicode's White_Space.
bool isSpace(char32_t value) noexcept;

} // namespace gatehouse::cel
