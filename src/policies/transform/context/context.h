// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Tells the upstream what is known of the request, in one signed, short-lived token.
base::Result<std::unique_ptr<pipeline::Policy>> makeContext(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
