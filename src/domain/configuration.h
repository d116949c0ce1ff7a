// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/resource_map.h"

#include <memory>
#include <vector>

namespace gatehouse::domain {

// The whole configuration at one revision. Immutable once shared; copies share the resources and cost little (see ResourceMap).
class Configuration
{
public:
    uint64_t revision = 0;

    const ResourceMap& resources() const { return m_resources; }
    const Resource* find(const ResourceKey& key) const;
    void put(Resource resource);
    void put(ResourceMap::Ptr resource); // shared, as it is
    bool remove(const ResourceKey& key);
    // In order of id. An empty tenant names the gateway's level.
    std::vector<const Resource*> list(Kind kind, std::string_view tenant) const;
    std::vector<const Resource*> listAll(Kind kind) const;

private:
    ResourceMap m_resources;
};

using ConfigurationPtr = std::shared_ptr<const Configuration>;

} // namespace gatehouse::domain
