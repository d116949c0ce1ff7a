// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/program.h"

#include <initializer_list>
#include <optional>

namespace gatehouse::cel {

// One run of a program. What functions get beside their arguments: memory, the budget, and ways to fail.
class Evaluation
{
public:
    Evaluation(const Program& program, Arena& arena, std::vector<TimeZone>* zones, std::span<const Value> variables, uint64_t cost) noexcept
        : m_program(program), m_arena(arena), m_zones(zones), m_variables(variables), m_left(cost)
    {
    }
    Value run(uint32_t root);
    uint64_t costLeft() const { return m_left; }

    // False: the budget is used up; return exhausted().
    bool spend(uint64_t steps) noexcept;
    Value exhausted() noexcept;
    Value outOfMemory() noexcept;

    Value fail(ErrorCode code, std::string_view text) const noexcept; // text outlives the program: a literal
    Value fail(ErrorCode code, std::initializer_list<std::string_view> parts) noexcept;
    Value noOverload(std::string_view function, std::span<const Value> args) noexcept;

    Arena& arena() { return m_arena; }
    const Limits& limits() const { return m_program.m_limits; }
    Value text(std::string_view text) noexcept;                      // a copy
    Value list(std::span<const Value> values) noexcept;              // values lie in the arena
    Value map(std::span<const MapEntry> entries) noexcept;           // so do entries
    // Null, and `error` set, when there is none of that name.
    const TimeZone* zone(std::string_view name, Value& error);

private:
    friend class Compiler;
    Value eval(uint32_t index);
    Value evalField(const Node& node, bool test);
    Value evalSelect(const Node& node, bool test);
    Value evalIndex(const Node& node);
    // Of `count` truths: `decisive` as soon as one is, whatever error stands before it; else the first error, else the other truth. A stop is absorbed by nothing.
    template <class Of>
    Value absorbed(const Node& node, size_t count, bool decisive, std::string_view function, Of of)
    {
        std::optional<Value> error;
        for (size_t i = 0; i < count; ++i) {
            const Value value = of(i);
            if (value.is(Value::Kind::Bool)) {
                if (value.asBool() == decisive)
                    return value;
                continue;
            }
            if (m_stopped)
                return m_stop;
            if (!error) {
                m_at = node.at;
                error = value.isError() ? value : noOverload(function, {&value, 1});
            }
        }
        return error ? *error : Value::boolean(!decisive);
    }
    Value evalLogic(const Node& node, bool decisive);
    Value evalConditional(const Node& node);
    Value evalCompare(const Node& node);
    Value evalIn(const Node& node);
    Value evalCall(const Node& node);
    Value evalManyCall(const Node& node);
    Value evalMatches(const Node& node);
    Value evalList(const Node& node);
    Value evalMap(const Node& node);
    Value evalFold(const Node& node);
    Value foldLogic(const Node& node, const Value& range, bool decisive);
    Value foldOne(const Node& node, const Value& range);
    Value foldList(const Node& node, const Value& range);
    Value foldMap(const Node& node, const Value& range);
    bool bindEntry(const Node& node, const Value& range, size_t index);
    // Paid for: the search, and the text that is found. Nothing, too, when that stops the evaluation.
    std::optional<Value> lookUp(const Map& map, const Value& key);
    Value addEntry(std::span<MapEntry>& entries, size_t& count, const MapEntry& entry);

    const Value& constant(uint32_t index) const { return m_program.m_constants[index]; }
    uint32_t operand(const Node& node, size_t index) const { return m_program.m_operands[node.a + index]; }

    const Program& m_program;
    Arena& m_arena;
    std::vector<TimeZone>* m_zones;
    std::span<const Value> m_variables;
    uint64_t m_left;
    bool m_stopped = false;     // by a limit: no operator absorbs that
    Value m_stop;               // why
    uint32_t m_at = 0;          // place of the function that runs
    union Locals { // not set before a macro does
        Locals() noexcept {}
        std::array<Value, kMostVariables> values;
    } m_locals;
};

inline bool Evaluation::spend(uint64_t steps) noexcept
{
    if (steps > m_left) {
        m_left = 0;
        return false;
    }
    m_left -= steps;
    return true;
}

// How much there is to compare: 1 for a number. Not counted further than a little beyond `most`.
uint64_t weightOf(const Value& value, uint64_t most) noexcept;

} // namespace gatehouse::cel
