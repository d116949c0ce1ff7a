// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/functions.h"

#include "unit/cel/cel_support.h"

namespace gatehouse::cel {

using testing::evaluated;
using testing::unchecked;

TEST(CelFunctions, EverySignatureIsRead)
{
    size_t overloads = 0;
    for (const Function& function : allFunctions()) {
        EXPECT_FALSE(function.name.empty());
        EXPECT_FALSE(function.description.empty()) << function.name;
        for (const Overload& overload : function.overloads) {
            ++overloads;
            // Written again from what was read, it is the same.
            std::string text;
            size_t first = 0;
            if (function.member) {
                text = overload.params[0].text() + '.';
                first = 1;
            }
            text += function.name + '(';
            for (size_t i = first; i < overload.params.size(); ++i)
                text += (i > first ? ", " : "") + overload.params[i].text();
            text += std::string(overload.variadic ? "..." : "") + "): " + overload.result.text();
            EXPECT_EQ(text, overload.signature);
        }
    }
    EXPECT_GT(overloads, 170u);
    EXPECT_EQ(findFunction("math.abs", false)->overloads.size(), 3u);
    EXPECT_NE(findFunction("matches", true), nullptr);
    EXPECT_NE(findFunction("matches", false), nullptr);
    EXPECT_EQ(findFunction("matches", true) == findFunction("matches", false), false);
    EXPECT_EQ(findFunction("nothing", true), nullptr);
}

TEST(CelFunctions, NoneMindsValuesOfAnyKind)
{
    const std::vector<std::string> values = {"null", "true", "1", "1u", "1.5", "'a'", "b'a'", "[]", "{}", "timestamp(0)", "duration('1s')", "int", "ip('1.1.1.1')", "cidr('1.1.1.1/8')"};
    CompileOptions options;
    options.check = false;
    for (const Function& function : allFunctions()) {
        if (!function.run)
            continue;
        for (size_t count = 0; count <= 3; ++count) {
            for (const std::string& first : values) {
                for (const std::string& second : {std::string("'a'"), std::string("1"), first}) {
                    std::vector<std::string> args = {first, second, second};
                    args.resize(count);
                    std::string call;
                    if (function.name.find('_') != std::string::npos)
                        continue;
                    if (function.member && count == 0)
                        continue;
                    call = function.member ? "(" + args[0] + ")." + function.name + "(" : function.name + "(";
                    for (size_t i = function.member ? 1 : 0; i < args.size(); ++i)
                        call += (i > (function.member ? 1u : 0u) ? ", " : "") + args[i];
                    call += ")";
                    const Compiled compiled = compile(call, {}, options);
                    ASSERT_TRUE(compiled.program) << call;
                    Scratch scratch;
                    (void)compiled.program->evaluate(scratch, {});
                }
            }
        }
    }
}

TEST(CelFunctions, Strings)
{
    EXPECT_EQ(evaluated("'añb'.size()"), "3");
    EXPECT_EQ(evaluated("'a,b,,c'.split(',')"), "[\"a\", \"b\", \"\", \"c\"]");
    EXPECT_EQ(evaluated("'a,b,c'.split(',', 2)"), "[\"a\", \"b,c\"]");
    EXPECT_EQ(evaluated("'äöü'.split('')"), "[\"ä\", \"ö\", \"ü\"]");
    EXPECT_EQ(evaluated("''.split('')"), "[]");
    EXPECT_EQ(evaluated("''.split(',')"), "[\"\"]");
    EXPECT_EQ(evaluated("'abc'.replace('', '-')"), "\"-a-b-c-\"");
    EXPECT_EQ(evaluated("'aaa'.replace('a', 'b', 2)"), "\"bba\"");
    EXPECT_EQ(evaluated("'Hällo'.substring(1, 3) + 'Hällo'.charAt(4)"), "\"älo\"");
    EXPECT_EQ(evaluated("' \\t x y \\n'.trim()"), "\"x y\"");
    EXPECT_EQ(evaluated("['a', 'b'].join(', ')"), "\"a, b\"");
    EXPECT_EQ(evaluated("'bananananana'.lastIndexOf('nana', 7)"), "6");
    EXPECT_EQ(evaluated("'abc'.matches('^a.c$') && matches('xabcx', 'abc') && !'abc'.matches('d')"), "true");
    EXPECT_EQ(evaluated("strings.quote('a\\n\"b\"')"), "\"\"a\\n\\\"b\\\"\"\"");
    EXPECT_EQ(evaluated("['a', 'b'].exists(p, 'xay'.matches(p))"), "true") << "a pattern that is no constant";
    EXPECT_EQ(evaluated("['('].exists(p, 'a'.matches(p))"), "line 1, column 17: the pattern is not valid: missing ): (");
}

TEST(CelFunctions, TextsThatAreNotUtf8AreBorne)
{
    const Environment environment = *Environment::make({{"s", Type::Kind::String}});
    const std::array<Value, 1> variables = {Value::string("a\xff\xc3z\xe2\x82")};
    EXPECT_EQ(evaluated("s.size()", environment, variables), "6");
    EXPECT_EQ(evaluated("s.charAt(3)", environment, variables), "\"z\"");
    EXPECT_EQ(evaluated("s.reverse().size() + s.split('').size() + s.trim().size()", environment, variables), "18");
    EXPECT_EQ(evaluated("s.matches('z')", environment, variables), "true");
    EXPECT_EQ(evaluated("s.indexOf('z')", environment, variables), "3");
}

TEST(CelFunctions, Formats)
{
    EXPECT_EQ(evaluated("'%s is %d, %.2f, %x, %b%%'.format(['a', 5, 1.005, 255, 5])"), "\"a is 5, 1.00, ff, 101%\"");
    EXPECT_EQ(evaluated("'%s'.format([{'b': [1, null], 'a': duration('90s')}])"), "\"{a: 90s, b: [1, null]}\"");
    EXPECT_EQ(evaluated("'%s %s'.format(['a'])"), "line 1, column 1: format: index 1 out of range: too few arguments");
    EXPECT_EQ(evaluated("'%.999999999f'.format([1.0])"), "line 1, column 1: format: a precision is a number up to 100");
    EXPECT_EQ(evaluated("'%'.format([1.0])"), "line 1, column 1: format: the text ends within a clause");
    EXPECT_EQ(evaluated("'%d'.format(['a'])"), "line 1, column 1: format: %d writes integers, not string");
}

TEST(CelFunctions, MathAndBits)
{
    EXPECT_EQ(evaluated("[math.ceil(1.2), math.floor(-1.2), math.round(-1.5), math.trunc(-1.7)]"), "[2., -2., -2., -1.]");
    EXPECT_EQ(evaluated("math.greatest([1, 2.5, 2u])"), "2.5");
    EXPECT_EQ(evaluated("math.least(3, -1, 2)"), "-1");
    EXPECT_EQ(evaluated("math.abs(-9223372036854775808)"), "line 1, column 1: the result does not fit: overflow");
    EXPECT_EQ(evaluated("[math.sign(-3), math.sign(0)]"), "[-1, 0]");
    EXPECT_EQ(evaluated("[math.bitAnd(6, 3), math.bitOr(6, 3), math.bitXor(6, 3), math.bitNot(0), math.bitShiftLeft(1, 4), math.bitShiftRight(-1024, 64)]"), "[2, 7, 5, -1, 16, -1]");
    EXPECT_EQ(evaluated("math.bitShiftLeft(1u, 200)"), "0u");
    EXPECT_EQ(evaluated("math.bitShiftLeft(1, -1)"), "line 1, column 1: negative offset");
    EXPECT_EQ(evaluated("math.isNaN(0.0 / 0.0) && math.isInf(1.0 / 0.0) && math.isFinite(math.sqrt(2))"), "true");
    EXPECT_EQ(evaluated("math.ceil(dyn(1))"), "line 1, column 1: no such overload: math rounding(int)");
}

TEST(CelFunctions, Conversions)
{
    EXPECT_EQ(evaluated("[string(1.0), string(1e21), string(1e-7), string(100000.0), string(0.1)]"), "[\"1\", \"1e+21\", \"1e-07\", \"100000\", \"0.1\"]");
    EXPECT_EQ(evaluated("int('-42') + int('+2')"), "-40");
    EXPECT_EQ(evaluated("int('4 ')"), "line 1, column 1: '4 ' is not an int");
    EXPECT_EQ(evaluated("uint(-1)"), "line 1, column 1: the number is out of range");
    EXPECT_EQ(evaluated("int(9.3e18)"), "line 1, column 1: the number is out of range");
    EXPECT_EQ(evaluated("type(duration('1s')) == google.protobuf.Duration && type(ip('::1')) == net.IP && type(type(1)) == type"), "true");
    EXPECT_EQ(evaluated("base64.encode(b'hello') == 'aGVsbG8=' && base64.decode('aGVsbG8') == b'hello'"), "true");
    EXPECT_EQ(evaluated("base64.decode('*')"), "line 1, column 1: not base64");
}

TEST(CelFunctions, Addresses)
{
    EXPECT_EQ(evaluated("string(ip('2001:DB8::0:1')) + ' ' + string(cidr('10.1.2.3/8').masked())"), "\"2001:db8::1 10.0.0.0/8\"");
    EXPECT_EQ(evaluated("ip('::ffff:c0a8:1') == ip('192.168.0.1') && !isIP('::ffff:192.168.0.1') && !isIP('fe80::1%eth0') && !isIP('1.2.3') && !isIP('01.2.3.4')"), "true");
    EXPECT_EQ(evaluated("isCIDR('10.0.0.0/8') && !isCIDR('10.0.0.0/33') && !isCIDR('10.0.0.0') && !isCIDR('10.0.0.0/') && !isCIDR('10.0.0.0/08')"), "true");
    EXPECT_EQ(evaluated("cidr('10.0.0.0/8').containsCIDR('10.2.0.0/16') && !cidr('10.2.0.0/16').containsCIDR('10.0.0.0/8') && !cidr('0.0.0.0/0').containsIP('::1')"), "true");
    EXPECT_EQ(evaluated("cidr('fe80::/10').containsIP('febf::1') && !cidr('fe80::/10').containsIP('fec0::1')"), "true");
    EXPECT_EQ(evaluated("ip('127.1.1.1').isLoopback() && ip('224.0.0.9').isLinkLocalMulticast() && ip('10.0.0.1').isGlobalUnicast() && !ip('::1').isGlobalUnicast()"), "true");
}

} // namespace gatehouse::cel
