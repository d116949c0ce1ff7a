// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/lexer.h"
#include "cel/parser.h"

#include <algorithm>

namespace gatehouse::cel {

// One parse. Goes down by the grammar; the first issue ends it: from then on every rule returns at once.
class Parser
{
public:
    Parser(std::string_view source, const Limits& limits);
    Parsed run();

private:
    ExprId expression();
    ExprId disjunction();
    ExprId conjunction();
    ExprId relation();
    ExprId addition();
    ExprId multiplication();
    ExprId unary();
    ExprId member();
    ExprId primary();
    ExprId name(bool rooted);
    ExprId number();
    ExprId text();
    ExprId list();
    ExprId map();
    ExprId select(ExprId operand);
    ExprId index(ExprId operand);

    ExprId binary(std::string_view function, ExprId left, ExprId right);
    ExprId leaf(ExprKind kind, const Token& token);
    ExprId call(std::string_view function, std::vector<ExprId> args, bool member, Range range);
    ExprId add(Expr expr);
    std::vector<ExprId> arguments(TokenKind end, std::string_view of);

    // macros.cpp: nothing when it is none.
    std::optional<ExprId> macro(std::string_view function, bool onTarget, const std::vector<ExprId>& args, Range range);
    std::optional<ExprId> fold(std::string_view function, const std::vector<ExprId>& args, Range range);
    ExprId has(const std::vector<ExprId>& args, Range range);
    ExprId bind(const std::vector<ExprId>& args, Range range);
    bool isName(ExprId id, std::string_view whose);

    void advance();
    bool accept(TokenKind kind);
    bool expect(TokenKind kind, std::string_view where);
    bool enter(); // false when nested too deeply
    void leave() { --m_nesting; }
    ExprId fail(std::string message, Range range);
    size_t mostEntries() const { return std::min(m_limits.literalEntries, kMostEntries); }
    bool failed() const { return !m_issues.empty(); }
    Range from(uint32_t offset) const { return {offset, m_lastEnd - offset}; }

    const Limits& m_limits;
    Lexer m_lexer;
    Ast m_ast;
    std::vector<Issue> m_issues;
    Token m_token;
    uint32_t m_lastEnd = 0; // of the token before
    size_t m_nesting = 0;
    std::optional<uint32_t> m_minus; // where the sign of the number that comes stands
};

} // namespace gatehouse::cel
