// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/value.h"

#include "cel/collections.h"

#include <cmath>
#include <gtest/gtest.h>

namespace gatehouse::cel {

TEST(CelValue, NumbersAreComparedByValue)
{
    EXPECT_TRUE(equals(Value::integer(1), Value::natural(1)));
    EXPECT_TRUE(equals(Value::real(1), Value::natural(1)));
    EXPECT_FALSE(equals(Value::integer(-1), Value::natural(UINT64_MAX)));
    EXPECT_FALSE(equals(Value::real(NAN), Value::real(NAN)));
    EXPECT_EQ(compare(Value::integer(-1), Value::natural(0)), Order::Less);
    EXPECT_EQ(compare(Value::natural(UINT64_MAX), Value::integer(INT64_MAX)), Order::Greater);
    EXPECT_EQ(compare(Value::real(1e300), Value::integer(INT64_MAX)), Order::Greater);
    EXPECT_EQ(compare(Value::natural(0), Value::real(-0.5)), Order::Greater);
    EXPECT_EQ(compare(Value::real(NAN), Value::integer(1)), Order::Unordered);
}

TEST(CelValue, OtherKindsAreNeverEqual)
{
    EXPECT_FALSE(equals(Value::string("a"), Value::bytes("a")));
    EXPECT_FALSE(equals(Value(), Value::boolean(false)));
    EXPECT_FALSE(equals(Value::duration(1), Value::integer(1)));
    EXPECT_TRUE(equals(Value::string({}), Value::string("")));
    EXPECT_EQ(compare(Value::string("a"), Value::integer(1)), Order::Incomparable);
    EXPECT_EQ(compare(Value(), Value()), Order::Incomparable);
    EXPECT_EQ(compare(Value::string("f"), Value::string("ế")), Order::Less) << "by code points";
}

TEST(CelValue, ListsAndMapsByTheirContents)
{
    const std::array<Value, 2> ints = {Value::integer(1), Value::integer(2)}, reals = {Value::real(1), Value::real(2)};
    const ArrayList a(ints), b(reals), c(std::span<const Value>(ints.data(), 1));
    EXPECT_TRUE(equals(Value::list(a), Value::list(b)));
    EXPECT_FALSE(equals(Value::list(a), Value::list(c)));
    const std::array<MapEntry, 2> forth = {MapEntry{Value::string("a"), ints[0]}, {Value::string("b"), ints[1]}}, back = {forth[1], forth[0]};
    const ArrayMap x(forth), y(back), z(std::span<const MapEntry>(forth.data(), 1));
    EXPECT_TRUE(equals(Value::map(x), Value::map(y)));
    EXPECT_FALSE(equals(Value::map(x), Value::map(z)));
    EXPECT_FALSE(x.find(Value::string("c")).has_value());
}

TEST(CelValue, AddressesKeepWhatTheyAre)
{
    const Cidr network{{{10, 1, 0, 0}, false}, 16};
    EXPECT_EQ(Value::cidr(network).asCidr(), network);
    EXPECT_TRUE(equals(Value::ip(network.address), Value::ip(network.address)));
    EXPECT_FALSE(equals(Value::ip(network.address), Value::cidr(network)));
    EXPECT_FALSE(equals(Value::ip({{}, false}), Value::ip({{}, true})));
}

TEST(CelValue, ErrorsHaveAPlaceAndAReason)
{
    const Value error = Value::error(ErrorCode::Range, "too far", 7);
    EXPECT_EQ(error.errorCode(), ErrorCode::Range);
    EXPECT_EQ(error.errorAt(), 7u);
    EXPECT_EQ(error.text(), "too far");
    EXPECT_FALSE(equals(error, error));
}

} // namespace gatehouse::cel
