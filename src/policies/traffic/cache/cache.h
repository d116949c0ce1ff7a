// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Answers from memory what was answered before (RFC 9111, a shared cache).
base::Result<std::unique_ptr<pipeline::Policy>> makeCache(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
