// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// How long the gateway waits for an upstream, where that is not as its service has it.
base::Result<std::unique_ptr<pipeline::Policy>> makeTimeout(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
