// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/request_way.h"

#include "console/models/relations.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "drivers/text.h"

#include <algorithm>

namespace gatehouse::console {

using base::Json;
using domain::Kind;
using domain::Resource;
using domain::ResourceKey;

namespace {

using Station = RequestWay::Station;
constexpr size_t kMostNodes = 6; // of a station

// What is known of the requests.
struct Subject {
    ResourceKey self;
    std::string tenant;
    std::vector<const Resource*> routes, services;
    const Resource* consumer = nullptr;
    size_t routeCount = 0;
};

class Way
{
public:
    Way(const ResourceCache& resources, const SchemaCache& schemas) : m_resources(resources), m_schemas(schemas) {}

    RequestWay of(const ResourceKey& key)
    {
        const auto resource = m_resources.find(key);
        if (!resource)
            return {};
        m_subject.self = key;
        m_subject.tenant = key.kind == Kind::Tenant ? key.id : key.tenant;
        ResourceKey about = key;
        if (key.kind == Kind::Policy) {
            // A policy's requests are those of what it is for.
            const Json& scope = base::memberAt(resource->value, "scope");
            m_subject.tenant = base::stringAt(scope, "tenant", key.tenant);
            about = {Kind::Listener, {}, {}};
            for (const Kind kind : {Kind::Tenant, Kind::Service, Kind::Route, Kind::Consumer}) {
                if (const std::string id = base::stringAt(scope, domain::kindName(kind)); !id.empty())
                    about = {kind, kind == Kind::Tenant ? std::string() : m_subject.tenant, id};
            }
        }
        switch (about.kind) {
        case Kind::Route: ofRoute(about); break;
        case Kind::Service: ofService(about); break;
        case Kind::Consumer: m_subject.consumer = find(about); break;
        case Kind::Tenant: routesOf(m_subject.tenant); break;
        case Kind::Listener: break;
        default: return {};
        }
        listeners();
        if (m_subject.consumer)
            add(Station::Consumers, {m_subject.consumer}, 1);
        if (!m_subject.routes.empty())
            add(Station::Routes, m_subject.routes, m_subject.routeCount);
        policies();
        if (!m_subject.services.empty())
            add(Station::Services, m_subject.services, m_subject.services.size());
        targets();
        return std::move(m_way);
    }

private:
    const Resource* find(const ResourceKey& key) const
    {
        // The cache holds it as long as this call lasts.
        return m_resources.find(key).get();
    }

    void ofRoute(const ResourceKey& key)
    {
        const Resource* route = find(key);
        if (!route)
            return;
        m_subject.routes = {route};
        m_subject.routeCount = 1;
        if (const Resource* service = find({Kind::Service, key.tenant, base::stringAt(route->value, "service")}))
            m_subject.services = {service};
    }

    void ofService(const ResourceKey& key)
    {
        if (const Resource* service = find(key))
            m_subject.services = {service};
        for (const auto& route : m_resources.all(Kind::Route)) {
            if (route->key.tenant == key.tenant && base::stringAt(route->value, "service") == key.id && ++m_subject.routeCount <= kMostNodes)
                m_subject.routes.push_back(route.get());
        }
    }

    void routesOf(const std::string& tenant)
    {
        for (const auto& route : m_resources.all(Kind::Route)) {
            if (route->key.tenant != tenant || ++m_subject.routeCount > kMostNodes)
                continue;
            m_subject.routes.push_back(route.get());
            const Resource* service = find({Kind::Service, tenant, base::stringAt(route->value, "service")});
            if (service && std::find(m_subject.services.begin(), m_subject.services.end(), service) == m_subject.services.end())
                m_subject.services.push_back(service);
        }
    }

    void add(Station station, const std::vector<const Resource*>& all, size_t total)
    {
        RequestWay::Stop stop;
        stop.station = station;
        stop.total = total;
        for (const Resource* one : all) {
            if (stop.nodes.size() == kMostNodes)
                break;
            stop.nodes.push_back({one->key, one->key.id, detailOf(*one), one->key == m_subject.self, !base::boolAt(one->value, "enabled", true)});
        }
        // Whom it is asked for is seen, however many stand before it.
        const auto self = std::find_if(all.begin(), all.end(), [&](const Resource* one) { return one->key == m_subject.self; });
        if (self != all.end() && size_t(self - all.begin()) >= kMostNodes)
            stop.nodes.back() = {(*self)->key, (*self)->key.id, detailOf(**self), true, !base::boolAt((*self)->value, "enabled", true)};
        m_way.stops.push_back(std::move(stop));
    }

