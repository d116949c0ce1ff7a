// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Sends a share of the requests to another service.
base::Result<std::unique_ptr<pipeline::Policy>> makeCanary(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
