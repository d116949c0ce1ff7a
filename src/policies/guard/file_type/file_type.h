// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Refuses uploads that are not what they say they are, or of a type that is not taken.
base::Result<std::unique_ptr<pipeline::Policy>> makeFileType(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
