// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Keeps answers that are too large from clients.
base::Result<std::unique_ptr<pipeline::Policy>> makeBodySize(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
