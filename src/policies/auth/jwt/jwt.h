// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Tells callers by a signed token (RFC 7519) of an issuer that is trusted.
base::Result<std::unique_ptr<pipeline::Policy>> makeJwt(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
