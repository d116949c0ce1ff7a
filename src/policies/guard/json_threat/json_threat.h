// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Refuses JSON bodies that are malformed, too large in any part, or ambiguous.
base::Result<std::unique_ptr<pipeline::Policy>> makeJsonThreat(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
