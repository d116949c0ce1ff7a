// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/environment.h"
#include "cel/expr.h"
#include "cel/functions.h"
#include "cel/limits.h"

namespace gatehouse::cel {

// What a place of an expression turned out to be.
struct Resolution {
    enum class Kind : uint8_t {
        Plain,     // as its ExprKind says
        Variable,  // slot: of the environment
        Local,     // slot: of a macro
        TypeName,  // text
        Field,     // slot: of the record that args[0] is
        Function,  // function; without its receiver when that is a name of its own: math.abs(x)
        Wrong      // text: what evaluating it gives, when it is not checked
    };
    Kind kind = Kind::Plain;
    bool dropsReceiver = false;
    uint32_t slot = 0; // of Fold and Bind: of the first variable
    const Function* function = nullptr;
    std::string text;
    Type type;
};

struct Checked {
    std::vector<Resolution> resolutions; // by ExprId
    std::vector<Issue> issues;           // all of them, in the order of the source
    Type type;
};

// Finds out what every name means and whether types go together. `lenient`: what does not is left to the evaluation, as the language allows.
Checked check(const Ast& ast, const Environment& environment, const Limits& limits = {}, bool lenient = false);

} // namespace gatehouse::cel
