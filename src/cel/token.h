// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/issue.h"

namespace gatehouse::cel {

enum class TokenKind : uint8_t {
    End,
    Identifier,
    QuotedIdentifier, // `content-type`, behind a full stop alone
    Reserved,         // a word that is no name of a variable: if, for, …
    Null,
    True,
    False,
    In,
    Int,
    Uint,
    Double,
    String,
    Bytes,
    Comment,  // only Lexer::all() gives them
    Invalid,  // Lexer::error() says what is wrong
    Or,
    And,
    Not,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
    Question,
    Colon,
    Comma,
    Dot,
    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace
};

struct Token {
    TokenKind kind = TokenKind::End;
    Range range;
};

// "a name", "')'" …: for messages.
std::string_view tokenName(TokenKind kind);

} // namespace gatehouse::cel
