// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/environment.h"
#include "cel/program.h"

namespace gatehouse::cel {

struct CompileOptions {
    Limits limits;
    std::optional<Type> result; // what the expression must come to
    bool check = true;          // false: mistakes of type are left to the evaluation
};

struct Compiled {
    std::optional<Program> program; // nothing when there are issues
    std::vector<Issue> issues;
};

// Reads, checks and prepares an expression. Constants are worked out here: a wrong address, time, duration, time zone or pattern that is written in the
// expression is an issue, not an error of every request.
Compiled compile(std::string_view source, const Environment& environment, const CompileOptions& options = {});

} // namespace gatehouse::cel
