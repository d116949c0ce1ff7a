// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// At most so many requests in an hour, day, week or month of the calendar.
base::Result<std::unique_ptr<pipeline::Policy>> makeQuota(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
