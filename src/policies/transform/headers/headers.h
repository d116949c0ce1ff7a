// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Adds, sets and removes header fields, in both directions.
base::Result<std::unique_ptr<pipeline::Policy>> makeHeaders(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
