// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/compile_context.h"
#include "pipeline/consumer.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace gatehouse::gateway {

struct CompiledConsumers {
    std::shared_ptr<const pipeline::ConsumerDirectory> directory;
    std::vector<std::pair<std::string, pipeline::Consumer>> consumers; // (tenant, consumer), by consumer index
};

// All consumers with the credentials that they can be found by.
CompiledConsumers compileConsumers(CompileContext& context, const std::function<uint32_t(const std::string& tenant)>& tenantIndex);

} // namespace gatehouse::gateway
