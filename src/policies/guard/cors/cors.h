// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Answers what browsers ask before and after requests from other origins (Fetch standard).
base::Result<std::unique_ptr<pipeline::Policy>> makeCors(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
