// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// Rules in ModSecurity's language that an administrator wrote, made safe: read by this, judged by lists of what is allowed, and written anew, so that the engine never reads the
// text as it was and can't understand it otherwise. Allowed are rules over one request and its answer; what reads files, runs programs, asks other hosts, writes logs, keeps
// something beyond the request or changes the engine is not. Pure functions, any thread.

inline constexpr size_t kMostRuleText = 64 * 1024;
inline constexpr size_t kMostDirectives = 500;
inline constexpr int kMostOwnRuleId = 99'999; // those above belong to rule sets

// One directive a line. Problems say the line; `pointer` is the place in the configuration. Empty when there is a problem.
std::string safeRules(std::string_view text, const std::string& pointer, std::vector<base::Problem>& problems);

// Whether it names something that rules look at, "ARGS:password" or "REQUEST_COOKIES": one, without an operator, a count or a regular expression.
bool isRuleTarget(std::string_view text);

} // namespace gatehouse::policies
