// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Lets requests pass or not by the page that they come from.
base::Result<std::unique_ptr<pipeline::Policy>> makeReferer(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
