// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/protection_plan.h"

#include "base/embedded.h"

#include <algorithm>
#include <array>
#include <set>

namespace gatehouse::console {

std::span<const base::EmbeddedFile> bundleFiles();

namespace {

using base::Json;
using domain::Kind;
using domain::ResourceKey;

constexpr std::array<std::string_view, 4> kBundles = {"public-api", "partner-api", "internal-api", "ai-api"};
constexpr size_t kLongestId = 63;

Json scopeOf(const ResourceKey& target)
{
    if (target.kind == Kind::Tenant)
        return {{"tenant", target.id}};
    return {{"tenant", target.tenant}, {target.kind == Kind::Service ? "service" : "route", target.id}};
}

const std::string& tenantOf(const ResourceKey& target)
{
    return target.kind == Kind::Tenant ? target.id : target.tenant;
}

// A tenant's policy without a scope is the tenant's.
Json scopeOf(const ResourceKey& policy, const Json& value)
{
    const Json& given = base::memberAt(value, "scope");
    if (given.is_object() && !given.empty())
        return given;
    return policy.tenant.empty() ? Json{{"gateway", true}} : Json{{"tenant", policy.tenant}};
}

// Whether it is for everybody who calls the target, besides others.
bool isWider(const Json& scope, const ResourceKey& target, const Json& targetValue)
{
    if (scope.contains("consumer") || scope.contains("group"))
        return false;
    if (base::boolAt(scope, "gateway"))
        return true;
    if (base::stringAt(scope, "tenant") != tenantOf(target) || scope.contains("route"))
        return false;
    if (!scope.contains("service"))
        return target.kind != Kind::Tenant;
    return target.kind == Kind::Route && base::stringAt(scope, "service") == base::stringAt(targetValue, "service");
}

} // namespace

std::vector<ProtectionBundle> protectionBundles()
{
    std::vector<ProtectionBundle> out;
    for (const std::string_view id : kBundles) {
        for (const base::EmbeddedFile& file : bundleFiles()) {
            if (file.path != std::string(id) + ".json")
                continue;
            const auto document = base::parseJson(file.content);
            if (!document)
                continue;
            ProtectionBundle bundle{std::string(id), {}};
            for (const Json& part : base::memberAt(*document, "policies"))
                bundle.parts.push_back({base::stringAt(part, "kind"), part.value("config", Json::object())});
            out.push_back(std::move(bundle));
        }
    }
    return out;
}

std::vector<ProtectionItem> planProtection(const ProtectionBundle& bundle, const ResourceKey& target, const Json& targetValue, const std::vector<std::pair<ResourceKey, Json>>& policies,
                                           const std::function<bool(const std::string& kind)>& isKnown)
{
    const Json scope = scopeOf(target);
    std::set<std::string> taken;
    for (const auto& [key, value] : policies) {
        if (key.tenant == tenantOf(target))
            taken.insert(key.id);
    }
    std::vector<ProtectionItem> out;
    for (const ProtectionBundle::Part& part : bundle.parts) {
        ProtectionItem item;
        item.kind = part.kind;
        if (!isKnown(part.kind))
            item.state = ProtectionItem::State::Unknown;
        for (const auto& [key, value] : policies) {
            if (item.state == ProtectionItem::State::Unknown || item.state == ProtectionItem::State::Present || base::stringAt(value, "kind") != part.kind)
                continue;
            const Json its = scopeOf(key, value);
            if (its == scope) {
                item.state = ProtectionItem::State::Present;
                item.other = key;
            } else if (isWider(its, target, targetValue)) {
                item.state = ProtectionItem::State::Wider;
                item.other = key;
            }
        }
        const std::string base = target.id.substr(0, kLongestId - part.kind.size() - 4) + '-' + part.kind;
        std::string id = base;
        for (int i = 2; !taken.insert(id).second; ++i)
            id = base + '-' + std::to_string(i);
        item.key = {Kind::Policy, tenantOf(target), id};
        item.value = {{"id", id}, {"kind", part.kind}, {"scope", scope}, {"config", part.config}};
        out.push_back(std::move(item));
    }
    return out;
}

} // namespace gatehouse::console
