// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/quota_report.h"

#include <algorithm>
#include <optional>

namespace gatehouse::gateway {

namespace {

using admin::LiveData;
using domain::Kind;
using domain::ResourceKey;
using pipeline::BoundPolicy;
using pipeline::CounterView;

Kind kindOf(CounterView::By by)
{
    switch (by) {
    case CounterView::By::Tenant: return Kind::Tenant;
    case CounterView::By::Service: return Kind::Service;
    case CounterView::By::Route: return Kind::Route;
    default: return Kind::Consumer;
    }
}

// In proportion; of two that are as near, the one with less left. Then by name, so that the order stays.
bool isNearer(const LiveData::Quota& a, const LiveData::Quota& b)
{
    const uint64_t left = a.used * b.limit, right = b.used * a.limit; // both of 30 bits
    if (left != right)
        return left > right;
    if (a.limit != b.limit)
        return a.limit < b.limit;
    return std::tie(a.subject, a.policy) < std::tie(b.subject, b.policy);
}

class Report
{
public:
    Report(const CompileState& state, const std::string& tenant, size_t most, int64_t wallNs) : m_resources(state.configuration.resources()), m_tenant(tenant), m_most(most), m_wallNs(wallNs) {}

    void add(const BoundPolicy& policy)
    {
        const CounterView* counters = policy.policy->counters();
        if (!counters)
            return;
        const std::string within = base::stringAt(policy.scope, "tenant");
        if (!m_tenant.empty() && !within.empty() && within != m_tenant)
            return;
        if (counters->countsBy() == CounterView::By::Unnamed) {
            ++m_quotas.unnamed;
            return;
        }
        const Kind kind = kindOf(counters->countsBy());
        const std::string& tenant = within.empty() ? m_tenant : within;
        const std::string only = kind == Kind::Tenant ? tenant : base::stringAt(policy.scope, std::string(domain::kindName(kind)).c_str());
        if (!only.empty()) {
            if (m_resources.find(keyOf(kind, tenant, only)) != m_resources.end())
                read(policy, *counters, keyOf(kind, tenant, only));
            return;
        }
        for (auto at = m_resources.lower_bound(keyOf(kind, tenant, {})); at != m_resources.end() && at->first.kind == kind && (tenant.empty() || at->first.tenant == tenant); ++at) {
            if (!read(policy, *counters, at->first))
                return;
        }
    }

    LiveData::Quotas finish()
    {
        keepNearest();
        std::sort(m_quotas.nearest.begin(), m_quotas.nearest.end(), isNearer);
        return std::move(m_quotas);
    }

private:
    static ResourceKey keyOf(Kind kind, const std::string& tenant, const std::string& id) { return {kind, kind == Kind::Tenant ? std::string() : tenant, id}; }

    bool read(const BoundPolicy& policy, const CounterView& counters, const ResourceKey& key)
    {
        if (m_read == kMostCountersRead) {
            m_quotas.isComplete = false;
            return false;
        }
        ++m_read;
        const bool isTenant = key.kind == Kind::Tenant;
        const std::string& tenant = isTenant ? key.id : key.tenant;
        const CounterView::Reading reading = counters.read(tenant, key.id, m_wallNs);
        if (reading.used == 0)
            return true;
        ++m_quotas.counting;
        m_quotas.nearest.push_back({policy.qualified, std::string(domain::kindName(key.kind)), tenant, isTenant ? key.id : key.tenant + '/' + key.id, std::string(reading.period), reading.used,
                                    reading.limit, reading.endsNs, policy.mode == pipeline::Mode::Report});
        // Few are asked for, many may count.
        if (m_quotas.nearest.size() >= 2 * m_most + 64)
            keepNearest();
        return true;
    }

    void keepNearest()
    {
        auto& all = m_quotas.nearest;
        if (all.size() <= m_most)
            return;
        std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(m_most), all.end(), isNearer);
        all.resize(m_most);
    }

    const domain::ResourceMap& m_resources;
    const std::string& m_tenant;
    const size_t m_most;
    const int64_t m_wallNs;
    size_t m_read = 0;
    LiveData::Quotas m_quotas;
};

} // namespace

LiveData::Quotas quotaReport(const CompileState& state, const std::string& tenant, const std::string& policy, size_t most, int64_t wallNs)
{
    Report report(state, tenant, most, wallNs);
    state.policies.each([&](const BoundPolicy& bound) {
        if (policy.empty() || bound.qualified == policy)
            report.add(bound);
    });
    return report.finish();
}

} // namespace gatehouse::gateway
