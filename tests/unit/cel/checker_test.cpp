// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/checker.h"

#include "unit/cel/cel_support.h"
#include "cel/parser.h"

namespace gatehouse::cel {

namespace {

Environment gateway()
{
    const Type request = Type::record("request", {{"method", Type::Kind::String}, {"path", Type::Kind::String}, {"headers", Type::map(Type::Kind::String, Type::Kind::String)}, {"size", Type::Kind::Int}, {"time", Type::Kind::Timestamp}});
    return *Environment::make({{"request", request}, {"groups", Type::list(Type::Kind::String)}, {"claims", Type::map(Type::Kind::String, Type::Kind::Dyn)}, {"a.b", Type::Kind::Int}});
}

std::string typeOf(std::string_view source)
{
    const Parsed parsed = parse(source);
    const Environment environment = gateway();
    const Checked checked = check(*parsed.ast, environment);
    return checked.issues.empty() ? checked.type.text() : issueText(checked.issues[0]);
}

} // namespace

TEST(CelChecker, InfersTypes)
{
    EXPECT_EQ(typeOf("request.method"), "string");
    EXPECT_EQ(typeOf("request['method']"), "string");
    EXPECT_EQ(typeOf("request.headers['x'].size() + 1"), "int");
    EXPECT_EQ(typeOf("groups.map(g, g.size())"), "list(int)");
    EXPECT_EQ(typeOf("groups.filter(g, g != '')"), "list(string)");
    EXPECT_EQ(typeOf("request.headers.map(k, k)"), "list(string)");
    EXPECT_EQ(typeOf("request.headers.transformMap(k, v, v.size())"), "map(string, int)");
    EXPECT_EQ(typeOf("[[], [[]], [[[]]]]"), "list(list(list(list(dyn))))");
    EXPECT_EQ(typeOf("[1, 'a']"), "list(dyn)");
    EXPECT_EQ(typeOf("claims.iss"), "dyn");
    EXPECT_EQ(typeOf("claims.a.b.c == 1"), "bool");
    EXPECT_EQ(typeOf("a.b + 1"), "int") << "a name with a full stop";
    EXPECT_EQ(typeOf("cel.bind(n, request.size, n * 2)"), "int");
    EXPECT_EQ(typeOf("math.greatest(1, 2)"), "int");
    EXPECT_EQ(typeOf("math.greatest(1, 2.0)"), "dyn");
    EXPECT_EQ(typeOf("request.time - duration('1h')"), "timestamp");
    EXPECT_EQ(typeOf("request.time == null"), "bool");
    EXPECT_EQ(typeOf("type(1)"), "type");
}

TEST(CelChecker, SaysWhatDoesNotGoTogether)
{
    EXPECT_EQ(typeOf("requst.method == 'GET'"), "line 1, column 1: there is no 'requst', did you mean 'request'?");
    EXPECT_EQ(typeOf("request.metod == 'GET'"), "line 1, column 1: 'request' has no field 'metod', did you mean 'method'?");
    EXPECT_EQ(typeOf("request.method.startWith('G')"), "line 1, column 1: there is no function 'startWith', did you mean 'startsWith'?");
    EXPECT_EQ(typeOf("request.method == 1"), "line 1, column 1: '==' does not take string and int: they are never equal");
    EXPECT_EQ(typeOf("request.size + 1u"), "line 1, column 1: '+' does not take int and uint");
    EXPECT_EQ(typeOf("request.method < 3"), "line 1, column 1: '<' does not take string and int");
    EXPECT_EQ(typeOf("request.size in groups"), "line 1, column 1: 'in' does not take int and list(string)");
    EXPECT_EQ(typeOf("'a' in request.path"), "line 1, column 1: 'in' does not take string and string: for a part of a text there is contains()");
    EXPECT_EQ(typeOf("request.method && true"), "line 1, column 1: '&&' wants a bool, not string");
    EXPECT_EQ(typeOf("request.path.contains(1)"), "line 1, column 1: contains() does not take (string, int): there is string.contains(string): bool");
    EXPECT_EQ(typeOf("true ? 1 : 'a'"), "line 1, column 1: both cases of '?' must have one type, not int and string");
    EXPECT_EQ(typeOf("groups.all(g, g)"), "line 1, column 15: the condition must be a bool, not string");
    EXPECT_EQ(typeOf("request.size.all(g, true)"), "line 1, column 1: a value of type int can't be gone through: it must be a list or a map");
    EXPECT_EQ(typeOf("request.size.x"), "line 1, column 1: a value of type int has no fields");
    EXPECT_EQ(typeOf("{1.5: 2}"), "line 1, column 2: a key must be a bool, int, uint, or string, not double");
    EXPECT_EQ(typeOf("-request.method"), "line 1, column 1: '-' does not take string");
}

TEST(CelChecker, TellsAllAtOnceInTheirOrder)
{
    const Parsed parsed = parse("nothing == 1 &&\n request.size == 'a' && nowhere()");
    const Environment environment = gateway();
    const Checked checked = check(*parsed.ast, environment);
    ASSERT_EQ(checked.issues.size(), 3u);
    EXPECT_EQ(checked.issues[1].line, 2);
    EXPECT_EQ(checked.issues[1].column, 2);
    EXPECT_EQ(checked.issues[2].column, 25);
}

TEST(CelChecker, NamesAreLookedForFromTheContainerOutwards)
{
    const Environment environment = *Environment::make({{"x.y.v", Type::Kind::Int}, {"x.v", Type::Kind::String}, {"v", Type::Kind::Bool}}, "x.y");
    const std::vector<Value> values = {Value::integer(1), Value::string("two"), Value::boolean(true)};
    EXPECT_EQ(testing::evaluated("v", environment, values), "1");
    EXPECT_EQ(testing::evaluated(".v", environment, values), "true");
    EXPECT_EQ(testing::evaluated("x.v", environment, values), "\"two\"");
    EXPECT_EQ(testing::evaluated("[5].exists(v, v == 5)", environment, values), "true") << "a macro's variable hides it";
    EXPECT_FALSE(Environment::make({{"a", Type::Kind::Int}, {"a", Type::Kind::Int}}).ok());
}

TEST(CelChecker, TheResultMustBeWhatIsWanted)
{
    CompileOptions options;
    options.result = Type(Type::Kind::Bool);
    EXPECT_EQ(testing::evaluated("1 + 1", {}, {}, options), "! line 1, column 1: the expression must come to bool, not int");
    EXPECT_EQ(testing::evaluated("1 == 1", {}, {}, options), "true");
}

} // namespace gatehouse::cel
