// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/snapshot_compiler.h"

#include "base/clock.h"
#include "domain/integrity_parts.h"
#include "gateway/compile/consumer_compiler.h"
#include "gateway/compile/listener_compiler.h"
#include "gateway/compile/policy_compiler.h"
#include "gateway/compile/route_compiler.h"
#include "gateway/compile/service_compiler.h"
#include "gateway/compile/tls_compiler.h"

#include <algorithm>
#include <ctime>
#include <map>
#include <set>

namespace gatehouse::gateway {

namespace {

constexpr int kRouteNearness = 3; // pipeline::BoundPolicy::nearness of a route's own

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

using Tenant = CompileState::Tenant;
using domain::ResourceKey;

// What a service's or policy's making reads besides itself.
bool isReadByOthers(Kind kind)
{
    return kind == Kind::Certificate || kind == Kind::Secret || kind == Kind::Keyset;
}

class Compiler
{
public:
    Compiler(CompileContext& context, CompileState before) : m_context(context), m_state(std::move(before)), m_fresh(!m_state.snapshot)
    {
        m_snapshot = m_fresh ? std::make_shared<proxy::Snapshot>() : std::make_shared<proxy::Snapshot>(*m_state.snapshot);
        const auto differences = domain::ResourceMap::differences(m_state.configuration.resources(), context.configuration.resources());
        for (const auto& difference : differences)
            m_changes[static_cast<size_t>((difference.now ? difference.now : difference.old)->key.kind)].push_back(difference);
        // Nothing differs: it is asked for anew because of what lies outside, as in files.
        m_outside = differences.empty();
        for (const Kind kind : domain::kKinds)
            m_outside = m_outside || (isReadByOthers(kind) && !changes(kind).empty());
    }

    CompiledConfiguration run()
    {
        m_snapshot->revision = m_context.configuration.revision;
        m_context.serviceIndex = [this](const ResourceKey& key) -> std::optional<uint32_t> {
            const uint32_t* index = m_state.services.find(key);
            return index ? std::optional(*index) : std::nullopt;
        };
        compileTenants();
        compileServices();
        compilePolicies();
        compileConsumers();
        compileRoutes();
        m_snapshot->router.build();
        checkOwnAddresses();
        gatherWarnings();
        m_snapshot->secretParameters = m_state.policies.secretParameters();
        m_snapshot->ownAddresses = m_state.policies.ownAddresses([&](const std::string& tenant) {
            const Tenant* const known = m_state.tenants.find(tenant);
            return known && known->suspended;
        });
        if (m_fresh || m_touched.scopes.contains(PolicyScope{}))
            m_snapshot->gatewayChain = std::make_shared<const pipeline::Chain>(m_state.policies.forGateway());
        std::vector<ListenerPlan> listeners = compileListeners();
        m_snapshot->listenerPaths.clear();
        for (const ListenerPlan& listener : listeners)
            m_snapshot->listenerPaths.push_back({listener.address.port, listener.tls != nullptr, listener.rules->head.path});
        m_context.serviceIndex = {};
        m_state.configuration = m_context.configuration;
        m_state.tenantNumbers.settle();
        m_state.serviceNumbers.settle();
        m_state.routeNumbers.settle();
        m_state.snapshot = m_snapshot;
        return {m_snapshot, std::move(listeners), std::move(m_state)};
    }

private:
    using Changes = std::vector<domain::ResourceMap::Difference>;
    const Changes& changes(Kind kind) const { return m_changes[static_cast<size_t>(kind)]; }

    // Runs what compiles one resource, and keeps what it warns of as long as the resource stays as it is.
    template <class Call>
    auto watching(const ResourceKey& key, Call call)
    {
        const size_t before = m_context.warnings.size();
        auto result = call();
        m_state.warnings.erase(key);
        if (m_context.warnings.size() > before)
            m_state.warnings.set(key, {m_context.warnings.begin() + static_cast<std::ptrdiff_t>(before), m_context.warnings.end()});
        m_context.warnings.resize(before);
        return result;
    }

