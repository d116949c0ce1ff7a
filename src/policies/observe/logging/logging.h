// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Sends records of requests to a file, syslog, a URL or an OpenTelemetry collector.
base::Result<std::unique_ptr<pipeline::Policy>> makeLogging(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
