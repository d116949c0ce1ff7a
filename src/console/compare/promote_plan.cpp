// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compare/promote_plan.h"

#include "console/models/relations.h"
#include "schema/resource_schemas.h"

#include <algorithm>
#include <map>

namespace gatehouse::console {

using domain::Kind;
using domain::Operation;
using domain::ResourceKey;

namespace {

// What is named stands before what names it.
int rank(Kind kind)
{
    switch (kind) {
    case Kind::Tenant: return 0;
    case Kind::Certificate:
    case Kind::Keyset:
    case Kind::Secret:
    case Kind::Role: return 1;
    case Kind::Service:
    case Kind::Consumer: return 2;
    case Kind::Route: return 3;
    case Kind::Policy: return 4;
    case Kind::Listener:
    case Kind::Administrator: return 5;
    }
    return 6;
}

bool isEarlier(const ResourceKey& a, const ResourceKey& b)
{
    return rank(a.kind) != rank(b.kind) ? rank(a.kind) < rank(b.kind) : a < b;
}

// Whether a document of this kind usually says something that gateways don't show.
bool mayHoldSecrets(const domain::Resource& resource)
{
    switch (resource.key.kind) {
    case Kind::Certificate:
    case Kind::Secret:
    case Kind::Administrator: return true;
    case Kind::Consumer: return !base::memberAt(resource.value, "credentials").empty();
    default: return false;
    }
}

} // namespace

PromotePlan promotePlan(const ResourceSet& left, const ResourceSet& right, const std::set<ResourceKey>& chosen, const std::set<ResourceKey>& without, const Relations& relations)
{
    PromotePlan plan;
    std::map<ResourceKey, std::vector<ResourceKey>> puts; // and who needs them
    std::vector<ResourceKey> open, deletes;
    for (const ResourceKey& key : chosen) {
        if (left.find(key)) {
            puts[key];
            open.push_back(key);
        } else if (right.find(key)) {
            deletes.push_back(key);
        }
    }
    const auto isAtLeft = [&](const ResourceKey& key) { return left.find(key) != nullptr; };
    while (!open.empty()) {
        const ResourceKey user = open.back();
        open.pop_back();
        for (const Relation& relation : relations.references(user, left.find(user)->value, isAtLeft)) {
            const ResourceKey& needed = relation.key;
            const bool goes = std::binary_search(deletes.begin(), deletes.end(), needed);
            if ((right.find(needed) && !goes) || chosen.contains(needed))
                continue;
            if (!left.find(needed) || without.contains(needed)) {
                plan.unmet.push_back({user, needed});
                if (!left.find(needed))
                    continue;
            }
            const auto [at, fresh] = puts.try_emplace(needed);
            at->second.push_back(user);
            if (fresh && !without.contains(needed))
                open.push_back(needed);
        }
    }
    for (const auto& [key, neededBy] : puts) {
        const domain::Resource& resource = *left.find(key);
        const bool creates = !right.find(key);
        const bool comesAlong = !without.contains(key);
        if (creates && comesAlong && mayHoldSecrets(resource) && comparable(key.kind, resource.value) == resource.value)
            plan.leavesSecretsOut = true;
        PromotePlan::Step& step = plan.steps.emplace_back();
        step.operation.key = key;
        step.operation.value = resource.value;
        step.creates = creates;
        step.neededBy = neededBy;
    }
    std::sort(plan.steps.begin(), plan.steps.end(), [](const auto& a, const auto& b) { return isEarlier(a.operation.key, b.operation.key); });
    // Deletes last, and the other way round: who names goes before what is named.
    std::sort(deletes.begin(), deletes.end(), [](const ResourceKey& a, const ResourceKey& b) { return isEarlier(b, a); });
    for (const ResourceKey& key : deletes) {
        PromotePlan::Step& step = plan.steps.emplace_back();
        step.operation.op = Operation::Op::Delete;
        step.operation.key = key;
    }
    return plan;
}

} // namespace gatehouse::console
