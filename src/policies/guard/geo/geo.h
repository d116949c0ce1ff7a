// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Lets clients pass or not by the country, continent or network operator of their address.
base::Result<std::unique_ptr<pipeline::Policy>> makeGeo(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
