// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/policy_compiler.h"

#include "pipeline/body_changer.h"

#include <algorithm>

namespace gatehouse::gateway {

namespace {

using base::Json;

std::string scopeKey(std::string_view part, const std::string& tenant, const std::string& id)
{
    return std::string(part) + '\0' + tenant + '\0' + id;
}

std::string scopeKey(const PolicyScope& scope)
{
    return scopeKey(scope.part, scope.tenant, scope.id);
}

std::string nameOf(const pipeline::OwnAddress& address)
{
    return address.host + '\n' + address.path;
}

// Of the tenant, or else of the gateway.
base::Result<std::string> secretText(const CompileContext& context, const std::string& tenant, const std::string& id)
{
    const domain::Resource* found = tenant.empty() ? nullptr : context.configuration.find({domain::Kind::Secret, tenant, id});
    if (!found)
        found = context.configuration.find({domain::Kind::Secret, {}, id});
    if (!found)
        return base::failure(base::ErrorCode::NotFound, "there is no secret \"" + id + '"');
    if (!context.openSecret)
        return base::failure(base::ErrorCode::Unavailable, "secrets cannot be opened here");
    return context.openSecret(base::stringAt(found->value, "value"));
}

constexpr int kGroupNearness = 4; // from here on a policy is a caller's

PolicyScope scopeOf(const Json& scope)
{
    static constexpr std::pair<const char*, int> kParts[] = {{"service", 2}, {"route", 3}, {"group", kGroupNearness}, {"consumer", 5}};
    if (base::boolAt(scope, "gateway"))
        return {};
    const std::string tenant = base::stringAt(scope, "tenant");
    for (const auto& [part, nearness] : kParts) {
        if (scope.contains(part))
            return {part, tenant, base::stringAt(scope, part), nearness};
    }
    return {"tenant", tenant, {}, 1};
}

// What may be left out, and is hardly ever meant to be: the schema says under "x-needed" what comes of it.
void warnOfMissing(const domain::ResourceKey& key, const schema::Schema& schema, const Json& config, CompileContext& context)
{
    for (const auto& [member, property] : base::memberAt(schema.document(), "properties").items()) {
        const std::string outcome = base::stringAt(property, "x-needed");
        const Json& value = base::memberAt(config, member);
        if (!outcome.empty() && (value.is_string() ? value.get_ref<const std::string&>().empty() : value.empty()))
            context.warning(key, base::joinPointer("/config", member), outcome);
    }
}

} // namespace

bool PolicyTable::put(const domain::Resource& resource, CompileContext& context, Touched& touched)
{
    remove(resource.key, touched);
    if (!base::boolAt(resource.value, "enabled", true))
        return false;
    const std::string kind = base::stringAt(resource.value, "kind");
    const pipeline::PolicyType* type = pipeline::findPolicyType(context.policies, kind);
    const auto schema = context.policySchemas.find(kind);
    if (!type || schema == context.policySchemas.end()) {
        context.problem(resource.key, "/kind", "this gateway has no policy of kind \"" + kind + "\"");
        return false;
    }
    auto bound = std::make_shared<pipeline::BoundPolicy>();
    bound->type = type;
    bound->key = resource.key;
    bound->qualified = domain::qualifiedName(resource.key);
    // A tenant's policy without a scope of its own is the tenant's.
    bound->scope = resource.value.contains("scope") ? resource.value["scope"] : resource.key.tenant.empty() ? Json{{"gateway", true}} : Json{{"tenant", resource.key.tenant}};
    const PolicyScope scope = scopeOf(bound->scope);
    bound->nearness = scope.nearness;
    // Who calls is what it would tell, and its scope asks for that first.
    if (type->phase == pipeline::Phase::Authenticate && scope.nearness >= kGroupNearness) {
        const std::string part(scope.part);
        context.problem(resource.key, "/scope/" + part, kind + " is asked before anybody knows who calls, so it cannot be for one " + part +
                        ": give it the scope of a tenant, service or route, and say with acl or access who may call");
        return false;
    }
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
    make.log = context.log;
    make.logFolder = context.logFolder;
    make.reportOnly = bound->mode == pipeline::Mode::Report;
    bool namesServices = false;
    make.serviceIndex = [&, tenant = base::stringAt(bound->scope, "tenant", resource.key.tenant)](std::string_view service) -> std::optional<uint32_t> {
        namesServices = true;
        return context.serviceIndex ? context.serviceIndex({domain::Kind::Service, tenant, std::string(service)}) : std::nullopt;
    };
    make.secret = [&, tenant = base::stringAt(bound->scope, "tenant", resource.key.tenant)](std::string_view id) { return secretText(context, tenant, std::string(id)); };
    const Json config = schema->second.withDefaults(resource.value.value("config", Json::object()));
    // A log-in for browsers has no such setting: it asks always.
    bound->mustKnow = type->phase == pipeline::Phase::Authenticate && (config.contains("optional") || kind == "oidc") && !base::boolAt(config, "optional");
    auto policy = type->make(config, make);
    if (!policy) {
        context.problemsOf(resource.key, "/config", policy.error());
        return false;
    }
    warnOfMissing(resource.key, schema->second, config, context);
    if (const std::string_view name = (*policy)->secretParameter(); !name.empty())
        ++m_secretParameters[std::string(name)];
    if (namesServices)
        m_nameServices.edit(scope.tenant).set(resource.key, true);
    bound->policy = std::move(*policy);
    bound->bodyChanger = dynamic_cast<const pipeline::BodyChanger*>(bound->policy.get());
    touched.scopes.insert(scope);
    if (bound->mode == pipeline::Mode::Enforce) {
        for (const pipeline::OwnAddress& address : bound->policy->ownAddresses())
            m_ownAddresses[nameOf(address)].push_back(bound);
    }
    m_byScope.edit(scopeKey(scope)).push_back(bound);
    m_known.set(resource.key, {std::move(bound), scope});
    return true;
}

void PolicyTable::remove(const domain::ResourceKey& key, Touched& touched)
{
    const Known* found = m_known.find(key);
    if (!found)
        return;
    const Known known = *found;
    m_known.erase(key);
    touched.scopes.insert(known.scope);
    std::vector<Bound>& there = m_byScope.edit(scopeKey(known.scope));
    std::erase(there, known.bound);
    if (there.empty())
        m_byScope.erase(scopeKey(known.scope));
    for (const pipeline::OwnAddress& address : known.bound->policy->ownAddresses()) {
        const auto at = m_ownAddresses.find(nameOf(address));
        if (at != m_ownAddresses.end() && std::erase(at->second, known.bound) > 0 && at->second.empty())
            m_ownAddresses.erase(at);
    }
    if (const std::string_view name = known.bound->policy->secretParameter(); !name.empty()) {
        const auto at = m_secretParameters.find(name);
        if (--at->second == 0)
            m_secretParameters.erase(at);
    }
    if (const auto* namers = m_nameServices.find(known.scope.tenant); namers && namers->contains(key))
        m_nameServices.edit(known.scope.tenant).erase(key);
}

std::vector<domain::ResourceKey> PolicyTable::thatNameServices(const std::string& tenant) const
{
    std::vector<domain::ResourceKey> keys;
    if (const auto* namers = m_nameServices.find(tenant))
        namers->each([&](const domain::ResourceKey& key, bool) { keys.push_back(key); });
    return keys;
}

std::vector<std::string> PolicyTable::secretParameters() const
{
    std::vector<std::string> names;
    for (const auto& [name, count] : m_secretParameters)
        names.push_back(name);
    return names;
}

std::map<std::string, std::shared_ptr<const pipeline::Chain>, std::less<>> PolicyTable::ownAddresses(const std::function<bool(const std::string& tenant)>& isSuspended) const
{
    const auto answers = [&](const Bound& policy) {
        const Known* known = m_known.find(policy->key);
        return !isSuspended(known ? known->scope.tenant : policy->key.tenant);
    };
    std::map<std::string, std::shared_ptr<const pipeline::Chain>, std::less<>> out;
    for (const auto& [address, policies] : m_ownAddresses) {
        if (const auto first = std::find_if(policies.begin(), policies.end(), answers); first != policies.end())
            out.emplace(address, std::make_shared<const pipeline::Chain>(std::vector<Bound>{*first}));
    }
    return out;
}

void PolicyTable::eachOwnAddress(const OwnAddressCall& call) const
{
    for (const auto& [name, policies] : m_ownAddresses) {
        for (const Bound& policy : policies) {
            const Known* known = m_known.find(policy->key);
            for (const pipeline::OwnAddress& address : policy->policy->ownAddresses()) {
                if (nameOf(address) == name)
                    call(*policy, known ? known->scope.tenant : policy->key.tenant, address);
            }
        }
    }
}

void PolicyTable::each(const std::function<void(const pipeline::BoundPolicy&)>& call) const
{
    m_known.each([&](const domain::ResourceKey&, const Known& known) { call(*known.bound); });
}

void PolicyTable::append(std::vector<Bound>& to, const std::string& scope) const
{
    if (const auto* found = m_byScope.find(scope))
        to.insert(to.end(), found->begin(), found->end());
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
