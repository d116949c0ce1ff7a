// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/integrity.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace gatehouse::domain {

namespace {

using base::Json;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// "*.example.com" covers "api.example.com".
bool covers(const std::string& pattern, const std::string& host)
{
    if (pattern == host)
        return true;
    return pattern.size() > 2 && pattern[0] == '*' && host.size() > pattern.size() - 1 && host.compare(host.size() - pattern.size() + 1, std::string::npos, pattern, 1) == 0;
}

bool isLocalName(const std::string& host)
{
    return host == "localhost" || host.rfind("127.", 0) == 0 || host == "[::1]";
}

std::string pathText(const Json& path)
{
    for (const char* kind : {"exact", "prefix", "template", "regex"}) {
        if (path.contains(kind))
            return std::string(kind) + ' ' + base::stringAt(path, kind);
    }
    return {};
}

class Check
{
public:
    explicit Check(const Configuration& configuration) : m_configuration(configuration) {}

    std::vector<IntegrityProblem> run()
    {
        for (const auto& [key, resource] : m_configuration.resources()) {
            if (!key.tenant.empty() && !m_configuration.find({Kind::Tenant, {}, key.tenant}))
                problem(key, "", "there is no tenant \"" + key.tenant + "\"" + heldBy(key.tenant));
            switch (key.kind) {
            case Kind::Route: route(*resource); break;
            case Kind::Policy: policy(*resource); break;
            case Kind::Consumer: consumer(*resource); break;
            case Kind::Listener: listener(*resource); break;
            case Kind::Tenant: tenant(*resource); break;
            case Kind::Administrator: administrator(*resource); break;
            default: break;
            }
        }
        hosts();
        if (m_administrators > 0 && m_owners == 0)
            problem(m_lastAdministrator, "/role", "one administrator must stay an owner with a token");
        return std::move(m_problems);
    }

private:
    void problem(const ResourceKey& key, std::string pointer, std::string message) { m_problems.push_back({key, std::move(pointer), std::move(message)}); }

    // What a tenant that is gone still holds.
    std::string heldBy(const std::string& tenant)
    {
        if (!m_reported.insert(tenant).second)
            return {};
        size_t count = 0;
        for (const auto& [key, resource] : m_configuration.resources())
            count += key.tenant == tenant;
        return "; " + std::to_string(count) + (count == 1 ? " resource still belongs to it" : " resources still belong to it");
    }

    void reference(const Resource& from, const std::string& pointer, Kind kind, const std::string& tenant, const std::string& id)
    {
        if (m_configuration.find({kind, tenant, id}))
            return;
        problem(from.key, pointer, "there is no " + std::string(kindName(kind)) + " \"" + id + "\"" + (tenant.empty() ? "" : " in tenant \"" + tenant + "\""));
    }

    void route(const Resource& resource)
    {
        reference(resource, "/service", Kind::Service, resource.key.tenant, base::stringAt(resource.value, "service"));
        const Json& match = base::memberAt(resource.value, "match");
        const Json& rewrite = base::memberAt(resource.value, "rewrite");
        const Json& hostList = base::memberAt(match, "hosts");
        if (!hostList.is_array() || hostList.empty())
            m_uses.push_back({"", &resource, "/match"});
        for (size_t i = 0; hostList.is_array() && i < hostList.size(); ++i)
            m_uses.push_back({lower(hostList[i].get<std::string>()), &resource, "/match/hosts/" + std::to_string(i)});
        if (rewrite.contains("stripPrefix") || rewrite.contains("replacePrefix")) {
            for (const Json& path : base::memberAt(match, "paths")) {
                if (!path.contains("prefix"))
                    problem(resource.key, "/rewrite", "a prefix can only be rewritten when every path of the route is a prefix");
            }
        }
    }

    void policy(const Resource& resource)
    {
        const Json& scope = base::memberAt(resource.value, "scope");
        if (!scope.is_object())
            return;
        const std::string own = resource.key.tenant;
        if (scope.contains("gateway")) {
            if (!own.empty())
                problem(resource.key, "/scope", "a tenant's policy cannot be for the whole gateway");
            return;
        }
        const std::string tenant = base::stringAt(scope, "tenant");
        if (!own.empty() && tenant != own) {
            problem(resource.key, "/scope/tenant", "must be the policy's own tenant, \"" + own + "\"");
            return;
        }
        reference(resource, "/scope/tenant", Kind::Tenant, {}, tenant);
        for (const Kind kind : {Kind::Service, Kind::Route, Kind::Consumer}) {
            const std::string member(kindName(kind));
            if (scope.contains(member))
                reference(resource, "/scope/" + member, kind, tenant, base::stringAt(scope, member));
        }
    }

    void consumer(const Resource& resource)
    {
        const Json& credentials = base::memberAt(resource.value, "credentials");
        std::set<std::string> ids;
        for (size_t i = 0; credentials.is_array() && i < credentials.size(); ++i) {
            const Json& credential = credentials[i];
            const std::string pointer = "/credentials/" + std::to_string(i);
            if (!ids.insert(base::stringAt(credential, "id")).second)
                problem(resource.key, pointer + "/id", "there is another credential \"" + base::stringAt(credential, "id") + "\"");
            // A key that two consumers share would say nothing of who calls.
            for (const auto& [member, words] : {std::pair{"keyHash", "this key"}, std::pair{"username", "this user name"}}) {
                const std::string value = base::stringAt(credential, member);
                if (!value.empty() && !m_credentials.insert(resource.key.tenant + '\n' + member + '\n' + value).second)
                    problem(resource.key, pointer + (member == std::string("keyHash") ? "/key" : "/username"), std::string(words) + " is another credential's already");
            }
        }
    }

