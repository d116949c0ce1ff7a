// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Disguises personal data in answers and logs.
base::Result<std::unique_ptr<pipeline::Policy>> makeMask(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
