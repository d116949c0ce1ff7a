// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Arithmetic, and the signatures of the operators that the evaluation knows by itself.
#include "cel/calendar.h"
#include "cel/evaluation.h"
#include "cel/utf8.h"

#include <array>
#include <cstring>

namespace gatehouse::cel {

namespace {

using Kind = Value::Kind;

bool both(std::span<const Value> args, Kind kind)
{
    return args.size() == 2 && args[0].is(kind) && args[1].is(kind);
}

Value overflow(Evaluation& evaluation)
{
    return evaluation.fail(ErrorCode::Overflow, "the result does not fit: overflow");
}

Value joinTexts(Evaluation& evaluation, const Value& a, const Value& b)
{
    const size_t size = a.text().size() + b.text().size();
    if (!evaluation.spend(stepsForBytes(size)))
        return evaluation.exhausted();
    char* const memory = static_cast<char*>(evaluation.arena().allocate(size + 1, 1));
    if (!memory)
        return evaluation.outOfMemory();
    put(put(memory, a.text()), b.text());
    return a.isText() ? Value::string({memory, size}) : Value::bytes({memory, size});
}

Value joinLists(Evaluation& evaluation, const List& a, const List& b)
{
    const size_t first = a.size(), size = first + b.size();
    if (!evaluation.spend(size * kEntriesPerStep))
        return evaluation.exhausted();
    const std::span<Value> out = evaluation.arena().array<Value>(size);
    if (size > 0 && out.empty())
        return evaluation.outOfMemory();
    for (size_t i = 0; i < size; ++i)
        out[i] = i < first ? a.at(i) : b.at(i - first);
    return evaluation.list(out);
}

Value moved(Evaluation& evaluation, Timestamp at, int64_t nanos, bool back)
{
    const int64_t seconds = floorDiv(nanos, kNanosPerSecond);
    int64_t rest = nanos - seconds * kNanosPerSecond;
    Timestamp out;
    out.seconds = back ? at.seconds - seconds : at.seconds + seconds;
    rest = back ? at.nanos - rest : at.nanos + rest;
    const int64_t carry = floorDiv(rest, kNanosPerSecond);
    out.seconds += carry;
    out.nanos = static_cast<int32_t>(rest - carry * kNanosPerSecond);
    if (out.seconds < kFirstSecond || out.seconds > kLastSecond)
        return evaluation.fail(ErrorCode::Range, "the time is out of range: years 1 to 9999");
    return Value::timestamp(out);
}

Value between(Evaluation& evaluation, Timestamp a, Timestamp b)
{
    int64_t seconds = 0, nanos = 0;
    if (__builtin_sub_overflow(a.seconds, b.seconds, &seconds) || __builtin_mul_overflow(seconds, kNanosPerSecond, &nanos) || __builtin_add_overflow(nanos, int64_t(a.nanos) - b.nanos, &nanos))
        return evaluation.fail(ErrorCode::Range, "the duration is out of range: 292 years at most");
    return Value::duration(nanos);
}

Value add(Evaluation& evaluation, std::span<const Value> args)
{
    const Value &a = args[0], &b = args[1];
    if (both(args, Kind::Int) || both(args, Kind::Duration)) {
        int64_t sum = 0;
        if (__builtin_add_overflow(a.asInt(), b.asInt(), &sum))
            return overflow(evaluation);
        return a.is(Kind::Int) ? Value::integer(sum) : Value::duration(sum);
    }
    if (both(args, Kind::Uint)) {
        uint64_t sum = 0;
        return __builtin_add_overflow(a.asUint(), b.asUint(), &sum) ? overflow(evaluation) : Value::natural(sum);
    }
    if (both(args, Kind::Double))
        return Value::real(a.asDouble() + b.asDouble());
    if (both(args, Kind::String) || both(args, Kind::Bytes))
        return joinTexts(evaluation, a, b);
    if (both(args, Kind::List))
        return joinLists(evaluation, a.asList(), b.asList());
    if (a.is(Kind::Timestamp) && b.is(Kind::Duration))
        return moved(evaluation, a.asTimestamp(), b.asDuration(), false);
    if (a.is(Kind::Duration) && b.is(Kind::Timestamp))
        return moved(evaluation, b.asTimestamp(), a.asDuration(), false);
    return evaluation.noOverload("_+_", args);
}

Value subtract(Evaluation& evaluation, std::span<const Value> args)
{
    const Value &a = args[0], &b = args[1];
    if (both(args, Kind::Int) || both(args, Kind::Duration)) {
        int64_t difference = 0;
        if (__builtin_sub_overflow(a.asInt(), b.asInt(), &difference))
            return overflow(evaluation);
        return a.is(Kind::Int) ? Value::integer(difference) : Value::duration(difference);
    }
    if (both(args, Kind::Uint))
        return a.asUint() < b.asUint() ? overflow(evaluation) : Value::natural(a.asUint() - b.asUint());
    if (both(args, Kind::Double))
        return Value::real(a.asDouble() - b.asDouble());
    if (both(args, Kind::Timestamp))
        return between(evaluation, a.asTimestamp(), b.asTimestamp());
    if (a.is(Kind::Timestamp) && b.is(Kind::Duration))
        return moved(evaluation, a.asTimestamp(), b.asDuration(), true);
    return evaluation.noOverload("_-_", args);
}

Value multiply(Evaluation& evaluation, std::span<const Value> args)
{
    if (both(args, Kind::Int)) {
        int64_t product = 0;
        return __builtin_mul_overflow(args[0].asInt(), args[1].asInt(), &product) ? overflow(evaluation) : Value::integer(product);
    }
    if (both(args, Kind::Uint)) {
        uint64_t product = 0;
        return __builtin_mul_overflow(args[0].asUint(), args[1].asUint(), &product) ? overflow(evaluation) : Value::natural(product);
    }
    if (both(args, Kind::Double))
        return Value::real(args[0].asDouble() * args[1].asDouble());
    return evaluation.noOverload("_*_", args);
}

Value divide(Evaluation& evaluation, std::span<const Value> args)
{
    if (both(args, Kind::Double))
        return Value::real(args[0].asDouble() / args[1].asDouble());
    if (!both(args, Kind::Int) && !both(args, Kind::Uint))
        return evaluation.noOverload("_/_", args);
    if (args[1].asUint() == 0)
        return evaluation.fail(ErrorCode::DivideByZero, "division by zero");
    if (args[0].is(Kind::Uint))
        return Value::natural(args[0].asUint() / args[1].asUint());
    if (args[0].asInt() == INT64_MIN && args[1].asInt() == -1)
        return overflow(evaluation);
    return Value::integer(args[0].asInt() / args[1].asInt());
}

Value modulo(Evaluation& evaluation, std::span<const Value> args)
{
    if (!both(args, Kind::Int) && !both(args, Kind::Uint))
        return evaluation.noOverload("_%_", args);
    if (args[1].asUint() == 0)
        return evaluation.fail(ErrorCode::DivideByZero, "modulus by zero");
    if (args[0].is(Kind::Uint))
        return Value::natural(args[0].asUint() % args[1].asUint());
    return Value::integer(args[1].asInt() == -1 ? 0 : args[0].asInt() % args[1].asInt());
}

Value negate(Evaluation& evaluation, std::span<const Value> args)
{
    if (args[0].is(Kind::Double))
        return Value::real(-args[0].asDouble());
    if (!args[0].is(Kind::Int))
        return evaluation.noOverload("-_", args);
    return args[0].asInt() == INT64_MIN ? overflow(evaluation) : Value::integer(-args[0].asInt());
}

Value size(Evaluation& evaluation, std::span<const Value> args)
{
    if (args.size() != 1)
        return evaluation.noOverload("size", args);
    switch (args[0].kind()) {
    case Kind::String:
        if (!evaluation.spend(stepsForBytes(args[0].text().size())))
            return evaluation.exhausted();
        return Value::integer(static_cast<int64_t>(countCodePoints(args[0].text())));
    case Kind::Bytes:
        return Value::integer(static_cast<int64_t>(args[0].text().size()));
    case Kind::List:
        return Value::integer(static_cast<int64_t>(args[0].asList().size()));
    case Kind::Map:
        return Value::integer(static_cast<int64_t>(args[0].asMap().size()));
    default:
        return evaluation.noOverload("size", args);
    }
}

// Operators without work here are steps of the evaluation itself.
constexpr FunctionRow kRows[] = {
    {"_+_(int, int): int", add, "Adds numbers, joins strings, bytes and lists, moves times."},
    {"_+_(uint, uint): uint", add, {}},
    {"_+_(double, double): double", add, {}},
    {"_+_(string, string): string", add, {}},
    {"_+_(bytes, bytes): bytes", add, {}},
    {"_+_(list(A), list(A)): list(A)", add, {}},
    {"_+_(timestamp, duration): timestamp", add, {}},
    {"_+_(duration, timestamp): timestamp", add, {}},
    {"_+_(duration, duration): duration", add, {}},
    {"_-_(int, int): int", subtract, "Subtracts."},
    {"_-_(uint, uint): uint", subtract, {}},
    {"_-_(double, double): double", subtract, {}},
    {"_-_(timestamp, timestamp): duration", subtract, {}},
    {"_-_(timestamp, duration): timestamp", subtract, {}},
    {"_-_(duration, duration): duration", subtract, {}},
    {"_*_(int, int): int", multiply, "Multiplies."},
    {"_*_(uint, uint): uint", multiply, {}},
    {"_*_(double, double): double", multiply, {}},
    {"_/_(int, int): int", divide, "Divides; whole numbers towards zero."},
    {"_/_(uint, uint): uint", divide, {}},
    {"_/_(double, double): double", divide, {}},
    {"_%_(int, int): int", modulo, "What a division leaves."},
    {"_%_(uint, uint): uint", modulo, {}},
    {"-_(int): int", negate, "The opposite number."},
    {"-_(double): double", negate, {}},
    {"!_(bool): bool", nullptr, "Not."},
    {"_==_(A, A): bool", nullptr, "Equal."},
    {"_!=_(A, A): bool", nullptr, "Not equal."},
    {"@in(A, list(A)): bool", nullptr, "Is in a list, or a key of a map."},
    {"@in(A, map(A, B)): bool", nullptr, {}},
    {"_[_](list(A), int): A", nullptr, "An element, or the value of a key."},
    {"_[_](map(A, B), A): B", nullptr, {}},
    {"size(string): int", size, "How many characters, bytes, elements or entries."},
    {"size(bytes): int", size, {}},
    {"size(list(A)): int", size, {}},
    {"size(map(A, B)): int", size, {}},
    {"string.size(): int", size, "How many characters."},
    {"bytes.size(): int", size, "How many bytes."},
    {"list(A).size(): int", size, "How many elements."},
    {"map(A, B).size(): int", size, "How many entries."},
};

} // namespace

std::span<const FunctionRow> operatorFunctions()
{
    return kRows;
}

} // namespace gatehouse::cel
