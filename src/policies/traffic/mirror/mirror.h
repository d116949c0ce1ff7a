// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Copies a share of the requests to another service, whose answers nobody sees.
base::Result<std::unique_ptr<pipeline::Policy>> makeMirror(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