    void compileTenants()
    {
        for (const auto& [old, now] : changes(Kind::Tenant)) {
            if (old)
                m_state.hosts.tenant(*old, false);
            if (now)
                m_state.hosts.tenant(*now, true);
            if (!now) {
                m_state.tenantNumbers.give(m_state.tenants.find(old->key.id)->index);
                m_state.tenants.erase(old->key.id);
                m_tenantsTouched.insert(old->key.id);
                continue;
            }
            const Tenant* known = m_state.tenants.find(now->key.id);
            Tenant tenant = known ? *known : Tenant{};
            if (!known) {
                tenant.index = m_state.tenantNumbers.take();
                tenant.slot = m_context.metrics.slot(Dimension::Tenant, now->key.id);
            }
            tenant.suspended = base::stringAt(now->value, "status", "active") == "suspended";
            if (!known || known->suspended != tenant.suspended)
                m_tenantsTouched.insert(now->key.id);
            m_state.tenants.set(now->key.id, tenant);
        }
    }

    uint32_t tenantIndex(const std::string& id) const
    {
        const Tenant* found = m_state.tenants.find(id);
        return found ? found->index : UINT32_MAX;
    }

    // Before the policies, which name them.
    void compileServices()
    {
        for (const auto& [old, now] : changes(Kind::Service)) {
            const ResourceKey& key = (now ? now : old)->key;
            if (!old || !now)
                m_servicesNamed.insert(key.tenant);
            if (now) {
                compileService(*now);
                continue;
            }
            const uint32_t index = *m_state.services.find(key);
            m_snapshot->services.edit(index).reset();
            m_state.serviceNumbers.give(index);
            m_state.services.erase(key);
            m_state.chains.erase(key);
            m_state.warnings.erase(key);
            m_servicesTouched.insert(key);
        }
        if (!m_outside || m_fresh)
            return;
        for (const domain::Resource* resource : m_context.configuration.listAll(Kind::Service)) {
            const Json& upstream = base::memberAt(resource->value, "upstream");
            bool secure = upstream.contains("tls");
            for (const Json& target : base::memberAt(upstream, "targets"))
                secure = secure || base::stringAt(target, "url").starts_with("https");
            if (secure && !m_servicesTouched.contains(resource->key))
                compileService(*resource);
        }
    }

    void compileService(const domain::Resource& resource)
    {
        const uint32_t* known = m_state.services.find(resource.key);
        const uint32_t index = known ? *known : m_state.serviceNumbers.take();
        m_state.services.set(resource.key, index);
        // Null when something is wrong with it, and the configuration is refused.
        m_snapshot->services.edit(index) = watching(resource.key, [&] { return gateway::compileService(resource, m_context, index); });
        m_servicesTouched.insert(resource.key);
    }

    void compilePolicies()
    {
        std::set<ResourceKey> again;
        for (const auto& [old, now] : changes(Kind::Policy)) {
            if (now) {
                again.insert(now->key);
            } else {
                m_state.policies.remove(old->key, m_touched);
                m_state.warnings.erase(old->key);
            }
        }
        for (const std::string& tenant : m_servicesNamed) {
            for (ResourceKey& key : m_state.policies.thatNameServices(tenant))
                again.insert(std::move(key));
        }
        if (m_outside && !m_fresh) {
            for (const domain::Resource* resource : m_context.configuration.listAll(Kind::Policy))
                again.insert(resource->key);
        }
        for (const ResourceKey& key : again) {
            if (const domain::Resource* resource = m_context.configuration.find(key))
                watching(key, [&] { return m_state.policies.put(*resource, m_context, m_touched); });
        }
    }

    static std::string groupKey(const std::string& tenant, const std::string& group) { return tenant + '\0' + group; }

