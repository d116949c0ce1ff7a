// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/lexer.h"

#include "cel/utf8.h"

#include <algorithm>
#include <array>

namespace gatehouse::cel {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool beginsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

struct Word {
    std::string_view text;
    TokenKind kind;
};

constexpr std::array<Word, 21> kWords = {{{"as", TokenKind::Reserved},        {"break", TokenKind::Reserved},  {"const", TokenKind::Reserved},     {"continue", TokenKind::Reserved}, {"else", TokenKind::Reserved},
                                          {"false", TokenKind::False},        {"for", TokenKind::Reserved},    {"function", TokenKind::Reserved},  {"if", TokenKind::Reserved},       {"import", TokenKind::Reserved},
                                          {"in", TokenKind::In},              {"let", TokenKind::Reserved},    {"loop", TokenKind::Reserved},      {"namespace", TokenKind::Reserved}, {"null", TokenKind::Null},
                                          {"package", TokenKind::Reserved},   {"return", TokenKind::Reserved}, {"true", TokenKind::True},          {"var", TokenKind::Reserved},      {"void", TokenKind::Reserved},
                                          {"while", TokenKind::Reserved}}};

struct Sign {
    std::string_view text;
    TokenKind kind;
};

// Longest first.
constexpr std::array<Sign, 24> kSigns = {{{"||", TokenKind::Or},          {"&&", TokenKind::And},        {"==", TokenKind::Equal},        {"!=", TokenKind::NotEqual},    {"<=", TokenKind::LessEqual}, {">=", TokenKind::GreaterEqual},
                                          {"<", TokenKind::Less},         {">", TokenKind::Greater},     {"!", TokenKind::Not},           {"+", TokenKind::Plus},         {"-", TokenKind::Minus},      {"*", TokenKind::Times},
                                          {"/", TokenKind::Divide},       {"%", TokenKind::Modulo},      {"?", TokenKind::Question},      {":", TokenKind::Colon},        {",", TokenKind::Comma},      {".", TokenKind::Dot},
                                          {"(", TokenKind::LeftParen},    {")", TokenKind::RightParen},  {"[", TokenKind::LeftBracket},   {"]", TokenKind::RightBracket}, {"{", TokenKind::LeftBrace},  {"}", TokenKind::RightBrace}}};

} // namespace

std::string_view tokenName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::End:
        return "the end";
    case TokenKind::Identifier:
        return "a name";
    case TokenKind::QuotedIdentifier:
        return "a quoted name";
    case TokenKind::Reserved:
        return "a reserved word";
    case TokenKind::Null:
        return "null";
    case TokenKind::True:
        return "true";
    case TokenKind::False:
        return "false";
    case TokenKind::In:
        return "'in'";
    case TokenKind::Int:
    case TokenKind::Uint:
    case TokenKind::Double:
        return "a number";
    case TokenKind::String:
        return "a string";
    case TokenKind::Bytes:
        return "bytes";
    case TokenKind::Comment:
        return "a comment";
    case TokenKind::Invalid:
        return "what is no word of the language";
    default:
        break;
    }
    for (const Sign& sign : kSigns) {
        if (sign.kind == kind)
            return sign.text;
    }
    return "?";
}

Token Lexer::next()
{
    Token token = scan();
    while (token.kind == TokenKind::Comment)
        token = scan();
    return token;
}

std::vector<Token> Lexer::all(std::string_view source)
{
    Lexer lexer(source);
    std::vector<Token> out;
    for (Token token = lexer.scan(); token.kind != TokenKind::End; token = lexer.scan())
        out.push_back(token);
    return out;
}

Token Lexer::invalid(size_t start, std::string_view why)
{
    m_error = why;
    return make(TokenKind::Invalid, start);
}

