// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/checker.h"

#include "cel/checker_impl.h"

#include <algorithm>

namespace gatehouse::cel {

using Kind = Type::Kind;

namespace {

// Types have names, and these are values.
constexpr std::string_view kTypeNames[] = {"bool", "int", "uint", "double", "string", "bytes", "list", "map", "null_type", "type", "google.protobuf.Timestamp", "google.protobuf.Duration", "net.IP", "net.CIDR"};

size_t distance(std::string_view a, std::string_view b)
{
    std::vector<size_t> row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

bool isKey(const Type& type)
{
    return type.isOpen() || type.is(Kind::Bool) || type.is(Kind::Int) || type.is(Kind::Uint) || type.is(Kind::String);
}

} // namespace

Checked check(const Ast& ast, const Environment& environment, const Limits& limits, bool lenient)
{
    return Checker(ast, environment, limits, lenient).run();
}

std::string suggestion(std::string_view name, const std::vector<std::string_view>& known)
{
    constexpr size_t kLongest = 40;
    std::string_view best;
    size_t least = name.size() / 3 + 1;
    for (const std::string_view one : known) {
        if (name.size() > kLongest || one.size() > kLongest)
            continue;
        const size_t away = distance(name, one);
        if (away <= least && (best.empty() || away < least)) {
            best = one;
            least = away;
        }
    }
    return best.empty() ? std::string() : ", did you mean '" + std::string(best) + "'?";
}

Checked Checker::run()
{
    m_out.type = visit(m_ast.root);
    std::stable_sort(m_out.issues.begin(), m_out.issues.end(), [](const Issue& a, const Issue& b) { return a.range.offset < b.range.offset; });
    return std::move(m_out);
}

Type Checker::wrong(ExprId id, std::string message)
{
    if (m_lenient) {
        at(id).kind = Resolution::Kind::Wrong;
        at(id).text = std::move(message);
    } else {
        const Range range = m_ast[id].range;
        const Position place = positionOf(m_ast.source, range.offset);
        m_out.issues.push_back({std::move(message), range, place.line, place.column});
    }
    return Kind::Dyn;
}

Type Checker::visit(ExprId id)
{
    const Type type = [&]() -> Type {
        switch (m_ast[id].kind) {
        case ExprKind::Null:
            return Kind::Null;
        case ExprKind::Bool:
            return Kind::Bool;
        case ExprKind::Int:
            return Kind::Int;
        case ExprKind::Uint:
            return Kind::Uint;
        case ExprKind::Double:
            return Kind::Double;
        case ExprKind::String:
            return Kind::String;
        case ExprKind::Bytes:
            return Kind::Bytes;
        case ExprKind::Ident:
            return ident(id);
        case ExprKind::Select:
            return select(id);
        case ExprKind::Has:
            return field(id, visit(m_ast[id].args[0]), m_ast[id].text, true);
        case ExprKind::Call:
            return call(id);
        case ExprKind::List:
            return list(id);
        case ExprKind::Map:
            return map(id);
        case ExprKind::Fold:
            return fold(id);
        case ExprKind::Bind:
            return bind(id);
        }
        return Kind::Dyn;
    }();
    at(id).type = type;
    return type;
}

const Checker::Local* Checker::findLocal(std::string_view name, uint32_t& slot) const
{
    for (size_t i = m_locals.size(); i-- > 0;) {
        if (m_locals[i].name == name) {
            slot = static_cast<uint32_t>(i);
            return &m_locals[i];
        }
    }
    return nullptr;
}

bool Checker::resolveName(ExprId id, std::string_view name, bool rooted)
{
    Resolution& out = at(id);
    if (const auto slot = m_environment.find(name, rooted)) {
        out.kind = Resolution::Kind::Variable;
        out.slot = *slot;
        out.type = m_environment.variables()[*slot].type;
        return true;
    }
    for (const std::string_view type : kTypeNames) {
        if (type == name) {
            out.kind = Resolution::Kind::TypeName;
            out.text = name;
            out.type = Kind::Type;
            return true;
        }
    }
    return false;
}

Type Checker::ident(ExprId id)
{
    const Expr& expr = m_ast[id];
    uint32_t slot = 0;
    if (const Local* const local = expr.rooted ? nullptr : findLocal(expr.text, slot)) {
        at(id).kind = Resolution::Kind::Local;
        at(id).slot = slot;
        return local->type;
    }
    if (resolveName(id, expr.text, expr.rooted))
        return at(id).type;
    std::vector<std::string_view> known;
    for (const Variable& variable : m_environment.variables())
        known.push_back(variable.name);
    for (const Local& local : m_locals)
        known.push_back(local.name);
    return wrong(id, "there is no '" + expr.text + '\'' + suggestion(expr.text, known));
}

std::optional<std::string> Checker::qualified(ExprId id, bool& rooted) const
{
    std::string out;
    const Expr* expr = &m_ast[id];
    for (; expr->kind == ExprKind::Select; expr = &m_ast[expr->args[0]])
        out = '.' + expr->text + out;
    uint32_t slot = 0;
    if (expr->kind != ExprKind::Ident || (!expr->rooted && findLocal(expr->text, slot)))
        return std::nullopt;
    rooted = expr->rooted;
    return expr->text + out;
}

Type Checker::select(ExprId id)
{
    bool rooted = false;
    const auto name = qualified(id, rooted);
    if (name && resolveName(id, *name, rooted))
        return at(id).type;
    return field(id, visit(m_ast[id].args[0]), m_ast[id].text, false);
}

Type Checker::field(ExprId id, const Type& of, std::string_view name, bool test)
{
    if (of.is(Kind::Record)) {
        if (const Field* const found = of.field(name)) {
            at(id).kind = Resolution::Kind::Field;
            at(id).slot = found->index;
            return test ? Type(Kind::Bool) : found->type;
        }
        std::vector<std::string_view> known;
        for (const Field& one : of.fields())
            known.push_back(one.name);
        return wrong(id, "'" + of.text() + "' has no field '" + std::string(name) + '\'' + suggestion(name, known));
    }
    if (of.is(Kind::Map) && fits(of.key(), Kind::String))
        return test ? Type(Kind::Bool) : of.value();
    if (of.isOpen())
        return test ? Kind::Bool : Kind::Dyn;
    if (m_lenient) // it fails by the value that comes
        return Kind::Dyn;
    return wrong(id, "a value of type " + of.text() + " has no fields");
}

Type Checker::list(ExprId id)
{
    Type element(Kind::Unknown);
    for (const ExprId one : m_ast[id].args)
        element = join(element, visit(one));
    return Type::list(element);
}

Type Checker::map(ExprId id)
{
    const Expr& expr = m_ast[id];
    Type key(Kind::Unknown), value(Kind::Unknown);
    for (size_t i = 0; i + 1 < expr.args.size(); i += 2) {
        const Type one = visit(expr.args[i]);
        if (!isKey(one) && !m_lenient)
            wrong(expr.args[i], "a key must be a bool, int, uint, or string, not " + one.text());
        key = join(key, one);
        value = join(value, visit(expr.args[i + 1]));
    }
    return Type::map(key, value);
}

bool Checker::declare(ExprId id, std::string_view name, Type type)
{
    const size_t most = std::min(m_limits.variables, kMostVariables);
    if (m_locals.size() >= most) {
        wrong(id, "more than " + std::to_string(most) + " variables of macros within each other");
        return false;
    }
    m_locals.push_back({name, std::move(type)});
    return true;
}

Type Checker::fold(ExprId id)
{
    const Expr& expr = m_ast[id];
    const Type range = visit(expr.args[0]);
    const bool two = !expr.second.empty();
    Type first(Kind::Dyn), second(Kind::Dyn);
    if (range.is(Kind::List)) {
        first = two ? Type(Kind::Int) : range.element();
        second = range.element();
    } else if (range.is(Kind::Map) || range.is(Kind::Record)) {
        first = range.key();
        second = range.value();
    } else if (!range.isOpen() && !m_lenient) {
        wrong(expr.args[0], "a value of type " + range.text() + " can't be gone through: it must be a list or a map");
    }
    const size_t outside = m_locals.size();
    at(id).slot = static_cast<uint32_t>(outside);
    if (!declare(id, expr.text, first) || (two && !declare(id, expr.second, second))) {
        m_locals.resize(outside);
        return Kind::Dyn;
    }
    std::vector<Type> types;
    for (size_t i = 1; i < expr.args.size(); ++i)
        types.push_back(visit(expr.args[i]));
    m_locals.resize(outside);
    const bool tests = types.size() == 2 || expr.fold == FoldKind::All || expr.fold == FoldKind::Exists || expr.fold == FoldKind::ExistsOne || expr.fold == FoldKind::Filter;
    if (tests && !fits(Kind::Bool, types[0]) && !m_lenient)
        wrong(expr.args[1], "the condition must be a bool, not " + types[0].text());
    switch (expr.fold) {
    case FoldKind::All:
    case FoldKind::Exists:
    case FoldKind::ExistsOne:
        return Kind::Bool;
    case FoldKind::Filter:
        return Type::list(first);
    case FoldKind::Map:
    case FoldKind::MapWhere:
        return Type::list(types.back());
    case FoldKind::TransformMap:
    case FoldKind::TransformMapWhere:
        return Type::map(first, types.back());
    case FoldKind::TransformEntries:
    case FoldKind::TransformEntriesWhere:
        if (!types.back().is(Kind::Map) && !types.back().isOpen() && !m_lenient)
            wrong(expr.args.back(), "transformMapEntry() wants a map of one entry, not " + types.back().text());
        return types.back().is(Kind::Map) ? types.back() : Type(Kind::Dyn);
    }
    return Kind::Dyn;
}

Type Checker::bind(ExprId id)
{
    const Expr& expr = m_ast[id];
    Type value = visit(expr.args[0]);
    at(id).slot = static_cast<uint32_t>(m_locals.size());
    if (!declare(id, expr.text, std::move(value)))
        return Kind::Dyn;
    const Type out = visit(expr.args[1]);
    m_locals.pop_back();
    return out;
}

} // namespace gatehouse::cel
