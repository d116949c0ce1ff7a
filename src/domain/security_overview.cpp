// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/security_overview.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace gatehouse::domain {

namespace {

using base::Json;
using Weight = SecurityFinding::Weight;

constexpr std::array<std::string_view, 10> kAuthentication = {"key-auth", "basic-auth", "jwt", "oauth2", "oidc", "hmac", "mtls", "ldap", "forward-auth", "digest-auth"};
constexpr std::string_view kCombined = "auth"; // says which of those are enough
constexpr std::array<std::string_view, 5> kLimits = {"rate-limit", "quota", "spike-arrest", "concurrency-limit", "mock-response"};
constexpr std::array<std::string_view, 3> kSizes = {"request-size", "waf", "json-threat"};
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
    return url.starts_with("internal:") || (host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos) || host == "localhost";
}

const Json& configOf(const Resource& policy)
{
    return base::memberAt(policy.value, "config");
}

bool reportsOnly(const Resource& policy)
{
    return base::stringAt(policy.value, "mode", "enforce") == "report";
}

// What a policy's scope names; nothing when it is for some callers alone.
std::optional<ResourceKey> placeOf(const Resource& policy)
{
    const Json& scope = base::memberAt(policy.value, "scope");
    const std::string tenant = base::stringAt(scope, "tenant", policy.key.tenant);
    if (!scope.is_object() || base::boolAt(scope, "gateway"))
        return ResourceKey{Kind::Tenant, {}, tenant};
    if (scope.contains("consumer") || scope.contains("group"))
        return std::nullopt;
    if (const std::string id = base::stringAt(scope, "route"); !id.empty())
        return ResourceKey{Kind::Route, tenant, id};
    if (const std::string id = base::stringAt(scope, "service"); !id.empty())
        return ResourceKey{Kind::Service, tenant, id};
    return ResourceKey{Kind::Tenant, {}, tenant};
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

std::optional<ProtectedPart> protectedPart(std::string_view kind)
{
    if (has(kAuthentication, kind))
        return ProtectedPart::Caller;
    if (has(kLimits, kind))
        return ProtectedPart::Load;
    return has(kSizes, kind) ? std::optional(ProtectedPart::Size) : std::nullopt;
}

bool isPlainTarget(std::string_view url)
{
    return url.starts_with("http:") && !isNear(url);
}

bool isLastingCredential(const Json& credential)
{
    return has(kLasting, base::stringAt(credential, "kind")) && base::stringAt(credential, "expiresAt").empty();
}

SecurityOverview::SecurityOverview(const Configuration& configuration, std::set<std::string, std::less<>> addingUp)
    : m_configuration(configuration), m_addingUp(std::move(addingUp)), m_ofListeners(ofListeners(configuration))
{
    for (const Resource* policy : configuration.listAll(Kind::Policy)) {
        if (base::boolAt(policy->value, "enabled", true)) {
            if (const auto place = placeOf(*policy))
                m_policies[*place].push_back(policy);
        }
    }
    for (const Resource* listener : configuration.list(Kind::Listener, {}))
        m_hasTls |= base::boolAt(listener->value, "enabled", true) && base::memberAt(listener->value, "tls").is_object();
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
        if (std::any_of(credentials.begin(), credentials.end(), isLastingCredential))
            findings.push_back({Weight::Low, "keys.long-lived", consumer->key, {}});
    }
    return findings;
}

void SecurityOverview::gather(const ResourceKey& place, int nearness, std::vector<Scoped>& found) const
{
    if (const auto at = m_policies.find(place); at != m_policies.end()) {
        for (const Resource* policy : at->second)
            found.push_back({policy, nearness});
    }
}

// The listener's plain requests get no further than to be sent to one that speaks TLS.
bool SecurityOverview::redirectsToTls(const Resource& policy) const
{
    return m_hasTls && base::stringAt(policy.value, "kind") == "redirect" && base::stringAt(configOf(policy), "scheme", "https") == "https";
}

RouteSecurity SecurityOverview::of(const Resource& route) const
{
    RouteSecurity out;
    out.route = route.key;
    out.service = base::stringAt(route.value, "service");
    std::vector<Scoped> scoped;
    gather({Kind::Tenant, {}, {}}, 0, scoped);
    gather({Kind::Tenant, {}, route.key.tenant}, 1, scoped);
    gather({Kind::Service, route.key.tenant, out.service}, 2, scoped);
    gather(route.key, 3, scoped);
    std::map<std::string, int> nearest;
    for (const auto& [policy, nearness] : scoped) {
        if (reportsOnly(*policy))
            continue; // on trial: it takes nothing out of force
        int& most = nearest.try_emplace(base::stringAt(policy->value, "kind"), nearness).first->second;
        most = std::max(most, nearness);
    }
    bool limited = false, sized = false, redirected = false;
    for (const auto& [policy, nearness] : scoped) {
        const std::string kind = base::stringAt(policy->value, "kind");
        if (nearness < nearest[kind] && !m_addingUp.contains(kind))
            continue;
        const bool reports = reportsOnly(*policy);
        out.protections.push_back({policy->key, kind, reports});
        limited |= !reports && has(kLimits, kind);
        sized |= !reports && has(kSizes, kind);
        redirected |= !reports && redirectsToTls(*policy);
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
    std::copy_if(m_ofListeners.begin(), m_ofListeners.end(), std::back_inserter(out.findings), [&](const SecurityFinding& finding) { return !redirected || finding.code != "tls.none"; });
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
    const auto combined = std::find_if(found.protections.begin(), found.protections.end(), [](const auto& each) { return each.kind == kCombined && !each.reports; });
    if (combined != found.protections.end()) { // it alone decides, whatever the others are
        const Resource* policy = m_configuration.find(combined->policy);
        if (!policy || base::stringAt(configOf(*policy), "anonymous").empty())
            return;
        optional = &*combined;
    }
    for (const RouteSecurity::Protection& each : found.protections) {
        if (combined != found.protections.end() || !has(kAuthentication, each.kind))
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
        plain |= isPlainTarget(url);
        secured |= url.starts_with("https:");
    }
    if (plain)
        findings.push_back({Weight::Low, "upstream.plain", service->key, {}});
    if (secured && !base::boolAt(base::memberAt(upstream, "tls"), "verify", true))
        findings.push_back({Weight::Medium, "upstream.unverified", service->key, {}});
}

} // namespace gatehouse::domain
