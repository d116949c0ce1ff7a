// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// At most so many requests in a time, over one or several windows at once.
base::Result<std::unique_ptr<pipeline::Policy>> makeRateLimit(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
