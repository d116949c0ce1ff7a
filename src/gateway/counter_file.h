// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "limits/limit_store.h"

#include <string>
#include <vector>

namespace gatehouse::gateway {

// Counters of limits as they outlive a process: what quotas have counted, and the seed that their keys were made with. A value.
struct Counters {
    uint64_t seed = 0;
    std::vector<limits::LimitStore::Kept> entries;
};

// The bytes of such a file: a head, the entries, and a checksum over both, little-endian.
std::string counterBytes(const Counters& counters);
// Refuses what is not whole.
base::Result<Counters> readCounterBytes(std::string_view bytes);

// NotFound when there is no file.
base::Result<Counters> readCounterFile(const std::string& path);
// Whole or not at all, whatever happens meanwhile; for this user alone, since who knows the seed can aim at another's counter.
base::Result<void> writeCounterFile(const std::string& path, std::string_view bytes);

} // namespace gatehouse::gateway
