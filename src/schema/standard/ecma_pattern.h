// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::schema {

// A regular expression of ECMA-262, as JSON Schema has them, in RE2's words. What RE2 cannot do (look-around, back references) stays as it is, for RE2 to refuse.
std::string ecmaToRe2(std::string_view pattern);

} // namespace gatehouse::schema
