// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Refuses GraphQL that asks for too much, or for what is not to be asked.
base::Result<std::unique_ptr<pipeline::Policy>> makeGraphqlGuard(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
