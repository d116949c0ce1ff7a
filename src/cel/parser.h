// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/expr.h"
#include "cel/limits.h"

#include <optional>

namespace gatehouse::cel {

struct Parsed {
    std::optional<Ast> ast;     // nothing when there is an issue
    std::vector<Issue> issues;  // the first thing that is wrong
};

// Reads an expression by the grammar of cel-spec's language definition, with macros expanded. Messages and optional values, which this house has not, are refused by name.
Parsed parse(std::string_view source, const Limits& limits = {});

} // namespace gatehouse::cel
