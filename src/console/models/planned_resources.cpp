// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/planned_resources.h"

#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"

#include <map>

namespace gatehouse::console {

const base::Json* PlannedResources::find(const domain::ResourceKey& key) const
{
    if (const base::Json* pending = m_changes.pending(key))
        return pending->is_null() ? nullptr : pending;
    const auto found = m_resources.find(key);
    return found ? &found->value : nullptr;
}

std::vector<std::pair<domain::ResourceKey, const base::Json*>> PlannedResources::all(domain::Kind kind) const
{
    std::map<domain::ResourceKey, const PendingChanges::Edit*> edits;
    for (const PendingChanges::Edit& edit : m_changes.edits()) {
        if (edit.operation.key.kind == kind)
            edits[edit.operation.key] = &edit;
    }
    std::vector<std::pair<domain::ResourceKey, const base::Json*>> out;
    const auto take = [&](const PendingChanges::Edit& edit) {
        if (edit.operation.op == domain::Operation::Op::Put)
            out.emplace_back(edit.operation.key, &edit.operation.value);
    };
    for (const auto& resource : m_resources.all(kind)) {
        const auto at = edits.find(resource->key);
        if (at == edits.end()) {
            out.emplace_back(resource->key, &resource->value);
            continue;
        }
        take(*at->second);
        edits.erase(at);
    }
    for (const auto& [key, edit] : edits)
        take(*edit);
    return out;
}

} // namespace gatehouse::console
