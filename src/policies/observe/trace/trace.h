// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Takes part in distributed traces (W3C Trace Context), and sends spans of some of them to an OpenTelemetry collector.
base::Result<std::unique_ptr<pipeline::Policy>> makeTrace(const base::Json& config, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
