// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/program.h"

#include "cel/evaluation.h"

#include <algorithm>

namespace gatehouse::cel {

Value Program::evaluate(Scratch& scratch, std::span<const Value> variables) const
{
    uint64_t left = m_limits.cost;
    return evaluate(scratch, variables, left);
}

Value Program::evaluate(Scratch& scratch, std::span<const Value> variables, uint64_t& left) const
{
    const uint64_t granted = std::min(left, m_limits.cost);
    scratch.m_arena.reset();
    scratch.m_arena.setLimit(m_limits.memoryBytes);
    Evaluation evaluation(*this, scratch.m_arena, &scratch.m_zones, variables, granted);
    const Value out = evaluation.run(m_root);
    left -= granted - evaluation.costLeft();
    return out;
}

std::string Program::errorText(const Value& error) const
{
    const Position at = positionOf(m_source, error.errorAt());
    return "line " + std::to_string(at.line) + ", column " + std::to_string(at.column) + ": " + std::string(error.text());
}

} // namespace gatehouse::cel
