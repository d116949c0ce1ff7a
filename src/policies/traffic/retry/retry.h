// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// When a request that failed is sent again.
base::Result<std::unique_ptr<pipeline::Policy>> makeRetry(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
