// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/resource.h"

#include <functional>
#include <string>
#include <vector>

namespace gatehouse::console {

// A set of policies that belong together: {"id","policies":[{"kind","config"}]}.
struct ProtectionBundle {
    struct Part {
        std::string kind;
        base::Json config;
    };
    std::string id; // "public-api"
    std::vector<Part> parts;
};

// Those that come with the program, in their order.
std::vector<ProtectionBundle> protectionBundles();

// One policy of a bundle, as it would be for a tenant, a service or a route.
struct ProtectionItem {
    enum class State {
        Fresh,   // nothing of the kind is there
        Wider,   // one for more than this is there, which it would replace or add to
        Present, // one for just this is there: nothing to do
        Unknown  // the gateway has no such policies
    } state = State::Fresh;
    std::string kind;
    domain::ResourceKey key;   // of the policy
    base::Json value;          // the whole resource
    domain::ResourceKey other; // of the policy that is there
};

// What a bundle would come to for `target`, whose value is `targetValue` (a route says its service). `policies` are all of the gateway as they would be with the pending
// changes; nothing is changed here. Pure.
std::vector<ProtectionItem> planProtection(const ProtectionBundle& bundle, const domain::ResourceKey& target, const base::Json& targetValue,
                                           const std::vector<std::pair<domain::ResourceKey, base::Json>>& policies, const std::function<bool(const std::string& kind)>& isKnown);

} // namespace gatehouse::console
