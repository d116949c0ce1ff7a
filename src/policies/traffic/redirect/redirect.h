// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Sends clients elsewhere; the upstream is never asked.
base::Result<std::unique_ptr<pipeline::Policy>> makeRedirect(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
