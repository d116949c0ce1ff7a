// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/snapshot_compiler.h"

#include "base/clock.h"
#include "gateway/compile/consumer_compiler.h"
#include "gateway/compile/policy_compiler.h"
#include "gateway/compile/route_compiler.h"
#include "gateway/compile/service_compiler.h"
#include "gateway/compile/tls_compiler.h"

#include <algorithm>
#include <ctime>
#include <map>

namespace gatehouse::gateway {

namespace {

using base::Json;
using domain::Kind;
using telemetry::Dimension;

// RFC 9110 section 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"
std::string httpDate(int64_t wallNs)
{
    const time_t seconds = wallNs / 1'000'000'000;
    tm parts{};
    gmtime_r(&seconds, &parts);
    char text[64];
    std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return text;
}

struct Tenant {
    uint32_t index = 0;
    bool suspended = false;
    telemetry::Slot slot = telemetry::kNoSlot;
};

class Compiler
{
public:
    explicit Compiler(CompileContext& context) : m_context(context), m_services(compileServices(context)), m_policies(context) {}

    CompiledConfiguration run()
    {
        auto snapshot = std::make_shared<proxy::Snapshot>();
        snapshot->revision = m_context.configuration.revision;
        compileTenants();
        compileConsumers(*snapshot);
        snapshot->services = m_services;
        compileRoutes(*snapshot);
        snapshot->router.build();
        warnOfShadows(*snapshot);
        snapshot->secretParameters.assign(m_policies.secretParameters().begin(), m_policies.secretParameters().end());
        snapshot->gatewayChain = std::make_shared<const pipeline::Chain>(m_policies.forGateway());
        return {std::move(snapshot), compileListeners()};
    }

private:
    void compileTenants()
    {
        for (const domain::Resource* resource : m_context.configuration.listAll(Kind::Tenant)) {
            Tenant tenant;
            tenant.index = static_cast<uint32_t>(m_tenants.size());
            tenant.suspended = base::stringAt(resource->value, "status", "active") == "suspended";
            tenant.slot = m_context.metrics.slot(Dimension::Tenant, resource->key.id);
            m_tenants.emplace(resource->key.id, tenant);
        }
    }

    uint32_t tenantIndex(const std::string& id) const
    {
        const auto found = m_tenants.find(id);
        return found == m_tenants.end() ? UINT32_MAX : found->second.index;
    }

    void compileConsumers(proxy::Snapshot& snapshot)
    {
        CompiledConsumers consumers = gateway::compileConsumers(m_context, [this](const std::string& tenant) { return tenantIndex(tenant); });
        snapshot.consumers = std::move(consumers.directory);
        for (const auto& [tenant, consumer] : consumers.consumers)
            snapshot.consumerPolicies.push_back(m_policies.forConsumer(tenant, consumer.id, consumer.groups));
    }

    // Before the policies, which name them.
    static std::vector<std::shared_ptr<const upstream::ServiceUpstream>> compileServices(CompileContext& context)
    {
        std::vector<std::shared_ptr<const upstream::ServiceUpstream>> services;
        for (const domain::Resource* resource : context.configuration.listAll(Kind::Service)) {
            context.serviceIndices.emplace(resource->key, static_cast<uint32_t>(services.size()));
            services.push_back(compileService(*resource, context)); // null when something is wrong with it, and the configuration is refused
        }
        return services;
    }

    void compileRoutes(proxy::Snapshot& snapshot)
    {
        for (const domain::Resource* resource : m_context.configuration.listAll(Kind::Route)) {
            if (base::boolAt(resource->value, "enabled", true))
                compileRoute(*resource, snapshot);
        }
    }

