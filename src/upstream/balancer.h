// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upstream/target_pool.h"

#include <memory>
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
        size_t index = 0;
    };
    // Smooth weighted round robin, random by weight, or least connections by weight. Passes over targets that fail, and over `avoid` (a bit per index), while there are others.
    Choice choose(const ServiceUpstream& service, uint64_t avoid);
    // A new snapshot: services of the old one are forgotten.
    void forgetServices() { m_services.clear(); }
    // Once in a while: closes what has been idle for a minute.
    void sweep();
    size_t active() const;
    size_t idle() const;

private:
    struct Service {
        std::vector<TargetPool*> pools;
        std::vector<int64_t> current; // smooth weighted round robin
    };
    Service& stateOf(const ServiceUpstream& service);
    TargetPool& poolOf(const ServiceUpstream& service, const Target& target);

    net::EventLoop& m_loop;
    net::Resolver& m_resolver;
    std::unordered_map<std::string, std::unique_ptr<TargetPool>> m_pools;
    std::unordered_map<const ServiceUpstream*, Service> m_services;
    uint64_t m_random = 0x9e3779b97f4a7c15ull;
};

} // namespace gatehouse::upstream
