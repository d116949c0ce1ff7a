// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/compiler.h"

#include "cel/parser.h"

#include <algorithm>

namespace gatehouse::cel {

using Kind = Value::Kind;

namespace {

// Conversions whose failure on a constant is a mistake of whoever wrote it.
bool isConversion(std::string_view name)
{
    return name == "ip" || name == "cidr" || name == "timestamp" || name == "duration";
}

bool takesTimeZone(const Function& function)
{
    return function.member && function.overloads[0].params[0].is(Type::Kind::Timestamp);
}

Op operatorOf(std::string_view name)
{
    static constexpr std::pair<std::string_view, Op> kOps[] = {{"_==_", Op::Equal},     {"_!=_", Op::NotEqual},     {"_<_", Op::Less}, {"_<=_", Op::LessEqual},
                                                               {"_>_", Op::Greater},    {"_>=_", Op::GreaterEqual}, {"@in", Op::In},   {"_[_]", Op::Index},
                                                               {"_&&_", Op::And},       {"_||_", Op::Or},           {"!_", Op::Not},   {"_?_:_", Op::Conditional}};
    const auto* const found = std::find_if(std::begin(kOps), std::end(kOps), [&](const auto& one) { return one.first == name; });
    return found == std::end(kOps) ? Op::Call : found->second;
}

} // namespace

Compiled compile(std::string_view source, const Environment& environment, const CompileOptions& options)
{
    Parsed parsed = parse(source, options.limits);
    if (!parsed.ast)
        return {std::nullopt, std::move(parsed.issues)};
    Checked checked = check(*parsed.ast, environment, options.limits, !options.check);
    if (checked.issues.empty() && options.result && !fits(*options.result, checked.type))
        checked.issues.push_back({"the expression must come to " + options.result->text() + ", not " + checked.type.text(), {0, static_cast<uint32_t>(source.size())}, 1, 1});
    if (!checked.issues.empty())
        return {std::nullopt, std::move(checked.issues)};
    return Compiler(*parsed.ast, checked, environment, options).run();
}

Compiler::Compiler(const Ast& ast, Checked& checked, const Environment& environment, const CompileOptions& options)
    : m_ast(ast), m_checked(checked), m_options(options), m_program(ast.source, options.limits)
{
    m_program.m_type = checked.type;
    m_program.m_uses.resize(environment.variables().size());
    m_program.m_cost = estimateCost(ast, checked, environment, options.limits);
}

Compiled Compiler::run()
{
    if (m_program.m_cost.least > m_options.limits.cost)
        issue(m_ast.root, "the expression takes " + std::to_string(m_program.m_cost.least) + " steps at least, more than the " + std::to_string(m_options.limits.cost) + " it may");
    m_program.m_root = emit(m_ast.root);
    if (!m_issues.empty())
        return {std::nullopt, std::move(m_issues)};
    m_program.m_nodes.shrink_to_fit();
    m_program.m_operands.shrink_to_fit();
    m_program.m_constants.shrink_to_fit();
    return {std::move(m_program), {}};
}

void Compiler::issue(ExprId id, std::string message)
{
    const Range range = m_ast[id].range;
    const Position at = positionOf(m_ast.source, range.offset);
    m_issues.push_back({std::move(message), range, at.line, at.column});
}

uint32_t Compiler::add(Node node)
{
    m_program.m_nodes.push_back(node);
    return static_cast<uint32_t>(m_program.m_nodes.size() - 1);
}

uint32_t Compiler::constant(Value value, uint32_t at)
{
    m_program.m_constants.push_back(value);
    Node node;
    node.a = static_cast<uint32_t>(m_program.m_constants.size() - 1);
    node.at = at;
    return add(node);
}

uint32_t Compiler::text(std::string_view text)
{
    m_program.m_constants.push_back(Value::string(m_program.m_texts.copy(text)));
    return static_cast<uint32_t>(m_program.m_constants.size() - 1);
}

uint32_t Compiler::fail(ErrorCode code, std::string_view message, uint32_t at)
{
    Node node;
    node.op = Op::Fail;
    node.detail = static_cast<uint8_t>(code);
    node.c = text(message);
    node.at = at;
    return add(node);
}

uint32_t Compiler::emit(ExprId id)
{
    const Expr& expr = m_ast[id];
    const Resolution& resolution = m_checked.resolutions[id];
    Node node;
    node.at = expr.range.offset;
    switch (resolution.kind) {
    case Resolution::Kind::Wrong:
        return fail(expr.kind == ExprKind::Ident ? ErrorCode::UnknownName : ErrorCode::NoOverload, resolution.text, node.at);
    case Resolution::Kind::Variable:
        m_program.m_uses[resolution.slot] = true;
        node.op = Op::Variable;
        node.a = resolution.slot;
        return add(node);
    case Resolution::Kind::Local:
        node.op = Op::Local;
        node.a = resolution.slot;
        return add(node);
    case Resolution::Kind::TypeName:
        return constant(Value::type(m_program.m_texts.copy(resolution.text)), node.at);
    default:
        break;
    }
    const Mark before = mark();
    switch (expr.kind) {
    case ExprKind::Select:
        return select(id, false);
    case ExprKind::Has:
        return select(id, true);
    case ExprKind::Call:
        return resolution.kind == Resolution::Kind::Field ? select(id, false) : call(id);
    case ExprKind::List:
        return many(Op::List, expr.args, before, id);
    case ExprKind::Map:
        return many(Op::Map, expr.args, before, id);
    case ExprKind::Fold: {
        const uint32_t made = many(Op::Fold, expr.args, before, id);
        m_program.m_nodes[made].detail = static_cast<uint8_t>(expr.fold);
        m_program.m_nodes[made].b = resolution.slot;
        m_program.m_nodes[made].c = expr.second.empty() ? 0 : 1;
        return made;
    }
    case ExprKind::Bind:
        node.op = Op::Bind;
        node.a = emit(expr.args[0]);
        node.b = emit(expr.args[1]);
        node.c = resolution.slot;
        return add(node);
    default:
        return literal(expr);
    }
}

uint32_t Compiler::literal(const Expr& expr)
{
    const uint32_t at = expr.range.offset;
    switch (expr.kind) {
    case ExprKind::Bool:
        return constant(Value::boolean(expr.flag), at);
    case ExprKind::Int:
        return constant(Value::integer(expr.integer), at);
    case ExprKind::Uint:
        return constant(Value::natural(expr.natural), at);
    case ExprKind::Double:
        return constant(Value::real(expr.real), at);
    case ExprKind::String:
        return constant(Value::string(m_program.m_texts.copy(expr.text)), at);
    case ExprKind::Bytes:
        return constant(Value::bytes(m_program.m_texts.copy(expr.text)), at);
    default:
        return constant(Value(), at);
    }
}

uint32_t Compiler::select(ExprId id, bool test)
{
    const Expr& expr = m_ast[id];
    const Resolution& resolution = m_checked.resolutions[id];
    const Mark before = mark();
    const bool record = resolution.kind == Resolution::Kind::Field;
    Node node;
    node.at = expr.range.offset;
    node.a = emit(expr.args[0]);
    node.op = record ? (test ? Op::HasField : Op::Field) : (test ? Op::Has : Op::Select);
    node.b = record ? resolution.slot : 0;
    node.c = text(expr.kind == ExprKind::Call ? m_ast[expr.args[1]].text : expr.text); // record['field'] is the same
    return fold(add(node), before, id);
}

uint32_t Compiler::many(Op op, const std::vector<ExprId>& args, const Mark& before, ExprId id)
{
    std::vector<uint32_t> operands;
    operands.reserve(args.size());
    for (const ExprId arg : args)
        operands.push_back(emit(arg));
    Node node;
    node.op = op;
    node.at = m_ast[id].range.offset;
    node.count = static_cast<uint16_t>(operands.size());
    node.a = static_cast<uint32_t>(m_program.m_operands.size());
    m_program.m_operands.insert(m_program.m_operands.end(), operands.begin(), operands.end());
    return fold(add(node), before, id);
}

uint32_t Compiler::call(ExprId id)
{
    const Expr& expr = m_ast[id];
    const Mark before = mark();
    const Op op = operatorOf(expr.text);
    if (op == Op::Call)
        return function(id);
    if (op == Op::And || op == Op::Or)
        return many(op, expr.args, before, id);
    Node node;
    node.op = op;
    node.at = expr.range.offset;
    node.a = emit(expr.args[0]);
    if (expr.args.size() > 1)
        node.b = emit(expr.args[1]);
    if (expr.args.size() > 2)
        node.c = emit(expr.args[2]);
    return fold(add(node), before, id);
}

uint32_t Compiler::function(ExprId id)
{
    const Expr& expr = m_ast[id];
    const Resolution& resolution = m_checked.resolutions[id];
    const Mark before = mark();
    const Function* const function = resolution.function;
    const std::vector<ExprId> args(expr.args.begin() + (resolution.dropsReceiver ? 1 : 0), expr.args.end());
    if (function->name == "matches" && m_ast[args[1]].kind == ExprKind::String)
        return matches(id, args, before);
    if (takesTimeZone(*function) && args.size() == 2 && m_ast[args[1]].kind == ExprKind::String) {
        auto zone = TimeZone::named(m_ast[args[1]].text);
        if (zone)
            m_program.m_zones.push_back(std::move(*zone));
        else if (m_options.check)
            issue(args[1], zone.error().message);
    }
    std::vector<const Function*>& known = m_program.m_functions;
    const auto index = static_cast<uint32_t>(std::find(known.begin(), known.end(), function) - known.begin());
    if (index == known.size())
        known.push_back(function);
    std::vector<uint32_t> operands;
    for (const ExprId arg : args)
        operands.push_back(emit(arg));
    Node node;
    node.op = Op::Call;
    node.at = expr.range.offset;
    node.count = static_cast<uint16_t>(operands.size());
    node.a = static_cast<uint32_t>(m_program.m_operands.size());
    node.b = index;
    m_program.m_operands.insert(m_program.m_operands.end(), operands.begin(), operands.end());
    return fold(add(node), before, id);
}

uint32_t Compiler::matches(ExprId id, const std::vector<ExprId>& args, const Mark& before)
{
    Node node;
    node.op = Op::Matches;
    node.at = m_ast[id].range.offset;
    auto pattern = Regex::compile(m_ast[args[1]].text, m_options.limits, m_options.limits.patternMemory);
    if (!pattern) {
        if (m_options.check)
            issue(args[1], pattern.error().message);
        return fail(ErrorCode::InvalidArgument, pattern.error().message, node.at);
    }
    node.a = emit(args[0]);
    node.b = static_cast<uint32_t>(m_program.m_patterns.size());
    m_program.m_patterns.push_back(std::move(*pattern));
    return fold(add(node), before, id);
}

bool Compiler::foldable(const Node& node) const
{
    const auto operands = [&] {
        for (size_t i = 0; i < node.count; ++i) {
            if (!isConstant(m_program.m_operands[node.a + i]))
                return false;
        }
        return true;
    };
    switch (node.op) {
    case Op::Field:
    case Op::HasField:
    case Op::Select:
    case Op::Has:
    case Op::Not:
    case Op::Matches:
        return isConstant(node.a);
    case Op::Index:
    case Op::Equal:
    case Op::NotEqual:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
    case Op::In:
        return isConstant(node.a) && isConstant(node.b);
    case Op::Conditional:
        return isConstant(node.a) && isConstant(node.b) && isConstant(node.c);
    case Op::And:
    case Op::Or:
    case Op::Call:
    case Op::List:
    case Op::Map:
        return operands();
    default:
        return false;
    }
}

uint32_t Compiler::fold(uint32_t index, const Mark& before, ExprId id)
{
    const Node node = m_program.m_nodes[index];
    if (!foldable(node))
        return index;
    Evaluation evaluation(m_program, m_program.m_memory, nullptr, {}, m_options.limits.cost);
    const Value value = evaluation.run(index);
    if (value.isError()) {
        const bool mistake = node.op == Op::Map || (node.op == Op::Call && isConversion(m_program.m_functions[node.b]->name));
        if (m_options.check && mistake)
            issue(id, std::string(value.text()));
        return index; // it fails when, and if, it is evaluated
    }
    m_program.m_nodes.resize(before.nodes);
    m_program.m_operands.resize(before.operands);
    m_program.m_constants.resize(before.constants);
    return constant(value, node.at);
}

} // namespace gatehouse::cel
