// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/arena.h"

#include <charconv>
#include <cstdint>
#include <string_view>

namespace gatehouse::pipeline {

// Digits in the request's arena.
inline std::string_view numberText(Arena& arena, uint64_t value)
{
    char digits[20];
    const auto written = std::to_chars(digits, digits + sizeof digits, value);
    return arena.copy({digits, static_cast<size_t>(written.ptr - digits)});
}

// Whole seconds, rounded up: who comes back then is not too early.
inline uint64_t secondsUp(int64_t ns)
{
    return ns <= 0 ? 0 : static_cast<uint64_t>((ns - 1) / 1'000'000'000 + 1);
}

} // namespace gatehouse::pipeline
