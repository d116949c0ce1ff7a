// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Holds requests and answers against a JSON Schema, or an OpenAPI document.
base::Result<std::unique_ptr<pipeline::Policy>> makeValidate(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
