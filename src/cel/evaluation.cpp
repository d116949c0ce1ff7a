// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/evaluation.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace gatehouse::cel {

using Kind = Value::Kind;

namespace {

// A key is looked for among all of them.
uint64_t lookupSteps(const Map& map)
{
    return map.size() / kKeysPerStep;
}

} // namespace

uint64_t weightOf(const Value& value, uint64_t most) noexcept
{
    switch (value.kind()) {
    case Kind::String:
    case Kind::Bytes:
        return 1 + stepsForBytes(value.text().size());
    case Kind::List: {
        uint64_t sum = 1;
        const List& list = value.asList();
        for (size_t i = 0; i < list.size() && sum <= most; ++i)
            sum += weightOf(list.at(i), most - sum);
        return sum;
    }
    case Kind::Map: { // each key is looked for among all
        uint64_t sum = 1;
        const Map& map = value.asMap();
        for (size_t i = 0; i < map.size() && sum <= most; ++i)
            sum += 1 + lookupSteps(map) + weightOf(map.valueAt(i), most - sum);
        return sum;
    }
    default:
        return 1;
    }
}

Value Evaluation::exhausted() noexcept
{
    m_left = 0;
    if (!m_stopped) {
        m_stopped = true;
        m_stop = Value::error(ErrorCode::CostLimit, "the expression takes more steps than it may", m_at);
    }
    return m_stop;
}

Value Evaluation::outOfMemory() noexcept
{
    m_left = 0;
    if (!m_stopped) {
        m_stopped = true;
        m_stop = Value::error(ErrorCode::MemoryLimit, "the expression takes more memory than it may", m_at);
    }
    return m_stop;
}

Value Evaluation::fail(ErrorCode code, std::string_view text) const noexcept
{
    return Value::error(code, text, m_at);
}

Value Evaluation::fail(ErrorCode code, std::initializer_list<std::string_view> parts) noexcept
{
    static constexpr size_t kMost = 256;
    std::array<char, kMost> buffer;
    size_t at = 0;
    for (const std::string_view part : parts) {
        const size_t count = std::min(part.size(), kMost - at);
        std::memcpy(buffer.data() + at, part.data(), count);
        at += count;
    }
    const std::string_view kept = m_arena.copy({buffer.data(), at});
    return kept.data() ? Value::error(code, kept, m_at) : outOfMemory();
}

Value Evaluation::noOverload(std::string_view function, std::span<const Value> args) noexcept
{
    std::array<std::string_view, 16> parts;
    size_t count = 0;
    const auto put = [&](std::string_view part) {
        if (count < parts.size())
            parts[count++] = part;
    };
    put("no such overload: ");
    put(function);
    put("(");
    for (size_t i = 0; i < args.size() && i < 5; ++i) {
        if (i > 0)
            put(", ");
        put(typeName(args[i].kind()));
    }
    put(")");
    std::string_view text = "no such overload";
    size_t size = 0;
    for (size_t i = 0; i < count; ++i)
        size += parts[i].size();
    if (char* const memory = static_cast<char*>(m_arena.allocate(size, 1))) {
        size_t at = 0;
        for (size_t i = 0; i < count; ++i) {
            std::memcpy(memory + at, parts[i].data(), parts[i].size());
            at += parts[i].size();
        }
        text = {memory, size};
    }
    return Value::error(ErrorCode::NoOverload, text, m_at);
}

Value Evaluation::text(std::string_view text) noexcept
{
    if (!spend(stepsForBytes(text.size())))
        return exhausted();
    const std::string_view kept = m_arena.copy(text);
    return kept.data() ? Value::string(kept) : outOfMemory();
}

Value Evaluation::list(std::span<const Value> values) noexcept
{
    const ArrayList* const made = m_arena.make<ArrayList>(values);
    return made ? Value::list(*made) : outOfMemory();
}

Value Evaluation::map(std::span<const MapEntry> entries) noexcept
{
    const ArrayMap* const made = m_arena.make<ArrayMap>(entries);
    return made ? Value::map(*made) : outOfMemory();
}

