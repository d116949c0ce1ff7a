// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// At most so many requests under way at once; fixed, or found out from how fast the upstream answers.
base::Result<std::unique_ptr<pipeline::Policy>> makeConcurrencyLimit(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
