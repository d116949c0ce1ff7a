// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Allows and refuses callers by lists: consumers, groups, scopes, tenants.
base::Result<std::unique_ptr<pipeline::Policy>> makeAcl(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