    static std::string detailOf(const Resource& resource)
    {
        switch (resource.key.kind) {
        case Kind::Listener: return base::stringAt(resource.value, "address", "127.0.0.1") + ':' + std::to_string(base::intAt(resource.value, "port"));
        case Kind::Policy: return base::stringAt(resource.value, "kind");
        case Kind::Route: {
            const Json& paths = base::memberAt(base::memberAt(resource.value, "match"), "paths");
            for (const char* how : {"prefix", "exact", "template", "regex"}) {
                if (paths.is_array() && !paths.empty() && paths[0].is_object() && paths[0].contains(how))
                    return base::stringAt(paths[0], how);
            }
            return {};
        }
        default: return {};
        }
    }

    void listeners()
    {
        std::vector<const Resource*> all;
        for (const auto& listener : m_resources.all(Kind::Listener)) {
            if (m_subject.self.kind != Kind::Listener || listener->key == m_subject.self)
                all.push_back(listener.get());
        }
        if (!all.empty())
            add(Station::Listeners, all, all.size());
    }

    // How near a policy is: 0 it is not for these requests, 1 for the whole gateway, then tenant, service, route, group, consumer.
    int nearness(const Resource& policy) const
    {
        const Json& scope = base::memberAt(policy.value, "scope");
        if (policy.key.tenant.empty() && base::memberAt(scope, "gateway") == Json(true))
            return 1;
        const std::string tenant = base::stringAt(scope, "tenant", policy.key.tenant);
        if (m_subject.tenant.empty() || tenant != m_subject.tenant)
            return 0;
        const auto isOf = [&](const char* member, const std::vector<const Resource*>& all) {
            const std::string id = base::stringAt(scope, member);
            return std::any_of(all.begin(), all.end(), [&](const Resource* one) { return one->key.id == id; });
        };
        if (scope.contains("service"))
            return isOf("service", m_subject.services) ? 3 : 0;
        if (scope.contains("route"))
            return isOf("route", m_subject.routes) ? 4 : 0;
        if (scope.contains("group"))
            return m_subject.consumer && groupsOf(m_subject.consumer->value).contains(base::stringAt(scope, "group")) ? 5 : 0;
        if (scope.contains("consumer"))
            return m_subject.consumer && base::stringAt(scope, "consumer") == m_subject.consumer->key.id ? 6 : 0;
        return 2;
    }

    bool addsUp(const std::string& kind) const
    {
        for (const drivers::PolicyKind& known : m_schemas.policyKinds()) {
            if (known.kind == drivers::toQt(kind))
                return known.addsUp;
        }
        return true; // unknown: rather shown than left out
    }

    void policies()
    {
        std::vector<std::pair<int, const Resource*>> found;
        for (const auto& policy : m_resources.all(Kind::Policy)) {
            const int near = nearness(*policy);
            if (near > 0 || policy->key == m_subject.self)
                found.emplace_back(near, policy.get());
        }
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        // Of one kind the nearest wins, unless the kind adds up. With several routes in view each may have its own nearest, so all are shown.
        std::vector<const Resource*> effective;
        for (const auto& [near, policy] : found) {
            const std::string kind = base::stringAt(policy->value, "kind");
            const bool overruled = m_subject.routes.size() <= 1 && !addsUp(kind) && policy->key != m_subject.self
                && std::any_of(found.begin(), found.end(), [&, near = near](const auto& other) { return other.first > near && base::stringAt(other.second->value, "kind") == kind; });
            if (!overruled)
                effective.push_back(policy);
        }
        if (!effective.empty())
            add(Station::Policies, effective, effective.size());
    }

    void targets()
    {
        RequestWay::Stop stop;
        stop.station = Station::Targets;
        for (const Resource* service : m_subject.services) {
            for (const Json& target : base::memberAt(base::memberAt(service->value, "upstream"), "targets")) {
                const std::string url = base::stringAt(target, "url");
                const bool known = std::any_of(stop.nodes.begin(), stop.nodes.end(), [&](const auto& node) { return node.text == url; });
                if (url.empty() || known)
                    continue;
                if (++stop.total <= kMostNodes)
                    stop.nodes.push_back({{}, url, {}, false, base::intAt(target, "weight", 1) == 0});
            }
        }
        if (stop.total)
            m_way.stops.push_back(std::move(stop));
    }

    const ResourceCache& m_resources;
    const SchemaCache& m_schemas;
    Subject m_subject;
    RequestWay m_way;
};

} // namespace

RequestWay requestWay(const ResourceCache& resources, const SchemaCache& schemas, const ResourceKey& key)
{
    return Way(resources, schemas).of(key);
}

} // namespace gatehouse::console
