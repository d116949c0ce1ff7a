// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Answers with the public keys by which upstreams verify what the policy context has signed.
base::Result<std::unique_ptr<pipeline::Policy>> makeContextKeys(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
