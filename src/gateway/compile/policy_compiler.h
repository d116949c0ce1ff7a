// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/persistent_map.h"
#include "gateway/compile/compile_context.h"
#include "pipeline/chain.h"

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace gatehouse::gateway {

// What a policy is for: the narrowest member of its scope, and how near that is to the request (see BoundPolicy::nearness).
struct PolicyScope {
    std::string_view part = "gateway"; // "tenant", "service", "route", "group", "consumer"
    std::string tenant;
    std::string id;
    int nearness = 0;
    auto operator<=>(const PolicyScope&) const = default;
};

// All enabled policies of a configuration, made once each and found by scope. Copies share what they have in common.
class PolicyTable
{
public:
    using Bound = std::shared_ptr<const pipeline::BoundPolicy>;
    // What changed for those whom policies are for.
    struct Touched {
        std::set<PolicyScope> scopes;
    };

    // Makes the policy anew; what fails is in context.problems. True when it is there then.
    bool put(const domain::Resource& resource, CompileContext& context, Touched& touched);
    void remove(const domain::ResourceKey& key, Touched& touched);
    // Policies of the tenant that asked for a service by its name when they were made.
    std::vector<domain::ResourceKey> thatNameServices(const std::string& tenant) const;

    // Gateway, tenant, service and route scopes that take this route in.
    std::vector<Bound> forRoute(const std::string& tenant, const std::string& service, const std::string& route) const;
    std::vector<Bound> forGateway() const;
    std::vector<std::string> secretParameters() const; // of queries, over all policies
    // What policies in force answer themselves, before any route, each as a chain of its own; but those of tenants for which nothing is answered.
    std::map<std::string, std::shared_ptr<const pipeline::Chain>, std::less<>> ownAddresses(const std::function<bool(const std::string& tenant)>& isSuspended) const;
    // The same with the tenant of the policy's scope, "" for the gateway's.
    using OwnAddressCall = std::function<void(const pipeline::BoundPolicy&, const std::string& tenant, const pipeline::OwnAddress&)>;
    void eachOwnAddress(const OwnAddressCall& call) const;
    // Every policy, in no particular order.
    void each(const std::function<void(const pipeline::BoundPolicy&)>& call) const;
    // Consumer and group scopes.
    std::vector<Bound> forConsumer(const std::string& tenant, const std::string& consumer, const std::vector<std::string>& groups) const;

private:
    template <class T>
    using ByText = base::PersistentMap<std::string, T, base::TextHash>;
    template <class T>
    using ByKey = base::PersistentMap<domain::ResourceKey, T, domain::ResourceKeyHash>;
    struct Known {
        Bound bound;
        PolicyScope scope;
    };

    void append(std::vector<Bound>& to, const std::string& scope) const;

    ByKey<Known> m_known;
    ByText<std::vector<Bound>> m_byScope;      // "route\0acme\0orders"
    ByText<ByKey<bool>> m_nameServices;        // by tenant
    std::map<std::string, uint32_t, std::less<>> m_secretParameters; // how many name it
    std::map<std::string, std::vector<Bound>> m_ownAddresses; // of those in force; the first one answers
};

} // namespace gatehouse::gateway
