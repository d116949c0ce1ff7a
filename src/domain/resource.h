// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::domain {

enum class Kind { Tenant, Service, Route, Consumer, Policy, Certificate, Keyset, Secret, Listener, Administrator, Role };
inline constexpr Kind kKinds[] = {Kind::Tenant,      Kind::Service, Kind::Route,  Kind::Consumer, Kind::Policy,       Kind::Certificate,
                                  Kind::Keyset,      Kind::Secret,  Kind::Listener, Kind::Administrator, Kind::Role};

std::string_view kindName(Kind kind);   // "service"
std::string_view kindPlural(Kind kind); // "services": the path segment of the Admin API and the member of the declarative file
std::optional<Kind> kindFromName(std::string_view name);
std::optional<Kind> kindFromPlural(std::string_view plural);
// service, route, consumer live in a tenant only; listener, administrator, role, tenant at the gateway only; policy, certificate, keyset, secret in both.
bool livesInTenant(Kind kind);
bool livesAtGateway(Kind kind);

// Identity of a resource. `tenant` is empty at the gateway's level.
struct ResourceKey {
    Kind kind = Kind::Tenant;
    std::string tenant;
    std::string id;
    auto operator<=>(const ResourceKey&) const = default;
};

struct ResourceKeyHash {
    uint64_t operator()(const ResourceKey& key) const noexcept;
};

// "acme/orders", or "orders" at the gateway's level: how metrics, logs and traces name a resource of a known kind.
std::string qualifiedName(const ResourceKey& key);
// "/v1/tenants/acme/services/orders"
std::string resourcePath(const ResourceKey& key);

// One resource as stored. `value` is the whole document as the administrator wrote it (normalised, secrets hashed or sealed),
// with "id" and without the server's own revision, createdAt and updatedAt, which live beside it.
struct Resource {
    ResourceKey key;
    base::Json value;
    uint64_t revision = 0;  // the revision that last changed it; its ETag
    int64_t createdAtNs = 0; // wall clock
    int64_t updatedAtNs = 0;
};

} // namespace gatehouse::domain