Token Lexer::scan()
{
    while (m_at < m_source.size() && isBlank(m_source[m_at]))
        ++m_at;
    const size_t start = m_at;
    if (m_at >= m_source.size())
        return make(TokenKind::End, start);
    const char c = peek();
    if (c == '/' && peek(1) == '/') {
        m_at = std::min(m_source.find('\n', m_at), m_source.size());
        return make(TokenKind::Comment, start);
    }
    if (isDigit(c) || (c == '.' && isDigit(peek(1))))
        return number();
    if (c == '"' || c == '\'')
        return quoted(start, false, false);
    if (c == '`')
        return quotedName();
    if (beginsName(c))
        return word();
    for (const Sign& sign : kSigns) {
        if (m_source.substr(m_at).starts_with(sign.text)) {
            m_at += sign.text.size();
            return make(sign.kind, start);
        }
    }
    m_at += codePointAt(m_source, m_at).bytes;
    return invalid(start, c == '&' ? "a single '&': write && for and" : c == '|' ? "a single '|': write || for or" : c == '=' ? "a single '=': write == to compare" : "this character has no meaning here");
}

Token Lexer::word()
{
    const size_t start = m_at;
    const auto isQuote = [](char c) { return c == '"' || c == '\''; };
    const char first = static_cast<char>(peek() | 0x20), second = static_cast<char>(peek(1) | 0x20);
    if (first == 'r' && isQuote(peek(1))) {
        m_at += 1;
        return quoted(start, true, false);
    }
    if (first == 'b' && isQuote(peek(1))) {
        m_at += 1;
        return quoted(start, false, true);
    }
    if (first == 'b' && second == 'r' && isQuote(peek(2))) {
        m_at += 2;
        return quoted(start, true, true);
    }
    while (beginsName(peek()) || isDigit(peek()))
        ++m_at;
    const std::string_view text = m_source.substr(start, m_at - start);
    for (const Word& known : kWords) {
        if (known.text == text)
            return make(known.kind, start);
    }
    return make(TokenKind::Identifier, start);
}

Token Lexer::number()
{
    const size_t start = m_at;
    TokenKind kind = TokenKind::Int;
    if (peek() == '0' && (peek(1) == 'x' || peek(1) == 'X')) {
        m_at += 2;
        if (!isHexDigit(peek()))
            return invalid(start, "hexadecimal digits are missing behind 0x");
        while (isHexDigit(peek()))
            ++m_at;
    } else {
        while (isDigit(peek()))
            ++m_at;
        if (peek() == '.' && isDigit(peek(1))) {
            kind = TokenKind::Double;
            ++m_at;
            while (isDigit(peek()))
                ++m_at;
        }
        const bool sign = peek(1) == '+' || peek(1) == '-';
        if ((peek() == 'e' || peek() == 'E') && isDigit(peek(sign ? 2 : 1))) {
            kind = TokenKind::Double;
            m_at += sign ? 2 : 1;
            while (isDigit(peek()))
                ++m_at;
        }
    }
    if (kind == TokenKind::Int && (peek() == 'u' || peek() == 'U')) {
        kind = TokenKind::Uint;
        ++m_at;
    }
    if (beginsName(peek())) {
        while (beginsName(peek()) || isDigit(peek()))
            ++m_at;
        return invalid(start, "letters behind a number");
    }
    return make(kind, start);
}

Token Lexer::quoted(size_t start, bool raw, bool bytes)
{
    const char quote = peek();
    const bool triple = peek(1) == quote && peek(2) == quote;
    m_at += triple ? 3 : 1;
    while (m_at < m_source.size()) {
        const char c = peek();
        if (c == quote && (!triple || (peek(1) == quote && peek(2) == quote))) {
            m_at += triple ? 3 : 1;
            return make(bytes ? TokenKind::Bytes : TokenKind::String, start);
        }
        if (!triple && (c == '\n' || c == '\r'))
            return invalid(start, "the string does not end on its line");
        m_at += c == '\\' && !raw ? 2 : 1;
    }
    m_at = m_source.size();
    return invalid(start, "the string does not end");
}

Token Lexer::quotedName()
{
    const size_t start = m_at++;
    const auto belongs = [](char c) { return beginsName(c) || isDigit(c) || c == '.' || c == '-' || c == '/' || c == ' '; };
    while (belongs(peek()))
        ++m_at;
    if (peek() != '`' || m_at == start + 1)
        return invalid(start, "a quoted name has letters, digits, '_', '.', '-', '/' and spaces between two `");
    ++m_at;
    return make(TokenKind::QuotedIdentifier, start);
}

} // namespace gatehouse::cel
