// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/shared_states.h"
#include "telemetry/pool_counts.h"

namespace gatehouse::pipeline {

// Where a gateway's pools count: `counts`, as long as somebody keeps what is given back.
inline std::shared_ptr<telemetry::PoolCounts> keepPoolCounts(SharedStates& states, std::shared_ptr<telemetry::PoolCounts> counts)
{
    return states.keep<telemetry::PoolCounts>("pool counts", [&] { return std::move(counts); });
}

// Those that the gateway keeps; others where there are none (unit tests, explain).
inline std::shared_ptr<telemetry::PoolCounts> poolCounts(SharedStates* states)
{
    auto own = std::make_shared<telemetry::PoolCounts>();
    return states ? keepPoolCounts(*states, std::move(own)) : own;
}

} // namespace gatehouse::pipeline
