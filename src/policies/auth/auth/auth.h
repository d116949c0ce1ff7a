// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Decides over what several authentications have said: which of them, or which together, are enough; and who stands for callers without credentials.
base::Result<std::unique_ptr<pipeline::Policy>> makeAuth(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
