// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/program.h"

#include "cel/evaluation.h"

namespace gatehouse::cel {

Value Program::evaluate(Scratch& scratch, std::span<const Value> variables) const
{
    scratch.m_arena.reset();
    scratch.m_arena.setLimit(m_limits.memoryBytes);
    Evaluation evaluation(*this, scratch.m_arena, &scratch.m_zones, variables, m_limits.cost);
    return evaluation.run(m_root);
}

std::string Program::errorText(const Value& error) const
{
    const Position at = positionOf(m_source, error.errorAt());
    return "line " + std::to_string(at.line) + ", column " + std::to_string(at.column) + ": " + std::string(error.text());
}

} // namespace gatehouse::cel
