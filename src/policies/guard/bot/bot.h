// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Refuses tools that attackers and scrapers use, by what they call themselves.
base::Result<std::unique_ptr<pipeline::Policy>> makeBot(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
