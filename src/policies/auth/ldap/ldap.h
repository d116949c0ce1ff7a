// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Tells callers by user name and password (RFC 7617), which a directory checks (RFC 4511).
base::Result<std::unique_ptr<pipeline::Policy>> makeLdap(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
