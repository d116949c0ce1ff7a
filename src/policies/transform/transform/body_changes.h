// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "policies/transform/transform/json_template.h"

namespace gatehouse::policies {

// What becomes of a JSON body: removed, renamed, set, added where nothing is, and put into a template, in this order. Immutable; any thread.
class BodyChanges
{
public:
    static constexpr size_t kMost = 64; // of each

    // From the members remove, rename, set, add and template of `config`; what is wrong is told below `pointer`.
    static BodyChanges from(const base::Json& config, const std::string& pointer, std::vector<base::Problem>& problems);
    bool isEmpty() const { return m_removed.empty() && m_renamed.empty() && m_set.empty() && m_added.empty() && !m_template; }
    // Nothing when what is put into it would be more than `mostAdded` bytes: a short value may be wanted in very many places.
    std::optional<JsonTree> apply(JsonTree body, pipeline::Context& context, size_t mostAdded) const;

private:
    using Path = std::vector<JsonPaths::Segment>;
    template <class Use>
    static void eachParent(JsonTree& tree, const Path& path, size_t at, bool create, Use& use);
    static void put(JsonTree& body, const Path& path, const JsonTree& value, bool onlyIfAbsent, size_t& left);

    std::vector<Path> m_removed;
    std::vector<std::pair<Path, std::string>> m_renamed;
    std::vector<std::pair<Path, JsonTemplate>> m_set;
    std::vector<std::pair<Path, JsonTemplate>> m_added;
    std::optional<JsonTemplate> m_template;
};

} // namespace gatehouse::policies
