// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configuration.h"

namespace gatehouse::domain {

const Resource* Configuration::find(const ResourceKey& key) const
{
    const auto found = m_resources.find(key);
    return found == m_resources.end() ? nullptr : (*found).second.get();
}

void Configuration::put(Resource resource)
{
    m_resources.put(std::make_shared<const Resource>(std::move(resource)));
}

void Configuration::put(ResourceMap::Ptr resource)
{
    m_resources.put(std::move(resource));
}

bool Configuration::remove(const ResourceKey& key)
{
    return m_resources.remove(key);
}

std::vector<const Resource*> Configuration::list(Kind kind, std::string_view tenant) const
{
    std::vector<const Resource*> found;
    for (auto at = m_resources.lower_bound({kind, std::string(tenant), {}}); at != m_resources.end(); ++at) {
        if (at->first.kind != kind || at->first.tenant != tenant)
            break;
        found.push_back(at->second.get());
    }
    return found;
}

std::vector<const Resource*> Configuration::listAll(Kind kind) const
{
    std::vector<const Resource*> found;
    for (auto at = m_resources.lower_bound({kind, {}, {}}); at != m_resources.end() && at->first.kind == kind; ++at)
        found.push_back(at->second.get());
    return found;
}

} // namespace gatehouse::domain