    void leaveGroups(const std::string& tenant, uint32_t number)
    {
        for (const std::string& group : m_state.consumers.at(number).groups) {
            const std::string key = groupKey(tenant, group);
            m_state.groups.edit(key).erase(number);
            if (m_state.groups.find(key)->empty())
                m_state.groups.erase(key);
        }
    }

    void compileConsumers()
    {
        std::vector<ConsumerChange> put;
        std::set<uint32_t> touched;
        for (const auto& [old, now] : changes(Kind::Consumer)) {
            // By what the tenant's number was: it may be gone with its consumers.
            const std::optional<uint32_t> number = old ? numberOf(old->key) : std::nullopt;
            if (number)
                leaveGroups(old->key.tenant, *number);
            if (now) {
                put.push_back({now.get(), tenantIndex(now->key.tenant), number});
            } else if (number) {
                m_state.consumers.remove(*number);
                m_snapshot->consumerPolicies.erase(*number);
            }
        }
        const std::vector<uint32_t> numbers = gateway::compileConsumers(put, m_state.consumers, m_context);
        for (size_t i = 0; i < put.size(); ++i) {
            touched.insert(numbers[i]);
            for (const std::string& group : m_state.consumers.at(numbers[i]).groups)
                m_state.groups.edit(groupKey(put[i].resource->key.tenant, group)).set(numbers[i], true);
        }
        for (const PolicyScope& scope : m_touched.scopes) {
            if (scope.part == "consumer") {
                if (const auto number = numberOf({Kind::Consumer, scope.tenant, scope.id}))
                    touched.insert(*number);
            } else if (const auto* members = scope.part == "group" ? m_state.groups.find(groupKey(scope.tenant, scope.id)) : nullptr) {
                members->each([&](uint32_t number, bool) { touched.insert(number); });
            }
        }
        for (const uint32_t number : touched) {
            const pipeline::Consumer& consumer = m_state.consumers.at(number);
            auto own = m_state.policies.forConsumer(consumer.qualified.substr(0, consumer.qualified.find('/')), consumer.id, consumer.groups);
            if (own.empty())
                m_snapshot->consumerPolicies.erase(number);
            else
                m_snapshot->consumerPolicies.set(number, std::move(own));
        }
        if (m_fresh || !changes(Kind::Consumer).empty())
            m_snapshot->consumers = std::make_shared<const pipeline::ConsumerTable>(m_state.consumers);
    }

    std::optional<uint32_t> numberOf(const ResourceKey& consumer) const
    {
        const Tenant* tenant = m_state.tenants.find(consumer.tenant);
        const Tenant* gone = tenant ? nullptr : m_goneTenants.find(consumer.tenant);
        if (!tenant && !gone)
            return std::nullopt;
        const pipeline::Consumer* found = m_state.consumers.byId(tenant ? tenant->index : gone->index, consumer.id);
        return found ? std::optional(found->index) : std::nullopt;
    }

    void compileRoutes()
    {
        std::set<ResourceKey> again;
        for (const auto& [old, now] : changes(Kind::Route)) {
            if (old) {
                m_state.routesOf.edit(serviceOf(*old)).erase(old->key.id);
                m_state.hosts.route(*old, false);
            }
            if (now) {
                m_state.routesOf.edit(serviceOf(*now)).set(now->key.id, true);
                m_state.hosts.route(*now, true);
            }
            again.insert((now ? now : old)->key);
        }
        if (!m_fresh)
            addAffected(again);
        for (const ResourceKey& key : again) {
            const domain::Resource* resource = m_context.configuration.find(key);
            const bool wanted = resource && base::boolAt(resource->value, "enabled", true);
            const std::shared_ptr<const proxy::RouteEntry> entry = wanted ? watching(key, [&] { return compileRoute(*resource); }) : nullptr;
            if (!wanted)
                m_state.warnings.erase(key);
            if (entry)
                serve(*resource, entry);
            else
                stopServing(key);
        }
    }

