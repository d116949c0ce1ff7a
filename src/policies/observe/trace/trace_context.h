// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// W3C Trace Context (level 1). Views into what was read.
struct TraceParent {
    std::string_view traceId; // 32 hexadecimal digits in lower case, not all zero
    std::string_view spanId;  // 16
    bool sampled = false;

    // Strict: nothing for what the specification tells to ignore.
    static std::optional<TraceParent> parse(std::string_view text);
};

// Whether a tracestate, its fields joined by commas, is well-formed: 512 characters and 32 members at most, each key once.
bool isTraceState(std::string_view text);

} // namespace gatehouse::policies
