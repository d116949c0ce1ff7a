// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/token.h"

namespace gatehouse::cel {

// An expression as tokens. Takes any text: what is no token comes as Invalid, so that an editor can colour what is half written. The source outlives it.
class Lexer
{
public:
    explicit Lexer(std::string_view source) : m_source(source) {}

    // The next token but for comments; End again and again at the end.
    Token next();
    // Why the last token was Invalid.
    std::string_view error() const { return m_error; }
    std::string_view text(const Token& token) const { return m_source.substr(token.range.offset, token.range.length); }

    // All tokens, comments as well, without End.
    static std::vector<Token> all(std::string_view source);

private:
    Token scan();
    Token word();
    Token number();
    Token quoted(size_t start, bool raw, bool bytes);
    Token quotedName();
    Token make(TokenKind kind, size_t start) const { return {kind, {static_cast<uint32_t>(start), static_cast<uint32_t>(m_at - start)}}; }
    Token invalid(size_t start, std::string_view why);
    char peek(size_t ahead = 0) const { return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0'; }

    std::string_view m_source;
    size_t m_at = 0;
    std::string_view m_error;
};

} // namespace gatehouse::cel
