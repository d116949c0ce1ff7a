// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Changes the path, query and host that the upstream gets.
base::Result<std::unique_ptr<pipeline::Policy>> makeRewrite(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
