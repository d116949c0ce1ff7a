// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/override_fields.h"

#include "base/bytes.h"

namespace gatehouse::proxy {

namespace {

constexpr std::string_view kOverrides[] = {"X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method", "X-Original-URL", "X-Rewrite-URL"};

// Most fields have an id or another length, and nothing of them is compared.
bool mayOverride(const http::HeaderField& field)
{
    if (field.id != http::HeaderId::Unknown)
        return false;
    const size_t size = field.name.size();
    return (size == 13 || size == 14 || size == 17 || size == 22) && (field.name[0] | 0x20) == 'x';
}

} // namespace

void takeOverridesOut(const http::HeaderFields& fields, pipeline::HeaderEdits& edits)
{
    for (const http::HeaderField& field : fields) {
        if (!mayOverride(field))
            continue;
        for (const std::string_view name : kOverrides) {
            if (base::equalsIgnoreCase(field.name, name))
                edits.push_back({pipeline::HeaderEdit::Op::Remove, http::HeaderId::Unknown, name, {}});
        }
    }
}

} // namespace gatehouse::proxy
