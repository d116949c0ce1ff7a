// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/balancer.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace gatehouse::upstream {

namespace {

constexpr int64_t kIdleNs = 60'000'000'000;
constexpr uint32_t kMostNumbers = 1u << 20; // that have their place by number

// The finalizer of SplitMix64: spreads what two numbers have in common over all bits.
uint64_t mix(uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ull;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebull;
    return value ^ (value >> 31);
}

// Active connections for each unit of weight, compared without dividing.
bool isBusier(uint64_t active, int64_t weight, uint64_t otherActive, int64_t otherWeight)
{
    return (active + 1) * static_cast<uint64_t>(otherWeight) > (otherActive + 1) * static_cast<uint64_t>(weight);
}

} // namespace

TargetPool& Balancer::poolOf(const ServiceUpstream& service, const Target& target)
{
    // TLS connections are shared only among services that ask for the same trust.
    std::string key = target.host + '|' + std::to_string(target.port);
    if (service.proxyProtocol != net::ProxyVersion::None)
        key += "|proxy"; // who takes no PROXY header must not get a connection that sent one
    if (target.tls)
        key += '|' + std::to_string(reinterpret_cast<uintptr_t>(service.tls.get())) + '|' + service.tlsServerName;
    auto& pool = m_pools[key];
    if (!pool)
        pool = std::make_unique<TargetPool>(m_loop, m_resolver, target);
    return *pool;
}

void Balancer::fill(Service& state, const ServiceUpstream& service)
{
    state.of = &service;
    for (const Target& target : service.targets)
        state.pools.push_back(&poolOf(service, target));
    state.first = state.pools.empty() ? nullptr : state.pools.front();
    state.current.resize(service.targets.size());
}

Balancer::Service& Balancer::stateOf(const ServiceUpstream& service)
{
    if (service.number < m_byNumber.size() && m_byNumber[service.number].of == &service)
        return m_byNumber[service.number];
    if (service.number < kMostNumbers && service.number >= m_byNumber.size())
        m_byNumber.resize(service.number + 1);
    const bool isFree = service.number < m_byNumber.size() && !m_byNumber[service.number].of;
    Service& state = isFree ? m_byNumber[service.number] : m_others[&service];
    if (!state.of)
        fill(state, service);
    return state;
}

void Balancer::forgetServices()
{
    m_byNumber.clear();
    m_others.clear();
}

Balancer::Choice Balancer::choose(const ServiceUpstream& service, std::span<const uint32_t> tried, std::optional<uint64_t> key)
{
    if (service.targets.empty())
        return {};
    Service& state = stateOf(service);
    if (tried.empty())
        state.budget.request(service.retryBudgetPercent);
    uint32_t chosen = 0;
    TargetPool* pool = state.first;
    if (service.targets.size() > 1) {
        gatherOpen(service, state, tried);
        if (m_open.size() == 1)
            chosen = m_open[0];
        else if (service.balance == Balance::Hash && key)
            chosen = byHash(service, *key);
        else if (service.balance == Balance::LeastConnections)
            chosen = byLeastConnections(service, state);
        else if (service.balance == Balance::PowerOfTwo)
            chosen = byPowerOfTwo(service, state);
        else if (service.balance == Balance::Random)
            chosen = byWeight(service);
        else
            chosen = byRoundRobin(service, state);
    }
    if (chosen != 0)
        pool = state.pools[chosen];
    pool->follow();
    return {&service.targets[chosen], pool, chosen};
}

// Into m_open: what there is to choose from, at least one.
void Balancer::gatherOpen(const ServiceUpstream& service, const Service& state, std::span<const uint32_t> tried)
{
    const int64_t now = m_loop.nowNs();
    const auto isTried = [&](uint32_t i) { return std::find(tried.begin(), tried.end(), i) != tried.end(); };
    const auto count = static_cast<uint32_t>(service.targets.size());
    uint32_t tier = UINT32_MAX;
    m_open.clear();
    for (uint32_t i = 0; i < count; ++i) {
        const Target& target = service.targets[i];
        if (target.tier > tier || !target.health->isUp(now) || state.pools[i]->isFailing(now) || isTried(i))
            continue;
        if (target.tier < tier)
            m_open.clear();
        tier = target.tier;
        m_open.push_back(i);
    }
    for (uint32_t i = 0; i < count && tier == UINT32_MAX; ++i) {
        if (!isTried(i))
            m_open.push_back(i);
    }
    for (uint32_t i = 0; i < count && m_open.empty(); ++i)
        m_open.push_back(i);
}

