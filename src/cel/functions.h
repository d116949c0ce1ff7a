// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/type.h"
#include "cel/value.h"

#include <span>

namespace gatehouse::cel {

class Evaluation;

// The work of a function. Arguments are values, never errors; for a member args[0] is what it is called on. It looks at their kinds itself and says noOverload().
using Builtin = Value (*)(Evaluation& evaluation, std::span<const Value> args);

// A function as its folder states it: "string.contains(string): bool" is a member, "math.abs(int): int" a name of its own.
struct FunctionRow {
    std::string_view signature;
    Builtin run = nullptr;
    std::string_view description; // one sentence for people; of the overloads of a function the first has it
};

struct Overload {
    std::string_view signature;
    std::vector<Type> params; // of a member its receiver first
    bool variadic = false;    // the last one may come again
    Type result;
};

// All overloads of one name; they share the work.
struct Function {
    std::string name;
    bool member = false;
    Builtin run = nullptr;
    std::string_view description;
    std::vector<Overload> overloads;
};

// Every function of the language and its extensions, by name.
std::span<const Function> allFunctions();
const Function* findFunction(std::string_view name, bool member);

// One per file of functions/.
std::span<const FunctionRow> operatorFunctions();
std::span<const FunctionRow> conversionFunctions();
std::span<const FunctionRow> stringFunctions();
std::span<const FunctionRow> formatFunctions();
std::span<const FunctionRow> mathFunctions();
std::span<const FunctionRow> timeFunctions();
std::span<const FunctionRow> networkFunctions();
std::span<const FunctionRow> encoderFunctions();

} // namespace gatehouse::cel
