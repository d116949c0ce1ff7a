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

// Those that begin and end the OWASP Core Rule Set, without which nothing is refused: they can't be left out.
inline constexpr std::pair<int, int> kKeyRules[] = {{901'000, 901'999}, {949'000, 949'999}, {959'000, 959'999}, {980'000, 980'999}};
inline bool isKeyRule(int id)
{
    for (const auto& [from, to] : kKeyRules) {
        if (id >= from && id <= to)
            return true;
    }
    return false;
}

} // namespace gatehouse::policies
