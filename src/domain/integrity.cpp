// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/integrity.h"

#include "base/bytes.h"
#include "base/clock.h"
#include "base/ids.h"
#include "domain/integrity_parts.h"

#include <algorithm>
#include <set>

namespace gatehouse::domain {

namespace {

using base::Json;

class Check
{
public:
    using HasGroup = std::function<bool(const std::string& tenant, const std::string& group)>;
    explicit Check(const Configuration& configuration, Claims claims = {}, HasGroup groups = {}) : m_configuration(configuration), m_claims(std::move(claims)), m_knownGroups(std::move(groups)) {}

    std::vector<IntegrityProblem> run()
    {
        // Of two that exclude each other the newcomer is to blame: it is met second.
        std::vector<const Resource*> resources;
        resources.reserve(m_configuration.resources().size());
        for (const auto& [key, resource] : m_configuration.resources())
            resources.push_back(resource.get());
        std::stable_sort(resources.begin(), resources.end(), [](const Resource* a, const Resource* b) {
            return a->key.kind != b->key.kind ? a->key.kind < b->key.kind : a->revision < b->revision;
        });
        for (const Resource* resource : resources)
            one(*resource);
        return std::move(m_problems);
    }

    void one(const Resource& resource)
    {
        home(resource.key);
        switch (resource.key.kind) {
        case Kind::Tenant: tenant(resource); break; // all of them before the first route
        case Kind::Service: service(resource); break;
        case Kind::Route: route(resource); break;
        case Kind::Policy: policy(resource); break;
        case Kind::Consumer: consumer(resource); break;
        case Kind::Listener: listener(resource); break;
        case Kind::Administrator: administrator(resource); break;
        default: break;
        }
    }

    bool foundNothing() const { return m_problems.empty(); }

private:
    void problem(const ResourceKey& key, std::string pointer, std::string message) { m_problems.push_back({key, std::move(pointer), std::move(message), {}, {}, false}); }

    // Once per tenant that is not there, whatever it holds.
    void home(const ResourceKey& key)
    {
        const ResourceKey tenant{Kind::Tenant, {}, key.tenant};
        if (key.tenant.empty() || m_configuration.find(tenant) || !m_homeless.insert(key.tenant).second)
            return;
        std::string held;
        size_t total = 0;
        for (const Kind kind : kKinds) {
            const size_t count = m_configuration.list(kind, key.tenant).size();
            total += count;
            if (count > 0)
                held += (held.empty() ? "" : ", ") + std::to_string(count) + ' ' + std::string(count == 1 ? kindName(kind) : kindPlural(kind));
        }
        m_problems.push_back({key, "", "there is no tenant \"" + key.tenant + "\"", tenant,
                              "tenant \"" + key.tenant + "\" still holds " + std::to_string(total) + (total == 1 ? " resource: " : " resources: ") + held +
                                  "; delete them in the same change set",
                              false});
    }

    void reference(const Resource& from, const std::string& pointer, const ResourceKey& to)
    {
        if (to.id.empty() || m_configuration.find(to))
            return;
        const std::string name = std::string(kindName(to.kind)) + " \"" + to.id + "\"";
        m_problems.push_back({from.key, pointer, "there is no " + name + (to.tenant.empty() ? "" : " in tenant \"" + to.tenant + "\""), to,
                              name + " is still used by " + std::string(kindName(from.key.kind)) + " \"" + qualifiedName(from.key) + "\"", false});
    }

    void tenant(const Resource& resource)
    {
        for (const auto& [i, host] : textItems(base::memberAt(resource.value, "hosts"))) {
            if (const Claim* other = m_claims.hosts.foreign(host, resource.key.id))
                problem(resource.key, "/hosts/" + std::to_string(i), "tenant \"" + other->tenant + "\" owns " + other->name);
            else
                m_claims.hosts.add(host, resource.key.id);
        }
        for (const auto& [i, prefix] : textItems(base::memberAt(resource.value, "pathPrefixes"))) {
            if (const Claim* other = m_claims.prefixes.foreign(prefix, resource.key.id, true))
                problem(resource.key, "/pathPrefixes/" + std::to_string(i), "tenant \"" + other->tenant + "\" owns the prefix " + other->name);
            else
                m_claims.prefixes.add(prefix, resource.key.id);
        }
    }

    void service(const Resource& resource)
    {
        const Json& tls = base::memberAt(base::memberAt(resource.value, "upstream"), "tls");
        reference(resource, "/upstream/tls/certificate", {Kind::Certificate, resource.key.tenant, base::stringAt(tls, "certificate")});
    }

