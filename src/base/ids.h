// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::base {

// `[a-z0-9][a-z0-9._-]{0,62}`
bool isValidId(std::string_view id);
// The nearest valid id to a free text, for suggestions: "Orders API" gives "orders-api".
std::string idFrom(std::string_view text);
// 16 random bytes as hexadecimal.
std::string randomId();

} // namespace gatehouse::base
