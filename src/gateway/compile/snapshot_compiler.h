// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/compile_context.h"
#include "proxy/snapshot.h"

#include <memory>
#include <vector>

namespace gatehouse::gateway {

// A listener as configured, before it is bound.
struct ListenerPlan {
    std::string id;
    net::SocketAddress address;
    std::shared_ptr<net::TlsContext> tls;
    bool http1 = true;
    bool http2 = true;
    bool operator==(const ListenerPlan&) const = default;
};

struct CompiledConfiguration {
    proxy::SnapshotPtr snapshot;
    std::vector<ListenerPlan> listeners;
};

// Turns a configuration into what workers serve: every name is resolved here, so that the request path looks nothing up.
// All problems are in `context`; the result is only good when there are none.
CompiledConfiguration compileConfiguration(CompileContext& context);

} // namespace gatehouse::gateway
