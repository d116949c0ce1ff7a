// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Lets requests pass at some times of the week and on some days alone.
base::Result<std::unique_ptr<pipeline::Policy>> makeSchedule(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
