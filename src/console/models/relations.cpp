// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/relations.h"

#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "drivers/text.h"

#include <algorithm>

namespace gatehouse::console {

using base::Json;
using domain::Kind;
using domain::ResourceKey;

namespace {

constexpr int kDeepest = 32;

// {"secret": "id"} anywhere below; calls `found(id, pointer)`, ends when it says false.
template <class Found>
bool walkSecrets(const Json& value, const std::string& pointer, int depth, const Found& found)
{
    if (depth > kDeepest)
        return true;
    if (value.is_object()) {
        if (const Json& secret = base::memberAt(value, "secret"); value.size() == 1 && secret.is_string())
            return found(secret.get_ref<const std::string&>(), pointer);
        for (const auto& [member, inner] : value.items()) {
            if (inner.is_structured() && !walkSecrets(inner, base::joinPointer(pointer, member), depth + 1, found))
                return false;
        }
    } else if (value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i) {
            if (value[i].is_structured() && !walkSecrets(value[i], base::joinPointer(pointer, i), depth + 1, found))
                return false;
        }
    }
    return true;
}

// Where what a resource names lies: in the tenant it is in, or, of a gateway's policy, that it is for.
std::string tenantFor(const ResourceKey& user, const Json& value)
{
    return user.kind == Kind::Policy && user.tenant.empty() ? base::stringAt(base::memberAt(value, "scope"), "tenant") : user.tenant;
}

ResourceKey named(Kind kind, const std::string& tenant, std::string id)
{
    return {kind, domain::livesInTenant(kind) ? tenant : std::string(), std::move(id)};
}

} // namespace

std::set<std::string> groupsOf(const Json& consumer)
{
    std::set<std::string> groups;
    for (const Json& group : base::memberAt(consumer, "groups")) {
        if (group.is_string())
            groups.insert(group.get<std::string>());
    }
    return groups;
}

void Relations::forget()
{
    m_paths.clear();
    m_policyPaths.clear();
}

const ReferencePaths& Relations::pathsOf(Kind kind) const
{
    const auto [at, fresh] = m_paths.try_emplace(kind);
    if (fresh)
        at->second = ReferencePaths::of(m_schemas.resource(kind));
    return at->second;
}

const ReferencePaths& Relations::pathsOfPolicy(const std::string& kind) const
{
    const auto [at, fresh] = m_policyPaths.try_emplace(kind);
    if (fresh)
        at->second = ReferencePaths::of(m_schemas.policy(drivers::toQt(kind)));
    return at->second;
}

bool Relations::isThere(const ResourceKey& key) const
{
    // Of a kind that can't be read nothing is known.
    return m_resources.state(key.kind) != ResourceCache::State::Ready || m_resources.find(key) != nullptr;
}

std::vector<Relation> Relations::uses(const ResourceKey& key, const Json& value) const
{
    std::vector<Relation> found = references(key, value, [this](const ResourceKey& other) { return m_resources.find(other) != nullptr; });
    for (Relation& relation : found)
        relation.missing = !isThere(relation.key);
    const Json& scope = base::memberAt(value, "scope");
    const std::string group = key.kind == Kind::Policy ? base::stringAt(scope, "group") : std::string();
    size_t members = 0;
    for (const auto& consumer : m_resources.all(Kind::Consumer)) {
        if (group.empty() || members == kMostShown)
            break;
        if (consumer->key.tenant != tenantFor(key, value) || !groupsOf(consumer->value).contains(group))
            continue;
        found.push_back({Relation::Role::Group, consumer->key, "/scope/group", group, false});
        ++members;
    }
    return found;
}

std::vector<Relation> Relations::references(const ResourceKey& key, const Json& value, const Has& has) const
{
    std::vector<Relation> found;
    const auto add = [&](Relation::Role role, const ResourceKey& other, const std::string& pointer) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const Relation& one) { return one.key == other && one.role == role; });
        if (other != key && !known)
            found.push_back({role, other, pointer, {}, !has(other)});
    };
    const std::string tenant = tenantFor(key, value);
    const auto addNamed = [&](const ReferencePaths& paths, const Json& document, const std::string& prefix) {
        for (const ReferencePaths::Named& one : paths.in(document)) {
            const auto kind = domain::kindFromName(one.what);
            const bool scope = key.kind == Kind::Policy && prefix.empty() && one.pointer.starts_with("/scope/");
            // A scope for a route names the tenant, too; that one is no more than the way there.
            if (!kind || (scope && *kind == Kind::Tenant && base::memberAt(document, "scope").size() > 1))
                continue;
            ResourceKey other = named(*kind, tenant, one.id);
            // What a tenant does not have may be the gateway's.
            if (!other.tenant.empty() && domain::livesAtGateway(*kind) && !has(other) && has({*kind, {}, one.id}))
                other.tenant.clear();
            add(scope ? Relation::Role::Applies : Relation::Role::Names, other, prefix + one.pointer);
        }
    };
    addNamed(pathsOf(key.kind), value, {});
    if (key.kind == Kind::Policy)
        addNamed(pathsOfPolicy(base::stringAt(value, "kind")), base::memberAt(value, "config"), "/config");
    if (key.kind == Kind::Administrator) {
        const ResourceKey role{Kind::Role, {}, base::stringAt(value, "role")};
        if (has(role)) // the others are built in
            add(Relation::Role::Names, role, "/role");
    }
    walkSecrets(value, {}, 0, [&](const std::string& id, const std::string& pointer) {
        ResourceKey secret{Kind::Secret, tenant, id};
        if (!tenant.empty() && !has(secret))
            secret.tenant.clear();
        add(Relation::Role::Secret, secret, pointer);
        return true;
    });
    if (!key.tenant.empty())
        add(Relation::Role::Home, {Kind::Tenant, {}, key.tenant}, {});
    return found;
}