    // Routes that stay as they are, but what they lead to or what is in force for them does not.
    void addAffected(std::set<ResourceKey>& routes) const
    {
        const auto addAll = [&](const std::vector<const domain::Resource*>& resources) {
            for (const domain::Resource* resource : resources)
                routes.insert(resource->key);
        };
        const auto addOf = [&](const ResourceKey& service) {
            if (const auto* ids = m_state.routesOf.find(service))
                ids->each([&](const std::string& id, bool) { routes.insert({Kind::Route, service.tenant, id}); });
        };
        for (const ResourceKey& service : m_servicesTouched)
            addOf(service);
        std::set<std::string> tenants = m_tenantsTouched;
        for (const PolicyScope& scope : m_touched.scopes) {
            if (scope.part == "gateway")
                return addAll(m_context.configuration.listAll(Kind::Route));
            if (scope.part == "tenant")
                tenants.insert(scope.tenant);
            else if (scope.part == "service")
                addOf({Kind::Service, scope.tenant, scope.id});
            else if (scope.part == "route")
                routes.insert({Kind::Route, scope.tenant, scope.id});
        }
        for (const std::string& tenant : tenants)
            addAll(m_context.configuration.list(Kind::Route, tenant));
    }

    static ResourceKey serviceOf(const domain::Resource& route) { return {Kind::Service, route.key.tenant, base::stringAt(route.value, "service")}; }

    void serve(const domain::Resource& resource, const std::shared_ptr<const proxy::RouteEntry>& entry)
    {
        const uint32_t* known = m_state.routes.find(resource.key);
        const domain::Resource* before = known ? m_state.configuration.find(resource.key) : nullptr;
        const auto sameMatch = [&] {
            return before == &resource || (base::memberAt(before->value, "match") == base::memberAt(resource.value, "match") &&
                                           base::intAt(before->value, "priority", 0) == base::intAt(resource.value, "priority", 0));
        };
        m_snapshot->routes.edit(entry->index) = entry;
        m_state.routes.set(resource.key, entry->index);
        if (before && sameMatch()) {
            m_snapshot->router.lead(entry->index, entry.get());
            return;
        }
        proxy::RouteMatch match = routeMatchFrom(base::memberAt(resource.value, "match"));
        match.priority = static_cast<int>(base::intAt(resource.value, "priority", 0));
        const auto added = m_snapshot->router.put(entry->index, match, entry.get());
        if (!added)
            m_context.problemsOf(resource.key, "/match", added.error());
    }

    void stopServing(const ResourceKey& key)
    {
        const uint32_t* number = m_state.routes.find(key);
        if (!number)
            return;
        m_snapshot->router.remove(*number);
        m_snapshot->routes.edit(*number).reset();
        m_state.routeNumbers.give(*number);
        m_state.routes.erase(key);
    }

    // Null when it is not served.
    std::shared_ptr<const proxy::RouteEntry> compileRoute(const domain::Resource& resource)
    {
        const std::string& tenantId = resource.key.tenant;
        const ResourceKey serviceKey = serviceOf(resource);
        const domain::Resource* service = m_context.configuration.find(serviceKey);
        const uint32_t* compiled = m_state.services.find(serviceKey);
        const Tenant* tenant = m_state.tenants.find(tenantId);
        if (!service || !tenant) {
            m_context.problem(resource.key, "/service", "there is no service \"" + serviceKey.id + "\" in tenant \"" + tenantId + "\"");
            return nullptr;
        }
        if (!compiled || !m_snapshot->services[*compiled])
            return nullptr; // the service's own problem says why
        const std::string lifecycle = base::stringAt(service->value, "lifecycle", "published");
        if (lifecycle == "draft") {
            m_context.warning(resource.key, "/service", "service \"" + serviceKey.id + "\" is a draft: the route is not served until it is published");
            return nullptr;
        }
        auto entry = std::make_shared<proxy::RouteEntry>();
        entry->place = {tenantId, serviceKey.id, resource.key.id, tenant->index};
        entry->index = numberFor(resource.key);
        entry->qualified = domain::qualifiedName(resource.key);
        entry->upstream = m_snapshot->services[*compiled];
        setChains(*entry, m_state.policies.forRoute(tenantId, serviceKey.id, resource.key.id));
        entry->rewrite = pathRewriteFrom(base::memberAt(resource.value, "rewrite"));
        entry->allowOverrides = base::boolAt(resource.value, "allowOverrides");
        entry->shedding = proxy::sheddingFrom(base::stringAt(resource.value, "shedding")).value_or(proxy::Shedding::Normal);
        entry->tenantSlot = tenant->slot;
        entry->serviceSlot = m_context.metrics.slot(Dimension::Service, domain::qualifiedName(serviceKey));
        entry->routeSlot = m_context.metrics.slot(Dimension::Route, entry->qualified);
        setLifecycle(*entry, *service, lifecycle, tenant->suspended);
        return entry;
    }

