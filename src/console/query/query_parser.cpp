// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/query_parser.h"

#include "console/query/query_lexer.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {

using Kind = QueryNode::Kind;
using Token = QueryTokenKind;

QString words(const char* text)
{
    return QCoreApplication::translate("Query", text);
}

QueryOp opOf(const QString& text)
{
    return text == u"="    ? QueryOp::Equal
           : text == u"!=" ? QueryOp::NotEqual
           : text == u"<"  ? QueryOp::Less
           : text == u"<=" ? QueryOp::LessOrEqual
           : text == u">"  ? QueryOp::Greater
           : text == u">=" ? QueryOp::GreaterOrEqual
                           : QueryOp::Contains;
}

class Parser
{
public:
    Parser(std::vector<QueryToken> tokens, QueryError& error) : m_tokens(std::move(tokens)), m_error(error) {}

    QueryNode run()
    {
        if (peek().kind == Token::End)
            return {};
        QueryNode root = any(0);
        if (!m_error && peek().kind == Token::Close)
            fail(peek(), words(QT_TRANSLATE_NOOP("Query", "There is no opening bracket for this one")));
        return root;
    }

private:
    const QueryToken& peek(size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    void take() { m_at = std::min(m_at + 1, m_tokens.size() - 1); }
    bool touches(size_t index) const { return index > 0 && index < m_tokens.size() && m_tokens[index - 1].position + m_tokens[index - 1].length == m_tokens[index].position; }
    void fail(const QueryToken& token, const QString& text)
    {
        if (!m_error)
            m_error = {token.position, token.length, text};
    }

    QueryNode any(int depth)
    {
        QueryNode node;
        node.kind = Kind::Any;
        node.children.push_back(all(depth));
        while (!m_error && peek().kind == Token::Or) {
            const QueryToken token = peek();
            take();
            if (peek().kind == Token::End || peek().kind == Token::Close || peek().kind == Token::Or)
                fail(token, words(QT_TRANSLATE_NOOP("Query", "Something must follow “or”; to search for the word, put it in quotes")));
            else
                node.children.push_back(all(depth));
        }
        return node.children.size() == 1 ? std::move(node.children.front()) : std::move(node);
    }

    QueryNode all(int depth)
    {
        QueryNode node;
        bool wanted = true; // something must come: at the beginning and after "and"
        QueryToken last = peek();
        while (!m_error) {
            const QueryToken& token = peek();
            if (token.kind == Token::And) {
                if (wanted)
                    fail(token, words(QT_TRANSLATE_NOOP("Query", "Something must stand before “and”; to search for the word, put it in quotes")));
                wanted = true;
                last = token;
                take();
                continue;
            }
            if (token.kind == Token::End || token.kind == Token::Close || token.kind == Token::Or)
                break;
            node.children.push_back(unary(depth));
            wanted = false;
        }
        if (wanted && !m_error) {
            if (last.kind == Token::And)
                fail(last, words(QT_TRANSLATE_NOOP("Query", "Something must follow “and”; to search for the word, put it in quotes")));
            else if (last.kind == Token::Or)
                fail(last, words(QT_TRANSLATE_NOOP("Query", "Something must stand before “or”; to search for the word, put it in quotes")));
            else if (last.kind != Token::End)
                fail(last, words(QT_TRANSLATE_NOOP("Query", "Something must stand here")));
        }
        return node.children.size() == 1 ? std::move(node.children.front()) : std::move(node);
    }

    QueryNode unary(int depth)
    {
        if (depth > kDeepestQuery) {
            fail(peek(), words(QT_TRANSLATE_NOOP("Query", "Brackets and “not” may be nested %1 deep")).arg(kDeepestQuery));
            return {};
        }
        const QueryToken token = peek();
        if (token.kind == Token::Not) {
            take();
            if (peek().kind == Token::End || peek().kind == Token::Close || peek().kind == Token::And || peek().kind == Token::Or) {
                fail(token, words(QT_TRANSLATE_NOOP("Query", "Something must follow “not”; to search for the word, put it in quotes")));
                return {};
            }
            QueryNode node;
            node.kind = Kind::Not;
            node.children.push_back(unary(depth + 1));
            return node;
        }
        if (token.kind == Token::Open) {
            take();
            if (peek().kind == Token::Close) {
                fail(token, words(QT_TRANSLATE_NOOP("Query", "There is nothing between the brackets")));
                return {};
            }
            if (peek().kind == Token::End) {
                fail(token, words(QT_TRANSLATE_NOOP("Query", "The closing bracket is missing")));
                return {};
            }
            QueryNode node = any(depth + 1);
            if (m_error)
                return node;
            if (peek().kind != Token::Close)
                fail(token, words(QT_TRANSLATE_NOOP("Query", "The closing bracket is missing")));
            take();
            return node;
        }
        return term();
    }

    QueryNode term()
    {
        QueryNode node;
        node.kind = Kind::Term;
        const QueryToken token = peek();
        node.position = token.position;
        node.length = token.length;
        if (++m_terms > kMostQueryTerms) {
            fail(token, words(QT_TRANSLATE_NOOP("Query", "A filter has at most %1 conditions")).arg(kMostQueryTerms));
            return node;
        }
        if (token.kind == Token::Operator) {
            fail(token, words(QT_TRANSLATE_NOOP("Query", "A column's name must stand before %1")).arg(token.text));
            return node;
        }
        if (token.kind == Token::Word && peek(1).kind == Token::Operator && touches(m_at + 1)) {
            node.column = token.text;
            node.op = opOf(peek(1).text);
            take();
            const QueryToken op = peek();
            take();
            values(node, op);
            return node;
        }
        if (token.kind == Token::Comma) {
            take();
            node.values.push_back({QStringLiteral(","), QueryValue::Form::Word, token.position, token.length});
            return node;
        }
        value(node);
        return node;
    }

    void value(QueryNode& node)
    {
        const QueryToken& token = peek();
        const auto form = token.kind == Token::Quoted ? QueryValue::Form::Quoted : token.kind == Token::Pattern ? QueryValue::Form::Pattern : QueryValue::Form::Word;
        node.values.push_back({token.text, form, token.position, token.length});
        take();
    }

    bool isValue(const QueryToken& token) const { return token.kind == Token::Word || token.kind == Token::Quoted || token.kind == Token::Pattern; }

    void values(QueryNode& node, const QueryToken& op)
    {
        const auto missing = [&](const QueryToken& before) {
            fail(before, words(QT_TRANSLATE_NOOP("Query", "A value must follow %1, without a space; \"\" stands for nothing")).arg(node.column + op.text));
        };
        if (!isValue(peek()) || !touches(m_at))
            return missing(op);
        value(node);
        while (!m_error && peek().kind == Token::Comma && touches(m_at)) {
            const QueryToken comma = peek();
            take();
            if (!isValue(peek()) || !touches(m_at))
                return missing(comma);
            value(node);
        }
    }

    std::vector<QueryToken> m_tokens;
    QueryError& m_error;
    size_t m_at = 0;
    int m_terms = 0;
};

} // namespace

ParsedQuery parseQuery(const QString& text)
{
    ParsedQuery parsed;
    std::vector<QueryToken> tokens = queryTokens(text, parsed.error);
    if (!parsed.error)
        parsed.root = Parser(std::move(tokens), parsed.error).run();
    return parsed;
}

QString queryOpText(QueryOp op)
{
    switch (op) {
    case QueryOp::Contains:
        return QStringLiteral(":");
    case QueryOp::Equal:
        return QStringLiteral("=");
    case QueryOp::NotEqual:
        return QStringLiteral("!=");
    case QueryOp::Less:
        return QStringLiteral("<");
    case QueryOp::LessOrEqual:
        return QStringLiteral("<=");
    case QueryOp::Greater:
        return QStringLiteral(">");
    case QueryOp::GreaterOrEqual:
        return QStringLiteral(">=");
    }
    return {};
}

} // namespace gatehouse::console
