// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/path.h"
#include "http/server.h"

namespace gatehouse::http {

std::string_view ServerRequest::field(std::string_view lowerCaseName) const
{
    for (const auto& [name, value] : fields) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

std::optional<std::string> ServerRequest::parameter(std::string_view name) const
{
    bool found = false;
    const std::string_view value = queryValue(query, name, found);
    if (!found)
        return {};
    return decodePercent(value, true);
}

} // namespace gatehouse::http
