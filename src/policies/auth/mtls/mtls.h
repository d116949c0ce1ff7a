// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Tells callers by the certificate that they have shown in the TLS handshake.
base::Result<std::unique_ptr<pipeline::Policy>> makeMtls(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
