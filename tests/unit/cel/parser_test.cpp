// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/parser.h"

#include "unit/cel/cel_support.h"

namespace gatehouse::cel {

using testing::evaluated;

namespace {

std::string issueOf(std::string_view source, const Limits& limits = {})
{
    const Parsed parsed = parse(source, limits);
    return parsed.issues.empty() ? std::string() : issueText(parsed.issues[0]);
}

std::string repeated(std::string_view text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

} // namespace

TEST(CelParser, Precedence)
{
    EXPECT_EQ(evaluated("1 + 2 * 3 == 7 && !false || 1/0 == 1"), "true");
    EXPECT_EQ(evaluated("true ? 1 : false ? 2 : 3"), "1");
    EXPECT_EQ(evaluated("10 - 3 - 2"), "5");
    EXPECT_EQ(evaluated("-2 * -3"), "6");
    EXPECT_EQ(evaluated("--19"), "19");
    EXPECT_EQ(evaluated("-9223372036854775808"), "-9223372036854775808");
    EXPECT_EQ(evaluated("[1, 2, 3,][1]"), "2");
    EXPECT_EQ(evaluated("{'a': 1,}.a"), "1");
    EXPECT_EQ(evaluated("{'if': 1}.if + {'as': 2}.as"), "3") << "reserved words may be fields";
}

TEST(CelParser, Literals)
{
    EXPECT_EQ(evaluated(R"("\u00fc\U0001F431\x41\101\n")"), "\"ü🐱AA\n\"");
    EXPECT_EQ(evaluated(R"("\ud83d\ude00")"), "\"😀\"") << "a pair of surrogates";
    EXPECT_EQ(evaluated(R"(b"\xff\101" == b'\377A')"), "true");
    EXPECT_EQ(evaluated(R"(r"\d+")"), "\"\\d+\"");
    EXPECT_EQ(evaluated("0xFFu"), "255u");
    EXPECT_EQ(evaluated("1e-400"), "0.") << "too small is zero";
}

TEST(CelParser, SaysWhatIsWrongAndWhere)
{
    EXPECT_EQ(issueOf("a ==\n  && b"), "line 2, column 3: expected a value, found &&");
    EXPECT_EQ(issueOf(""), "line 1, column 1: expected a value, found the end");
    EXPECT_EQ(issueOf("a b"), "line 1, column 3: unexpected a name behind the expression");
    EXPECT_EQ(issueOf("f(1, 2"), "line 1, column 7: expected ) behind the arguments of f, found the end");
    EXPECT_EQ(issueOf("a = 1"), "line 1, column 3: a single '=': write == to compare");
    EXPECT_EQ(issueOf("'abc"), "line 1, column 1: the string does not end");
    EXPECT_EQ(issueOf("'\\q'").substr(0, 53), "line 1, column 1: an escape that is not known: \\\\ \\\" ");
    EXPECT_EQ(issueOf("9223372036854775808"), "line 1, column 1: the number does not fit into an int (64 bits)");
    EXPECT_EQ(issueOf("if == 1"), "line 1, column 1: 'if' is a reserved word");
    EXPECT_EQ(issueOf("A{b: 1}"), "line 1, column 2: messages are not supported: there are maps, as {'name': value}");
    EXPECT_EQ(issueOf("a.?b"), "line 1, column 3: optional values are not supported");
    EXPECT_EQ(issueOf("has(a)"), "line 1, column 1: has() takes a field, as in has(request.body)");
    EXPECT_EQ(issueOf("a.all(b.c, true)"), "line 1, column 7: the variable of all must be a simple name");
    EXPECT_EQ(issueOf("a.all(i, i, true)"), "line 1, column 10: the two variables of all have the same name");
    EXPECT_EQ(issueOf("'\xff'"), "line 1, column 1: the expression is not UTF-8");
}

TEST(CelParser, TakesWhatTheLanguageDemands)
{
    EXPECT_EQ(evaluated(repeated("(", 32) + "7" + repeated(")", 32)), "7");
    EXPECT_EQ(evaluated(repeated("!", 32) + "true"), "true");
    EXPECT_EQ(evaluated(repeated("-", 32) + "19"), "19");
    EXPECT_EQ(evaluated(repeated("false || ", 40) + "true"), "true");
    EXPECT_EQ(evaluated("3" + repeated(" - 3 + 3", 32)), "3");
    EXPECT_EQ(evaluated(repeated("true ? true : ", 32) + "false"), "true");
    EXPECT_EQ(evaluated(repeated("[", 32) + "'x'" + repeated("]", 32) + repeated("[0]", 32)), "\"x\"");
    EXPECT_EQ(evaluated("size([" + repeated("1, ", 64) + "1])"), "65");
    EXPECT_EQ(evaluated("math.greatest(" + repeated("1, ", 40) + "2)"), "2");
}

TEST(CelParser, HoldsItsLimits)
{
    Limits limits;
    EXPECT_EQ(issueOf(repeated("(", 200) + "1"), "line 1, column 97: nested deeper than 96 levels");
    EXPECT_EQ(issueOf(repeated("-", 5000) + "a"), "line 1, column 96: nested deeper than 96 levels") << "the expression itself is the first";
    EXPECT_EQ(issueOf("1" + repeated("+1", 500)), "line 1, column 1: more than 400 operators or selectors in a row");
    limits.sourceBytes = 10;
    EXPECT_EQ(issueOf("1 + 2 + 3 + 4", limits), "line 1, column 1: the expression is longer than 10 bytes");
    limits = {};
    limits.nodes = 5;
    EXPECT_EQ(issueOf("[1, 2, 3, 4, 5, 6]", limits), "line 1, column 17: more than 5 operands and operators");
    limits = {};
    limits.literalEntries = 3;
    EXPECT_EQ(issueOf("[1, 2, 3, 4]", limits), "line 1, column 11: more than 3 entries");
    EXPECT_EQ(issueOf("{1: 1, 2: 2, 3: 3, 4: 4}", limits), "line 1, column 20: more than 3 entries");
}

} // namespace gatehouse::cel