    uint32_t numberFor(const ResourceKey& route)
    {
        const uint32_t* known = m_state.routes.find(route);
        return known ? *known : m_state.routeNumbers.take();
    }

    // Routes of a service that have no policies of their own share their chains: they find them in the cache where each other left them.
    void setChains(proxy::RouteEntry& entry, std::vector<PolicyTable::Bound> policies)
    {
        // What judges before the caller is known stays there, whatever callers have of their own: theirs come later in addition.
        const auto stands = [](const PolicyTable::Bound& policy) { return policy->type->phase <= pipeline::Phase::Authenticate; };
        const auto behind = std::stable_partition(policies.begin(), policies.end(), stands);
        const auto front = std::span<const PolicyTable::Bound>(policies).first(static_cast<size_t>(behind - policies.begin()));
        const auto rest = std::span<const PolicyTable::Bound>(policies).subspan(front.size());
        const ResourceKey service{Kind::Service, entry.place.tenant, entry.place.service};
        if (const auto* shared = m_state.chains.find(service)) {
            entry.front = shared->front.chainOf(front);
            entry.rest = shared->rest.chainOf(rest);
        }
        const bool isWhole = entry.front && entry.rest;
        if (!entry.front)
            entry.front = std::make_shared<const pipeline::Chain>(std::vector<PolicyTable::Bound>(front.begin(), front.end()));
        if (!entry.rest)
            entry.rest = std::make_shared<const pipeline::Chain>(std::vector<PolicyTable::Bound>(rest.begin(), rest.end()));
        const bool isOfRoute = std::any_of(policies.begin(), policies.end(), [](const PolicyTable::Bound& policy) { return policy->nearness == kRouteNearness; });
        if (!isWhole && !isOfRoute)
            m_state.chains.set(service, {SharedChain(front, entry.front), SharedChain(rest, entry.rest)});
    }

