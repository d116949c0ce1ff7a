// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Gives requests the credentials that their upstream wants, out of a secret.
base::Result<std::unique_ptr<pipeline::Policy>> makeUpstreamAuth(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
