// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/query_lexer.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Query", text);
}

bool isColumnStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isColumnPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
}

class Lexer
{
public:
    Lexer(const QString& text, QueryError& error) : m_text(text), m_error(error) {}

    std::vector<QueryToken> run()
    {
        if (m_text.size() > kLongestQuery) {
            m_error = {kLongestQuery, int(m_text.size()) - kLongestQuery, words(QT_TRANSLATE_NOOP("Query", "A filter has at most %1 characters")).arg(kLongestQuery)};
            return end();
        }
        while (!m_error && skipSpace())
            next();
        return end();
    }

private:
    int size() const { return int(m_text.size()); }
    QChar at(int position) const { return position < size() ? m_text[position] : QChar(); }
    bool skipSpace()
    {
        while (m_at < size() && m_text[m_at].isSpace()) {
            ++m_at;
            m_wantsValue = false; // "host: api" is a column without a value, and a word
        }
        return m_at < size();
    }
    void add(QueryTokenKind kind, int length, const QString& text)
    {
        m_tokens.push_back({kind, text, m_at, length});
        m_at += length;
    }
    std::vector<QueryToken> end()
    {
        m_tokens.push_back({QueryTokenKind::End, {}, size(), 0});
        return std::move(m_tokens);
    }

    void next()
    {
        const QChar c = m_text[m_at];
        const bool value = m_wantsValue;
        m_wantsValue = false;
        if (c == u'"')
            return quoted();
        if (c == u'/' && patternEnd() > 0)
            return pattern(); // a path such as /orders is none, for want of a last slash
        if (c == u'(' || c == u')')
            return add(c == u'(' ? QueryTokenKind::Open : QueryTokenKind::Close, 1, QString(c));
        if (c == u',') {
            m_wantsValue = true;
            return add(QueryTokenKind::Comma, 1, QString(c));
        }
        if (value)
            return word();
        if (c == u'|')
            return add(QueryTokenKind::Or, at(m_at + 1) == u'|' ? 2 : 1, QString(c));
        if (c == u'-' && m_at + 1 < size() && !m_text[m_at + 1].isSpace())
            return add(QueryTokenKind::Not, 1, QString(c));
        if (const int length = operatorLength(m_at); length > 0) {
            m_wantsValue = true;
            return add(QueryTokenKind::Operator, length, m_text.mid(m_at, length));
        }
        word();
    }

    int operatorLength(int from) const
    {
        const QChar c = at(from), next = at(from + 1);
        if ((c == u'!' || c == u'<' || c == u'>') && next == u'=')
            return 2;
        return c == u':' || c == u'=' || c == u'<' || c == u'>' ? 1 : 0;
    }

    // The place of the slash that ends the pattern that begins here and that is the word's end too, or 0.
    int patternEnd() const
    {
        for (int i = m_at + 1; i < size(); ++i) {
            if (m_text[i].isSpace())
                return 0;
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == u'/')
                return i > m_at + 1 && (i + 1 == size() || m_text[i + 1].isSpace() || m_text[i + 1] == u')' || m_text[i + 1] == u',') ? i : 0;
        }
        return 0;
    }

    void quoted()
    {
        QString text;
        for (int i = m_at + 1; i < size(); ++i) {
            if (m_text[i] == u'\\' && i + 1 < size()) {
                text += m_text[++i];
            } else if (m_text[i] == u'"') {
                return add(QueryTokenKind::Quoted, i + 1 - m_at, text);
            } else {
                text += m_text[i];
            }
        }
        m_error = {m_at, size() - m_at, words(QT_TRANSLATE_NOOP("Query", "The closing quote is missing"))};
    }

    void pattern()
    {
        QString text;
        for (int i = m_at + 1; i < size(); ++i) {
            if (m_text[i] == u'\\' && at(i + 1) == u'/') {
                text += m_text[++i];
            } else if (m_text[i] == u'\\' && i + 1 < size()) {
                text += m_text[i];
                text += m_text[++i];
            } else if (m_text[i] == u'/') {
                if (text.size() > kLongestPattern)
                    break;
                return add(QueryTokenKind::Pattern, i + 1 - m_at, text);
            } else {
                text += m_text[i];
            }
        }
        m_error = {m_at, size() - m_at, words(QT_TRANSLATE_NOOP("Query", "A pattern has at most %1 characters")).arg(kLongestPattern)};
    }

    void word()
    {
        const bool afterOperator = !m_tokens.empty() && (m_tokens.back().kind == QueryTokenKind::Operator || m_tokens.back().kind == QueryTokenKind::Comma) && touchesLast();
        int end = m_at;
        bool name = isColumnStart(m_text[m_at]);
        while (end < size()) {
            const QChar c = m_text[end];
            if (c.isSpace() || c == u'(' || c == u')' || c == u'"' || (c == u'|' && !afterOperator) || (c == u',' && afterOperator))
                break;
            // A name that an operator follows is a column; http://host is none, nor is a value.
            if (!afterOperator && name && operatorLength(end) > 0 && m_text.mid(end, 3) != u"://")
                break;
            name = name && isColumnPart(c);
            ++end;
        }
        const int length = std::max(1, end - m_at);
        const QString text = m_text.mid(m_at, length);
        QueryTokenKind kind = QueryTokenKind::Word;
        if (!afterOperator && operatorLength(m_at + length) == 0) {
            const QString lower = text.toLower();
            kind = lower == u"and" ? QueryTokenKind::And : lower == u"or" ? QueryTokenKind::Or : lower == u"not" ? QueryTokenKind::Not : kind;
        }
        add(kind, length, text);
    }

    bool touchesLast() const { return m_tokens.back().position + m_tokens.back().length == m_at; }

    const QString& m_text;
    QueryError& m_error;
    std::vector<QueryToken> m_tokens;
    int m_at = 0;
    bool m_wantsValue = false;
};

} // namespace

std::vector<QueryToken> queryTokens(const QString& text, QueryError& error)
{
    return Lexer(text, error).run();
}

} // namespace gatehouse::console
