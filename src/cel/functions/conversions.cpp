// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// From one type to another, and what type a value has.
#include "base/bytes.h"
#include "cel/calendar.h"
#include "cel/evaluation.h"
#include "cel/network.h"
#include "cel/numbers.h"

#include <charconv>
#include <cmath>

namespace gatehouse::cel {

namespace {

using Kind = Value::Kind;

Value outOfRange(Evaluation& evaluation)
{
    return evaluation.fail(ErrorCode::Range, "the number is out of range");
}

Value notA(Evaluation& evaluation, std::string_view what, const Value& text)
{
    return evaluation.fail(ErrorCode::InvalidArgument, {"'", text.text().substr(0, 64), "' is not ", what});
}

template <class T>
bool readNumber(std::string_view text, T& out)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && !text.empty() && end == text.data() + text.size();
}

Value toInt(Evaluation& evaluation, std::span<const Value> args)
{
    const Value& value = args[0];
    switch (value.kind()) {
    case Kind::Int:
        return value;
    case Kind::Uint:
        return value.asUint() > uint64_t(INT64_MAX) ? outOfRange(evaluation) : Value::integer(static_cast<int64_t>(value.asUint()));
    case Kind::Double: // both ends are left out: they are not exact
        return value.asDouble() > -9223372036854775808.0 && value.asDouble() < 9223372036854775808.0 ? Value::integer(static_cast<int64_t>(value.asDouble())) : outOfRange(evaluation);
    case Kind::String: {
        int64_t out = 0;
        return readNumber(value.text(), out) ? Value::integer(out) : notA(evaluation, "an int", value);
    }
    case Kind::Timestamp:
        return Value::integer(value.asTimestamp().seconds);
    case Kind::Duration:
        return Value::integer(value.asDuration());
    default:
        return evaluation.noOverload("int", args);
    }
}

Value toUint(Evaluation& evaluation, std::span<const Value> args)
{
    const Value& value = args[0];
    switch (value.kind()) {
    case Kind::Uint:
        return value;
    case Kind::Int:
        return value.asInt() < 0 ? outOfRange(evaluation) : Value::natural(value.asUint());
    case Kind::Double:
        return value.asDouble() >= 0 && value.asDouble() < 18446744073709551616.0 ? Value::natural(static_cast<uint64_t>(value.asDouble())) : outOfRange(evaluation);
    case Kind::String: {
        uint64_t out = 0;
        return readNumber(value.text(), out) ? Value::natural(out) : notA(evaluation, "a uint", value);
    }
    default:
        return evaluation.noOverload("uint", args);
    }
}

Value toDouble(Evaluation& evaluation, std::span<const Value> args)
{
    const Value& value = args[0];
    switch (value.kind()) {
    case Kind::Double:
        return value;
    case Kind::Int:
        return Value::real(static_cast<double>(value.asInt()));
    case Kind::Uint:
        return Value::real(static_cast<double>(value.asUint()));
    case Kind::String: {
        const auto out = parseDouble(value.text());
        return out ? Value::real(*out) : notA(evaluation, "a double", value);
    }
    default:
        return evaluation.noOverload("double", args);
    }
}

Value toBool(Evaluation& evaluation, std::span<const Value> args)
{
    const Value& value = args[0];
    if (value.is(Kind::Bool))
        return value;
    if (!value.isText())
        return evaluation.noOverload("bool", args);
    for (const std::string_view yes : {"1", "t", "true", "TRUE", "True"}) {
        if (value.text() == yes)
            return Value::boolean(true);
    }
    for (const std::string_view no : {"0", "f", "false", "FALSE", "False"}) {
        if (value.text() == no)
            return Value::boolean(false);
    }
    return notA(evaluation, "a bool", value);
}

Value toText(Evaluation& evaluation, std::span<const Value> args)
{
    const Value& value = args[0];
    switch (value.kind()) {
    case Kind::String:
        return value;
    case Kind::Bool:
        return Value::string(value.asBool() ? "true" : "false");
    case Kind::Int:
        return evaluation.text(std::to_string(value.asInt()));
    case Kind::Uint:
        return evaluation.text(std::to_string(value.asUint()));
    case Kind::Double:
        return evaluation.text(doubleText(value.asDouble()));
    case Kind::Bytes:
        if (!evaluation.spend(stepsForBytes(value.text().size())))
            return evaluation.exhausted();
        return base::isValidUtf8(value.text()) ? Value::string(value.text()) : evaluation.fail(ErrorCode::InvalidArgument, "the bytes are not UTF-8");
    case Kind::Timestamp:
        return evaluation.text(timestampText(value.asTimestamp()));
    case Kind::Duration:
        return evaluation.text(nanosText(value.asDuration()));
    case Kind::Ip:
        return evaluation.text(ipText(value.asIp()));
    case Kind::Cidr:
        return evaluation.text(cidrText(value.asCidr()));
    default:
        return evaluation.noOverload("string", args);
    }
}

Value toBytes(Evaluation& evaluation, std::span<const Value> args)
{
    if (args[0].is(Kind::Bytes))
        return args[0];
    return args[0].isText() ? Value::bytes(args[0].text()) : evaluation.noOverload("bytes", args);
}

Value toDyn(Evaluation&, std::span<const Value> args)
{
    return args[0];
}

Value typeOf(Evaluation&, std::span<const Value> args)
{
    return Value::type(typeName(args[0].kind()));
}

constexpr FunctionRow kRows[] = {
    {"int(int): int", toInt, "A whole number, from a number, a text, or a time (seconds since 1970)."},
    {"int(uint): int", toInt, {}},
    {"int(double): int", toInt, {}},
    {"int(string): int", toInt, {}},
    {"int(timestamp): int", toInt, {}},
    {"int(duration): int", toInt, {}},
    {"uint(uint): uint", toUint, "A whole number from zero on."},
    {"uint(int): uint", toUint, {}},
    {"uint(double): uint", toUint, {}},
    {"uint(string): uint", toUint, {}},
    {"double(double): double", toDouble, "A number with a fraction."},
    {"double(int): double", toDouble, {}},
    {"double(uint): double", toDouble, {}},
    {"double(string): double", toDouble, {}},
    {"bool(bool): bool", toBool, "True or false, from a text: true, t, 1, false, f, 0."},
    {"bool(string): bool", toBool, {}},
    {"string(string): string", toText, "The text of a value."},
    {"string(bool): string", toText, {}},
    {"string(int): string", toText, {}},
    {"string(uint): string", toText, {}},
    {"string(double): string", toText, {}},
    {"string(bytes): string", toText, {}},
    {"string(timestamp): string", toText, {}},
    {"string(duration): string", toText, {}},
    {"string(net.IP): string", toText, {}},
    {"string(net.CIDR): string", toText, {}},
    {"bytes(bytes): bytes", toBytes, "The UTF-8 bytes of a text."},
    {"bytes(string): bytes", toBytes, {}},
    {"dyn(A): dyn", toDyn, "The value itself, of which the check is to assume nothing."},
    {"type(A): type", typeOf, "The type of a value."},
};

} // namespace

std::span<const FunctionRow> conversionFunctions()
{
    return kRows;
}

} // namespace gatehouse::cel
