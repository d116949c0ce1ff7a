// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/reference_paths.h"
#include "domain/resource.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace gatehouse::console {

class ResourceCache;
class SchemaCache;

// How one resource has to do with another.
struct Relation {
    enum class Role {
        Names,   // at `pointer`: a route its service, a listener its certificates
        Applies, // a policy, to what its scope names
        Group,   // a policy, to the consumers of a group, which is `detail`
        Home,    // its tenant
        Secret   // {"secret": …} at `pointer`
    } role = Role::Names;
    domain::ResourceKey key; // the other one
    std::string pointer, detail;
    bool missing = false; // the other one is not there
};

// Those of one kind; a tenant may hold a hundred thousand, of which the first are enough to be shown.
struct RelatedOfKind {
    domain::Kind kind = domain::Kind::Tenant;
    size_t total = 0;
    std::vector<Relation> first;
};

// What a resource uses and what uses it, read from what the console holds: references where the gateway's schemas say that there are some, scopes of policies,
// groups of consumers, secrets, tenants. Keeps nothing but what it read in the schemas; looking through 100,000 resources takes some milliseconds. GUI thread.
class Relations
{
public:
    static constexpr size_t kMostShown = 50; // of a kind
    Relations(const ResourceCache& resources, const SchemaCache& schemas) : m_resources(resources), m_schemas(schemas) {}
    // The schemas are others now.
    void forget();

    std::vector<Relation> uses(const domain::ResourceKey& key, const base::Json& value) const;
    // The same without groups, for a document that lies elsewhere: `has` tells what there is beside it.
    using Has = std::function<bool(const domain::ResourceKey&)>;
    std::vector<Relation> references(const domain::ResourceKey& key, const base::Json& value, const Has& has) const;
    std::vector<RelatedOfKind> usedBy(const domain::ResourceKey& key) const;
    size_t usedByCount(const domain::ResourceKey& key) const;

private:
    const ReferencePaths& pathsOf(domain::Kind kind) const;
    const ReferencePaths& pathsOfPolicy(const std::string& kind) const;
    std::optional<Relation> use(const domain::Resource& user, const domain::ResourceKey& key, const std::set<std::string>& groups) const;
    bool isThere(const domain::ResourceKey& key) const;

    const ResourceCache& m_resources;
    const SchemaCache& m_schemas;
    mutable std::map<domain::Kind, ReferencePaths> m_paths;
    mutable std::map<std::string, ReferencePaths> m_policyPaths;
};

// The groups that a consumer says it is in.
std::set<std::string> groupsOf(const base::Json& consumer);

} // namespace gatehouse::console
