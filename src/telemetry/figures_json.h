// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "telemetry/shard.h"

namespace gatehouse::telemetry {

// The figures of one series in one interval, as streams and history show them: {"requests","status":{"2xx"},"rejected","reported","bytesIn","bytesOut","inspected","inspectionMs",
// "latency":{"p50","p95","p99" in milliseconds,"buckets":[[upper bound in microseconds, count],…]}}; what is zero is left out.
base::Json figuresJson(const Totals& totals);
base::Json connectionsJson(const Connections& connections);

} // namespace gatehouse::telemetry
