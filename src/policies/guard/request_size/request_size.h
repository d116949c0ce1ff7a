// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Refuses requests that are too large.
base::Result<std::unique_ptr<pipeline::Policy>> makeRequestSize(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
