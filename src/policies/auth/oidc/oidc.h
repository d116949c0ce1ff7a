// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Lets people log in by OpenID Connect, and keeps that in a sealed cookie.
base::Result<std::unique_ptr<pipeline::Policy>> makeOidc(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
