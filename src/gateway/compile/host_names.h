// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/persistent_map.h"
#include "domain/resource.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace gatehouse::gateway {

// Which tenants name a host: their routes that are enabled, and what they own. Names of the machine itself, which tenants share, are left out. Copies share what they have in
// common. The control thread.
class HostNames
{
public:
    void route(const domain::Resource& route, bool add);
    void tenant(const domain::Resource& tenant, bool add);

    // Tenants that name the host, itself or by a pattern that takes it in; in order, each once. `host`: lower case, without port.
    std::vector<std::string> namersOf(const std::string& host) const;

private:
    void step(const std::string& host, const std::string& tenant, bool add);

    using Tenants = std::map<std::string, uint32_t>; // few: how many places
    base::PersistentMap<std::string, Tenants, base::TextHash> m_names;
};

} // namespace gatehouse::gateway