    void route(const Resource& resource)
    {
        reference(resource, "/service", {Kind::Service, resource.key.tenant, base::stringAt(resource.value, "service")});
        const Json& match = base::memberAt(resource.value, "match");
        const auto hosts = textItems(base::memberAt(match, "hosts"));
        if (hosts.empty())
            sharedHost(resource, "");
        for (const auto& [i, text] : hosts)
            host(resource, base::toLower(text), "/match/hosts/" + std::to_string(i));
        const Json& rewrite = base::memberAt(resource.value, "rewrite");
        if (!rewrite.contains("stripPrefix") && !rewrite.contains("replacePrefix"))
            return;
        const Json& paths = base::memberAt(match, "paths");
        bool prefixes = paths.is_array() && !paths.empty();
        for (const Json& path : paths)
            prefixes = prefixes && path.contains("prefix");
        if (!prefixes)
            problem(resource.key, "/rewrite", "a prefix can only be rewritten when every path of the route is a prefix");
    }

    void host(const Resource& route, const std::string& host, const std::string& pointer)
    {
        const std::string& tenant = route.key.tenant;
        if (const Claim* other = m_claims.hosts.foreign(host, tenant)) {
            problem(route.key, pointer, "host " + host + " belongs to tenant \"" + other->tenant + "\"");
        } else if (m_claims.hosts.owns(host, tenant)) {
            return;
        } else if (isLocalName(host)) {
            sharedHost(route, host);
        } else if (const std::string& first = m_users.emplace(host, tenant).first->second; first != tenant) {
            problem(route.key, pointer, "host " + host + " is used by tenant \"" + first + "\" already");
        }
    }

    // Without a host of their own, tenants are told apart by path alone.
    void sharedHost(const Resource& route, const std::string& host)
    {
        const std::string& tenant = route.key.tenant;
        const Json& paths = base::memberAt(base::memberAt(route.value, "match"), "paths");
        const bool any = !paths.is_array() || paths.empty();
        for (size_t i = 0; any ? i < 1 : i < paths.size(); ++i) {
            const std::string pointer = any ? std::string("/match") : "/match/paths/" + std::to_string(i);
            const PathMatch path = any ? PathMatch{"prefix", "/"} : pathMatch(paths[i]);
            const auto [at, fresh] = m_paths.emplace(path.on(host), tenant);
            if (!fresh && at->second != tenant)
                problem(route.key, pointer, (any ? std::string("any path") : "this path") + " is a route's of tenant \"" + at->second + "\" already; give one of them a host");
            const std::string plain = path.path.starts_with('^') ? path.path.substr(1) : path.path;
            if (const Claim* other = m_claims.prefixes.foreign(plain, tenant, false); other && !any)
                problem(route.key, pointer, "the prefix " + other->name + " belongs to tenant \"" + other->tenant + "\"");
        }
    }

    void policy(const Resource& resource)
    {
        const Json& scope = base::memberAt(resource.value, "scope");
        const std::string& own = resource.key.tenant;
        const std::string tenant = base::stringAt(scope, "tenant", own);
        secrets(resource, base::memberAt(resource.value, "config"), tenant, "/config");
        if (!scope.is_object())
            return;
        if (scope.contains("gateway")) {
            if (!own.empty())
                problem(resource.key, "/scope", "a tenant's policy cannot be for the whole gateway");
            return;
        }
        if (!own.empty() && tenant != own) {
            problem(resource.key, "/scope/tenant", "must be the policy's own tenant, \"" + own + "\"");
            return;
        }
        if (own.empty())
            reference(resource, "/scope/tenant", {Kind::Tenant, {}, tenant});
        for (const Kind kind : {Kind::Service, Kind::Route, Kind::Consumer}) {
            const std::string member(kindName(kind));
            if (m_configuration.find({Kind::Tenant, {}, tenant}))
                reference(resource, "/scope/" + member, {kind, tenant, base::stringAt(scope, member)});
        }
        // A group is what its consumers say; the last one may leave it, and the policy for it may come first.
        if (const std::string group = base::stringAt(scope, "group"); !group.empty() && m_configuration.find({Kind::Tenant, {}, tenant}) && !hasGroup(tenant, group))
            m_problems.push_back({resource.key, "/scope/group", "no consumer of tenant \"" + tenant + "\" is in the group \"" + group + "\"", {}, {}, true});
    }

    bool hasGroup(const std::string& tenant, const std::string& group)
    {
        if (m_knownGroups)
            return m_knownGroups(tenant, group);
        auto [groups, fresh] = m_groups.try_emplace(tenant);
        if (fresh) {
            for (const Resource* consumer : m_configuration.list(Kind::Consumer, tenant)) {
                for (const auto& [i, name] : textItems(base::memberAt(consumer->value, "groups")))
                    groups->second.insert(name);
            }
        }
        return groups->second.contains(group);
    }

