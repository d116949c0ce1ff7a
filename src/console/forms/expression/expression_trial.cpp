// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_trial.h"

#include "cel/calendar.h"
#include "cel/compile.h"
#include "cel/lexer.h"
#include "cel/network.h"
#include "cel/numbers.h"
#include "cel/parser.h"
#include "console/forms/display_text.h"
#include "console/forms/expression/sample_values.h"

#include <algorithm>
#include <set>

namespace gatehouse::console {

using cel::Value;

namespace {

constexpr size_t kMostParts = 60;
constexpr size_t kLongestValue = 400; // characters
constexpr size_t kMostShownEntries = 20;
constexpr int kDeepestValue = 4;

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text.substr(0, kLongestValue)) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c == '\n' ? "\\n" : std::string(1, c);
    }
    return out + (text.size() > kLongestValue ? "\xe2\x80\xa6\"" : "\"");
}

std::string written(const Value& value, int depth = 0)
{
    using Kind = Value::Kind;
    switch (value.kind()) {
    case Kind::Null: return "null";
    case Kind::Bool: return value.asBool() ? "true" : "false";
    case Kind::Int: return std::to_string(value.asInt());
    case Kind::Uint: return std::to_string(value.asUint()) + 'u';
    case Kind::Double: return cel::doubleText(value.asDouble());
    case Kind::String: return quoted(value.text());
    case Kind::Bytes: return "b" + quoted(value.text());
    case Kind::Timestamp: return cel::timestampText(value.asTimestamp());
    case Kind::Duration: return cel::nanosText(value.asDuration());
    case Kind::Ip: return cel::ipText(value.asIp());
    case Kind::Cidr: return cel::cidrText(value.asCidr());
    case Kind::Type:
    case Kind::Error: return std::string(value.text());
    case Kind::List:
    case Kind::Map: break;
    }
    const bool isList = value.is(Kind::List);
    const size_t size = isList ? value.asList().size() : value.asMap().size();
    std::string out = isList ? "[" : "{";
    for (size_t i = 0; i < size; ++i) {
        out += i == 0 ? "" : ", ";
        if (depth >= kDeepestValue || i >= kMostShownEntries || out.size() > kLongestValue) {
            out += "\xe2\x80\xa6";
            break;
        }
        out += isList ? written(value.asList().at(i), depth + 1) : written(value.asMap().keyAt(i), depth + 1) + ": " + written(value.asMap().valueAt(i), depth + 1);
    }
    return out + (isList ? ']' : '}');
}

QString shown(const Value& value)
{
    return shownText(written(value), static_cast<int>(kLongestValue));
}

QString typeOf(const cel::Program& program, const Value& value)
{
    return shownText(program.type().isOpen() && !value.isError() ? std::string(cel::typeName(value.kind())) : program.type().text(), 80);
}

// Goes through the parts that mean something by themselves: not those within macros, which speak of their variables.
class Parts
{
public:
    Parts(const cel::Ast& ast, const cel::Environment& environment, std::span<const Value> values, ExpressionTrial& trial) : m_ast(ast), m_environment(environment), m_values(values), m_trial(trial) {}

    void visit(cel::ExprId id, int depth)
    {
        const cel::Expr& expr = m_ast[id];
        using Kind = cel::ExprKind;
        bool listed = false;
        if (id != m_ast.root && (expr.kind == Kind::Call || expr.kind == Kind::Select || expr.kind == Kind::Has || expr.kind == Kind::Ident || expr.kind == Kind::Fold || expr.kind == Kind::Bind))
            listed = add(id, depth);
        const int below = id == m_ast.root || listed ? depth + 1 : depth;
        if (expr.kind == Kind::Select || expr.kind == Kind::Has) {
            // The record before a full stop is shown by what is taken of it.
            const cel::ExprId of = expr.args[0];
            if (m_ast[of].kind != Kind::Ident)
                visit(of, below);
        } else if (expr.kind == Kind::Fold || expr.kind == Kind::Bind) {
            visit(expr.args[0], below);
        } else {
            for (const cel::ExprId part : expr.args)
                visit(part, below);
        }
    }

private:
    // The part with its brackets, which belong to nobody.
    std::string sourceOf(const cel::Range& range) const
    {
        size_t from = range.offset, end = range.end();
        int open = 0, least = 0;
        for (const cel::Token& token : cel::Lexer::all(std::string_view(m_ast.source).substr(from, end - from))) {
            open += token.kind == cel::TokenKind::LeftParen ? 1 : token.kind == cel::TokenKind::RightParen ? -1 : 0;
            least = std::min(least, open);
        }
        for (int missing = -least; missing > 0 && from > 0;)
            missing -= m_ast.source[--from] == '(' ? 1 : 0;
        for (int missing = open - least; missing > 0 && end < m_ast.source.size();)
            missing -= m_ast.source[end++] == ')' ? 1 : 0;
        return m_ast.source.substr(from, end - from);
    }

    bool add(cel::ExprId id, int depth)
    {
        const std::string source = sourceOf(m_ast[id].range);
        if (m_trial.parts.size() >= kMostParts || !m_seen.insert(source).second)
            return false;
        const cel::Compiled compiled = cel::compile(source, m_environment);
        if (!compiled.program)
            return false; // part of a name: "math" of math.abs(x)
        const Value value = compiled.program->evaluate(m_scratch, m_values);
        m_trial.parts.push_back({shownText(QString::fromStdString(source).simplified(), 200), shown(value), typeOf(*compiled.program, value), value.isError(), depth});
        return true;
    }

    const cel::Ast& m_ast;
    const cel::Environment& m_environment;
    std::span<const Value> m_values;
    ExpressionTrial& m_trial;
    cel::Scratch m_scratch;
    std::set<std::string> m_seen;
};

} // namespace

ExpressionTrial tryExpression(const QString& expression, const ExpressionRules& rules, const base::Json& sample)
{
    ExpressionTrial out;
    if (!rules.environment)
        return out;
    const SampleValues values(*rules.environment, sample);
    out.problems = values.problems();
    const std::string source = utf8(expression);
    const cel::Compiled compiled = cel::compile(source, *rules.environment);
    const cel::Parsed parsed = cel::parse(source);
    if (!compiled.program || !parsed.ast || !out.problems.empty())
        return out;
    cel::Scratch scratch;
    uint64_t left = cel::Limits{}.cost;
    const Value value = compiled.program->evaluate(scratch, values.values(), left);
    out.ran = true;
    out.mostSteps = cel::Limits{}.cost;
    out.steps = out.mostSteps - left;
    out.failed = value.isError();
    out.isTrue = value.isTrue();
    out.isFalse = value.isFalse();
    out.value = value.isError() ? shownText(compiled.program->errorText(value), static_cast<int>(kLongestValue)) : shown(value);
    out.type = typeOf(*compiled.program, value);
    Parts(*parsed.ast, *rules.environment, values.values(), out).visit(parsed.ast->root, -1);
    return out;
}

} // namespace gatehouse::console
