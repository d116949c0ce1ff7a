// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The math extension.
#include "cel/evaluation.h"

#include <cmath>

namespace gatehouse::cel {

namespace {

using Kind = Value::Kind;

// `wanted`: the order of the better one to the best so far.
Value extreme(Evaluation& evaluation, std::span<const Value> args, std::string_view name, Order wanted)
{
    if (args.empty())
        return evaluation.noOverload(name, args);
    const bool inList = args.size() == 1 && args[0].is(Kind::List);
    const size_t count = inList ? args[0].asList().size() : args.size();
    if (!evaluation.spend(count * kEntriesPerStep))
        return evaluation.exhausted();
    if (count == 0)
        return evaluation.fail(ErrorCode::InvalidArgument, {name, " of an empty list"});
    Value best;
    for (size_t i = 0; i < count; ++i) {
        const Value one = inList ? args[0].asList().at(i) : args[i];
        if (!one.isNumber())
            return evaluation.noOverload(name, {&one, 1});
        if (i == 0 || compare(one, best) == wanted)
            best = one;
    }
    return best;
}

Value greatest(Evaluation& evaluation, std::span<const Value> args)
{
    return extreme(evaluation, args, "math.greatest", Order::Greater);
}

Value least(Evaluation& evaluation, std::span<const Value> args)
{
    return extreme(evaluation, args, "math.least", Order::Less);
}

template <double (*kWork)(double)>
Value rounded(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].is(Kind::Double) ? Value::real(kWork(args[0].asDouble())) : evaluation.noOverload("math rounding", args);
}

double up(double value)
{
    return std::ceil(value);
}
double down(double value)
{
    return std::floor(value);
}
double nearest(double value)
{
    return std::round(value);
}
double towardsZero(double value)
{
    return std::trunc(value);
}

Value absolute(Evaluation& evaluation, std::span<const Value> args)
{
    if (args[0].is(Kind::Uint))
        return args[0];
    if (args[0].is(Kind::Double))
        return Value::real(std::fabs(args[0].asDouble()));
    if (!args[0].is(Kind::Int))
        return evaluation.noOverload("math.abs", args);
    if (args[0].asInt() == INT64_MIN)
        return evaluation.fail(ErrorCode::Overflow, "the result does not fit: overflow");
    return Value::integer(std::abs(args[0].asInt()));
}

Value sign(Evaluation& evaluation, std::span<const Value> args)
{
    const auto of = [](auto value) { return value > 0 ? 1 : value < 0 ? -1 : 0; };
    if (args[0].is(Kind::Int))
        return Value::integer(of(args[0].asInt()));
    if (args[0].is(Kind::Uint))
        return Value::natural(args[0].asUint() > 0 ? 1 : 0);
    if (!args[0].is(Kind::Double))
        return evaluation.noOverload("math.sign", args);
    return std::isnan(args[0].asDouble()) ? args[0] : Value::real(of(args[0].asDouble()));
}

Value squareRoot(Evaluation& evaluation, std::span<const Value> args)
{
    if (!args[0].isNumber())
        return evaluation.noOverload("math.sqrt", args);
    const double number = args[0].is(Kind::Int) ? static_cast<double>(args[0].asInt()) : args[0].is(Kind::Uint) ? static_cast<double>(args[0].asUint()) : args[0].asDouble();
    return Value::real(std::sqrt(number));
}

Value isNan(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].is(Kind::Double) ? Value::boolean(std::isnan(args[0].asDouble())) : evaluation.noOverload("math.isNaN", args);
}

Value isInfinite(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].is(Kind::Double) ? Value::boolean(std::isinf(args[0].asDouble())) : evaluation.noOverload("math.isInf", args);
}

Value isFinite(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].is(Kind::Double) ? Value::boolean(std::isfinite(args[0].asDouble())) : evaluation.noOverload("math.isFinite", args);
}

template <class Work>
Value bits(Evaluation& evaluation, std::span<const Value> args, std::string_view name, Work work)
{
    if (args.size() != 2 || args[0].kind() != args[1].kind() || (!args[0].is(Kind::Int) && !args[0].is(Kind::Uint)))
        return evaluation.noOverload(name, args);
    const uint64_t out = work(args[0].asUint(), args[1].asUint());
    return args[0].is(Kind::Int) ? Value::integer(static_cast<int64_t>(out)) : Value::natural(out);
}

Value bitAnd(Evaluation& evaluation, std::span<const Value> args)
{
    return bits(evaluation, args, "math.bitAnd", [](uint64_t a, uint64_t b) { return a & b; });
}

