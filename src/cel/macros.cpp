// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Macros look like functions but take names and are expanded while the expression is read.
#include "cel/parser_impl.h"

namespace gatehouse::cel {

namespace {

struct FoldMacro {
    std::string_view name;
    size_t variables;
    size_t expressions; // behind the variables
    FoldKind kind;
};

constexpr FoldMacro kFolds[] = {
    {"all", 1, 1, FoldKind::All},
    {"exists", 1, 1, FoldKind::Exists},
    {"exists_one", 1, 1, FoldKind::ExistsOne},
    {"existsOne", 1, 1, FoldKind::ExistsOne},
    {"map", 1, 1, FoldKind::Map},
    {"map", 1, 2, FoldKind::MapWhere},
    {"filter", 1, 1, FoldKind::Filter},
    {"all", 2, 1, FoldKind::All},
    {"exists", 2, 1, FoldKind::Exists},
    {"exists_one", 2, 1, FoldKind::ExistsOne},
    {"existsOne", 2, 1, FoldKind::ExistsOne},
    {"transformList", 2, 1, FoldKind::Map},
    {"transformList", 2, 2, FoldKind::MapWhere},
    {"transformMap", 2, 1, FoldKind::TransformMap},
    {"transformMap", 2, 2, FoldKind::TransformMapWhere},
    {"transformMapEntry", 2, 1, FoldKind::TransformEntries},
    {"transformMapEntry", 2, 2, FoldKind::TransformEntriesWhere},
};

} // namespace

std::optional<ExprId> Parser::macro(std::string_view function, bool onTarget, const std::vector<ExprId>& args, Range range)
{
    if (!onTarget)
        return function == "has" ? std::optional(has(args, range)) : std::nullopt;
    const Expr& target = m_ast[args.front()];
    if (function == "bind" && target.kind == ExprKind::Ident && target.text == "cel")
        return bind(args, range);
    return fold(function, args, range);
}

std::optional<ExprId> Parser::fold(std::string_view function, const std::vector<ExprId>& args, Range range)
{
    for (const FoldMacro& known : kFolds) {
        if (known.name != function || args.size() != 1 + known.variables + known.expressions)
            continue;
        Expr expr;
        expr.kind = ExprKind::Fold;
        expr.fold = known.kind;
        expr.range = range;
        if (!isName(args[1], function) || (known.variables == 2 && !isName(args[2], function)))
            return 0;
        expr.text = m_ast[args[1]].text;
        if (known.variables == 2)
            expr.second = m_ast[args[2]].text;
        if (expr.text == expr.second)
            return fail("the two variables of " + std::string(function) + " have the same name", m_ast[args[2]].range);
        expr.args.push_back(args[0]);
        expr.args.insert(expr.args.end(), args.begin() + 1 + static_cast<ptrdiff_t>(known.variables), args.end());
        return add(std::move(expr));
    }
    return std::nullopt;
}

ExprId Parser::has(const std::vector<ExprId>& args, Range range)
{
    if (args.size() != 1 || m_ast[args[0]].kind != ExprKind::Select)
        return fail("has() takes a field, as in has(request.body)", range);
    Expr expr;
    expr.kind = ExprKind::Has;
    expr.text = m_ast[args[0]].text;
    expr.args = {m_ast[args[0]].args.front()};
    expr.range = range;
    return add(std::move(expr));
}

ExprId Parser::bind(const std::vector<ExprId>& args, Range range)
{
    if (args.size() != 4)
        return fail("cel.bind() takes a name, a value, and an expression", range);
    if (!isName(args[1], "cel.bind"))
        return 0;
    Expr expr;
    expr.kind = ExprKind::Bind;
    expr.text = m_ast[args[1]].text;
    expr.args = {args[2], args[3]};
    expr.range = range;
    return add(std::move(expr));
}

bool Parser::isName(ExprId id, std::string_view whose)
{
    const Expr& expr = m_ast[id];
    if (expr.kind == ExprKind::Ident && !expr.rooted)
        return true;
    fail("the variable of " + std::string(whose) + " must be a simple name", expr.range);
    return false;
}

} // namespace gatehouse::cel
