// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/security_overview.h"

#include <algorithm>
#include <array>

namespace gatehouse::domain {

namespace {

using base::Json;
using Weight = SecurityFinding::Weight;

constexpr std::array<std::string_view, 10> kAuthentication = {"key-auth", "basic-auth", "jwt", "oauth2", "oidc", "hmac", "mtls", "ldap", "forward-auth", "digest-auth"};
constexpr std::array<std::string_view, 5> kLimits = {"rate-limit", "quota", "spike-arrest", "concurrency-limit", "mock-response"};
constexpr std::array<std::string_view, 4> kSizes = {"request-size", "body-size", "waf", "json-threat"};
// Keys that open a door by themselves for as long as nobody takes them away.
constexpr std::array<std::string_view, 2> kLasting = {"api-key", "basic"};
constexpr size_t kMostKeys = 20; // told of, of one tenant

template <size_t size>
bool has(const std::array<std::string_view, size>& list, std::string_view kind)
{
    return std::find(list.begin(), list.end(), kind) != list.end();
}

bool isLoopback(const std::string& address)
{
    return address.starts_with("127.") || address == "::1" || address == "localhost";
}

// The own machine, and names that only it has.
bool isNear(std::string_view url)
{
    const size_t scheme = url.find("://");
    std::string_view host = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    if (host.starts_with("[::1]"))
        return true;
    host = host.substr(0, host.rfind(':'));
    return url.starts_with("internal:") || host.starts_with("127.") || host == "localhost";
}

const Json& configOf(const Resource& policy)
{
    return base::memberAt(policy.value, "config");
}

std::vector<SecurityFinding> ofListeners(const Configuration& configuration)
{
    std::vector<SecurityFinding> out;
    for (const Resource* listener : configuration.list(Kind::Listener, {})) {
        if (!base::boolAt(listener->value, "enabled", true) || isLoopback(base::stringAt(listener->value, "address", "127.0.0.1")))
            continue;
        const Json& tls = base::memberAt(listener->value, "tls");
        if (!tls.is_object())
            out.push_back({Weight::High, "tls.none", listener->key, {}});
        else if (base::stringAt(tls, "minVersion", "1.2") == "1.2")
            out.push_back({Weight::Low, "tls.old", listener->key, {}});
    }
    return out;
}

} // namespace

SecurityOverview::SecurityOverview(const Configuration& configuration, std::set<std::string, std::less<>> addingUp)
    : m_configuration(configuration), m_addingUp(std::move(addingUp)), m_ofListeners(ofListeners(configuration))
{
    for (const Resource* policy : configuration.listAll(Kind::Policy))
        m_policies[base::stringAt(base::memberAt(policy->value, "scope"), "tenant", policy->key.tenant)].push_back(policy);
}

// Looked for when a tenant's first route is asked for: there may be a million consumers of others.
const std::vector<SecurityFinding>& SecurityOverview::keysOf(const std::string& tenant) const
{
    const auto [at, fresh] = m_ofKeys.try_emplace(tenant);
    std::vector<SecurityFinding>& findings = at->second;
    if (!fresh)
        return findings;
    for (const Resource* consumer : m_configuration.list(Kind::Consumer, tenant)) {
        const Json& credentials = base::memberAt(consumer->value, "credentials");
        if (findings.size() >= kMostKeys)
            break;
        if (!credentials.is_array() || base::stringAt(consumer->value, "status", "active") != "active")
            continue;
        if (std::any_of(credentials.begin(), credentials.end(), [](const Json& each) { return has(kLasting, base::stringAt(each, "kind")) && base::stringAt(each, "expiresAt").empty(); }))
            findings.push_back({Weight::Low, "keys.long-lived", consumer->key, {}});
    }
    return findings;
}

// Whether a policy is for everybody who calls the route.
bool SecurityOverview::isFor(const Resource& policy, const Resource& route, int& nearness) const
{
    const Json& scope = base::memberAt(policy.value, "scope");
    nearness = 1;
    if (!base::boolAt(policy.value, "enabled", true))
        return false;
    if (!scope.is_object() || scope.empty()) {
        nearness = policy.key.tenant.empty() ? 0 : 1;
        return true;
    }
    if (scope.contains("consumer") || scope.contains("group"))
        return false;
    if (base::boolAt(scope, "gateway")) {
        nearness = 0;
        return true;
    }
    if (const std::string id = base::stringAt(scope, "route"); !id.empty()) {
        nearness = 3;
        return id == route.key.id;
    }
    if (const std::string id = base::stringAt(scope, "service"); !id.empty()) {
        nearness = 2;
        return id == base::stringAt(route.value, "service");
    }
    return true;
}

RouteSecurity SecurityOverview::of(const Resource& route) const
{
    RouteSecurity out;
    out.route = route.key;
    out.service = base::stringAt(route.value, "service");
    std::vector<Scoped> scoped;
    std::map<std::string, int> nearest;
    for (const std::string& tenant : {std::string(), route.key.tenant}) {
        const auto found = m_policies.find(tenant);
        for (const Resource* policy : found == m_policies.end() ? std::vector<const Resource*>() : found->second) {
            int nearness = 0;
            if (!isFor(*policy, route, nearness))
                continue;
            scoped.push_back({policy, nearness});
            int& most = nearest.try_emplace(base::stringAt(policy->value, "kind"), nearness).first->second;
            most = std::max(most, nearness);
        }
    }
    bool limited = false, sized = false;
    for (const auto& [policy, nearness] : scoped) {
        const std::string kind = base::stringAt(policy->value, "kind");
        if (nearness < nearest[kind] && !m_addingUp.contains(kind))
            continue;
        const bool reports = base::stringAt(policy->value, "mode", "enforce") == "report";
        out.protections.push_back({policy->key, kind, reports});
        limited |= !reports && has(kLimits, kind);
        sized |= !reports && has(kSizes, kind);
        const Json& origins = base::memberAt(configOf(*policy), "origins");
        const bool anyOrigin = !origins.is_array() || std::find(origins.begin(), origins.end(), "*") != origins.end();
        if (!reports && kind == "cors" && anyOrigin)
            out.findings.push_back({Weight::Medium, "cors.wide", policy->key, {}});
    }
    const bool authenticated = std::any_of(out.protections.begin(), out.protections.end(), [](const auto& each) { return has(kAuthentication, each.kind) && !each.reports; });
    // Browsers of everybody may read what anybody may read.
    if (!authenticated)
        std::erase_if(out.findings, [](const SecurityFinding& finding) { return finding.code == "cors.wide"; });
    authentication(out, out.findings);
    if (!limited)
        out.findings.push_back({Weight::Medium, "limit.none", route.key, "rate-limit"});
    if (!sized)
        out.findings.push_back({Weight::Low, "size.none", route.key, "request-size"});
    upstream(route, out.findings);
    out.findings.insert(out.findings.end(), m_ofListeners.begin(), m_ofListeners.end());
    if (authenticated) {
        const std::vector<SecurityFinding>& keys = keysOf(route.key.tenant);
        out.findings.insert(out.findings.end(), keys.begin(), keys.end());
    }
    std::stable_sort(out.findings.begin(), out.findings.end(), [](const SecurityFinding& a, const SecurityFinding& b) { return a.weight > b.weight; });
    return out;
}

void SecurityOverview::authentication(const RouteSecurity& found, std::vector<SecurityFinding>& findings) const
{
    const RouteSecurity::Protection* reporting = nullptr;
    const RouteSecurity::Protection* optional = nullptr;
    for (const RouteSecurity::Protection& each : found.protections) {
        if (!has(kAuthentication, each.kind))
            continue;
        const Resource* policy = m_configuration.find(each.policy);
        if (each.reports)
            reporting = &each;
        else if (policy && base::boolAt(configOf(*policy), "optional"))
            optional = &each;
        else
            return; // there is one that lets nobody pass unknown
    }
    // Rules may still ask who it is.
    const bool ruled = std::any_of(found.protections.begin(), found.protections.end(), [](const auto& each) { return each.kind == "access" && !each.reports; });
    if (optional)
        findings.push_back({ruled ? Weight::Low : Weight::Medium, "authentication.optional", optional->policy, {}});
    else if (reporting)
        findings.push_back({Weight::High, "authentication.report", reporting->policy, {}});
    else
        findings.push_back({ruled ? Weight::Medium : Weight::High, "authentication.none", found.route, "key-auth"});
}

void SecurityOverview::upstream(const Resource& route, std::vector<SecurityFinding>& findings) const
{
    const Resource* service = m_configuration.find({Kind::Service, route.key.tenant, base::stringAt(route.value, "service")});
    if (!service)
        return;
    const Json& upstream = base::memberAt(service->value, "upstream");
    const Json& targets = base::memberAt(upstream, "targets");
    bool plain = false, secured = false;
    for (size_t i = 0; targets.is_array() && i < targets.size(); ++i) {
        const std::string url = base::stringAt(targets[i], "url");
        plain |= url.starts_with("http:") && !isNear(url);
        secured |= url.starts_with("https:");
    }
    if (plain)
        findings.push_back({Weight::Low, "upstream.plain", service->key, {}});
    if (secured && !base::boolAt(base::memberAt(upstream, "tls"), "verify", true))
        findings.push_back({Weight::Medium, "upstream.unverified", service->key, {}});
}

} // namespace gatehouse::domain