Value bitOr(Evaluation& evaluation, std::span<const Value> args)
{
    return bits(evaluation, args, "math.bitOr", [](uint64_t a, uint64_t b) { return a | b; });
}

Value bitXor(Evaluation& evaluation, std::span<const Value> args)
{
    return bits(evaluation, args, "math.bitXor", [](uint64_t a, uint64_t b) { return a ^ b; });
}

Value bitNot(Evaluation& evaluation, std::span<const Value> args)
{
    if (args[0].is(Kind::Int))
        return Value::integer(~args[0].asInt());
    return args[0].is(Kind::Uint) ? Value::natural(~args[0].asUint()) : evaluation.noOverload("math.bitNot", args);
}

Value shift(Evaluation& evaluation, std::span<const Value> args, bool left)
{
    if (args.size() != 2 || (!args[0].is(Kind::Int) && !args[0].is(Kind::Uint)) || !args[1].is(Kind::Int))
        return evaluation.noOverload(left ? "math.bitShiftLeft" : "math.bitShiftRight", args);
    const int64_t by = args[1].asInt();
    if (by < 0)
        return evaluation.fail(ErrorCode::InvalidArgument, "negative offset");
    const bool isInt = args[0].is(Kind::Int);
    if (left) {
        const uint64_t out = by > 63 ? 0 : args[0].asUint() << by;
        return isInt ? Value::integer(static_cast<int64_t>(out)) : Value::natural(out);
    }
    if (isInt)
        return Value::integer(args[0].asInt() >> std::min<int64_t>(by, 63));
    return Value::natural(by > 63 ? 0 : args[0].asUint() >> by);
}

Value shiftLeft(Evaluation& evaluation, std::span<const Value> args)
{
    return shift(evaluation, args, true);
}

Value shiftRight(Evaluation& evaluation, std::span<const Value> args)
{
    return shift(evaluation, args, false);
}

constexpr FunctionRow kRows[] = {
    {"math.greatest(list(A)): A", greatest, "The greatest of the numbers."},
    {"math.greatest(int...): int", greatest, {}},
    {"math.greatest(uint...): uint", greatest, {}},
    {"math.greatest(double...): double", greatest, {}},
    {"math.greatest(dyn...): dyn", greatest, {}},
    {"math.least(list(A)): A", least, "The least of the numbers."},
    {"math.least(int...): int", least, {}},
    {"math.least(uint...): uint", least, {}},
    {"math.least(double...): double", least, {}},
    {"math.least(dyn...): dyn", least, {}},
    {"math.ceil(double): double", rounded<up>, "The next whole number upwards."},
    {"math.floor(double): double", rounded<down>, "The next whole number downwards."},
    {"math.round(double): double", rounded<nearest>, "The nearest whole number, halves away from zero."},
    {"math.trunc(double): double", rounded<towardsZero>, "Without its fraction."},
    {"math.abs(int): int", absolute, "Without its sign."},
    {"math.abs(uint): uint", absolute, {}},
    {"math.abs(double): double", absolute, {}},
    {"math.sign(int): int", sign, "-1, 0, or 1."},
    {"math.sign(uint): uint", sign, {}},
    {"math.sign(double): double", sign, {}},
    {"math.sqrt(double): double", squareRoot, "The square root."},
    {"math.sqrt(int): double", squareRoot, {}},
    {"math.sqrt(uint): double", squareRoot, {}},
    {"math.isNaN(double): bool", isNan, "Is it not a number?"},
    {"math.isInf(double): bool", isInfinite, "Is it infinite?"},
    {"math.isFinite(double): bool", isFinite, "Is it neither infinite nor NaN?"},
    {"math.bitAnd(int, int): int", bitAnd, "The bits that both have."},
    {"math.bitAnd(uint, uint): uint", bitAnd, {}},
    {"math.bitOr(int, int): int", bitOr, "The bits that one of them has."},
    {"math.bitOr(uint, uint): uint", bitOr, {}},
    {"math.bitXor(int, int): int", bitXor, "The bits that only one of them has."},
    {"math.bitXor(uint, uint): uint", bitXor, {}},
    {"math.bitNot(int): int", bitNot, "The bits that it has not."},
    {"math.bitNot(uint): uint", bitNot, {}},
    {"math.bitShiftLeft(int, int): int", shiftLeft, "Bits moved up by so many places."},
    {"math.bitShiftLeft(uint, int): uint", shiftLeft, {}},
    {"math.bitShiftRight(int, int): int", shiftRight, "Bits moved down by so many places."},
    {"math.bitShiftRight(uint, int): uint", shiftRight, {}},
};

} // namespace

std::span<const FunctionRow> mathFunctions()
{
    return kRows;
}

} // namespace gatehouse::cel
