// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Takes access tokens of OAuth 2.0 as a protected resource: their signature, or their issuer's word for them, scopes, and what binds them to their sender.
base::Result<std::unique_ptr<pipeline::Policy>> makeOAuth2(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