const TimeZone* Evaluation::zone(std::string_view name, Value& error)
{
    const auto among = [&](const std::vector<TimeZone>& zones) {
        const auto found = std::find_if(zones.begin(), zones.end(), [&](const TimeZone& one) { return one.name() == name; });
        return found == zones.end() ? nullptr : &*found;
    };
    if (const TimeZone* const known = among(m_program.m_zones))
        return known;
    if (const TimeZone* const known = m_zones ? among(*m_zones) : nullptr)
        return known;
    static constexpr size_t kMost = 16;
    if (!spend(kTimeZoneSteps)) {
        error = exhausted();
        return nullptr;
    }
    auto read = TimeZone::named(name);
    if (!read || !m_zones) {
        error = fail(ErrorCode::InvalidArgument, {"unknown time zone '", name.substr(0, 64), "'"});
        return nullptr;
    }
    if (m_zones->size() >= kMost)
        m_zones->clear();
    m_zones->push_back(std::move(*read));
    return &m_zones->back();
}

Value Evaluation::run(uint32_t root)
{
    const Value out = eval(root);
    return m_stopped ? m_stop : out;
}

Value Evaluation::eval(uint32_t index)
{
    if (m_left == 0)
        return exhausted();
    --m_left;
    const Node& node = m_program.m_nodes[index];
    switch (node.op) {
    case Op::Constant:
        return m_program.m_constants[node.a];
    case Op::Variable:
        return node.a < m_variables.size() ? m_variables[node.a] : Value::error(ErrorCode::UnknownName, "a variable has no value", node.at);
    case Op::Local:
        return m_locals.values[node.a];
    case Op::Field:
        return evalField(node, false);
    case Op::HasField:
        return evalField(node, true);
    case Op::Select:
        return evalSelect(node, false);
    case Op::Has:
        return evalSelect(node, true);
    case Op::Index:
        return evalIndex(node);
    case Op::Not: {
        const Value value = eval(node.a);
        if (value.is(Kind::Bool))
            return Value::boolean(!value.asBool());
        m_at = node.at;
        return value.isError() ? value : noOverload("!_", {&value, 1});
    }
    case Op::And:
        return evalLogic(node, false);
    case Op::Or:
        return evalLogic(node, true);
    case Op::Conditional:
        return evalConditional(node);
    case Op::Equal:
    case Op::NotEqual:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
        return evalCompare(node);
    case Op::In:
        return evalIn(node);
    case Op::Call:
        return node.count <= 3 ? evalCall(node) : evalManyCall(node);
    case Op::Matches:
        return evalMatches(node);
    case Op::List:
        return evalList(node);
    case Op::Map:
        return evalMap(node);
    case Op::Fold:
        return evalFold(node);
    case Op::Bind: {
        const Value value = eval(node.a);
        if (value.isError())
            return value;
        m_locals.values[node.c] = value;
        return eval(node.b);
    }
    case Op::Fail:
        return Value::error(static_cast<ErrorCode>(node.detail), constant(node.c).text(), node.at);
    }
    return {};
}

std::optional<Value> Evaluation::lookUp(const Map& map, const Value& key)
{
    std::optional<Value> found;
    if (spend(lookupSteps(map)))
        found = map.find(key);
    else
        (void)exhausted();
    // A host may have to make the text first.
    if (found && found->isText() && !spend(stepsForBytes(found->text().size()))) {
        (void)exhausted();
        found.reset();
    }
    return found;
}

Value Evaluation::evalField(const Node& node, bool test)
{
    const Value of = eval(node.a);
    if (!of.is(Kind::Map)) {
        m_at = node.at;
        return of.isError() ? of : noOverload(constant(node.c).text(), {&of, 1});
    }
    const std::optional<Value> found = of.asMap().field(node.b);
    if (test)
        return Value::boolean(found.has_value());
    if (found)
        return *found;
    m_at = node.at;
    return fail(ErrorCode::NoSuchKey, {"no such key: '", constant(node.c).text(), "'"});
}

