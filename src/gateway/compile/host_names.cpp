// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/host_names.h"

#include "base/bytes.h"
#include "domain/integrity_parts.h"

#include <set>

namespace gatehouse::gateway {

void HostNames::step(const std::string& host, const std::string& tenant, bool add)
{
    Tenants& tenants = m_names.edit(host);
    uint32_t& count = tenants[tenant];
    count += add ? 1 : UINT32_MAX;
    if (count == 0)
        tenants.erase(tenant);
    if (tenants.empty())
        m_names.erase(host);
}

void HostNames::route(const domain::Resource& route, bool add)
{
    if (!base::boolAt(route.value, "enabled", true))
        return;
    for (const auto& [i, text] : domain::textItems(base::memberAt(base::memberAt(route.value, "match"), "hosts"))) {
        if (const std::string host = base::toLower(text); !domain::isLocalName(host))
            step(host, route.key.tenant, add);
    }
}

void HostNames::tenant(const domain::Resource& tenant, bool add)
{
    for (const auto& [i, text] : domain::textItems(base::memberAt(tenant.value, "hosts")))
        step(base::toLower(text), tenant.key.id, add);
}

std::vector<std::string> HostNames::namersOf(const std::string& host) const
{
    std::set<std::string> names;
    const auto take = [&](const std::string& pattern) {
        if (const Tenants* tenants = m_names.find(pattern)) {
            for (const auto& [tenant, count] : *tenants)
                names.insert(tenant);
        }
    };
    take(host);
    for (size_t dot = host.find('.'); dot != std::string::npos; dot = host.find('.', dot + 1))
        take('*' + host.substr(dot));
    return {names.begin(), names.end()};
}

} // namespace gatehouse::gateway
