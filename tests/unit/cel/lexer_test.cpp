// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/lexer.h"

#include <gtest/gtest.h>

namespace gatehouse::cel {

namespace {

std::vector<TokenKind> kinds(std::string_view source)
{
    std::vector<TokenKind> out;
    for (const Token& token : Lexer::all(source))
        out.push_back(token.kind);
    return out;
}

using Kinds = std::vector<TokenKind>;

} // namespace

TEST(CelLexer, NumbersHaveTheirKind)
{
    EXPECT_EQ(kinds("1 0x1F 2u 0xFU 1.5 .5 1e3 2E-7 1.5e+2"), (Kinds{TokenKind::Int, TokenKind::Int, TokenKind::Uint, TokenKind::Uint, TokenKind::Double, TokenKind::Double, TokenKind::Double, TokenKind::Double, TokenKind::Double}));
    EXPECT_EQ(kinds("42.size()"), (Kinds{TokenKind::Int, TokenKind::Dot, TokenKind::Identifier, TokenKind::LeftParen, TokenKind::RightParen}));
    EXPECT_EQ(kinds("12ab"), (Kinds{TokenKind::Invalid}));
    EXPECT_EQ(kinds("0x"), (Kinds{TokenKind::Invalid}));
}

TEST(CelLexer, StringsOfAllSorts)
{
    EXPECT_EQ(kinds(R"('a' "b" r'\n' R"c" b'd' bR"e" '''f
g''' """h"i""")"), (Kinds{TokenKind::String, TokenKind::String, TokenKind::String, TokenKind::String, TokenKind::Bytes, TokenKind::Bytes, TokenKind::String, TokenKind::String}));
    EXPECT_EQ(kinds(R"('it\'s')"), (Kinds{TokenKind::String}));
    EXPECT_EQ(kinds("'open"), (Kinds{TokenKind::Invalid}));
    EXPECT_EQ(kinds("'open\n'"), (Kinds{TokenKind::Invalid, TokenKind::Invalid}));
    EXPECT_EQ(kinds("'\\"), (Kinds{TokenKind::Invalid}));
}

TEST(CelLexer, WordsSignsAndComments)
{
    EXPECT_EQ(kinds("a in b // rest\n&& !true"), (Kinds{TokenKind::Identifier, TokenKind::In, TokenKind::Identifier, TokenKind::Comment, TokenKind::And, TokenKind::Not, TokenKind::True}));
    EXPECT_EQ(kinds("while inside"), (Kinds{TokenKind::Reserved, TokenKind::Identifier}));
    EXPECT_EQ(kinds("a.`content-type`"), (Kinds{TokenKind::Identifier, TokenKind::Dot, TokenKind::QuotedIdentifier}));
    EXPECT_EQ(kinds("a & b"), (Kinds{TokenKind::Identifier, TokenKind::Invalid, TokenKind::Identifier}));
}

TEST(CelLexer, TokensKnowTheirPlace)
{
    const auto tokens = Lexer::all("ab ==\n 'x'");
    ASSERT_EQ(tokens.size(), 3u);
    EXPECT_EQ(tokens[1].range, (Range{3, 2}));
    EXPECT_EQ(tokens[2].range, (Range{7, 3}));
    const Position at = positionOf("ä ==\n 'x'", 7);
    EXPECT_EQ(at.line, 2);
    EXPECT_EQ(at.column, 2);
    EXPECT_EQ(positionOf("ä b", 3).column, 3) << "columns are characters";
}

} // namespace gatehouse::cel