    // {"secret": "id"} anywhere in a configuration: a secret of the tenant, or of the gateway.
    void secrets(const Resource& from, const Json& value, const std::string& tenant, const std::string& pointer)
    {
        if (value.is_object()) {
            const std::string id = value.size() == 1 ? base::stringAt(value, "secret") : std::string();
            if (base::isValidId(id)) {
                if (tenant.empty() || !m_configuration.find({Kind::Secret, tenant, id}))
                    reference(from, pointer, {Kind::Secret, {}, id});
                return;
            }
            for (const auto& [member, inner] : value.items())
                secrets(from, inner, tenant, base::joinPointer(pointer, member));
        } else if (value.is_array()) {
            for (size_t i = 0; i < value.size(); ++i)
                secrets(from, value[i], tenant, base::joinPointer(pointer, i));
        }
    }

    // A key that two consumers share would say nothing of who calls.
    void consumer(const Resource& resource)
    {
        const Json& credentials = base::memberAt(resource.value, "credentials");
        uniqueIds(resource, credentials, "/credentials", "credential");
        for (size_t i = 0; credentials.is_array() && i < credentials.size(); ++i) {
            for (const UniqueMember& unique : kUniqueMembers) {
                const std::string value = base::stringAt(credentials[i], unique.member);
                if (value.empty())
                    continue;
                const auto [at, fresh] = m_credentials.emplace(resource.key.tenant + '\n' + unique.member + '\n' + value, resource.key.id);
                if (!fresh)
                    problem(resource.key, base::joinPointer(base::joinPointer("/credentials", i), unique.shown),
                            std::string(unique.words) + (at->second == resource.key.id ? " is another credential's already" : " is consumer \"" + at->second + "\"'s already"));
            }
        }
    }

    void uniqueIds(const Resource& resource, const Json& list, const std::string& pointer, const std::string& word)
    {
        std::set<std::string> ids;
        for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
            const std::string id = base::stringAt(list[i], "id");
            if (!id.empty() && !ids.insert(id).second)
                problem(resource.key, base::joinPointer(pointer, i) + "/id", "there is another " + word + " \"" + id + "\"");
        }
    }

    void listener(const Resource& resource)
    {
        for (const auto& [i, id] : textItems(base::memberAt(base::memberAt(resource.value, "tls"), "certificates")))
            reference(resource, "/tls/certificates/" + std::to_string(i), {Kind::Certificate, {}, id});
        const int64_t port = base::intAt(resource.value, "port");
        if (port == 0 || !base::boolAt(resource.value, "enabled", true))
            return;
        const auto [at, fresh] = m_ports.emplace(base::stringAt(resource.value, "address", "127.0.0.1") + ' ' + std::to_string(port), resource.key.id);
        if (!fresh)
            problem(resource.key, "/port", "listener \"" + at->second + "\" has this address and port");
    }

    void administrator(const Resource& resource)
    {
        const Json& tokens = base::memberAt(resource.value, "tokens");
        uniqueIds(resource, tokens, "/tokens", "token");
        for (size_t i = 0; tokens.is_array() && i < tokens.size(); ++i) {
            const std::string hash = base::stringAt(tokens[i], "tokenHash");
            if (!hash.empty() && !m_tokens.insert(hash).second)
                problem(resource.key, base::joinPointer("/tokens", i) + "/token", "this token is in use already");
        }
    }

    const Configuration& m_configuration;
    std::vector<IntegrityProblem> m_problems;
    std::set<std::string> m_homeless;
    Claims m_claims;
    const HasGroup m_knownGroups; // asked instead of the consumers
    std::map<std::string, std::string> m_users;       // host without a claim -> the tenant that uses it
    std::map<std::string, std::string> m_paths;       // path on a shared host -> tenant
    std::map<std::string, std::string> m_credentials; // what must be unique -> consumer
    std::map<std::string, std::string> m_ports;       // address and port -> listener
    std::map<std::string, std::set<std::string>> m_groups;
    std::set<std::string> m_tokens;
};

} // namespace

std::vector<IntegrityProblem> checkIntegrity(const Configuration& configuration)
{
    return Check(configuration).run();
}

bool areSoundAlone(const Configuration& configuration, const Claims& claims, const std::vector<const Resource*>& resources,
                   const std::function<bool(const std::string& tenant, const std::string& group)>& hasGroup)
{
    Check check(configuration, claims, hasGroup);
    for (const Resource* resource : resources)
        check.one(*resource);
    return check.foundNothing();
}

bool hasOwner(const Configuration& configuration, int64_t wallNs)
{
    for (const Resource* administrator : configuration.listAll(Kind::Administrator)) {
        if (base::stringAt(administrator->value, "role") != "owner")
            continue;
        for (const Json& token : base::memberAt(administrator->value, "tokens")) {
            const int64_t expires = base::parseRfc3339(base::stringAt(token, "expiresAt"));
            if (!base::stringAt(token, "tokenHash").empty() && (expires < 0 || expires > wallNs))
                return true;
        }
    }
    return false;
}

} // namespace gatehouse::domain
