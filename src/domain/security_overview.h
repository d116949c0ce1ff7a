// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

#include <map>
#include <set>

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
    };
    std::vector<Protection> protections; // for everybody who calls; the nearest of those that don't add up
    std::vector<SecurityFinding> findings; // the heaviest first
};

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
    void authentication(const RouteSecurity& found, std::vector<SecurityFinding>& findings) const;
    void upstream(const Resource& route, std::vector<SecurityFinding>& findings) const;
    const std::vector<SecurityFinding>& keysOf(const std::string& tenant) const;
    bool isFor(const Resource& policy, const Resource& route, int& nearness) const;

    const Configuration& m_configuration;
    const std::set<std::string, std::less<>> m_addingUp;
    std::map<std::string, std::vector<const Resource*>, std::less<>> m_policies; // by tenant, "" for the gateway's
    std::vector<SecurityFinding> m_ofListeners;
    mutable std::map<std::string, std::vector<SecurityFinding>, std::less<>> m_ofKeys; // by tenant, as far as asked for
};

} // namespace gatehouse::domain
