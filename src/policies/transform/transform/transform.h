// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Changes path, query and names of header fields of requests, and the JSON of answers.
base::Result<std::unique_ptr<pipeline::Policy>> makeTransform(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
