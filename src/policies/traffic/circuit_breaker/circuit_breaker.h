// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Refuses at once what an upstream that fails would only fail later.
base::Result<std::unique_ptr<pipeline::Policy>> makeCircuitBreaker(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