std::optional<Relation> Relations::use(const domain::Resource& user, const ResourceKey& key, const std::set<std::string>& groups) const
{
    using Role = Relation::Role;
    if (key.kind == Kind::Tenant && user.key.tenant == key.id)
        return Relation{Role::Home, user.key, {}, {}, false};
    const std::string_view what = domain::kindName(key.kind);
    // Another tenant's has the same name and is another.
    const bool reaches = key.tenant.empty() || tenantFor(user.key, user.value) == key.tenant;
    if (!reaches)
        return {};
    const auto shadowed = [&] {
        const std::string tenant = tenantFor(user.key, user.value);
        return key.tenant.empty() && !tenant.empty() && domain::livesInTenant(key.kind) && m_resources.find({key.kind, tenant, key.id});
    };
    if (user.key.kind == Kind::Policy) {
        const Json& scope = base::memberAt(user.value, "scope");
        const bool whole = key.kind == Kind::Tenant && scope.size() > 1;
        if (!whole && base::stringAt(scope, what) == key.id)
            return Relation{Role::Applies, user.key, "/scope/" + std::string(what), {}, false};
        if (const std::string group = base::stringAt(scope, "group"); !group.empty() && groups.contains(group))
            return Relation{Role::Group, user.key, "/scope/group", group, false};
        const ReferencePaths& config = pathsOfPolicy(base::stringAt(user.value, "kind"));
        if (config.names(base::memberAt(user.value, "config"), what, key.id) && !shadowed())
            return Relation{Role::Names, user.key, "/config", {}, false};
    } else if (pathsOf(user.key.kind).names(user.value, what, key.id) && !shadowed()) {
        return Relation{Role::Names, user.key, {}, {}, false};
    } else if (key.kind == Kind::Role && user.key.kind == Kind::Administrator && base::stringAt(user.value, "role") == key.id) {
        return Relation{Role::Names, user.key, "/role", {}, false};
    }
    if (key.kind == Kind::Secret) {
        std::optional<Relation> found;
        walkSecrets(user.value, {}, 0, [&](const std::string& id, const std::string& pointer) {
            if (id == key.id && !shadowed())
                found = Relation{Role::Secret, user.key, pointer, {}, false};
            return !found;
        });
        return found;
    }
    return {};
}

std::vector<RelatedOfKind> Relations::usedBy(const ResourceKey& key) const
{
    std::vector<RelatedOfKind> users;
    std::set<std::string> groups;
    if (key.kind == Kind::Consumer) {
        if (const auto consumer = m_resources.find(key))
            groups = groupsOf(consumer->value);
    }
    for (const Kind kind : domain::kKinds) {
        // Most kinds can't name most others: those need not be looked through.
        const bool able = key.kind == Kind::Tenant || key.kind == Kind::Secret || kind == Kind::Policy || (kind == Kind::Administrator && key.kind == Kind::Role)
            || pathsOf(kind).canName(domain::kindName(key.kind));
        RelatedOfKind ofKind;
        ofKind.kind = kind;
        if (!able)
            continue;
        for (const auto& user : m_resources.all(kind)) {
            if (user->key == key)
                continue;
            std::optional<Relation> relation = use(*user, key, groups);
            if (relation && ++ofKind.total <= kMostShown)
                ofKind.first.push_back(std::move(*relation));
        }
        if (ofKind.total)
            users.push_back(std::move(ofKind));
    }
    return users;
}

size_t Relations::usedByCount(const ResourceKey& key) const
{
    size_t count = 0;
    for (const RelatedOfKind& users : usedBy(key))
        count += users.total;
    return count;
}

} // namespace gatehouse::console
