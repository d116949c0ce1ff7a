// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "http/message.h"

#include <string_view>

namespace gatehouse::policies {

// Calls `use` with every member of a comma-separated list (RFC 9110, section 5.6.1), which may stand in several fields; commas in quotation marks divide nothing.
template <class Use>
void eachMember(std::string_view value, Use use)
{
    size_t begin = 0;
    bool quoted = false;
    for (size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && quoted && value[i] == '\\') {
            ++i;
            continue;
        }
        if (i < value.size() && value[i] == '"')
            quoted = !quoted;
        if (i < value.size() && (value[i] != ',' || quoted))
            continue;
        if (const std::string_view member = base::trim(value.substr(begin, i - begin)); !member.empty())
            use(member);
        begin = i + 1;
    }
}

template <class Use>
void eachMember(const http::HeaderFields& fields, http::HeaderId id, Use use)
{
    for (const http::HeaderField& field : fields) {
        if (field.id == id)
            eachMember(field.value, use);
    }
}

} // namespace gatehouse::policies
