// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/compile_context.h"
#include "pipeline/consumer_directory.h"

#include <vector>

namespace gatehouse::gateway {

// A consumer to be put into the directory.
struct ConsumerChange {
    const domain::Resource* resource = nullptr;
    uint32_t tenant = 0;
    std::optional<uint32_t> number; // that it has there already
};

// Puts consumers with the credentials that they can be found by; returns the number of each. What they had before is taken out of the directory first:
// a credential may pass from one to another.
std::vector<uint32_t> compileConsumers(const std::vector<ConsumerChange>& changed, pipeline::ConsumerTable& table, CompileContext& context);

} // namespace gatehouse::gateway