    void setLifecycle(proxy::RouteEntry& entry, const domain::Resource& service, const std::string& lifecycle, bool suspended) const
    {
        entry.isDeprecated = lifecycle == "deprecated";
        if (entry.isDeprecated) {
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

    // What a tenant's policy answers itself, past the routes, is told in the name of a host: nobody may do that for another tenant's.
    void checkOwnAddresses()
    {
        if (!m_fresh && changes(Kind::Policy).empty() && changes(Kind::Route).empty() && changes(Kind::Tenant).empty() && changes(Kind::Service).empty())
            return;
        m_state.policies.eachOwnAddress([&](const pipeline::BoundPolicy& policy, const std::string& tenant, const pipeline::OwnAddress& address) {
            if (tenant.empty())
                return; // whoever sets up the gateway answers for all of its hosts
            const std::vector<std::string> namers = domain::isLocalName(address.host) ? std::vector<std::string>() : m_state.hosts.namersOf(address.host);
            const bool isOwn = namers.empty() ? leadsTo(tenant, address) : namers.size() == 1 && namers.front() == tenant;
            if (isOwn)
                return;
            const domain::Resource* newcomer = namers.empty() ? nullptr : newcomerAt(address.host, policy.key, tenant);
            if (newcomer)
                m_context.problem(newcomer->key, "/match/hosts", "a policy of another tenant's answers at https://" + address.host + address.path + ": the host is that tenant's");
            else if (namers.empty())
                m_context.problem(policy.key, "/config" + address.setting, "no route of tenant \"" + tenant + "\" leads to " + address.host + address.about + ": name the host in a route of the tenant's");
            else
                m_context.problem(policy.key, "/config" + address.setting, "the host " + address.host + " is not this tenant's alone: what is told in its name (" + address.path + ") would be told for another tenant");
        });
    }

    // On a host that nobody names, tenants are told apart by paths.
    bool leadsTo(const std::string& tenant, const pipeline::OwnAddress& address) const
    {
        using http::Method;
        http::RequestHead head;
        head.host = address.host;
        head.path = address.about;
        bool leads = false;
        for (const auto& [method, text] : {std::pair(Method::Get, "GET"), std::pair(Method::Post, "POST"), std::pair(Method::Put, "PUT"), std::pair(Method::Patch, "PATCH"), std::pair(Method::Delete, "DELETE")}) {
            head.method = method;
            head.methodText = text;
            proxy::Match match;
            if (!m_snapshot->router.find(head, match))
                continue;
            if (match.route->place.tenant != tenant)
                return false;
            leads = true;
        }
        return leads;
    }

    // Of two that exclude each other the one that comes is blamed.
    const domain::Resource* newcomerAt(const std::string& host, const ResourceKey& policy, const std::string& tenant) const
    {
        for (const auto& [old, now] : changes(Kind::Policy)) {
            if (now && now->key == policy)
                return nullptr;
        }
        for (const auto& [old, now] : changes(Kind::Route)) {
            if (!now || now->key.tenant == tenant)
                continue;
            HostNames alone;
            alone.route(*now, true);
            if (!alone.namersOf(host).empty())
                return now.get();
        }
        return nullptr;
    }

    // In the order of what they are about; then routes that never match.
    void gatherWarnings()
    {
        std::map<ResourceKey, const std::vector<base::Problem>*> ordered;
        m_state.warnings.each([&](const ResourceKey& key, const std::vector<base::Problem>& warnings) { ordered.emplace(key, &warnings); });
        for (const auto& [key, warnings] : ordered)
            m_context.warnings.insert(m_context.warnings.end(), warnings->begin(), warnings->end());
        for (const auto& [hidden, by] : m_snapshot->router.shadowed())
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
            plan.rules = compileListenerRules(*resource, m_context);
            plan.tls = compileListenerTls(*resource, m_context, &plan.certificates);
            for (const Json& id : base::memberAt(base::memberAt(resource->value, "tls"), "certificates"))
                used.insert(id.get<std::string>());
            plans.push_back(std::move(plan));
        }
        checkUnusedCertificates(used, m_context);
        return plans;
    }

    CompileContext& m_context;
    CompileState m_state;
    const bool m_fresh; // nothing was compiled before
    bool m_outside = false; // what services and policies read besides themselves may be other
    std::shared_ptr<proxy::Snapshot> m_snapshot;
    Changes m_changes[std::size(domain::kKinds)];
    CompileState::ByText<Tenant> m_goneTenants = m_state.tenants; // as they were before
    std::set<std::string> m_tenantsTouched;
    std::set<std::string> m_servicesNamed; // tenants in which services came or went
    std::set<ResourceKey> m_servicesTouched;
    PolicyTable::Touched m_touched;
};

} // namespace

CompiledConfiguration compileConfiguration(CompileContext& context, CompileState before)
{
    return Compiler(context, std::move(before)).run();
}

} // namespace gatehouse::gateway
