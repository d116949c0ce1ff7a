// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

namespace gatehouse::policies {

// A whole number from 0 to `most` of a policy's configuration.
inline uint64_t boundFrom(const base::Json& config, std::string_view member, uint64_t fallback, int64_t most, std::vector<base::Problem>& problems)
{
    const int64_t value = base::intAt(config, member, static_cast<int64_t>(fallback));
    if (value >= 0 && value <= most)
        return static_cast<uint64_t>(value);
    problems.push_back({base::joinPointer("", member), "from 0 to " + std::to_string(most), 0, 0});
    return fallback;
}

// A list of texts of a policy's configuration.
inline std::vector<std::string> textsFrom(const base::Json& config, std::string_view member, std::vector<std::string> fallback, size_t most, std::vector<base::Problem>& problems)
{
    const base::Json& list = base::memberAt(config, member);
    if (list.is_null())
        return fallback;
    std::vector<std::string> out;
    for (const base::Json& item : list.is_array() ? list : base::Json::array()) {
        if (item.is_string() && out.size() < most)
            out.push_back(item.get<std::string>());
        else
            problems.push_back({base::joinPointer("", member), "texts, " + std::to_string(most) + " at most", 0, 0});
    }
    return out;
}

} // namespace gatehouse::policies
