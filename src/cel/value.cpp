// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/value.h"

#include "cel/collections.h"

#include <cmath>

namespace gatehouse::cel {

static_assert(sizeof(Value) == 24);

std::string_view typeName(Value::Kind kind) noexcept
{
    switch (kind) {
    case Value::Kind::Null:
        return "null_type";
    case Value::Kind::Bool:
        return "bool";
    case Value::Kind::Int:
        return "int";
    case Value::Kind::Uint:
        return "uint";
    case Value::Kind::Double:
        return "double";
    case Value::Kind::String:
        return "string";
    case Value::Kind::Bytes:
        return "bytes";
    case Value::Kind::List:
        return "list";
    case Value::Kind::Map:
        return "map";
    case Value::Kind::Timestamp:
        return "google.protobuf.Timestamp";
    case Value::Kind::Duration:
        return "google.protobuf.Duration";
    case Value::Kind::Type:
        return "type";
    case Value::Kind::Ip:
        return "net.IP";
    case Value::Kind::Cidr:
        return "net.CIDR";
    case Value::Kind::Error:
        return "error";
    }
    return {};
}

namespace {

template <class T>
Order order(const T& a, const T& b)
{
    return a < b ? Order::Less : b < a ? Order::Greater : Order::Equal;
}

Order reversed(Order order)
{
    return order == Order::Less ? Order::Greater : order == Order::Greater ? Order::Less : order;
}

Order orderDoubles(double a, double b)
{
    return std::isnan(a) || std::isnan(b) ? Order::Unordered : order(a, b);
}

constexpr double kTwoTo63 = 9223372036854775808.0;
constexpr double kTwoTo64 = 18446744073709551616.0;

// As the reference does: within the range of ints both sides are compared as doubles.
Order orderIntDouble(int64_t a, double b)
{
    if (std::isnan(b))
        return Order::Unordered;
    if (b < -kTwoTo63)
        return Order::Greater;
    if (b > kTwoTo63)
        return Order::Less;
    return order(static_cast<double>(a), b);
}

Order orderUintDouble(uint64_t a, double b)
{
    if (std::isnan(b))
        return Order::Unordered;
    if (b < 0)
        return Order::Greater;
    if (b > kTwoTo64)
        return Order::Less;
    return order(static_cast<double>(a), b);
}

Order orderNumbers(const Value& a, const Value& b)
{
    using Kind = Value::Kind;
    if (a.kind() == b.kind()) {
        if (a.is(Kind::Int))
            return order(a.asInt(), b.asInt());
        return a.is(Kind::Uint) ? order(a.asUint(), b.asUint()) : orderDoubles(a.asDouble(), b.asDouble());
    }
    if (a.is(Kind::Int) && b.is(Kind::Uint))
        return a.asInt() < 0 ? Order::Less : order(static_cast<uint64_t>(a.asInt()), b.asUint());
    if (a.is(Kind::Int))
        return orderIntDouble(a.asInt(), b.asDouble());
    if (a.is(Kind::Uint) && b.is(Kind::Double))
        return orderUintDouble(a.asUint(), b.asDouble());
    return reversed(orderNumbers(b, a));
}

bool equalLists(const List& a, const List& b)
{
    const size_t size = a.size();
    if (size != b.size())
        return false;
    for (size_t i = 0; i < size; ++i) {
        if (!equals(a.at(i), b.at(i)))
            return false;
    }
    return true;
}

bool equalMaps(const Map& a, const Map& b)
{
    const size_t size = a.size();
    if (size != b.size())
        return false;
    for (size_t i = 0; i < size; ++i) {
        const auto other = b.find(a.keyAt(i));
        if (!other || !equals(a.valueAt(i), *other))
            return false;
    }
    return true;
}

} // namespace

bool equalsOther(const Value& a, const Value& b) noexcept
{
    using Kind = Value::Kind;
    if (a.kind() != b.kind())
        return a.isNumber() && b.isNumber() && orderNumbers(a, b) == Order::Equal;
    switch (a.kind()) {
    case Kind::Null:
        return true;
    case Kind::Bool:
    case Kind::Int:
    case Kind::Uint:
    case Kind::Duration:
        return a.asUint() == b.asUint();
    case Kind::Double:
        return a.asDouble() == b.asDouble();
    case Kind::String:
    case Kind::Bytes:
    case Kind::Type:
        return a.text() == b.text();
    case Kind::List:
        return equalLists(a.asList(), b.asList());
    case Kind::Map:
        return equalMaps(a.asMap(), b.asMap());
    case Kind::Timestamp:
        return a.asTimestamp() == b.asTimestamp();
    case Kind::Ip:
        return a.asIp() == b.asIp();
    case Kind::Cidr:
        return a.asCidr() == b.asCidr();
    case Kind::Error:
        return false;
    }
    return false;
}

Order compare(const Value& a, const Value& b) noexcept
{
    using Kind = Value::Kind;
    if (a.isNumber() && b.isNumber())
        return orderNumbers(a, b);
    if (a.kind() != b.kind())
        return Order::Incomparable;
    switch (a.kind()) {
    case Kind::Bool:
        return order(a.asBool(), b.asBool());
    case Kind::String:
    case Kind::Bytes: // UTF-8 sorts as its code points do
        return order(a.text(), b.text());
    case Kind::Timestamp:
        return order(a.asTimestamp(), b.asTimestamp());
    case Kind::Duration:
        return order(a.asDuration(), b.asDuration());
    default:
        return Order::Incomparable;
    }
}

} // namespace gatehouse::cel
