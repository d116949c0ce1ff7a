// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/parser.h"

#include "base/bytes.h"
#include "cel/literals.h"
#include "cel/parser_impl.h"

#include <algorithm>

namespace gatehouse::cel {

Parsed parse(std::string_view source, const Limits& limits)
{
    return Parser(source, limits).run();
}

// The tokens are views of the text given, which outlives the parser; the tree has a copy of it.
Parser::Parser(std::string_view source, const Limits& limits) : m_limits(limits), m_lexer(source)
{
    m_ast.source = source;
}

Parsed Parser::run()
{
    if (m_ast.source.size() > m_limits.sourceBytes) {
        fail("the expression is longer than " + std::to_string(m_limits.sourceBytes) + " bytes", {});
    } else if (!base::isValidUtf8(m_ast.source)) {
        fail("the expression is not UTF-8", {});
    } else {
        advance();
        m_ast.root = expression();
        if (!failed() && m_token.kind != TokenKind::End)
            fail("unexpected " + std::string(tokenName(m_token.kind)) + " behind the expression", m_token.range);
    }
    Parsed out;
    out.issues = std::move(m_issues);
    if (out.issues.empty())
        out.ast = std::move(m_ast);
    return out;
}

void Parser::advance()
{
    m_lastEnd = m_token.range.end();
    m_token = m_lexer.next();
    if (m_token.kind == TokenKind::Invalid)
        fail(std::string(m_lexer.error()), m_token.range);
}

bool Parser::accept(TokenKind kind)
{
    if (failed() || m_token.kind != kind)
        return false;
    advance();
    return true;
}

bool Parser::expect(TokenKind kind, std::string_view where)
{
    if (accept(kind))
        return true;
    fail("expected " + std::string(tokenName(kind)) + ' ' + std::string(where) + ", found " + std::string(tokenName(m_token.kind)), m_token.range);
    return false;
}

bool Parser::enter()
{
    if (++m_nesting > m_limits.nesting)
        fail("nested deeper than " + std::to_string(m_limits.nesting) + " levels", m_token.range);
    return !failed();
}

ExprId Parser::fail(std::string message, Range range)
{
    if (!failed()) {
        const Position at = positionOf(m_ast.source, range.offset);
        m_issues.push_back({std::move(message), range, at.line, at.column});
    }
    return 0;
}

ExprId Parser::add(Expr expr)
{
    if (failed())
        return 0;
    const size_t most = std::min(m_limits.nodes, kMostNodes);
    if (m_ast.exprs.size() >= most)
        return fail("more than " + std::to_string(most) + " operands and operators", expr.range);
    for (const ExprId child : expr.args)
        expr.depth = std::max(expr.depth, m_ast[child].depth + 1);
    if (expr.depth > m_limits.depth)
        return fail("more than " + std::to_string(m_limits.depth) + " operators or selectors in a row", expr.range);
    m_ast.exprs.push_back(std::move(expr));
    return static_cast<ExprId>(m_ast.exprs.size() - 1);
}

ExprId Parser::leaf(ExprKind kind, const Token& token)
{
    Expr expr;
    expr.kind = kind;
    expr.range = token.range;
    return add(std::move(expr));
}

ExprId Parser::call(std::string_view function, std::vector<ExprId> args, bool member, Range range)
{
    if (failed())
        return 0;
    Expr expr;
    expr.kind = ExprKind::Call;
    expr.text = function;
    expr.args = std::move(args);
    expr.member = member;
    expr.range = range;
    return add(std::move(expr));
}

ExprId Parser::binary(std::string_view function, ExprId left, ExprId right)
{
    if (failed())
        return 0;
    const uint32_t start = m_ast[left].range.offset;
    return call(function, {left, right}, false, {start, m_ast[right].range.end() - start});
}

ExprId Parser::expression()
{
    if (!enter())
        return 0;
    ExprId out = disjunction();
    const uint32_t start = failed() ? 0 : m_ast[out].range.offset;
    if (accept(TokenKind::Question)) {
        const ExprId yes = disjunction();
        expect(TokenKind::Colon, "between the two cases of '?'");
        const ExprId no = failed() ? 0 : expression();
        out = call("_?_:_", {out, yes, no}, false, from(start));
    }
    leave();
    return out;
}

ExprId Parser::disjunction()
{
    std::vector<ExprId> operands{conjunction()};
    while (accept(TokenKind::Or))
        operands.push_back(conjunction());
    if (failed() || operands.size() == 1)
        return operands.front();
    const uint32_t start = m_ast[operands.front()].range.offset;
    return call("_||_", std::move(operands), false, from(start));
}

ExprId Parser::conjunction()
{
    std::vector<ExprId> operands{relation()};
    while (accept(TokenKind::And))
        operands.push_back(relation());
    if (failed() || operands.size() == 1)
        return operands.front();
    const uint32_t start = m_ast[operands.front()].range.offset;
    return call("_&&_", std::move(operands), false, from(start));
}

ExprId Parser::relation()
{
    static constexpr std::pair<TokenKind, std::string_view> kOperators[] = {{TokenKind::Equal, "_==_"},  {TokenKind::NotEqual, "_!=_"},     {TokenKind::Less, "_<_"}, {TokenKind::LessEqual, "_<=_"},
                                                                            {TokenKind::Greater, "_>_"}, {TokenKind::GreaterEqual, "_>=_"}, {TokenKind::In, "@in"}};
    ExprId left = addition();
    while (!failed()) {
        const auto* found = std::find_if(std::begin(kOperators), std::end(kOperators), [&](const auto& one) { return one.first == m_token.kind; });
        if (found == std::end(kOperators))
            break;
        advance();
        left = binary(found->second, left, addition());
    }
    return left;
}

ExprId Parser::addition()
{
    ExprId left = multiplication();
    for (;;) {
        if (accept(TokenKind::Plus))
            left = binary("_+_", left, multiplication());
        else if (accept(TokenKind::Minus))
            left = binary("_-_", left, multiplication());
        else
            return left;
    }
}

ExprId Parser::multiplication()
{
    ExprId left = unary();
    for (;;) {
        if (accept(TokenKind::Times))
            left = binary("_*_", left, unary());
        else if (accept(TokenKind::Divide))
            left = binary("_/_", left, unary());
        else if (accept(TokenKind::Modulo))
            left = binary("_%_", left, unary());
        else
            return left;
    }
}

ExprId Parser::unary()
{
    if (failed() || (m_token.kind != TokenKind::Not && m_token.kind != TokenKind::Minus))
        return member();
    const bool negation = m_token.kind == TokenKind::Not;
    const uint32_t start = m_token.range.offset;
    if (!enter())
        return 0;
    advance();
    ExprId out = 0;
    // A minus before a number belongs to it: the smallest int has no positive counterpart.
    if (!negation && (m_token.kind == TokenKind::Int || m_token.kind == TokenKind::Double)) {
        m_minus = start;
        out = member();
    } else {
        const TokenKind same = negation ? TokenKind::Not : TokenKind::Minus;
        out = m_token.kind == same ? unary() : member();
        out = call(negation ? "!_" : "-_", {out}, false, from(start));
    }
    leave();
    return out;
}

ExprId Parser::member()
{
    ExprId out = primary();
    while (!failed()) {
        if (accept(TokenKind::Dot)) {
            if (m_token.kind == TokenKind::Question)
                return fail("optional values are not supported", m_token.range);
            out = select(out);
        } else if (accept(TokenKind::LeftBracket)) {
            if (m_token.kind == TokenKind::Question)
                return fail("optional values are not supported", m_token.range);
            out = index(out);
        } else if (m_token.kind == TokenKind::LeftBrace) {
            return fail("messages are not supported: there are maps, as {'name': value}", m_token.range);
        } else {
            break;
        }
    }
    return out;
}

ExprId Parser::select(ExprId operand)
{
    const Token token = m_token;
    const bool quoted = token.kind == TokenKind::QuotedIdentifier;
    if (token.kind != TokenKind::Identifier && token.kind != TokenKind::Reserved && !quoted)
        return fail("expected a name behind '.', found " + std::string(tokenName(token.kind)), token.range);
    std::string_view name = m_lexer.text(token);
    if (quoted)
        name = name.substr(1, name.size() - 2);
    advance();
    const uint32_t start = m_ast[operand].range.offset;
    if (!quoted && accept(TokenKind::LeftParen)) {
        std::vector<ExprId> args{operand};
        const std::vector<ExprId> rest = arguments(TokenKind::RightParen, name);
        args.insert(args.end(), rest.begin(), rest.end());
        if (failed())
            return 0;
        if (const auto expanded = macro(name, true, args, from(start)))
            return *expanded;
        return call(name, std::move(args), true, from(start));
    }
    if (failed())
        return 0;
    Expr expr;
    expr.kind = ExprKind::Select;
    expr.text = name;
    expr.args = {operand};
    expr.range = from(start);
    return add(std::move(expr));
}

ExprId Parser::index(ExprId operand)
{
    const ExprId at = expression();
    if (!expect(TokenKind::RightBracket, "behind the index"))
        return 0;
    return call("_[_]", {operand, at}, false, from(m_ast[operand].range.offset));
}

std::vector<ExprId> Parser::arguments(TokenKind end, std::string_view of)
{
    std::vector<ExprId> out;
    if (accept(end))
        return out;
    do {
        if (out.size() >= mostEntries()) {
            fail("more than " + std::to_string(mostEntries()) + " entries", m_token.range);
            break;
        }
        if (end == TokenKind::RightBracket && !out.empty() && m_token.kind == end)
            break; // a comma behind the last element
        out.push_back(expression());
    } while (accept(TokenKind::Comma));
    expect(end, end == TokenKind::RightBracket ? "behind the list" : "behind the arguments of " + std::string(of));
    return out;
}

ExprId Parser::primary()
{
    if (failed())
        return 0;
    const Token token = m_token;
    switch (token.kind) {
    case TokenKind::Dot:
        advance();
        return name(true);
    case TokenKind::Identifier:
        return name(false);
    case TokenKind::LeftParen: {
        advance();
        const ExprId inner = expression();
        expect(TokenKind::RightParen, "to close the bracket");
        return inner;
    }
    case TokenKind::LeftBracket:
        return list();
    case TokenKind::LeftBrace:
        return map();
    case TokenKind::Null:
        advance();
        return leaf(ExprKind::Null, token);
    case TokenKind::True:
    case TokenKind::False: {
        advance();
        const ExprId out = leaf(ExprKind::Bool, token);
        if (!failed())
            m_ast.exprs[out].flag = token.kind == TokenKind::True;
        return out;
    }
    case TokenKind::Int:
    case TokenKind::Uint:
    case TokenKind::Double:
        return number();
    case TokenKind::String:
    case TokenKind::Bytes:
        return text();
    case TokenKind::Reserved:
        return fail("'" + std::string(m_lexer.text(token)) + "' is a reserved word", token.range);
    case TokenKind::QuotedIdentifier:
        return fail("a quoted name may stand behind '.' only", token.range);
    default:
        return fail("expected a value, found " + std::string(tokenName(token.kind)), token.range);
    }
}

ExprId Parser::name(bool rooted)
{
    const Token token = m_token;
    if (token.kind != TokenKind::Identifier)
        return fail("expected a name behind '.', found " + std::string(tokenName(token.kind)), token.range);
    const std::string_view text = m_lexer.text(token);
    const uint32_t start = rooted ? m_lastEnd - 1 : token.range.offset;
    advance();
    if (accept(TokenKind::LeftParen)) {
        std::vector<ExprId> args = arguments(TokenKind::RightParen, text);
        if (failed())
            return 0;
        if (const auto expanded = macro(text, false, args, from(start)))
            return *expanded;
        const ExprId out = call(text, std::move(args), false, from(start));
        if (!failed())
            m_ast.exprs[out].rooted = rooted;
        return out;
    }
    if (failed())
        return 0;
    Expr expr;
    expr.kind = ExprKind::Ident;
    expr.text = text;
    expr.rooted = rooted;
    expr.range = from(start);
    return add(std::move(expr));
}

ExprId Parser::number()
{
    const Token token = m_token;
    const uint32_t start = m_minus.value_or(token.range.offset);
    const std::string text = (m_minus ? "-" : "") + std::string(m_lexer.text(token));
    m_minus.reset();
    advance();
    Expr expr;
    expr.range = from(start);
    if (token.kind == TokenKind::Int) {
        expr.kind = ExprKind::Int;
        if (auto value = decodeInt(text))
            expr.integer = *value;
        else
            return fail(value.error().message, token.range);
    } else if (token.kind == TokenKind::Uint) {
        expr.kind = ExprKind::Uint;
        if (auto value = decodeUint(text))
            expr.natural = *value;
        else
            return fail(value.error().message, token.range);
    } else {
        expr.kind = ExprKind::Double;
        if (auto value = decodeDouble(text))
            expr.real = *value;
        else
            return fail(value.error().message, token.range);
    }
    return add(std::move(expr));
}

ExprId Parser::text()
{
    const Token token = m_token;
    auto value = token.kind == TokenKind::String ? decodeString(m_lexer.text(token)) : decodeBytes(m_lexer.text(token));
    if (!value)
        return fail(value.error().message, token.range);
    advance();
    const ExprId out = leaf(token.kind == TokenKind::String ? ExprKind::String : ExprKind::Bytes, token);
    if (!failed())
        m_ast.exprs[out].text = std::move(*value);
    return out;
}

ExprId Parser::list()
{
    const uint32_t start = m_token.range.offset;
    advance();
    if (m_token.kind == TokenKind::Question)
        return fail("optional values are not supported", m_token.range);
    Expr expr;
    expr.kind = ExprKind::List;
    expr.args = arguments(TokenKind::RightBracket, {});
    expr.range = from(start);
    return add(std::move(expr));
}

ExprId Parser::map()
{
    const uint32_t start = m_token.range.offset;
    advance();
    Expr expr;
    expr.kind = ExprKind::Map;
    while (!failed() && m_token.kind != TokenKind::RightBrace) {
        if (m_token.kind == TokenKind::Question)
            return fail("optional values are not supported", m_token.range);
        if (expr.args.size() >= 2 * mostEntries())
            return fail("more than " + std::to_string(mostEntries()) + " entries", m_token.range);
        expr.args.push_back(expression());
        if (!expect(TokenKind::Colon, "behind the key"))
            return 0;
        expr.args.push_back(expression());
        if (!accept(TokenKind::Comma))
            break;
    }
    if (!expect(TokenKind::RightBrace, "behind the map"))
        return 0;
    expr.range = from(start);
    return add(std::move(expr));
}

} // namespace gatehouse::cel
