// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Asks another service by HTTP whether a request may pass.
base::Result<std::unique_ptr<pipeline::Policy>> makeForwardAuth(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
