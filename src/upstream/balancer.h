// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upstream/retry_budget.h"
#include "upstream/target_pool.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace gatehouse::upstream {

// The upstream side of one worker: its pools, by target, which outlive configurations, and the balancers' state, by service. The worker's thread.
class Balancer
{
public:
    Balancer(net::EventLoop& loop, net::Resolver& resolver) : m_loop(loop), m_resolver(resolver) {}

    struct Choice {
        const Target* target = nullptr; // null: the service has none
        TargetPool* pool = nullptr;
        uint32_t index = 0;
    };
    // By the service's balance among the targets that are up, have not been tried, and can be connected to, of the lowest tier that has any. When no target is left,
    // among those not tried, well or not: a request that may fail is better than one that does. `key` is for Balance::Hash.
    Choice choose(const ServiceUpstream& service, std::span<const uint32_t> tried, std::optional<uint64_t> key = std::nullopt);
    // Before a further try; false: there have been too many of late.
    bool mayRetry(const ServiceUpstream& service);
    // What became of a request that went to a target; for how long it is ejected, if that did it.
    void succeeded(const Target& target) { target.health->succeeded(m_loop.nowNs()); }
    std::chrono::nanoseconds failed(const ServiceUpstream& service, const Target& target);
    // A new snapshot: services of the old one are forgotten.
    void forgetServices();
    // Once in a while: closes what has been idle for a minute, and forgets targets that no service has any more.
    void sweep();
    size_t active() const;
    size_t idle() const;
    size_t pools() const { return m_pools.size(); }

private:
    struct Service {
        const ServiceUpstream* of = nullptr; // null: nobody's yet
        TargetPool* first = nullptr;
        RetryBudget budget;
        std::vector<TargetPool*> pools;
        std::vector<int64_t> current; // smooth weighted round robin
    };
    void fill(Service& state, const ServiceUpstream& service);
    Service& stateOf(const ServiceUpstream& service);
    TargetPool& poolOf(const ServiceUpstream& service, const Target& target);
    void gatherOpen(const ServiceUpstream& service, const Service& state, std::span<const uint32_t> tried);
    int64_t weightOf(const ServiceUpstream& service, uint32_t index) const;
    uint32_t byRoundRobin(const ServiceUpstream& service, Service& state);
    uint32_t byWeight(const ServiceUpstream& service);
    uint32_t byLeastConnections(const ServiceUpstream& service, const Service& state) const;
    uint32_t byPowerOfTwo(const ServiceUpstream& service, const Service& state);
    uint32_t byHash(const ServiceUpstream& service, uint64_t key) const;
    uint64_t random();

    net::EventLoop& m_loop;
    net::Resolver& m_resolver;
    std::unordered_map<std::string, std::unique_ptr<TargetPool>> m_pools;
    std::vector<Service> m_byNumber; // of the snapshot's services
    std::unordered_map<const ServiceUpstream*, Service> m_others; // without a number, or whose number is another's by now: requests of an earlier snapshot
    std::vector<uint32_t> m_open; // of the choice that is made
    uint64_t m_random = 0x9e3779b97f4a7c15ull;
};

} // namespace gatehouse::upstream
