// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/resource.h"

#include <array>

namespace gatehouse::domain {

namespace {

struct KindInfo {
    Kind kind;
    std::string_view name;
    std::string_view plural;
    bool inTenant;
    bool atGateway;
};

constexpr std::array<KindInfo, 11> kInfos{{
    {Kind::Tenant, "tenant", "tenants", false, true},
    {Kind::Service, "service", "services", true, false},
    {Kind::Route, "route", "routes", true, false},
    {Kind::Consumer, "consumer", "consumers", true, false},
    {Kind::Policy, "policy", "policies", true, true},
    {Kind::Certificate, "certificate", "certificates", true, true},
    {Kind::Keyset, "keyset", "keysets", true, true},
    {Kind::Secret, "secret", "secrets", true, true},
    {Kind::Listener, "listener", "listeners", false, true},
    {Kind::Administrator, "administrator", "administrators", false, true},
    {Kind::Role, "role", "roles", false, true},
}};

const KindInfo& info(Kind kind)
{
    return kInfos[static_cast<size_t>(kind)];
}

} // namespace

std::string_view kindName(Kind kind)
{
    return info(kind).name;
}

std::string_view kindPlural(Kind kind)
{
    return info(kind).plural;
}

std::optional<Kind> kindFromName(std::string_view name)
{
    for (const KindInfo& entry : kInfos) {
        if (entry.name == name)
            return entry.kind;
    }
    return {};
}

std::optional<Kind> kindFromPlural(std::string_view plural)
{
    for (const KindInfo& entry : kInfos) {
        if (entry.plural == plural)
            return entry.kind;
    }
    return {};
}

bool livesInTenant(Kind kind)
{
    return info(kind).inTenant;
}

bool livesAtGateway(Kind kind)
{
    return info(kind).atGateway;
}

uint64_t ResourceKeyHash::operator()(const ResourceKey& key) const noexcept
{
    const uint64_t tenant = std::hash<std::string>()(key.tenant), id = std::hash<std::string>()(key.id);
    return (id ^ (tenant << 21 | tenant >> 43) ^ static_cast<uint64_t>(key.kind)) * 0x9e3779b97f4a7c15ull;
}

std::string qualifiedName(const ResourceKey& key)
{
    return key.tenant.empty() ? key.id : key.tenant + '/' + key.id;
}

std::string resourcePath(const ResourceKey& key)
{
    std::string path = "/v1/";
    if (!key.tenant.empty())
        path += "tenants/" + key.tenant + '/';
    path += kindPlural(key.kind);
    return path + '/' + key.id;
}

} // namespace gatehouse::domain
