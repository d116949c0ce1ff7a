// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// A small authorisation server (OAuth 2.0) whose clients are consumers' credentials.
base::Result<std::unique_ptr<pipeline::Policy>> makeOAuth2Server(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
