// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Looks at requests, and at answers if told so, with ModSecurity's engine and the OWASP Core Rule Set, and refuses what its rules take for an attack.
base::Result<std::unique_ptr<pipeline::Policy>> makeWaf(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
