// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What an expression will take, told from its tree. The least is sure; the most goes by the sizes that are declared, or by what is assumed where none are.
#include "cel/compiler.h"

#include <algorithm>

namespace gatehouse::cel {

namespace {

constexpr uint64_t kAssumedBytes = 8192;  // of a text
constexpr uint64_t kAssumedEntries = 256; // of a list or map

uint64_t plus(uint64_t a, uint64_t b)
{
    return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

uint64_t times(uint64_t a, uint64_t b)
{
    return a != 0 && b > UINT64_MAX / a ? UINT64_MAX : a * b;
}

struct Estimate {
    CostRange cost;
    uint64_t size = 0; // bytes or entries of the value at most
};

class Estimator
{
public:
    Estimator(const Ast& ast, const Checked& checked, const Environment& environment, const Limits& limits) : m_ast(ast), m_checked(checked), m_environment(environment), m_limits(limits) {}

    Estimate visit(ExprId id) const
    {
        const Expr& expr = m_ast[id];
        const Resolution& resolution = m_checked.resolutions[id];
        Estimate out = {{1, 1}, assumed(resolution.type, 0)};
        if (resolution.kind == Resolution::Kind::Variable) {
            const Variable& variable = m_environment.variables()[resolution.slot];
            out.size = assumed(variable.type, variable.maxSize);
            return out;
        }
        if (resolution.kind == Resolution::Kind::Field && resolution.slot < m_checked.resolutions[expr.args[0]].type.fields().size())
            out.size = assumed(resolution.type, m_checked.resolutions[expr.args[0]].type.fields()[resolution.slot].maxSize);
        switch (expr.kind) {
        case ExprKind::String:
        case ExprKind::Bytes:
            out.size = expr.text.size();
            return out;
        case ExprKind::Select:
            if (resolution.kind == Resolution::Kind::TypeName || resolution.kind == Resolution::Kind::Wrong)
                return out;
            [[fallthrough]];
        case ExprKind::Has: {
            const Estimate of = visit(expr.args[0]);
            out = after(out, of);
            if (resolution.kind != Resolution::Kind::Field)
                out.cost.most = plus(out.cost.most, plus(of.size / kKeysPerStep, foundText(expr.kind == ExprKind::Has ? Type(Type::Kind::Dyn) : resolution.type)));
            return out;
        }
        case ExprKind::List:
        case ExprKind::Map:
            for (const ExprId arg : expr.args)
                out = after(out, visit(arg));
            out.size = expr.kind == ExprKind::Map ? expr.args.size() / 2 : expr.args.size();
            return out;
        case ExprKind::Fold:
            return fold(expr, out);
        case ExprKind::Bind: {
            const Estimate value = visit(expr.args[0]), body = visit(expr.args[1]);
            out = after(after(out, value), body);
            out.size = body.size;
            return out;
        }
        case ExprKind::Call:
            return call(expr, resolution, out);
        default:
            return out;
        }
    }

private:
    static uint64_t assumed(const Type& type, uint32_t declared)
    {
        if (declared > 0)
            return declared;
        switch (type.kind()) {
        case Type::Kind::List:
        case Type::Kind::Map:
        case Type::Kind::Record:
            return kAssumedEntries;
        case Type::Kind::String:
        case Type::Kind::Bytes:
        case Type::Kind::Dyn:
        case Type::Kind::Unknown:
            return kAssumedBytes;
        default:
            return 0;
        }
    }

    // To look up a value that may be a text.
    static uint64_t foundText(const Type& type)
    {
        const bool may = type.is(Type::Kind::String) || type.is(Type::Kind::Dyn) || type.is(Type::Kind::Unknown);
        return may ? kAssumedBytes / kBytesPerStep : 0;
    }

    // To try a pattern on a text.
    uint64_t pattern(const Expr& expr, uint64_t bytes) const
    {
        const uint64_t most = std::min(bytes, uint64_t{1} << 32); // no text is longer
        if (expr.kind == ExprKind::String) {
            const auto compiled = Regex::compile(expr.text, m_limits, m_limits.patternMemory);
            return stepsForPattern(most, compiled ? compiled->instructions() : 0);
        }
        const size_t instructions = m_limits.dynamicPatternInstructions;
        return plus(plus(kPatternSteps, m_limits.patternBytes), plus(instructions, stepsForPattern(most, instructions)));
    }

    static Estimate after(Estimate a, const Estimate& b)
    {
        a.cost.least = plus(a.cost.least, b.cost.least);
        a.cost.most = plus(a.cost.most, b.cost.most);
        return a;
    }

    Estimate fold(const Expr& expr, Estimate out) const
    {
        const Estimate range = visit(expr.args[0]);
        out = after(out, range);
        uint64_t each = kEntriesPerStep;
        for (size_t i = 1; i < expr.args.size(); ++i)
            each = plus(each, visit(expr.args[i]).cost.most);
        out.cost.most = plus(out.cost.most, times(range.size, each));
        out.size = range.size;
        return out;
    }

    Estimate call(const Expr& expr, const Resolution& resolution, Estimate out) const
    {
        if (resolution.kind == Resolution::Kind::Wrong)
            return out;
        std::vector<Estimate> args;
        for (size_t i = resolution.dropsReceiver ? 1 : 0; i < expr.args.size(); ++i)
            args.push_back(visit(expr.args[i]));
        if (expr.text == "_&&_" || expr.text == "_||_" || expr.text == "_?_:_") {
            out = after(out, args[0]);
            uint64_t least = UINT64_MAX, most = 0;
            for (size_t i = 1; i < args.size(); ++i) {
                least = std::min(least, args[i].cost.least);
                most = expr.text == "_?_:_" ? std::max(most, args[i].cost.most) : plus(most, args[i].cost.most);
                out.size = std::max(out.size, args[i].size);
            }
            out.cost.least = expr.text == "_?_:_" ? plus(out.cost.least, least) : out.cost.least; // the first operand may decide
            out.cost.most = plus(out.cost.most, most);
            return out;
        }
        uint64_t bytes = 0, entries = 0, sizes = 0;
        for (size_t i = 0; i < args.size(); ++i) {
            out = after(out, args[i]);
            const Type& type = m_checked.resolutions[expr.args[expr.args.size() - args.size() + i]].type;
            const bool many = type.is(Type::Kind::List) || type.is(Type::Kind::Map);
            (many ? entries : bytes) = plus(many ? entries : bytes, args[i].size);
            sizes = plus(sizes, args[i].size);
        }
        const uint64_t limit = m_limits.memoryBytes;
        if (expr.text == "_[_]") {
            out.cost.most = plus(out.cost.most, plus(args[0].size / kKeysPerStep, foundText(resolution.type)));
            return out;
        }
        if (expr.text == "_==_" || expr.text == "_!=_") {
            bytes = std::min(args[0].size, args[1].size);
            entries = times(entries, 1 + entries / kKeysPerStep + kAssumedBytes / kBytesPerStep);
        }
        out.cost.most = plus(out.cost.most, plus(entries * kEntriesPerStep, bytes / kBytesPerStep));
        if (expr.text == "@in" && !m_checked.resolutions[expr.args.back()].type.is(Type::Kind::List))
            out.cost.most = plus(out.cost.most, foundText(Type::Kind::Dyn));
        if (expr.text == "matches")
            out.cost.most = plus(out.cost.most, pattern(m_ast[expr.args.back()], args[0].size));
        if (expr.text == "lastIndexOf")
            out.cost.most = plus(out.cost.most, times(bytes / kBytesPerStep, bytes / kBytesPerStep));
        if (expr.text.starts_with("get") && args.size() == 2)
            out.cost.most = plus(out.cost.most, m_ast[expr.args.back()].kind == ExprKind::String ? 0 : kTimeZoneSteps);
        // What makes texts and lists of others.
        const bool makes = expr.text == "replace" || expr.text == "join" || expr.text == "format" || expr.text == "string";
        if (makes)
            out.cost.most = plus(out.cost.most, limit / kBytesPerStep);
        out.size = makes ? limit : resolution.type.is(Type::Kind::Bool) || resolution.type.isNumber() ? 0 : sizes;
        return out;
    }

    const Ast& m_ast;
    const Checked& m_checked;
    const Environment& m_environment;
    const Limits& m_limits;
};

} // namespace

CostRange estimateCost(const Ast& ast, const Checked& checked, const Environment& environment, const Limits& limits)
{
    return Estimator(ast, checked, environment, limits).visit(ast.root).cost;
}

} // namespace gatehouse::cel
