// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/header_id.h"

#include <string_view>
#include <vector>

namespace gatehouse::pipeline {

// One change to a header section: Set replaces all fields of that name, Add appends, Remove drops, AddIfAbsent leaves an existing one alone.
// The views live in the snapshot or in the request's arena.
struct HeaderEdit {
    enum class Op : uint8_t { Set, Add, Remove, AddIfAbsent } op = Op::Set;
    http::HeaderId id = http::HeaderId::Unknown;
    std::string_view name;
    std::string_view value;
};

// Applied in order by whoever writes the head. Cleared, not freed, between requests.
using HeaderEdits = std::vector<HeaderEdit>;

} // namespace gatehouse::pipeline
