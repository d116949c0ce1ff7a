// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/control/policy_schemas.h"

#include <cstdio>
#include <cstdlib>

namespace gatehouse::admin {

PolicySchemas::PolicySchemas(pipeline::PolicyCatalogue catalogue)
{
    for (const pipeline::PolicyType& type : catalogue) {
        auto document = base::parseJson(type.schema);
        auto schema = document ? schema::Schema::compile(std::move(*document)) : base::Result<schema::Schema>(document.error());
        if (!schema) {
            // A defect of the build, which every test finds.
            std::fprintf(stderr, "policy schema %.*s: %s\n", static_cast<int>(type.kind.size()), type.kind.data(), schema.error().text().c_str());
            std::abort();
        }
        m_schemas.emplace(type.kind, std::move(*schema));
    }
}

const schema::Schema* PolicySchemas::find(std::string_view kind) const
{
    const auto found = m_schemas.find(kind);
    return found == m_schemas.end() ? nullptr : &found->second;
}

std::string PolicySchemas::kindList() const
{
    std::string all;
    for (const auto& [kind, schema] : m_schemas)
        all += (all.empty() ? "" : ", ") + kind;
    return all;
}

} // namespace gatehouse::admin