int64_t Balancer::weightOf(const ServiceUpstream& service, uint32_t index) const
{
    const Target& target = service.targets[index];
    if (service.slowStart.count() == 0)
        return target.weight;
    return std::max<int64_t>(1, static_cast<int64_t>(target.weight) * target.health->share(m_loop.nowNs(), service.slowStart.count()));
}

uint32_t Balancer::byRoundRobin(const ServiceUpstream& service, Service& state)
{
    int64_t total = 0;
    uint32_t best = m_open[0];
    for (const uint32_t i : m_open) {
        const int64_t weight = weightOf(service, i);
        state.current[i] += weight;
        total += weight;
        if (state.current[i] > state.current[best])
            best = i;
    }
    state.current[best] -= total;
    return best;
}

uint32_t Balancer::byWeight(const ServiceUpstream& service)
{
    uint64_t total = 0;
    for (const uint32_t i : m_open)
        total += static_cast<uint64_t>(weightOf(service, i));
    uint64_t left = total > 0 ? random() % total : 0;
    for (const uint32_t i : m_open) {
        const auto weight = static_cast<uint64_t>(weightOf(service, i));
        if (left < weight)
            return i;
        left -= weight;
    }
    return m_open[0];
}

uint32_t Balancer::byLeastConnections(const ServiceUpstream& service, const Service& state) const
{
    uint32_t best = m_open[0];
    for (const uint32_t i : m_open) {
        if (isBusier(state.pools[best]->active(), weightOf(service, best), state.pools[i]->active(), weightOf(service, i)))
            best = i;
    }
    return best;
}

// Of two by chance the less busy: nearly as even as the least of all, and workers that know only their own connections don't all run to the same target.
uint32_t Balancer::byPowerOfTwo(const ServiceUpstream& service, const Service& state)
{
    const uint64_t chance = random();
    const size_t first = chance % m_open.size();
    const size_t second = (first + 1 + (chance >> 32) % (m_open.size() - 1)) % m_open.size();
    const uint32_t a = m_open[first];
    const uint32_t b = m_open[second];
    return isBusier(state.pools[a]->active(), weightOf(service, a), state.pools[b]->active(), weightOf(service, b)) ? b : a;
}

// Weighted rendezvous hashing: each target bids for the key, the highest bid wins. A target that leaves loses only its own keys, evenly to all others, and nothing
// is kept between requests.
uint32_t Balancer::byHash(const ServiceUpstream& service, uint64_t key) const
{
    uint32_t best = m_open[0];
    double highest = -1;
    for (const uint32_t i : m_open) {
        const Target& target = service.targets[i];
        // Above zero, up to one.
        const double chance = (static_cast<double>(mix(key ^ target.hash) >> 11) + 1) * 0x1p-53;
        const double bid = static_cast<double>(weightOf(service, i)) / -std::log2(chance * (1 - 0x1p-53));
        if (bid > highest) {
            highest = bid;
            best = i;
        }
    }
    return best;
}

uint64_t Balancer::random()
{
    m_random ^= m_random << 13;
    m_random ^= m_random >> 7;
    m_random ^= m_random << 17;
    return m_random;
}

bool Balancer::mayRetry(const ServiceUpstream& service)
{
    return service.retryBudgetPercent >= 100 || stateOf(service).budget.take(m_loop.nowNs());
}

std::chrono::nanoseconds Balancer::failed(const ServiceUpstream& service, const Target& target)
{
    if (!target.health->failed(service.passive))
        return {};
    const int64_t now = m_loop.nowNs();
    const auto ejected = static_cast<size_t>(std::count_if(service.targets.begin(), service.targets.end(), [&](const Target& each) { return each.health->isEjected(now); }));
    if (target.health->isEjected(now) || (ejected + 1) * 100 > service.targets.size() * service.passive.maxEjectedPercent)
        return {};
    return target.health->eject(now, service.passive);
}

void Balancer::sweep()
{
    std::unordered_set<const TargetPool*> used;
    for (const Service& state : m_byNumber)
        used.insert(state.pools.begin(), state.pools.end());
    for (const auto& [service, state] : m_others)
        used.insert(state.pools.begin(), state.pools.end());
    std::erase_if(m_pools, [&](const auto& entry) {
        entry.second->closeIdle(m_loop.nowNs() - kIdleNs);
        return !used.contains(entry.second.get()) && entry.second->isUnused();
    });
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
