// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/context.h"

namespace gatehouse::admin::handlers {

// The resource that a path names, or the tenant's level that it lists.
inline domain::ResourceKey keyOf(const Call& call)
{
    const auto capture = [&](std::string_view name) {
        const auto found = call.captures.find(name);
        return found == call.captures.end() ? std::string() : found->second;
    };
    return {*call.route->kind, capture("tenant"), capture("id")};
}

// A path below a tenant that isn't there is not found, whatever it goes on with.
inline std::optional<Answer> missingTenant(const Call& call, const domain::ResourceKey& key)
{
    if (key.tenant.empty() || call.context.control.configuration().find({domain::Kind::Tenant, {}, key.tenant}))
        return {};
    return notFound("there is no tenant \"" + key.tenant.substr(0, 64) + "\"");
}

inline Answer missing(const domain::ResourceKey& key)
{
    return notFound("there is no " + std::string(domain::kindName(key.kind)) + " \"" + domain::qualifiedName(key).substr(0, 130) + "\"");
}

} // namespace gatehouse::admin::handlers
