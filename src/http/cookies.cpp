// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/cookies.h"

#include "base/bytes.h"

namespace gatehouse::http {

std::string_view cookie(const HeaderFields& fields, std::string_view name)
{
    for (const HeaderField& field : fields) {
        if (field.id != HeaderId::Cookie)
            continue;
        for (std::string_view rest = field.value; !rest.empty();) {
            const size_t end = rest.find(';');
            const std::string_view pair = base::trim(rest.substr(0, end));
            if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
                return pair.substr(name.size() + 1);
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        }
    }
    return {};
}

} // namespace gatehouse::http
