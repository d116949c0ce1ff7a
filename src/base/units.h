// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <chrono>

namespace gatehouse::base {

// "250ms", "1m", "1h30m", "30d" (ns us ms s m h d); a bare number is in `unit`. Negative and overflowing values are refused.
Result<std::chrono::nanoseconds> parseDuration(std::string_view text);
Result<std::chrono::nanoseconds> durationFrom(const Json& value, std::chrono::nanoseconds unit = std::chrono::seconds(1));
// The shortest exact spelling: 90 s gives "1m30s".
std::string durationText(std::chrono::nanoseconds value);

// "512", "8KiB", "1MiB", "2GiB", "10kB", "1MB" in bytes.
Result<uint64_t> parseSize(std::string_view text);
Result<uint64_t> sizeFrom(const Json& value);
std::string sizeText(uint64_t bytes);

// For members that a schema has already accepted.
std::chrono::nanoseconds durationAt(const Json& object, std::string_view member, std::chrono::nanoseconds fallback);
uint64_t sizeAt(const Json& object, std::string_view member, uint64_t fallback);

} // namespace gatehouse::base
