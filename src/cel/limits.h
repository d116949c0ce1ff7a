// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace gatehouse::cel {

// What the form of a program allows, whatever the limits say.
constexpr size_t kMostVariables = 16;
constexpr size_t kMostEntries = 32'000;
constexpr size_t kMostNodes = 65'000;

// What an expression may be and may take. The first group is held when it is compiled, the second whenever it is evaluated.
struct Limits {
    size_t sourceBytes = 16 * 1024;
    size_t nesting = 96;            // brackets, conditionals and unary operators within each other
    size_t depth = 400;             // of the tree: chains of operators and selectors count as well
    size_t nodes = 8192;            // operands and operators
    size_t literalEntries = 2048;   // of one list or map, arguments of one function
    size_t variables = kMostVariables; // of macros, that are in sight at one place
    size_t patternBytes = 1024;     // of a regular expression
    size_t patternMemory = 1 << 20; // bytes of its compiled form
    // Of a pattern that is no constant, and so is compiled whenever it is tried.
    size_t dynamicPatternMemory = 128 * 1024;
    size_t dynamicPatternInstructions = 1000;

    uint64_t cost = 100'000;         // steps: see cost.h
    size_t memoryBytes = 256 * 1024; // of intermediate values
};

} // namespace gatehouse::cel
