// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Allows or refuses requests by rules over the request and who sends it.
base::Result<std::unique_ptr<pipeline::Policy>> makeAccess(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
