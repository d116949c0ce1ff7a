// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/compile_context.h"
#include "proxy/snapshot.h"

namespace gatehouse::gateway {

// A route's "match" as the router takes it.
proxy::RouteMatch routeMatchFrom(const base::Json& match);
proxy::PathRewrite pathRewriteFrom(const base::Json& rewrite);

} // namespace gatehouse::gateway
