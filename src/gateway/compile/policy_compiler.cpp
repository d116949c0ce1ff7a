// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/policy_compiler.h"

namespace gatehouse::gateway {

namespace {

using base::Json;

std::string scopeKey(const char* part, const std::string& tenant, const std::string& id)
{
    return std::string(part) + '\0' + tenant + '\0' + id;
}

// The narrowest member of a scope, and how near it is to the request (see BoundPolicy::nearness).
struct Scope {
    std::string key;
    int nearness = 0;
};

Scope scopeOf(const Json& scope)
{
    static constexpr std::pair<const char*, int> kParts[] = {{"service", 2}, {"route", 3}, {"group", 4}, {"consumer", 5}};
    if (base::boolAt(scope, "gateway"))
        return {scopeKey("gateway", {}, {}), 0};
    const std::string tenant = base::stringAt(scope, "tenant");
    for (const auto& [part, nearness] : kParts) {
        if (scope.contains(part))
            return {scopeKey(part, tenant, base::stringAt(scope, part)), nearness};
    }
    return {scopeKey("tenant", tenant, {}), 1};
}

} // namespace

PolicyTable::PolicyTable(CompileContext& context)
{
    for (const domain::Resource* resource : context.configuration.listAll(domain::Kind::Policy)) {
        if (base::boolAt(resource->value, "enabled", true))
            add(*resource, context);
    }
}

void PolicyTable::add(const domain::Resource& resource, CompileContext& context)
{
    const std::string kind = base::stringAt(resource.value, "kind");
    const pipeline::PolicyType* type = pipeline::findPolicyType(context.policies, kind);
    const auto schema = context.policySchemas.find(kind);
    if (!type || schema == context.policySchemas.end()) {
        context.problem(resource.key, "/kind", "this gateway has no policy of kind \"" + kind + "\"");
        return;
    }
    auto bound = std::make_shared<pipeline::BoundPolicy>();
    bound->type = type;
    bound->key = resource.key;
    bound->qualified = domain::qualifiedName(resource.key);
    // A tenant's policy without a scope of its own is the tenant's.
    bound->scope = resource.value.contains("scope") ? resource.value["scope"] : resource.key.tenant.empty() ? Json{{"gateway", true}} : Json{{"tenant", resource.key.tenant}};
    const Scope scope = scopeOf(bound->scope);
    bound->nearness = scope.nearness;
    bound->mode = base::stringAt(resource.value, "mode", "enforce") == "report" ? pipeline::Mode::Report : pipeline::Mode::Enforce;
    bound->hideReason = base::boolAt(resource.value, "hideReason");
    bound->slot = context.metrics.slot(telemetry::Dimension::Policy, bound->qualified);

    pipeline::MakeContext make;
    make.key = resource.key;
    make.qualified = bound->qualified;
    make.scope = &bound->scope;
    make.limits = &context.limits;
    make.configuration = &context.configuration;
    make.seed = context.seed;
    make.passwords = context.passwords;
    make.states = context.states;
    make.reportOnly = bound->mode == pipeline::Mode::Report;
    make.serviceIndex = [&context, tenant = base::stringAt(bound->scope, "tenant", resource.key.tenant)](std::string_view service) -> std::optional<uint32_t> {
        const auto found = context.serviceIndices.find({domain::Kind::Service, tenant, std::string(service)});
        return found == context.serviceIndices.end() ? std::nullopt : std::optional(found->second);
    };
    const Json config = schema->second.withDefaults(resource.value.value("config", Json::object()));
    auto policy = type->make(config, make);
    if (!policy) {
        context.problemsOf(resource.key, "/config", policy.error());
        return;
    }
    if (const std::string_view name = (*policy)->secretParameter(); !name.empty())
        m_secretParameters.emplace(name);
    if (bound->nearness >= 4)
        m_callerKinds.emplace(resource.key.tenant, type->kind);
    bound->policy = std::move(*policy);
    m_byScope[scope.key].push_back(std::move(bound));
}

void PolicyTable::append(std::vector<Bound>& to, const std::string& scope) const
{
    const auto found = m_byScope.find(scope);
    if (found != m_byScope.end())
        to.insert(to.end(), found->second.begin(), found->second.end());
}

std::vector<PolicyTable::Bound> PolicyTable::forGateway() const
{
    std::vector<Bound> out;
    append(out, scopeKey("gateway", {}, {}));
    return out;
}

std::vector<PolicyTable::Bound> PolicyTable::forRoute(const std::string& tenant, const std::string& service, const std::string& route) const
{
    std::vector<Bound> out = forGateway();
    append(out, scopeKey("tenant", tenant, {}));
    append(out, scopeKey("service", tenant, service));
    append(out, scopeKey("route", tenant, route));
    return out;
}

std::vector<PolicyTable::Bound> PolicyTable::forConsumer(const std::string& tenant, const std::string& consumer, const std::vector<std::string>& groups) const
{
    std::vector<Bound> out;
    for (const std::string& group : groups)
        append(out, scopeKey("group", tenant, group));
    append(out, scopeKey("consumer", tenant, consumer));
    return out;
}

} // namespace gatehouse::gateway
