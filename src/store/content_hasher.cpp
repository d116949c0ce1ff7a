// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "store/content_hasher.h"

#include "store/config_store.h"

namespace gatehouse::store {

std::string ContentHasher::hash(const domain::Configuration& configuration)
{
    std::string all;
    auto known = m_known.begin();
    for (const auto& [key, resource] : configuration.resources()) {
        while (known != m_known.end() && known->first < key)
            known = m_known.erase(known);
        if (known == m_known.end() || known->first != key)
            known = m_known.emplace_hint(known, key, Known{});
        if (known->second.resource != resource)
            known->second = {resource, base::sha256(base::toText(resource->value))};
        all += domain::resourcePath(key);
        all += '\n';
        all.append(reinterpret_cast<const char*>(known->second.hash.data()), known->second.hash.size());
        ++known;
    }
    m_known.erase(known, m_known.end());
    return base::sha256Hex(all);
}

std::string contentHash(const domain::Configuration& configuration)
{
    return ContentHasher().hash(configuration);
}

} // namespace gatehouse::store
