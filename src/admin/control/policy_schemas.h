// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"
#include "schema/validator.h"

#include <map>
#include <string>

namespace gatehouse::admin {

// The compiled schemas of all kinds of policy. Immutable.
class PolicySchemas
{
public:
    explicit PolicySchemas(pipeline::PolicyCatalogue catalogue);
    const schema::Schema* find(std::string_view kind) const;
    std::string kindList() const; // for errors

private:
    std::map<std::string, schema::Schema, std::less<>> m_schemas;
};

} // namespace gatehouse::admin
