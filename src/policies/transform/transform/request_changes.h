// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "pipeline/context.h"
#include "policies/transform/headers/value_template.h"

#include <map>

namespace gatehouse::policies {

// Header fields that get another name, with their values. Immutable; any thread.
class FieldNames
{
public:
    static FieldNames from(const base::Json& map, const std::string& pointer, std::vector<base::Problem>& problems);
    bool isEmpty() const { return m_names.empty(); }
    // A field that an edit takes away already is not brought back.
    // Values are views of `fields`, or copies in `keep` where those may not live as long as the request.
    void apply(const http::HeaderFields& fields, pipeline::HeaderEdits& edits, pipeline::Arena* keep = nullptr) const;

private:
    struct Name {
        std::string from, to;
        http::HeaderId fromId, toId;
    };
    std::vector<Name> m_names;
};

// What becomes of a request's path and query. Immutable; any thread.
class RequestChanges
{
public:
    static RequestChanges from(const base::Json& config, const std::string& pointer, std::vector<base::Problem>& problems);
    // False: no good path comes of it.
    bool apply(pipeline::Context& context) const;
    bool changesQuery() const { return m_keepsSome || !m_removed.empty() || !m_renamed.empty() || !m_set.empty() || !m_added.empty(); }
    bool changesPath() const { return m_path.has_value(); }
    const FieldNames& fields() const { return m_fields; }

private:
    using Values = std::vector<std::pair<std::string, ValueTemplate>>;
    void changeQuery(pipeline::Context& context) const;

    FieldNames m_fields;
    std::optional<ValueTemplate> m_path;
    bool m_keepsSome = false;
    std::vector<std::string> m_kept, m_removed;
    std::map<std::string, std::string, std::less<>> m_renamed;
    Values m_set, m_added;
};

} // namespace gatehouse::policies
