// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <utility>
#include <vector>

namespace gatehouse::console {

class PendingChanges;
class ResourceCache;

// The resources of a gateway as they would be with the pending changes, looked up anew each time. Copies nothing; what it gives is valid until something changes. GUI thread.
class PlannedResources
{
public:
    PlannedResources(const ResourceCache& resources, const PendingChanges& changes) : m_resources(resources), m_changes(changes) {}
    // Null when it is not there, or marked for deletion.
    const base::Json* find(const domain::ResourceKey& key) const;
    std::vector<std::pair<domain::ResourceKey, const base::Json*>> all(domain::Kind kind) const;

private:
    const ResourceCache& m_resources;
    const PendingChanges& m_changes;
};

} // namespace gatehouse::console
