// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/compile_context.h"
#include "proxy/listener_rules.h"

#include <memory>

namespace gatehouse::gateway {

// How a listener treats connections. Never null; what is wrong is in the context's problems.
std::shared_ptr<const proxy::ListenerRules> compileListenerRules(const domain::Resource& listener, CompileContext& context);

} // namespace gatehouse::gateway
