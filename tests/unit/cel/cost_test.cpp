// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/cost.h"

#include "unit/cel/cel_support.h"

namespace gatehouse::cel {

namespace {

Environment sized()
{
    return *Environment::make({{"s", Type::Kind::String, {}, 320}, {"list", Type::list(Type::Kind::String), {}, 10}, {"n", Type::Kind::Int}});
}

CostRange costOf(std::string_view source)
{
    const Environment environment = sized();
    const Compiled compiled = compile(source, environment);
    return compiled.program ? compiled.program->cost() : CostRange{};
}

} // namespace

TEST(CelCost, EveryOperandAndOperatorIsAStep)
{
    EXPECT_EQ(costOf("n + 1").least, 3u);
    EXPECT_EQ(costOf("n + 1").most, 3u);
    EXPECT_EQ(costOf("n > 1 || n < 0 || n == 5").least, 4u) << "the first may decide";
    EXPECT_EQ(costOf("n > 1 || n < 0 || n == 5").most, 10u);
    EXPECT_EQ(costOf("n > 1 ? n : n + n + n").least, 5u);
    EXPECT_EQ(costOf("n > 1 ? n : n + n + n").most, 9u);
}

TEST(CelCost, TextsAndListsArePaidByTheirSize)
{
    EXPECT_EQ(costOf("s.contains('abc')").most, 3 + 323 / kBytesPerStep);
    EXPECT_EQ(costOf("s in list").most, 3 + 10 + 320 / kBytesPerStep);
    EXPECT_EQ(costOf("list.all(x, x == 'a')").most, 2 + 10 * (1 + 3));
    EXPECT_EQ(costOf("list.all(x, list.all(y, x == y))").least, 2u) << "they may be empty";
    EXPECT_GT(costOf("list.all(x, list.all(y, x == y))").most, 300u);
}

TEST(CelCost, ATextThatIsLookedUpIsPaidByItsSize)
{
    const Environment environment = *Environment::make({{"m", Type::map(Type::Kind::String, Type::Kind::String)}});
    const std::string text(320, 'a');
    const std::array<MapEntry, 1> entries = {{{Value::string("a"), Value::string(text)}}};
    const ArrayMap map(entries);
    const std::array<Value, 1> variables = {Value::map(map)};
    for (const auto& [source, operands] : {std::pair("m.a", 2u), std::pair("m['a']", 3u), std::pair("has(m.a)", 2u), std::pair("'a' in m", 3u)}) {
        for (const uint64_t steps : {operands + 320 / kBytesPerStep, operands + 320 / kBytesPerStep - 1}) {
            CompileOptions options;
            options.limits.cost = steps;
            const Compiled compiled = compile(source, environment, options);
            ASSERT_TRUE(compiled.program) << source;
            EXPECT_GE(compiled.program->cost().most, operands + 320 / kBytesPerStep) << source;
            Scratch scratch;
            EXPECT_EQ(compiled.program->evaluate(scratch, variables).isError(), steps < operands + 320 / kBytesPerStep) << source << ' ' << steps;
        }
    }
}

TEST(CelCost, APatternIsPaidByItsSizeToo)
{
    const Environment environment = sized();
    const std::string text(320, 'a');
    const std::array<Value, 1> patterns = {Value::string("x{1000}x{1000}")};
    const ArrayList list(patterns);
    const std::array<Value, 3> variables = {Value::string(text), Value::list(list), Value::integer(3)};
    const auto fails = [&](std::string_view source, uint64_t steps) {
        CompileOptions options;
        options.limits.cost = steps;
        const Compiled compiled = compile(source, environment, options);
        EXPECT_TRUE(compiled.program) << source;
        Scratch scratch;
        const Value value = compiled.program->evaluate(scratch, variables);
        return value.isError() ? std::string(value.text()) : std::string();
    };
    const std::string exhausted = "the expression takes more steps than it may";
    EXPECT_EQ(fails("s.matches('b')", 200), "");
    EXPECT_EQ(fails("s.matches('([a-z]{1,50}x){10}')", 200), exhausted);
    EXPECT_EQ(fails("s.substring(0, 8).matches('x{1000}')", 40), exhausted) << "of a short text, too";
    EXPECT_EQ(fails("s.matches('x{1000}x{1000}')", 100'000), "");
    EXPECT_EQ(fails("list.exists(p, s.matches(p))", 100'000), "the pattern is too large to be no constant");
}

TEST(CelCost, SeveralProgramsMayShareABudget)
{
    const Environment environment = sized();
    const std::array<Value, 3> variables = {Value::string("a"), Value(), Value::integer(3)};
    const Compiled compiled = compile("n + 1 == 4", environment);
    Scratch scratch;
    uint64_t left = 12;
    for (const uint64_t then : {7u, 2u}) {
        EXPECT_TRUE(compiled.program->evaluate(scratch, variables, left).isTrue());
        EXPECT_EQ(left, then);
    }
    for (int i = 0; i < 2; ++i) {
        const Value value = compiled.program->evaluate(scratch, variables, left);
        ASSERT_TRUE(value.isError());
        EXPECT_EQ(value.errorCode(), ErrorCode::CostLimit);
        EXPECT_EQ(left, 0u);
    }
}

TEST(CelCost, TheEstimateIsNoLessThanWhatIsTaken)
{
    const Environment environment = sized();
    const std::string text(320, 'a');
    std::array<Value, 10> values;
    values.fill(Value::string("aaaaaaaa"));
    const ArrayList list(values);
    const std::array<Value, 3> variables = {Value::string(text), Value::list(list), Value::integer(3)};
    for (const std::string_view source : {"s.contains('b')", "s in list", "list.all(x, list.exists(y, x == y))", "list.map(x, x + s).filter(x, x.startsWith('b')).size() == 0", "s.matches('([a-z]{1,50}x){10}') || list.exists(p, s.matches(p + '{1,20}b'))", "s.matches('b') || s.split('').size() == 320",
                                          "{'a': s, 'b': s}.all(k, v, v.lowerAscii() == s)", "cel.bind(t, s + s, t.indexOf('b') == -1 && t.upperAscii() != t)"}) {
        CompileOptions options;
        const CostRange cost = compile(source, environment).program->cost();
        options.limits.cost = std::max<uint64_t>(cost.most, 1);
        const Compiled compiled = compile(source, environment, options);
        ASSERT_TRUE(compiled.program) << source;
        Scratch scratch;
        const Value value = compiled.program->evaluate(scratch, variables);
        EXPECT_FALSE(value.isError()) << source << ": " << compiled.program->errorText(value);
    }
}

} // namespace gatehouse::cel
