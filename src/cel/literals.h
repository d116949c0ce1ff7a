// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::cel {

// What the text of a token says: quotes, prefixes and escapes undone. Errors name what is wrong, not where.
base::Result<std::string> decodeString(std::string_view token);
base::Result<std::string> decodeBytes(std::string_view token);
// Decimal or hexadecimal, with a sign before it.
base::Result<int64_t> decodeInt(std::string_view token);
base::Result<uint64_t> decodeUint(std::string_view token); // with its u
base::Result<double> decodeDouble(std::string_view token);

} // namespace gatehouse::cel
