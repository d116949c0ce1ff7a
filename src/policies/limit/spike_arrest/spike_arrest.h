// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Spaces requests evenly: what comes too early waits for its turn or is refused.
base::Result<std::unique_ptr<pipeline::Policy>> makeSpikeArrest(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
