// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Tells callers by an API key in a header field or a query parameter.
base::Result<std::unique_ptr<pipeline::Policy>> makeKeyAuth(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
