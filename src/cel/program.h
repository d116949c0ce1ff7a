// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/arena.h"
#include "cel/collections.h"
#include "cel/cost.h"
#include "cel/expr.h"
#include "cel/functions.h"
#include "cel/limits.h"
#include "cel/regex.h"
#include "cel/time_zone.h"

namespace gatehouse::cel {

// What an evaluation works with: memory for intermediate values and time zones that were read. One per thread, used again and again.
class Scratch
{
public:
    Scratch() : m_arena(Limits{}.memoryBytes) {}
    // `first`: memory to begin with, such as of the stack. It outlives the scratch.
    explicit Scratch(std::span<std::byte> first) : m_arena(Limits{}.memoryBytes, first) {}
    size_t memoryUsed() const { return m_arena.used(); }

private:
    friend class Program;
    friend class Evaluation;
    Arena m_arena;
    std::vector<TimeZone> m_zones; // that no constant names
};

enum class Op : uint8_t {
    Constant,     // a: which
    Variable,     // a: slot
    Local,        // a: slot
    Field,        // a: of what, b: the record's field, c: its name as a constant
    Select,       // a: of what, c: the name
    HasField,     // as Field
    Has,          // as Select
    Index,        // a[b]
    Not,          // a
    And,          // operands
    Or,           // operands
    Conditional,  // a ? b : c
    Equal,        // a, b
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Call,         // operands; b: which function
    Matches,      // a: the text, b: which pattern
    List,         // operands
    Map,          // operands: key, value …
    Fold,         // operands: range, condition, result; detail: FoldKind, b: slot of its first variable, c: 1 when it has a second
    Bind,         // a: value, b: expression, c: slot
    Fail          // detail: ErrorCode, c: text as a constant
};

// One step of a program. `operands` are `count` entries of Program's operand table from `a` on.
struct Node {
    Op op = Op::Constant;
    uint8_t detail = 0;
    uint16_t count = 0;
    uint32_t a = 0;
    uint32_t b = 0;
    uint32_t c = 0;
    uint32_t at = 0; // byte of the source
};

// An expression ready to be evaluated, made by compile(). Immutable; any thread, each with a Scratch of its own.
class Program
{
public:
    Program(Program&&) = default;
    Program& operator=(Program&&) = default;

    // `variables` in the order of the environment. The value, which may be an error, is good until the scratch is used again and as long as the program and
    // the variables are. Does not allocate when all intermediate values are numbers, views of texts, or constants.
    Value evaluate(Scratch& scratch, std::span<const Value> variables) const;
    // Within a budget of steps that several programs share, and within its own; `left` becomes what is left.
    Value evaluate(Scratch& scratch, std::span<const Value> variables, uint64_t& left) const;

    const std::string& source() const { return m_source; }
    const Type& type() const { return m_type; }
    CostRange cost() const { return m_cost; }
    // "line 1, column 5: no such key: 'x'", for logs and people.
    std::string errorText(const Value& error) const;
    // Which variables it looks at, in the environment's numbers: a host need not work out the others.
    const std::vector<bool>& uses() const { return m_uses; }
    size_t nodeCount() const { return m_nodes.size(); }

private:
    friend class Compiler;
    friend class Evaluation;
    explicit Program(std::string source, const Limits& limits) : m_source(std::move(source)), m_limits(limits), m_texts(SIZE_MAX), m_memory(kConstantBytes) {}

    static constexpr size_t kConstantBytes = 1 << 20;

    std::string m_source;
    Limits m_limits;
    Type m_type;
    CostRange m_cost;
    uint32_t m_root = 0;
    std::vector<Node> m_nodes;
    std::vector<uint32_t> m_operands;
    std::vector<Value> m_constants;
    std::vector<const Function*> m_functions;
    std::vector<Regex> m_patterns;
    std::vector<TimeZone> m_zones; // of constants
    std::vector<bool> m_uses;
    Arena m_texts;  // of constants as written: no longer than the source
    Arena m_memory; // of constants worked out
};

} // namespace gatehouse::cel
