// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Tells browsers how to guard the pages they get, and takes out what tells attackers about the upstream.
base::Result<std::unique_ptr<pipeline::Policy>> makeSecurityHeaders(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
