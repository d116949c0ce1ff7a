// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telemetry/shard.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace gatehouse::telemetry {

// Deltas as bytes: variable-length integers, buckets sparse. About 40 bytes for what Totals keep in a thousand, which is what lets days of history stay in memory.
std::string packDeltas(const std::vector<std::pair<Slot, Totals>>& sortedBySlot);
// Calls `each` for every delta whose slot is wanted; an empty `wanted` wants all.
void unpackDeltas(const std::string& packed, const std::function<bool(Slot)>& wanted, const std::function<void(Slot, const Totals&)>& each);

} // namespace gatehouse::telemetry
