// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/checker.h"
#include "cel/compile.h"
#include "cel/evaluation.h"

namespace gatehouse::cel {

// Makes the steps of a program of a checked tree.
class Compiler
{
public:
    Compiler(const Ast& ast, Checked& checked, const Environment& environment, const CompileOptions& options);
    Compiled run();

private:
    struct Mark {
        size_t nodes, operands, constants;
    };

    uint32_t emit(ExprId id);
    uint32_t literal(const Expr& expr);
    uint32_t select(ExprId id, bool test);
    uint32_t call(ExprId id);
    uint32_t function(ExprId id);
    uint32_t matches(ExprId id, const std::vector<ExprId>& args, const Mark& mark);
    uint32_t many(Op op, const std::vector<ExprId>& args, const Mark& mark, ExprId id);

    uint32_t add(Node node);
    uint32_t constant(Value value, uint32_t at);
    uint32_t text(std::string_view text);
    uint32_t fail(ErrorCode code, std::string_view text, uint32_t at);
    Mark mark() const { return {m_program.m_nodes.size(), m_program.m_operands.size(), m_program.m_constants.size()}; }
    // Works out a step whose operands are constants.
    uint32_t fold(uint32_t node, const Mark& mark, ExprId id);
    bool isConstant(uint32_t node) const { return m_program.m_nodes[node].op == Op::Constant; }
    bool foldable(const Node& node) const;
    void issue(ExprId id, std::string message);

    const Ast& m_ast;
    const Checked& m_checked;
    const CompileOptions& m_options;
    std::vector<Issue> m_issues;
    Program m_program;
};

// cost_estimate.cpp
CostRange estimateCost(const Ast& ast, const Checked& checked, const Environment& environment, const Limits& limits);

} // namespace gatehouse::cel