    void compileRoute(const domain::Resource& resource, proxy::Snapshot& snapshot)
    {
        const std::string& tenantId = resource.key.tenant;
        const domain::ResourceKey serviceKey{Kind::Service, tenantId, base::stringAt(resource.value, "service")};
        const domain::Resource* service = m_context.configuration.find(serviceKey);
        const auto compiled = m_context.serviceIndices.find(serviceKey);
        const auto tenant = m_tenants.find(tenantId);
        if (!service || tenant == m_tenants.end()) {
            m_context.problem(resource.key, "/service", "there is no service \"" + serviceKey.id + "\" in tenant \"" + tenantId + "\"");
            return;
        }
        if (compiled == m_context.serviceIndices.end() || !m_services[compiled->second])
            return; // the service's own problem says why
        const std::string lifecycle = base::stringAt(service->value, "lifecycle", "published");
        if (lifecycle == "draft") {
            m_context.warning(resource.key, "/service", "service \"" + serviceKey.id + "\" is a draft: the route is not served until it is published");
            return;
        }
        auto entry = std::make_unique<proxy::RouteEntry>();
        entry->place = {tenantId, serviceKey.id, resource.key.id, tenant->second.index};
        entry->index = static_cast<uint32_t>(snapshot.routes.size());
        entry->qualified = domain::qualifiedName(resource.key);
        entry->upstream = m_services[compiled->second];
        setChains(*entry, m_policies.forRoute(tenantId, serviceKey.id, resource.key.id));
        entry->rewrite = pathRewriteFrom(base::memberAt(resource.value, "rewrite"));
        entry->shedding = proxy::sheddingFrom(base::stringAt(resource.value, "shedding")).value_or(proxy::Shedding::Normal);
        entry->tenantSlot = tenant->second.slot;
        entry->serviceSlot = m_context.metrics.slot(Dimension::Service, domain::qualifiedName(serviceKey));
        entry->routeSlot = m_context.metrics.slot(Dimension::Route, entry->qualified);
        setLifecycle(*entry, *service, lifecycle, tenant->second.suspended);

        proxy::RouteMatch match = routeMatchFrom(base::memberAt(resource.value, "match"));
        match.priority = static_cast<int>(base::intAt(resource.value, "priority", 0));
        const auto added = snapshot.router.add(match, entry.get());
        if (!added)
            m_context.problemsOf(resource.key, "/match", added.error());
        snapshot.routes.push_back(std::move(entry));
    }

    void setChains(proxy::RouteEntry& entry, std::vector<PolicyTable::Bound> policies) const
    {
        // Of a kind of which the nearest counts, a caller's own may be nearer: those wait until the caller is known.
        const auto stands = [&](const PolicyTable::Bound& policy) {
            return policy->type->phase <= pipeline::Phase::Authenticate && (policy->type->addsUp || !m_policies.hasForCallers(entry.place.tenant, policy->type->kind));
        };
        const auto behind = std::stable_partition(policies.begin(), policies.end(), stands);
        entry.front = std::make_shared<const pipeline::Chain>(std::vector<PolicyTable::Bound>(policies.begin(), behind));
        entry.rest = std::make_shared<const pipeline::Chain>(std::vector<PolicyTable::Bound>(behind, policies.end()));
    }

    void setLifecycle(proxy::RouteEntry& entry, const domain::Resource& service, const std::string& lifecycle, bool suspended) const
    {
        if (lifecycle == "deprecated") {
            entry.deprecation = '@' + std::to_string(service.updatedAtNs / 1'000'000'000);
            if (const int64_t sunset = base::parseRfc3339(base::stringAt(service.value, "sunset")); sunset > 0)
                entry.sunset = httpDate(sunset);
        }
        if (lifecycle == "retired") {
            entry.unavailableStatus = 410;
            entry.unavailableCode = "service.retired";
        }
        if (suspended) {
            entry.unavailableStatus = 403;
            entry.unavailableCode = "tenant.suspended";
        }
    }

    void warnOfShadows(const proxy::Snapshot& snapshot)
    {
        for (const auto& [hidden, by] : snapshot.router.shadowed())
            m_context.warning({Kind::Route, hidden->place.tenant, hidden->place.route}, "/match", "never matches: route \"" + by->qualified + "\" takes everything before it");
    }

    std::vector<ListenerPlan> compileListeners()
    {
        std::vector<ListenerPlan> plans;
        std::set<std::string> used;
        for (const domain::Resource* resource : m_context.configuration.listAll(Kind::Listener)) {
            if (!base::boolAt(resource->value, "enabled", true))
                continue;
            ListenerPlan plan;
            plan.id = resource->key.id;
            const auto address = net::IpAddress::parse(base::stringAt(resource->value, "address", "127.0.0.1"));
            if (!address) {
                m_context.problem(resource->key, "/address", "not an IP address");
                continue;
            }
            plan.address = {*address, static_cast<uint16_t>(base::intAt(resource->value, "port", 0))};
            if (const Json& protocols = base::memberAt(resource->value, "protocols"); protocols.is_array()) {
                plan.http1 = std::find(protocols.begin(), protocols.end(), "http/1.1") != protocols.end();
                plan.http2 = std::find(protocols.begin(), protocols.end(), "h2") != protocols.end();
            }
            plan.tls = compileListenerTls(*resource, m_context);
            for (const Json& id : base::memberAt(base::memberAt(resource->value, "tls"), "certificates"))
                used.insert(id.get<std::string>());
            plans.push_back(std::move(plan));
        }
        checkUnusedCertificates(used, m_context);
        return plans;
    }

    CompileContext& m_context;
    std::vector<std::shared_ptr<const upstream::ServiceUpstream>> m_services;
    PolicyTable m_policies;
    std::map<std::string, Tenant> m_tenants;
};

} // namespace

CompiledConfiguration compileConfiguration(CompileContext& context)
{
    return Compiler(context).run();
}

} // namespace gatehouse::gateway
