// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <string>
#include <utility>
#include <vector>

namespace gatehouse::policies {

// What rules are not to look at: some rules at nothing, or not at one argument. By their numbers or by their tag; read from a policy's configuration.
struct RuleExclusion {
    std::vector<std::pair<int, int>> rules; // from, to
    std::string tag;                        // instead of numbers
    std::string target;                     // "ARGS:password"; empty: the rules are left out whole
};

inline constexpr size_t kMostExclusions = 200;

std::vector<RuleExclusion> exclusionsFrom(const base::Json& list, const std::string& pointer, std::vector<base::Problem>& problems);

// Whether a rule is one of those that begin and end a rule set, without which nothing is refused: they can't be left out.
bool isKeyRule(int id);

} // namespace gatehouse::policies
