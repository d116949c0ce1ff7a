// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/persistent_map.h"
#include "base/persistent_vector.h"
#include "http/path.h"
#include "pipeline/chain.h"
#include "proxy/overload.h"
#include "proxy/router.h"
#include "upstream/service_upstream.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::proxy {

// How the matched path is turned into the upstream's.
struct PathRewrite {
    enum class Kind : uint8_t { Keep, StripPrefix, ReplacePrefix, Template } kind = Kind::Keep;
    std::string text;     // ReplacePrefix: what it becomes; Template: "/v2/{id}/items"
};

// A route as the request path sees it. Everything that a name could be looked up for is resolved here.
// With very many of them hardly any is in a cache when its request comes: what every request reads is on the first lines, all of which are asked for at once.
struct alignas(64) RouteEntry {
    std::shared_ptr<const upstream::ServiceUpstream> upstream;
    std::shared_ptr<const pipeline::Chain> front; // up to and with authentication
    std::shared_ptr<const pipeline::Chain> rest;  // behind it; a consumer's own policies are merged in
    int unavailableStatus = 0;                 // retired service, suspended tenant: answered at once (410, 403)
    uint32_t index = 0;                        // in Snapshot::routes
    bool allowUpgrade = true;
    bool allowOverrides = false;               // fields by which clients ask the upstream for another method or path than policies have judged go on
    bool isDeprecated = false;                 // there is a `deprecation` or a `sunset`
    Shedding shedding = Shedding::Normal;
    telemetry::Slot tenantSlot = telemetry::kNoSlot;
    telemetry::Slot serviceSlot = telemetry::kNoSlot;
    telemetry::Slot routeSlot = telemetry::kNoSlot;
    PathRewrite rewrite;
    pipeline::Place place;
    // What few requests need.
    std::string qualified;                     // "acme/orders"
    std::string unavailableCode;
    std::string deprecation;                   // header values for deprecated services, "" for none (RFC 9745)
    std::string sunset;                        // RFC 8594

    void prefetch() const
    {
        for (size_t line = 0; line < 4; ++line)
            __builtin_prefetch(reinterpret_cast<const char*>(this) + line * 64);
    }
};

// How a listener reads paths: for explain, which has no connection that tells.
struct ListenerPaths {
    uint16_t port = 0; // as configured
    bool tls = false;
    http::PathRules rules;
};

// Everything that workers need to serve, at one revision. Immutable; a worker swaps its pointer between two events. Snapshots share what they have in common,
// and the last holder of one is the control thread (see DataPlane): only there may what is shared be let go.
struct Snapshot {
    uint64_t revision = 0;
    base::PersistentVector<std::shared_ptr<const RouteEntry>> routes; // by RouteEntry::index; some numbers are nobody's
    Router router; // points into routes
    base::PersistentVector<std::shared_ptr<const upstream::ServiceUpstream>> services; // of all tenants; what Forwarding::service and mirrors are indices of
    std::shared_ptr<const pipeline::ConsumerDirectory> consumers;
    // By consumer index: policies scoped to the consumer or one of its groups, of the consumer's tenant. Most have none.
    base::PersistentMap<uint32_t, std::vector<std::shared_ptr<const pipeline::BoundPolicy>>, base::NumberHash> consumerPolicies;
    std::vector<std::string> secretParameters; // query parameters that carry credentials, anywhere in the gateway
    std::vector<ListenerPaths> listenerPaths; // of those that are enabled, in the order of their ids
    // For requests that no route takes: gateway-wide policies still guard.
    std::shared_ptr<const pipeline::Chain> gatewayChain;
    // What policies answer themselves, before any route: the policy alone, by "host\npath" (pipeline::OwnAddress). All begin with kOwnAddresses.
    std::map<std::string, std::shared_ptr<const pipeline::Chain>, std::less<>> ownAddresses;
    static constexpr std::string_view kOwnAddresses = "/.well-known/";
    const pipeline::Chain* ownAddress(const http::RequestHead& request) const;
};

inline const pipeline::Chain* Snapshot::ownAddress(const http::RequestHead& request) const
{
    if (ownAddresses.empty() || !request.path.starts_with(kOwnAddresses))
        return nullptr;
    const auto found = ownAddresses.find(std::string(request.host).append("\n").append(request.path));
    return found == ownAddresses.end() ? nullptr : found->second.get();
}

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace gatehouse::proxy
