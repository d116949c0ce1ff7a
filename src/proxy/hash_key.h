// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proxy/call.h"

#include <cstdint>
#include <optional>

namespace gatehouse::proxy {

// What a request is balanced by; nothing when it has no such header, cookie or consumer. The same for the same text in every process.
std::optional<uint64_t> hashKey(const Call& call, const upstream::HashKey& key);

} // namespace gatehouse::proxy
