// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Refuses changes that pages of other sites make a visitor's browser ask for.
base::Result<std::unique_ptr<pipeline::Policy>> makeCsrf(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
