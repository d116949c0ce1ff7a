// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Tells callers by the signature of their request.
base::Result<std::unique_ptr<pipeline::Policy>> makeHmac(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
