// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace gatehouse::domain {

// Something that a route lacks or has too much of. The code is stable; words are the reader's.
struct SecurityFinding {
    enum class Weight : uint8_t { Low, Medium, High } weight = Weight::Medium;
    // "authentication.none", "authentication.optional", "authentication.report", "limit.none", "size.none", "tls.none", "tls.old", "cors.wide", "upstream.plain", "upstream.unverified", "keys.long-lived"
    std::string code;
    ResourceKey about;  // what to change
    std::string remedy; // a kind of policy that would help, or ""
};

// What protects one route. A value.
struct RouteSecurity {
    ResourceKey route;
    std::string service;
    struct Protection {
        ResourceKey policy;
        std::string kind;
        bool reports = false; // only
        bool operator==(const Protection&) const = default;
    };
    std::vector<Protection> protections; // for everybody who calls; the nearest of those that don't add up
    std::vector<SecurityFinding> findings; // the heaviest first
};

// What a kind of policy protects an API with as soon as it is in force; nothing for those that count for none of these.
enum class ProtectedPart { Caller, Load, Size };
std::optional<ProtectedPart> protectedPart(std::string_view kind);
// Whether requests to a target's URL leave the machine unencrypted.
bool isPlainTarget(std::string_view url);
// Whether a credential opens a door by itself for as long as nobody takes it away.
bool isLastingCredential(const base::Json& credential);

// What protects the routes of a configuration and what is missing, by what the configuration says. Made once for many routes; refers to the configuration. One thread.
class SecurityOverview
{
public:
    // `addingUp`: kinds of policies of which all in scope apply, not the nearest alone.
    SecurityOverview(const Configuration& configuration, std::set<std::string, std::less<>> addingUp);
    RouteSecurity of(const Resource& route) const;

private:
    struct Scoped {
        const Resource* policy;
        int nearness; // 0 gateway, 1 tenant, 2 service, 3 route
    };
    void gather(const ResourceKey& place, int nearness, std::vector<Scoped>& found) const;
    void authentication(const RouteSecurity& found, std::vector<SecurityFinding>& findings) const;
    void upstream(const Resource& route, std::vector<SecurityFinding>& findings) const;
    const std::vector<SecurityFinding>& keysOf(const std::string& tenant) const;
    bool redirectsToTls(const Resource& policy) const;

    const Configuration& m_configuration;
    const std::set<std::string, std::less<>> m_addingUp;
    // Those that are in force for everybody who calls, by what their scope names; the gateway is a tenant without an id.
    std::unordered_map<ResourceKey, std::vector<const Resource*>, ResourceKeyHash> m_policies;
    std::vector<SecurityFinding> m_ofListeners;
    bool m_hasTls = false; // on a listener
    mutable std::map<std::string, std::vector<SecurityFinding>, std::less<>> m_ofKeys; // by tenant, as far as asked for
};

} // namespace gatehouse::domain
