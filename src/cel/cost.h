// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace gatehouse::cel {

// Costs are steps, of some nanoseconds each. Every operand and operator is one; who goes through a text or a list pays for its size besides:
constexpr uint64_t kBytesPerStep = 32;     // of a text that is looked through or made
constexpr uint64_t kEntriesPerStep = 1;    // of a list or map that is looked through or made
constexpr uint64_t kKeysPerStep = 16;      // of a map in which one is looked for
constexpr uint64_t kPatternFactor = 4;     // a text that a pattern is tried on, compared with one that is merely read
constexpr uint64_t kPatternPart = 16;      // instructions of a pattern that cost a text no more than one does
constexpr uint64_t kPatternSteps = 500;    // to compile a pattern that is no constant, and one more for each of its bytes and instructions
constexpr uint64_t kTimeZoneSteps = 500;   // to read a time zone that no constant names

constexpr uint64_t stepsForBytes(size_t bytes)
{
    return bytes / kBytesPerStep;
}

// To try a pattern of so many instructions on a text: at worst all of them are followed at each byte.
constexpr uint64_t stepsForPattern(size_t bytes, size_t instructions)
{
    return kPatternFactor * (1 + instructions / kPatternPart) * bytes / kBytesPerStep;
}

// What an evaluation takes at least and at most, as far as can be told from the expression, before constants are worked out.
struct CostRange {
    uint64_t least = 0;
    uint64_t most = 0;
};

} // namespace gatehouse::cel