Value Evaluation::evalSelect(const Node& node, bool test)
{
    const Value of = eval(node.a);
    if (of.is(Kind::Map)) {
        const std::optional<Value> found = lookUp(of.asMap(), constant(node.c));
        if (m_stopped)
            return m_stop;
        if (test)
            return Value::boolean(found.has_value());
        if (found)
            return *found;
        m_at = node.at;
        return fail(ErrorCode::NoSuchKey, {"no such key: '", constant(node.c).text(), "'"});
    }
    if (of.isError())
        return of;
    m_at = node.at;
    return fail(ErrorCode::NoOverload, {"a value of type ", typeName(of.kind()), " has no field '", constant(node.c).text(), "'"});
}

Value Evaluation::evalIndex(const Node& node)
{
    const Value of = eval(node.a);
    if (of.isError())
        return of;
    const Value key = eval(node.b);
    if (key.isError())
        return key;
    m_at = node.at;
    if (of.is(Kind::Map)) {
        if (const std::optional<Value> found = lookUp(of.asMap(), key))
            return *found;
        if (m_stopped)
            return m_stop;
        return key.isText() ? fail(ErrorCode::NoSuchKey, {"no such key: '", key.text().substr(0, 100), "'"}) : fail(ErrorCode::NoSuchKey, "no such key");
    }
    if (!of.is(Kind::List) || !key.isNumber()) {
        const std::array<Value, 2> args = {of, key};
        return of.is(Kind::List) ? fail(ErrorCode::InvalidArgument, "a list is indexed by a number") : noOverload("_[_]", args);
    }
    const size_t size = of.asList().size();
    uint64_t index = key.asUint();
    if (key.is(Kind::Double)) {
        const double value = key.asDouble();
        if (!(value >= 0 && value < 9e15) || value != std::floor(value))
            return fail(ErrorCode::InvalidArgument, "the index is not a whole number");
        index = static_cast<uint64_t>(value);
    }
    // A negative int is a huge number here.
    return index < size ? of.asList().at(index) : fail(ErrorCode::InvalidArgument, "index out of range");
}

Value Evaluation::evalLogic(const Node& node, bool decisive)
{
    return absorbed(node, node.count, decisive, decisive ? "_||_" : "_&&_", [&](size_t i) { return eval(operand(node, i)); });
}

Value Evaluation::evalConditional(const Node& node)
{
    const Value condition = eval(node.a);
    if (condition.is(Kind::Bool))
        return eval(condition.asBool() ? node.b : node.c);
    m_at = node.at;
    return condition.isError() ? condition : noOverload("_?_:_", {&condition, 1});
}

Value Evaluation::evalCompare(const Node& node)
{
    const Value left = eval(node.a);
    if (left.isError())
        return left;
    const Value right = eval(node.b);
    if (right.isError())
        return right;
    m_at = node.at;
    // Two of a kind are gone through side by side, no further than either has anything.
    if (left.kind() == right.kind()) {
        if (left.is(Kind::String) || left.is(Kind::Bytes)) {
            if (!spend(stepsForBytes(std::min(left.text().size(), right.text().size()))))
                return exhausted();
        } else if ((left.is(Kind::List) || left.is(Kind::Map)) && !spend(weightOf(left, m_left))) {
            return exhausted();
        }
    }
    if (node.op == Op::Equal || node.op == Op::NotEqual)
        return Value::boolean(equals(left, right) == (node.op == Op::Equal));
    const Order order = compare(left, right);
    if (order == Order::Incomparable) {
        static constexpr std::string_view kNames[] = {"_<_", "_<=_", "_>_", "_>=_"};
        const std::array<Value, 2> args = {left, right};
        return noOverload(kNames[static_cast<size_t>(node.op) - static_cast<size_t>(Op::Less)], args);
    }
    switch (node.op) {
    case Op::Less:
        return Value::boolean(order == Order::Less);
    case Op::LessEqual:
        return Value::boolean(order == Order::Less || order == Order::Equal);
    case Op::Greater:
        return Value::boolean(order == Order::Greater);
    default:
        return Value::boolean(order == Order::Greater || order == Order::Equal);
    }
}

