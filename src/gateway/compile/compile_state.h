// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/persistent_map.h"
#include "gateway/compile/host_names.h"
#include "gateway/compile/policy_compiler.h"
#include "pipeline/consumer_directory.h"
#include "proxy/snapshot.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace gatehouse::gateway {

// Numbers that stand for something as long as it lives, and are used again afterwards.
class Numbers
{
public:
    uint32_t take()
    {
        if (m_free.empty())
            return m_next++;
        const uint32_t number = m_free.back();
        m_free.pop_back();
        return number;
    }
    // In use again only after settle(): whoever still goes by the number must have been told.
    void give(uint32_t number) { m_given.push_back(number); }
    void settle()
    {
        m_free.insert(m_free.end(), m_given.begin(), m_given.end());
        m_given.clear();
    }

private:
    uint32_t m_next = 0;
    std::vector<uint32_t> m_free, m_given;
};

// A chain that several routes have, and the policies that it was made of. Holds neither: a policy that is gone must end.
class SharedChain
{
public:
    SharedChain() = default;
    SharedChain(std::span<const PolicyTable::Bound> policies, const std::shared_ptr<const pipeline::Chain>& chain) : m_policies(policies.begin(), policies.end()), m_chain(chain) {}
    // Null when it is another, or nobody has it any more.
    std::shared_ptr<const pipeline::Chain> chainOf(std::span<const PolicyTable::Bound> policies) const
    {
        const auto isSame = [](const std::weak_ptr<const pipeline::BoundPolicy>& known, const PolicyTable::Bound& policy) { return known.lock() == policy; };
        return std::equal(m_policies.begin(), m_policies.end(), policies.begin(), policies.end(), isSame) ? m_chain.lock() : nullptr;
    }

private:
    std::vector<std::weak_ptr<const pipeline::BoundPolicy>> m_policies;
    std::weak_ptr<const pipeline::Chain> m_chain;
};

// A configuration compiled, with all that is needed to compile the next one by what differs. A value: copies share nearly everything, so that a trial
// costs nothing when it is dropped. The control thread.
struct CompileState {
    template <class T>
    using ByText = base::PersistentMap<std::string, T, base::TextHash>;
    template <class T>
    using ByKey = base::PersistentMap<domain::ResourceKey, T, domain::ResourceKeyHash>;
    using Members = base::PersistentMap<uint32_t, bool, base::NumberHash>;
    struct Tenant {
        uint32_t index = 0;
        bool suspended = false;
        telemetry::Slot slot = telemetry::kNoSlot;
    };

    domain::Configuration configuration;
    PolicyTable policies;
    HostNames hosts;
    ByText<Tenant> tenants;
    struct SharedChains {
        SharedChain front, rest;
    };
    ByKey<uint32_t> services;          // index in Snapshot::services
    ByKey<SharedChains> chains;        // by service: what its routes without policies of their own have
    ByKey<uint32_t> routes;            // number of those that are served
    ByKey<ByText<bool>> routesOf;      // by service: the ids of its routes
    ByText<Members> groups;            // "tenant\0group": numbers of its consumers
    ByKey<std::vector<base::Problem>> warnings; // by the resource that they are about
    Numbers tenantNumbers, serviceNumbers, routeNumbers;
    pipeline::ConsumerTable consumers;
    proxy::SnapshotPtr snapshot; // null: nothing was compiled yet
};

} // namespace gatehouse::gateway
