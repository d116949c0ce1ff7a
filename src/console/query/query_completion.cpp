// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/query_completion.h"

#include "console/query/query_filter.h"
#include "console/query/query_lexer.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr size_t kMostItems = 40;

QString words(const char* text)
{
    return QCoreApplication::translate("Query", text);
}

class Completer
{
public:
    Completer(const std::vector<QueryColumn>& columns, const QueryValues& values, QueryCompletion& out) : m_columns(columns), m_values(values), m_out(out) {}

    void names(const QString& part)
    {
        for (const bool begins : {true, false}) {
            for (const QueryColumn& column : m_columns) {
                const bool fits = begins ? column.name.startsWith(part, Qt::CaseInsensitive)
                                         : !column.name.startsWith(part, Qt::CaseInsensitive) && (column.name.contains(part, Qt::CaseInsensitive) || column.title.startsWith(part, Qt::CaseInsensitive));
                if (fits && column.name.compare(part, Qt::CaseInsensitive) != 0)
                    add(column.name + u':', column.title);
                else if (fits)
                    operators(column);
            }
        }
        if (part.isEmpty())
            return;
        static constexpr std::pair<const char*, const char*> kWords[] = {{"or", QT_TRANSLATE_NOOP("Query", "either side")},
                                                                         {"and", QT_TRANSLATE_NOOP("Query", "both sides, as beside each other")},
                                                                         {"not", QT_TRANSLATE_NOOP("Query", "the opposite, as a minus sign")}};
        for (const auto& [word, about] : kWords) {
            if (QLatin1String(word).startsWith(part, Qt::CaseInsensitive) && part.size() < QLatin1String(word).size())
                add(QLatin1String(word) + QStringLiteral(" "), words(about));
        }
    }

    void valuesOf(const QString& name, const QString& part)
    {
        const int index = findColumn(m_columns, name);
        if (index < 0)
            return;
        const QueryColumn& column = m_columns[static_cast<size_t>(index)];
        QStringList offered = column.known;
        if (column.type == ValueType::Bool)
            offered << QStringLiteral("true") << QStringLiteral("false");
        else if (column.type == ValueType::Time)
            offered << QStringLiteral("today") << QStringLiteral("yesterday") << QStringLiteral("-1h") << QStringLiteral("-7d");
        else if (m_values)
            offered << m_values(index, part);
        offered.removeDuplicates();
        for (const QString& value : offered) {
            if (value.contains(part, Qt::CaseInsensitive) && value.compare(part, Qt::CaseInsensitive) != 0)
                add(column.type == ValueType::Time ? value : queryValueText(value), {});
        }
    }

private:
    void add(const QString& text, const QString& about)
    {
        if (m_out.items.size() < kMostItems)
            m_out.items.push_back({text, about});
    }

    void operators(const QueryColumn& column)
    {
        add(column.name + u':', column.isNumeric() ? words(QT_TRANSLATE_NOOP("Query", "is")) : words(QT_TRANSLATE_NOOP("Query", "contains")));
        if (column.type == ValueType::Bool)
            return;
        add(column.name + u'=', words(QT_TRANSLATE_NOOP("Query", "is exactly")));
        add(column.name + QStringLiteral("!="), words(QT_TRANSLATE_NOOP("Query", "is not")));
        if (!column.isNumeric())
            return;
        add(column.name + u'>', words(QT_TRANSLATE_NOOP("Query", "more than")));
        add(column.name + QStringLiteral(">="), words(QT_TRANSLATE_NOOP("Query", "at least")));
        add(column.name + u'<', words(QT_TRANSLATE_NOOP("Query", "less than")));
        add(column.name + QStringLiteral("<="), words(QT_TRANSLATE_NOOP("Query", "at most")));
    }

    const std::vector<QueryColumn>& m_columns;
    const QueryValues& m_values;
    QueryCompletion& m_out;
};

bool touches(const QueryToken& before, const QueryToken& after)
{
    return before.position + before.length == after.position;
}

// The column whose value begins behind token `at`, an operator or a comma; empty when there is none.
QString columnBefore(const std::vector<QueryToken>& tokens, size_t at)
{
    while (at > 1 && tokens[at].kind == QueryTokenKind::Comma)
        at -= 2;
    return at > 0 && at < tokens.size() && tokens[at].kind == QueryTokenKind::Operator && touches(tokens[at - 1], tokens[at]) ? tokens[at - 1].text : QString();
}

} // namespace

QueryCompletion completeQuery(const QString& text, int cursor, const std::vector<QueryColumn>& columns, const QueryValues& values, bool asked)
{
    QueryCompletion out;
    out.position = cursor;
    Completer complete(columns, values, out);
    QueryError error;
    const QString before = text.left(cursor);
    std::vector<QueryToken> tokens = queryTokens(before, error);
    tokens.pop_back();
    if (error && error.position < before.size() && before[error.position] == u'"') // within a quote that is still open
        tokens.push_back({QueryTokenKind::Quoted, before.mid(error.position + 1), error.position, int(before.size()) - error.position});
    else if (error)
        return out;
    if (tokens.empty() || tokens.back().position + tokens.back().length != cursor) {
        if (asked)
            complete.names({});
        return out;
    }
    const size_t last = tokens.size() - 1;
    const QueryToken& token = tokens[last];
    const bool isWord = token.kind == QueryTokenKind::Word || token.kind == QueryTokenKind::Quoted || token.kind == QueryTokenKind::And || token.kind == QueryTokenKind::Or || token.kind == QueryTokenKind::Not;
    if (token.kind == QueryTokenKind::Operator || token.kind == QueryTokenKind::Comma) {
        complete.valuesOf(columnBefore(tokens, last), {});
    } else if (isWord && last > 0 && touches(tokens[last - 1], token) && !columnBefore(tokens, last - 1).isEmpty()) {
        out.position = token.position;
        out.length = token.length;
        complete.valuesOf(columnBefore(tokens, last - 1), token.text);
    } else if (token.kind == QueryTokenKind::Open || token.text == u"-") {
        if (asked)
            complete.names({});
    } else if (isWord && token.kind != QueryTokenKind::Quoted) {
        out.position = token.position;
        out.length = token.length;
        complete.names(token.text);
    }
    return out;
}

} // namespace gatehouse::console
