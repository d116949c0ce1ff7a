// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Lets clients pass or not by their address.
base::Result<std::unique_ptr<pipeline::Policy>> makeIpFilter(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
