// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The macros that go through a list or a map.
#include "cel/evaluation.h"

namespace gatehouse::cel {

using Kind = Value::Kind;

namespace {

size_t sizeOf(const Value& range)
{
    return range.is(Kind::List) ? range.asList().size() : range.asMap().size();
}

bool hasCondition(FoldKind kind)
{
    return kind == FoldKind::MapWhere || kind == FoldKind::TransformMapWhere || kind == FoldKind::TransformEntriesWhere;
}

} // namespace

Value Evaluation::evalFold(const Node& node)
{
    const Value range = eval(operand(node, 0));
    if (range.isError())
        return range;
    m_at = node.at;
    if (!range.is(Kind::List) && !range.is(Kind::Map))
        return fail(ErrorCode::NoOverload, {"a value of type ", typeName(range.kind()), " can't be gone through"});
    switch (static_cast<FoldKind>(node.detail)) {
    case FoldKind::All:
        return foldLogic(node, range, false);
    case FoldKind::Exists:
        return foldLogic(node, range, true);
    case FoldKind::ExistsOne:
        return foldOne(node, range);
    case FoldKind::Map:
    case FoldKind::MapWhere:
    case FoldKind::Filter:
        return foldList(node, range);
    case FoldKind::TransformMap:
    case FoldKind::TransformMapWhere:
    case FoldKind::TransformEntries:
    case FoldKind::TransformEntriesWhere:
        return foldMap(node, range);
    }
    return {};
}

// Sets the variables to entry `index`: the element, or the key; with two variables index and element, or key and value. False when the budget is used up.
bool Evaluation::bindEntry(const Node& node, const Value& range, size_t index)
{
    if (!spend(kEntriesPerStep))
        return false;
    const bool two = node.c == 1;
    if (range.is(Kind::List)) {
        const Value element = range.asList().at(index);
        m_locals.values[node.b] = two ? Value::integer(static_cast<int64_t>(index)) : element;
        if (two)
            m_locals.values[node.b + 1] = element;
    } else {
        m_locals.values[node.b] = range.asMap().keyAt(index);
        if (two)
            m_locals.values[node.b + 1] = range.asMap().valueAt(index);
    }
    return true;
}

Value Evaluation::foldLogic(const Node& node, const Value& range, bool decisive)
{
    return absorbed(node, sizeOf(range), decisive, decisive ? "exists" : "all", [&](size_t i) { return bindEntry(node, range, i) ? eval(operand(node, 1)) : exhausted(); });
}

Value Evaluation::foldOne(const Node& node, const Value& range)
{
    size_t found = 0;
    const size_t size = sizeOf(range);
    for (size_t i = 0; i < size; ++i) {
        if (!bindEntry(node, range, i))
            return exhausted();
        const Value value = eval(operand(node, 1));
        if (!value.is(Kind::Bool)) {
            m_at = node.at;
            return value.isError() ? value : noOverload("exists_one", {&value, 1});
        }
        found += value.asBool() ? 1 : 0;
    }
    return Value::boolean(found == 1);
}

Value Evaluation::foldList(const Node& node, const Value& range)
{
    const auto kind = static_cast<FoldKind>(node.detail);
    const bool tests = kind == FoldKind::Filter || hasCondition(kind);
    const size_t size = sizeOf(range);
    const std::span<Value> out = m_arena.array<Value>(size);
    if (size > 0 && out.empty())
        return outOfMemory();
    size_t count = 0;
    for (size_t i = 0; i < size; ++i) {
        if (!bindEntry(node, range, i))
            return exhausted();
        const Value element = m_locals.values[node.b];
        if (tests) {
            const Value passes = eval(operand(node, 1));
            if (!passes.is(Kind::Bool)) {
                m_at = node.at;
                return passes.isError() ? passes : noOverload("filter", {&passes, 1});
            }
            if (!passes.asBool())
                continue;
        }
        const Value value = kind == FoldKind::Filter ? element : eval(operand(node, node.count - 1u));
        if (value.isError())
            return value;
        out[count++] = value;
    }
    return list(out.first(count));
}

Value Evaluation::foldMap(const Node& node, const Value& range)
{
    const auto kind = static_cast<FoldKind>(node.detail);
    const bool entriesMade = kind == FoldKind::TransformEntries || kind == FoldKind::TransformEntriesWhere;
    const size_t size = sizeOf(range);
    std::span<MapEntry> out = m_arena.array<MapEntry>(size);
    if (size > 0 && out.empty())
        return outOfMemory();
    size_t count = 0;
    for (size_t i = 0; i < size; ++i) {
        if (!bindEntry(node, range, i))
            return exhausted();
        const Value key = m_locals.values[node.b];
        if (hasCondition(kind)) {
            const Value passes = eval(operand(node, 1));
            if (!passes.is(Kind::Bool)) {
                m_at = node.at;
                return passes.isError() ? passes : noOverload("transformMap", {&passes, 1});
            }
            if (!passes.asBool())
                continue;
        }
        const Value value = eval(operand(node, node.count - 1u));
        if (value.isError())
            return value;
        m_at = node.at;
        MapEntry entry{key, value};
        if (entriesMade) {
            if (!value.is(Kind::Map) || value.asMap().size() != 1)
                return fail(ErrorCode::InvalidArgument, "transformMapEntry() wants a map of one entry");
            entry = {value.asMap().keyAt(0), value.asMap().valueAt(0)};
        }
        if (const Value added = addEntry(out, count, entry); added.isError())
            return added;
    }
    return map(out.first(count));
}

} // namespace gatehouse::cel
