// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/certificate_times.h"
#include "gateway/compile/compile_context.h"
#include "gateway/compile/compile_state.h"
#include "proxy/snapshot.h"
#include "proxy/listener_rules.h"

#include <memory>
#include <vector>

namespace gatehouse::gateway {

// A listener as configured, before it is bound.
struct ListenerPlan {
    std::string id;
    net::SocketAddress address;
    std::shared_ptr<net::TlsContext> tls;
    std::vector<CertificateTimes> certificates = {};
    bool http1 = true;
    bool http2 = true;
    std::shared_ptr<const proxy::ListenerRules> rules;
    bool operator==(const ListenerPlan&) const = default;
};

struct CompiledConfiguration {
    proxy::SnapshotPtr snapshot;
    std::vector<ListenerPlan> listeners;
    CompileState state; // what the next one can be made from, once this one is in force
};

// Turns a configuration into what workers serve: every name is resolved here, so that the request path looks nothing up.
// All problems are in `context`; the result is only good when there are none. What `before` has compiled and what did not change since is shared with it:
// the cost is that of the change. The result is the same as without.
CompiledConfiguration compileConfiguration(CompileContext& context, CompileState before = {});

} // namespace gatehouse::gateway
