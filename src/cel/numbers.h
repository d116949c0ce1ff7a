// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::cel {

// The shortest text that means this double: "123.456", "1e+21", "NaN", "-Infinity".
std::string doubleText(double value);
std::optional<double> parseDouble(std::string_view text);

} // namespace gatehouse::cel