Value Evaluation::evalIn(const Node& node)
{
    const Value element = eval(node.a);
    if (element.isError())
        return element;
    const Value range = eval(node.b);
    if (range.isError())
        return range;
    m_at = node.at;
    if (range.is(Kind::Map)) {
        const bool found = lookUp(range.asMap(), element).has_value();
        return m_stopped ? m_stop : Value::boolean(found);
    }
    if (!range.is(Kind::List)) {
        const std::array<Value, 2> args = {element, range};
        return noOverload("@in", args);
    }
    const List& list = range.asList();
    const size_t size = list.size();
    if (!spend(size * kEntriesPerStep))
        return exhausted();
    const bool nested = element.is(Kind::List) || element.is(Kind::Map);
    for (size_t i = 0; i < size; ++i) {
        const Value one = list.at(i);
        if (nested && !spend(weightOf(element, m_left)))
            return exhausted();
        if (equals(one, element))
            return Value::boolean(true);
    }
    return Value::boolean(false);
}

Value Evaluation::evalCall(const Node& node)
{
    std::array<Value, 3> args;
    for (size_t i = 0; i < node.count; ++i) {
        args[i] = eval(operand(node, i));
        if (args[i].isError())
            return args[i];
    }
    m_at = node.at;
    return m_program.m_functions[node.b]->run(*this, {args.data(), node.count});
}

Value Evaluation::evalManyCall(const Node& node)
{
    const std::span<Value> args = m_arena.array<Value>(node.count);
    if (args.empty())
        return outOfMemory();
    for (size_t i = 0; i < node.count; ++i) {
        args[i] = eval(operand(node, i));
        if (args[i].isError())
            return args[i];
    }
    m_at = node.at;
    return m_program.m_functions[node.b]->run(*this, args);
}

Value Evaluation::evalMatches(const Node& node)
{
    const Value text = eval(node.a);
    m_at = node.at;
    if (!text.isText())
        return text.isError() ? text : noOverload("matches", {&text, 1});
    const Regex& pattern = m_program.m_patterns[node.b];
    return spend(stepsForPattern(text.text().size(), pattern.instructions())) ? Value::boolean(pattern.matches(text.text())) : exhausted();
}

Value Evaluation::evalList(const Node& node)
{
    const std::span<Value> values = m_arena.array<Value>(node.count);
    if (node.count > 0 && values.empty())
        return outOfMemory();
    for (size_t i = 0; i < node.count; ++i) {
        values[i] = eval(operand(node, i));
        if (values[i].isError())
            return values[i];
    }
    return list(values);
}

Value Evaluation::addEntry(std::span<MapEntry>& entries, size_t& count, const MapEntry& entry)
{
    const Kind kind = entry.key.kind();
    if (kind != Kind::Bool && kind != Kind::Int && kind != Kind::Uint && kind != Kind::String)
        return fail(ErrorCode::InvalidArgument, {"a key must be a bool, int, uint, or string, not ", typeName(kind)});
    if (!spend(count / 16))
        return exhausted();
    if (ArrayMap(entries.first(count)).find(entry.key))
        return fail(ErrorCode::DuplicateKey, "a key comes twice");
    entries[count++] = entry;
    return {};
}

Value Evaluation::evalMap(const Node& node)
{
    std::span<MapEntry> entries = m_arena.array<MapEntry>(node.count / 2);
    if (node.count > 0 && entries.empty())
        return outOfMemory();
    size_t count = 0;
    for (size_t i = 0; i + 1 < node.count; i += 2) {
        const Value key = eval(operand(node, i));
        if (key.isError())
            return key;
        const Value value = eval(operand(node, i + 1));
        if (value.isError())
            return value;
        m_at = node.at;
        if (const Value added = addEntry(entries, count, {key, value}); added.isError())
            return added;
    }
    return map(entries);
}

} // namespace gatehouse::cel
