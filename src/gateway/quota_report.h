// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/live_data.h"
#include "gateway/compile/compile_state.h"

namespace gatehouse::gateway {

// So many counters at most are read for one report, some tens of milliseconds: the control thread has other things to do.
inline constexpr size_t kMostCountersRead = 200'000;

// The counters of quotas that are nearest their end, at most `most` of them; of one tenant or policy (qualified) when they are named. The store knows hashes only:
// those whom the configuration names and a quota's scope takes in are looked up one by one. The control thread.
admin::LiveData::Quotas quotaReport(const CompileState& state, const std::string& tenant, const std::string& policy, size_t most, int64_t wallNs);

} // namespace gatehouse::gateway
