// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Operators and functions: which of their overloads are meant, and what comes of them.
#include "cel/checker_impl.h"

#include <algorithm>

namespace gatehouse::cel {

using Kind = Type::Kind;

namespace {

// What A and B stand for in one call.
struct Bindings {
    Type a{Kind::Unknown};
    Type b{Kind::Unknown};
    Type& of(const Type& param) { return param.letter() == 'A' ? a : b; }
};

bool match(const Type& param, const Type& arg, Bindings& bindings)
{
    switch (param.kind()) {
    case Kind::Param: {
        Type& bound = bindings.of(param);
        if (!fits(bound, arg) && !fits(arg, bound))
            return false;
        bound = join(bound, arg);
        return true;
    }
    case Kind::List:
        return arg.isOpen() || (arg.is(Kind::List) && match(param.element(), arg.element(), bindings));
    case Kind::Map:
        return arg.isOpen() || ((arg.is(Kind::Map) || arg.is(Kind::Record)) && match(param.key(), arg.key(), bindings) && match(param.value(), arg.value(), bindings));
    default:
        return fits(param, arg);
    }
}

Type substitute(const Type& type, Bindings& bindings)
{
    switch (type.kind()) {
    case Kind::Param:
        return bindings.of(type);
    case Kind::List:
        return Type::list(substitute(type.element(), bindings));
    case Kind::Map:
        return Type::map(substitute(type.key(), bindings), substitute(type.value(), bindings));
    default:
        return type;
    }
}

bool takes(const Overload& overload, size_t count)
{
    return overload.variadic ? count >= overload.params.size() : count == overload.params.size();
}

bool mayBeNull(const Type& type)
{
    return type.is(Kind::Record) || type.is(Kind::Timestamp) || type.is(Kind::Duration) || type.is(Kind::Ip) || type.is(Kind::Cidr);
}

bool hasOrder(const Type& type)
{
    return type.isNumber() || type.is(Kind::Bool) || type.is(Kind::String) || type.is(Kind::Bytes) || type.is(Kind::Timestamp) || type.is(Kind::Duration);
}

// "==" of "_==_".
std::string_view signOf(std::string_view name)
{
    if (name == "@in")
        return "in";
    if (name == "_[_]")
        return "[]";
    while (name.starts_with('_'))
        name.remove_prefix(1);
    while (name.ends_with('_'))
        name.remove_suffix(1);
    return name;
}

bool isOperator(std::string_view name)
{
    return name == "@in" || name == "_[_]" || ((name.starts_with('_') || name.starts_with('-') || name.starts_with('!')) && name.ends_with('_') && name.find_first_of("+-*/%<>=!") != std::string_view::npos);
}

} // namespace

Type Checker::call(ExprId id)
{
    const std::string& name = m_ast[id].text;
    if (name == "_&&_" || name == "_||_")
        return logic(id);
    if (name == "_?_:_")
        return conditional(id);
    if (name == "_==_" || name == "_!=_")
        return equality(id);
    if (name == "_<_" || name == "_<=_" || name == "_>_" || name == "_>=_")
        return ordering(id);
    if (name == "@in")
        return membership(id);
    if (name == "_[_]")
        return index(id);
    return function(id);
}

Type Checker::logic(ExprId id)
{
    for (const ExprId one : m_ast[id].args) {
        const Type type = visit(one);
        if (!fits(Kind::Bool, type) && !m_lenient)
            wrong(one, "'" + std::string(signOf(m_ast[id].text)) + "' wants a bool, not " + type.text());
    }
    return Kind::Bool;
}

Type Checker::conditional(ExprId id)
{
    const std::vector<ExprId>& args = m_ast[id].args;
    const Type condition = visit(args[0]), yes = visit(args[1]), no = visit(args[2]);
    if (m_lenient)
        return Kind::Dyn;
    if (!fits(Kind::Bool, condition))
        wrong(args[0], "what stands before '?' must be a bool, not " + condition.text());
    const bool withNull = (yes.is(Kind::Null) && mayBeNull(no)) || (no.is(Kind::Null) && mayBeNull(yes));
    if (withNull)
        return yes.is(Kind::Null) ? no : yes;
    if (!fits(yes, no) && !fits(no, yes))
        return wrong(id, "both cases of '?' must have one type, not " + yes.text() + " and " + no.text());
    return join(yes, no);
}

Type Checker::mismatch(ExprId id, std::string_view name, const std::vector<Type>& args, std::string hint)
{
    std::string text;
    if (isOperator(name) && args.size() == 2)
        text = "'" + std::string(signOf(name)) + "' does not take " + args[0].text() + " and " + args[1].text();
    else if (isOperator(name) && args.size() == 1)
        text = "'" + std::string(signOf(name)) + "' does not take " + args[0].text();
    if (text.empty()) {
        text = std::string(name) + "() does not take (";
        for (size_t i = 0; i < args.size(); ++i)
            text += (i > 0 ? ", " : "") + args[i].text();
        text += ')';
    }
    return wrong(id, text + hint);
}

Type Checker::equality(ExprId id)
{
    const std::vector<ExprId>& args = m_ast[id].args;
    const Type left = visit(args[0]), right = visit(args[1]);
    const bool withNull = (left.is(Kind::Null) && mayBeNull(right)) || (right.is(Kind::Null) && mayBeNull(left));
    if (!m_lenient && !withNull && !fits(left, right) && !fits(right, left))
        mismatch(id, m_ast[id].text, {left, right}, ": they are never equal");
    return Kind::Bool;
}

Type Checker::ordering(ExprId id)
{
    const std::vector<ExprId>& args = m_ast[id].args;
    const Type left = visit(args[0]), right = visit(args[1]);
    const bool open = left.isOpen() || right.isOpen();
    const bool known = (left.isOpen() || hasOrder(left)) && (right.isOpen() || hasOrder(right));
    const bool alike = open || left.kind() == right.kind() || (left.isNumber() && right.isNumber());
    if (!m_lenient && (!known || !alike))
        mismatch(id, m_ast[id].text, {left, right});
    return Kind::Bool;
}

Type Checker::membership(ExprId id)
{
    const std::vector<ExprId>& args = m_ast[id].args;
    const Type element = visit(args[0]), range = visit(args[1]);
    if (m_lenient || range.isOpen())
        return Kind::Bool;
    if (!range.is(Kind::List) && !range.is(Kind::Map) && !range.is(Kind::Record)) {
        mismatch(id, "@in", {element, range}, range.is(Kind::String) ? ": for a part of a text there is contains()" : "");
        return Kind::Bool;
    }
    const Type& of = range.is(Kind::List) ? range.element() : range.key();
    if (!fits(of, element) && !fits(element, of))
        mismatch(id, "@in", {element, range});
    return Kind::Bool;
}

Type Checker::index(ExprId id)
{
    const std::vector<ExprId>& args = m_ast[id].args;
    const Type of = visit(args[0]);
    if (of.is(Kind::Record) && m_ast[args[1]].kind == ExprKind::String)
        return field(id, of, m_ast[args[1]].text, false);
    const Type key = visit(args[1]);
    if (of.isOpen() || m_lenient)
        return of.is(Kind::List) ? of.element() : of.is(Kind::Map) ? of.value() : Type(Kind::Dyn);
    if (of.is(Kind::List)) {
        if (!fits(Kind::Int, key))
            return mismatch(id, "_[_]", {of, key});
        return of.element();
    }
    if ((of.is(Kind::Map) || of.is(Kind::Record)) && fits(of.key(), key))
        return of.value();
    return mismatch(id, "_[_]", {of, key});
}

Type Checker::function(ExprId id)
{
    const Expr& expr = m_ast[id];
    const Function* found = nullptr;
    bool rooted = false, drops = false;
    if (expr.member) {
        if (const auto target = qualified(expr.args[0], rooted))
            found = findFunction(*target + '.' + expr.text, false);
        drops = found != nullptr;
        if (!found)
            found = findFunction(expr.text, true);
    } else {
        found = findFunction(expr.text, false);
    }
    std::vector<Type> args;
    for (size_t i = drops ? 1 : 0; i < expr.args.size(); ++i)
        args.push_back(visit(expr.args[i]));
    if (!found) {
        std::vector<std::string_view> known;
        for (const Function& one : allFunctions()) {
            if (one.member == expr.member && !isOperator(one.name))
                known.push_back(one.name);
        }
        for (const std::string_view macro : {"has", "all", "exists", "exists_one", "map", "filter"})
            known.push_back(macro);
        return wrong(id, "there is no function '" + expr.text + '\'' + suggestion(expr.text, known));
    }
    at(id).kind = Resolution::Kind::Function;
    at(id).function = found;
    at(id).dropsReceiver = drops;
    return overload(id, *found, args);
}

Type Checker::overload(ExprId id, const Function& function, const std::vector<Type>& args)
{
    const bool counts = std::any_of(function.overloads.begin(), function.overloads.end(), [&](const Overload& one) { return takes(one, args.size()); });
    if (!counts && m_lenient)
        return wrong(id, "no such overload: " + function.name);
    std::vector<Type> results;
    for (const Overload& one : function.overloads) {
        Bindings bindings;
        bool matches = takes(one, args.size());
        for (size_t i = 0; matches && i < args.size(); ++i)
            matches = match(one.params[std::min(i, one.params.size() - 1)], args[i], bindings);
        if (matches)
            results.push_back(substitute(one.result, bindings));
    }
    if (m_lenient)
        return results.size() == 1 ? results[0] : Type(Kind::Dyn);
    if (results.empty()) {
        std::string hint = ": there is ";
        for (size_t i = 0; i < function.overloads.size() && i < 3; ++i)
            hint += (i > 0 ? "; " : "") + std::string(function.overloads[i].signature);
        return mismatch(id, function.name, args, isOperator(function.name) ? std::string() : hint);
    }
    const bool known = std::none_of(args.begin(), args.end(), [](const Type& type) { return type.isOpen(); });
    const bool agree = std::all_of(results.begin(), results.end(), [&](const Type& type) { return type == results[0]; });
    return known || agree ? results[0] : Type(Kind::Dyn);
}

} // namespace gatehouse::cel
