// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/route.h"

namespace gatehouse::admin {

// The query of a request, read against what its route understands.
class Query
{
public:
    // Reports all that is wrong at once: unknown, repeated, malformed and missing parameters, by name.
    static base::Result<Query> parse(std::string_view text, const std::vector<Parameter>& known);

    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }
    std::string text(std::string_view name, std::string_view fallback = {}) const;
    int64_t integer(std::string_view name, int64_t fallback) const;
    bool flag(std::string_view name) const;
    int64_t timeNs(std::string_view name, int64_t fallback) const;
    int64_t durationNs(std::string_view name, int64_t fallback) const;

private:
    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace gatehouse::admin
