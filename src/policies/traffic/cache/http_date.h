// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gatehouse::policies {

// Seconds since 1970 of an HTTP date in any of its three forms (RFC 9110, section 5.6.7); nothing when it is none. `nowSeconds` places two-digit years.
std::optional<int64_t> parseHttpDate(std::string_view text, int64_t nowSeconds);

} // namespace gatehouse::policies
