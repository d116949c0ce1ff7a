// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/integrity_index.h"

#include "base/bytes.h"
#include "domain/integrity_parts.h"

#include <algorithm>
#include <set>

namespace gatehouse::domain {

namespace {

using base::Json;

constexpr size_t kManyDifferences = 5000; // from here on a whole check costs no more

// What a resource says that others may stand against.
struct Facts {
    std::vector<ResourceKey> references;
    std::vector<std::string> hosts, paths, groups;
    std::vector<uint64_t> credentials;
    std::string wantedGroup;
};

std::string groupKey(const std::string& tenant, const std::string& group)
{
    return tenant + '\n' + group;
}

void readRoute(const Resource& route, Facts& facts)
{
    facts.references.push_back({Kind::Service, route.key.tenant, base::stringAt(route.value, "service")});
    const Json& match = base::memberAt(route.value, "match");
    const Json& paths = base::memberAt(match, "paths");
    const auto addPaths = [&](const std::string& host) {
        if (!paths.is_array() || paths.empty())
            facts.paths.push_back(PathMatch{"prefix", "/"}.on(host));
        for (size_t i = 0; paths.is_array() && i < paths.size(); ++i)
            facts.paths.push_back(pathMatch(paths[i]).on(host));
    };
    const auto hosts = textItems(base::memberAt(match, "hosts"));
    if (hosts.empty())
        addPaths("");
    for (const auto& [i, text] : hosts) {
        const std::string host = base::toLower(text);
        if (isLocalName(host))
            addPaths(host); // tenants may share it
        else
            facts.hosts.push_back(host);
    }
}

void readService(const Resource& service, Facts& facts)
{
    if (std::string id = base::stringAt(base::memberAt(base::memberAt(service.value, "upstream"), "tls"), "certificate"); !id.empty())
        facts.references.push_back({Kind::Certificate, service.key.tenant, std::move(id)});
}

void readPolicy(const Resource& policy, Facts& facts)
{
    const Json& scope = base::memberAt(policy.value, "scope");
    if (!scope.is_object() || scope.contains("gateway"))
        return;
    const std::string tenant = base::stringAt(scope, "tenant", policy.key.tenant);
    if (policy.key.tenant.empty())
        facts.references.push_back({Kind::Tenant, {}, tenant});
    for (const Kind kind : {Kind::Service, Kind::Route, Kind::Consumer}) {
        if (std::string id = base::stringAt(scope, kindName(kind)); !id.empty())
            facts.references.push_back({kind, tenant, std::move(id)});
    }
    if (const std::string group = base::stringAt(scope, "group"); !group.empty())
        facts.wantedGroup = groupKey(tenant, group);
}

void readConsumer(const Resource& consumer, Facts& facts)
{
    std::set<std::string> groups;
    for (const auto& [i, group] : textItems(base::memberAt(consumer.value, "groups")))
        groups.insert(groupKey(consumer.key.tenant, group));
    facts.groups.assign(groups.begin(), groups.end());
    for (const Json& credential : base::memberAt(consumer.value, "credentials")) {
        for (const UniqueMember& unique : kUniqueMembers) {
            if (const std::string value = base::stringAt(credential, unique.member); !value.empty())
                facts.credentials.push_back(std::hash<std::string>()(consumer.key.tenant + '\n' + unique.member + '\n' + value));
        }
    }
}

Facts factsOf(const Resource& resource)
{
    Facts facts;
    switch (resource.key.kind) {
    case Kind::Service: readService(resource, facts); break;
    case Kind::Route: readRoute(resource, facts); break;
    case Kind::Policy: readPolicy(resource, facts); break;
    case Kind::Consumer: readConsumer(resource, facts); break;
    default: break;
    }
    return facts;
}

template <class Map, class Key>
void step(Map& counts, const Key& key, bool add)
{
    uint32_t& count = counts.edit(key);
    count += add ? 1 : UINT32_MAX;
    if (count == 0)
        counts.erase(key);
}

template <class Map>
void stepTenant(Map& map, const std::string& key, const std::string& tenant, bool add)
{
    auto& tenants = map.edit(key);
    uint32_t& count = tenants[tenant];
    count += add ? 1 : UINT32_MAX;
    if (count == 0)
        tenants.erase(tenant);
    if (tenants.empty())
        map.erase(key);
}

bool claimsSomething(const Resource& tenant)
{
    return !base::memberAt(tenant.value, "hosts").empty() || !base::memberAt(tenant.value, "pathPrefixes").empty();
}

bool claimsTheSame(const Resource& a, const Resource& b)
{
    return base::memberAt(a.value, "hosts") == base::memberAt(b.value, "hosts") && base::memberAt(a.value, "pathPrefixes") == base::memberAt(b.value, "pathPrefixes");
}

} // namespace

IntegrityIndex::IntegrityIndex() : m_claims(std::make_shared<const Claims>()) {}

void IntegrityIndex::count(const Resource& resource, bool add)
{
    const Facts facts = factsOf(resource);
    const std::string& tenant = resource.key.tenant;
    if (!tenant.empty())
        step(m_held, tenant, add);
    for (const ResourceKey& reference : facts.references)
        step(m_references, reference, add);
    for (const std::string& host : facts.hosts)
        stepTenant(m_hosts, host, tenant, add);
    for (const std::string& path : facts.paths)
        stepTenant(m_paths, path, tenant, add);
    for (const std::string& group : facts.groups)
        step(m_groups, group, add);
    if (!facts.wantedGroup.empty())
        step(m_groupPolicies, facts.wantedGroup, add);
    for (const uint64_t credential : facts.credentials)
        step(m_credentials, credential, add);
}

void IntegrityIndex::countClaims()
{
    auto claims = std::make_shared<Claims>();
    for (const Resource* tenant : m_known.listAll(Kind::Tenant)) {
        for (const auto& [i, host] : textItems(base::memberAt(tenant->value, "hosts")))
            claims->hosts.add(host, tenant->key.id);
        for (const auto& [i, prefix] : textItems(base::memberAt(tenant->value, "pathPrefixes")))
            claims->prefixes.add(prefix, tenant->key.id);
    }
    m_claims = std::move(claims);
}

bool IntegrityIndex::isSound(const Resource* old, const Resource* now, const IntegrityIndex& before) const
{
    const ResourceKey& key = (now ? now : old)->key;
    if (!now && m_references.contains(key))
        return false;
    if (key.kind == Kind::Tenant)
        return now ? (old ? claimsTheSame(*old, *now) : !claimsSomething(*now)) : !m_held.contains(key.id);
    const Facts was = old ? factsOf(*old) : Facts(), is = now ? factsOf(*now) : Facts();
    const auto alone = [](const auto& map, const std::string& name) {
        const Tenants* tenants = map.find(name);
        return !tenants || tenants->size() == 1;
    };
    for (const std::string& host : is.hosts) {
        if (!alone(m_hosts, host))
            return false;
    }
    for (const std::string& path : is.paths) {
        if (!alone(m_paths, path))
            return false;
    }
    for (const uint64_t credential : is.credentials) {
        if (*m_credentials.find(credential) > 1)
            return false;
    }
    // A group that comes or goes with its last consumer makes or ends warnings at the policies that are for it.
    for (const auto* groups : {&was.groups, &is.groups}) {
        for (const std::string& group : *groups) {
            if ((m_groupPolicies.contains(group) || before.m_groupPolicies.contains(group)) && (!m_groups.contains(group) || !before.m_groups.contains(group)))
                return false;
        }
    }
    return was.wantedGroup.empty() || before.m_groups.contains(was.wantedGroup);
}

bool IntegrityIndex::isSound(const Differences& differences, const IntegrityIndex& before) const
{
    std::vector<const Resource*> changed;
    for (const auto& [old, now] : differences) {
        const ResourceKey& key = (now ? now : old)->key;
        const bool judged = key.kind == Kind::Tenant || key.kind == Kind::Service || key.kind == Kind::Route || key.kind == Kind::Consumer || key.kind == Kind::Policy;
        const bool warned = std::any_of(m_warnings.begin(), m_warnings.end(), [&](const IntegrityProblem& warning) { return warning.key == key; });
        if (!judged || warned || !isSound(old.get(), now.get(), before))
            return false;
        if (now && key.kind != Kind::Tenant) // a tenant stands against nothing but other tenants' claims
            changed.push_back(now.get());
    }
    return areSoundAlone(m_known, *m_claims, changed, [this](const std::string& tenant, const std::string& group) { return m_groups.contains(groupKey(tenant, group)); });
}

IntegrityIndex::Checked IntegrityIndex::check(const Configuration& next) const
{
    const Differences differences = ResourceMap::differences(m_known.resources(), next.resources());
    Checked out{{}, *this, false};
    IntegrityIndex& index = out.index;
    index.m_known = next;
    bool claims = false;
    for (const auto& [old, now] : differences) {
        if (old)
            index.count(*old, false);
        if (now)
            index.count(*now, true);
        const bool tenant = (now ? now : old)->key.kind == Kind::Tenant;
        claims = claims || (tenant && ((old && claimsSomething(*old)) || (now && claimsSomething(*now))));
    }
    if (claims)
        index.countClaims();
    if (m_sound && differences.size() < kManyDifferences && index.isSound(differences, *this)) {
        out.problems = m_warnings;
        return out;
    }
    out.whole = true;
    out.problems = checkIntegrity(next);
    index.m_sound = std::all_of(out.problems.begin(), out.problems.end(), [](const IntegrityProblem& problem) { return problem.warning; });
    index.m_warnings = out.problems;
    return out;
}

} // namespace gatehouse::domain
