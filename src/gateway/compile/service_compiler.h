// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/compile_context.h"
#include "upstream/service_upstream.h"

#include <memory>

namespace gatehouse::gateway {

// A service's upstream part, with its targets' URLs taken apart and its TLS context made. Null when something is wrong (see context.problems).
// `number` is its place in Snapshot::services.
std::shared_ptr<const upstream::ServiceUpstream> compileService(const domain::Resource& service, CompileContext& context, uint32_t number = upstream::ServiceUpstream::kNoNumber);

} // namespace gatehouse::gateway