    void listener(const Resource& resource)
    {
        const Json& certificates = base::memberAt(base::memberAt(resource.value, "tls"), "certificates");
        for (size_t i = 0; certificates.is_array() && i < certificates.size(); ++i)
            reference(resource, "/tls/certificates/" + std::to_string(i), Kind::Certificate, {}, certificates[i].get<std::string>());
        const int64_t port = base::intAt(resource.value, "port");
        if (port == 0 || !base::boolAt(resource.value, "enabled", true))
            return;
        const std::string address = base::stringAt(resource.value, "address", "127.0.0.1");
        const auto [at, fresh] = m_ports.emplace(address + ' ' + std::to_string(port), resource.key.id);
        if (!fresh)
            problem(resource.key, "/port", "listener \"" + at->second + "\" has this address and port");
    }

    void tenant(const Resource& resource)
    {
        const Json& owned = base::memberAt(resource.value, "hosts");
        for (size_t i = 0; owned.is_array() && i < owned.size(); ++i) {
            const std::string host = lower(owned[i].get<std::string>());
            for (const auto& [other, tenant] : m_claims) {
                if (tenant != resource.key.id && (covers(other, host) || covers(host, other)))
                    problem(resource.key, "/hosts/" + std::to_string(i), "tenant \"" + tenant + "\" owns " + other);
            }
            m_claims.emplace_back(host, resource.key.id);
        }
        const Json& prefixes = base::memberAt(resource.value, "pathPrefixes");
        for (size_t i = 0; prefixes.is_array() && i < prefixes.size(); ++i) {
            const auto [at, fresh] = m_prefixes.emplace(prefixes[i].get<std::string>(), resource.key.id);
            if (!fresh)
                problem(resource.key, "/pathPrefixes/" + std::to_string(i), "tenant \"" + at->second + "\" owns this prefix");
        }
    }

    void administrator(const Resource& resource)
    {
        ++m_administrators;
        m_lastAdministrator = resource.key;
        const Json& tokens = base::memberAt(resource.value, "tokens");
        m_owners += base::stringAt(resource.value, "role") == "owner" && tokens.is_array() && !tokens.empty();
    }

    // After all tenants' claims are known.
    void hosts()
    {
        std::map<std::string, std::string> users;      // host -> the tenant that uses it unclaimed
        std::map<std::string, std::string> hostless;   // path -> tenant
        for (const Use& use : m_uses) {
            const std::string& tenant = use.route->key.tenant;
            if (use.host.empty() || isLocalName(use.host)) {
                sharedHost(use, hostless);
                continue;
            }
            std::string owner;
            for (const auto& [claim, by] : m_claims) {
                if (covers(claim, use.host))
                    owner = by;
            }
            if (owner.empty())
                owner = users.emplace(use.host, tenant).first->second;
            if (owner != tenant)
                problem(use.route->key, use.pointer, "host " + use.host + " belongs to tenant \"" + owner + "\"");
        }
    }

    struct Use {
        std::string host; // "" for any
        const Resource* route;
        std::string pointer;
    };

    // Without a host of their own, tenants are told apart by path alone.
    void sharedHost(const Use& use, std::map<std::string, std::string>& taken)
    {
        const std::string& tenant = use.route->key.tenant;
        const Json& paths = base::memberAt(base::memberAt(use.route->value, "match"), "paths");
        for (size_t i = 0; paths.is_array() && i < paths.size(); ++i) {
            const std::string text = pathText(paths[i]);
            const std::string path = text.substr(std::min(text.find(' ') + 1, text.size()));
            const auto [at, fresh] = taken.emplace(use.host + ' ' + text, tenant);
            if (!fresh && at->second != tenant)
                problem(use.route->key, "/match/paths/" + std::to_string(i), "this path is a route's of tenant \"" + at->second + "\" already; give one of them a host");
            for (const auto& [prefix, owner] : m_prefixes) {
                if (owner != tenant && path.rfind(prefix, 0) == 0)
                    problem(use.route->key, "/match/paths/" + std::to_string(i), "the prefix " + prefix + " belongs to tenant \"" + owner + "\"");
            }
        }
    }

    const Configuration& m_configuration;
    std::vector<IntegrityProblem> m_problems;
    std::set<std::string> m_reported;
    std::vector<std::pair<std::string, std::string>> m_claims; // host, tenant
    std::map<std::string, std::string> m_prefixes;
    std::vector<Use> m_uses;
    std::set<std::string> m_credentials;
    std::map<std::string, std::string> m_ports;
    size_t m_administrators = 0;
    size_t m_owners = 0;
    ResourceKey m_lastAdministrator;
};

} // namespace

std::vector<IntegrityProblem> checkIntegrity(const Configuration& configuration)
{
    return Check(configuration).run();
}

} // namespace gatehouse::domain
