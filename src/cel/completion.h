// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/environment.h"
#include "cel/issue.h"

namespace gatehouse::cel {

// One way to go on writing.
struct Completion {
    enum class Kind : uint8_t { Variable, Field, Function, Macro, Keyword };
    Kind kind = Kind::Variable;
    std::string text;        // what is put in place of the word at the cursor; functions without their brackets
    std::string detail;      // a type or a signature
    std::string description; // a sentence, may be empty
};

struct Completions {
    Range word; // at the cursor, which a choice replaces; may be empty
    std::vector<Completion> choices;
};

// What may be written at a byte of an expression that need not be whole, sorted by name. Behind a full stop what the value before it has; elsewhere names,
// functions and words. Nothing within strings, numbers and comments.
Completions complete(std::string_view source, uint32_t cursor, const Environment& environment);

} // namespace gatehouse::cel
