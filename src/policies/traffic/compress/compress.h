// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Compresses answers for clients that can read it.
base::Result<std::unique_ptr<pipeline::Policy>> makeCompress(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
