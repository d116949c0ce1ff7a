// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/balancer.h"

namespace gatehouse::upstream {

namespace {

constexpr int64_t kIdleNs = 60'000'000'000;

} // namespace

TargetPool& Balancer::poolOf(const ServiceUpstream& service, const Target& target)
{
    // TLS connections are shared only among services that ask for the same trust.
    std::string key = target.host + '|' + std::to_string(target.port);
    if (target.tls)
        key += '|' + std::to_string(reinterpret_cast<uintptr_t>(service.tls.get())) + '|' + service.tlsServerName;
    auto& pool = m_pools[key];
    if (!pool)
        pool = std::make_unique<TargetPool>(m_loop, m_resolver);
    return *pool;
}

Balancer::Service& Balancer::stateOf(const ServiceUpstream& service)
{
    Service& state = m_services[&service];
    if (state.pools.empty()) {
        for (const Target& target : service.targets)
            state.pools.push_back(&poolOf(service, target));
        state.current.resize(service.targets.size());
    }
    return state;
}

Balancer::Choice Balancer::choose(const ServiceUpstream& service, uint64_t avoid)
{
    const size_t count = service.targets.size();
    if (count == 0)
        return {};
    Service& state = stateOf(service);
    if (count == 1)
        return {&service.targets[0], state.pools[0], 0};
    const auto avoided = [&](size_t i) { return (i < 64 && (avoid >> i & 1) != 0) || state.pools[i]->isFailing(m_loop.nowNs()); };
    bool any = false;
    for (size_t i = 0; i < count; ++i)
        any = any || !avoided(i);

    size_t best = count;
    if (service.balance == Balance::Random) {
        m_random ^= m_random << 13;
        m_random ^= m_random >> 7;
        m_random ^= m_random << 17;
        uint64_t total = 0;
        for (size_t i = 0; i < count; ++i)
            total += any && avoided(i) ? 0 : service.targets[i].weight;
        uint64_t left = total > 0 ? m_random % total : 0;
        for (size_t i = 0; i < count && best == count; ++i) {
            const uint64_t weight = any && avoided(i) ? 0 : service.targets[i].weight;
            if (left < weight)
                best = i;
            left -= std::min(left, weight);
        }
    } else if (service.balance == Balance::LeastConnections) {
        for (size_t i = 0; i < count; ++i) {
            if (any && avoided(i))
                continue;
            // active / weight, compared without dividing
            if (best == count || state.pools[i]->active() * service.targets[best].weight < state.pools[best]->active() * service.targets[i].weight)
                best = i;
        }
    } else {
        int64_t total = 0;
        for (size_t i = 0; i < count; ++i) {
            if (any && avoided(i))
                continue;
            const int64_t weight = service.targets[i].weight;
            state.current[i] += weight;
            total += weight;
            if (best == count || state.current[i] > state.current[best])
                best = i;
        }
        state.current[best] -= total;
    }
    if (best == count)
        best = 0;
    return {&service.targets[best], state.pools[best], best};
}

void Balancer::sweep()
{
    for (auto at = m_pools.begin(); at != m_pools.end(); ++at)
        at->second->closeIdle(m_loop.nowNs() - kIdleNs);
}

size_t Balancer::active() const
{
    size_t count = 0;
    for (const auto& [key, pool] : m_pools)
        count += pool->active();
    return count;
}

size_t Balancer::idle() const
{
    size_t count = 0;
    for (const auto& [key, pool] : m_pools)
        count += pool->idle();
    return count;
}

} // namespace gatehouse::upstream
