// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Refuses XML bodies that are malformed, make readers fetch or multiply, or are too large in any part.
base::Result<std::unique_ptr<pipeline::Policy>> makeXmlThreat(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
