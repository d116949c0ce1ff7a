// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_highlighter.h"

#include "console/widgets/theme_colours.h"

#include <QRegularExpression>

namespace gatehouse::console {

namespace {

constexpr qsizetype kLongestColoured = 4000; // of a line; a megabyte in one line stays plain

} // namespace

SourceHighlighter::SourceHighlighter(QTextDocument* document, const QWidget* widget) : QSyntaxHighlighter(document), m_widget(widget)
{
    updateColours();
}

void SourceHighlighter::setYaml(bool yaml)
{
    m_yaml = yaml;
    rehighlight();
}

void SourceHighlighter::updateColours()
{
    const ThemeColours& colours = themeColours(m_widget);
    m_name.setForeground(colours.accentText);
    m_text.setForeground(colours.ok);
    m_number.setForeground(colours.warning);
    m_comment.setForeground(colours.muted);
    m_comment.setFontItalic(true);
    rehighlight();
}

void SourceHighlighter::highlightScalar(const QString& text, int from, int length)
{
    static const QRegularExpression number(QStringLiteral("^(-?[0-9][0-9.eE+-]*|true|false|null|~)$"));
    const QString word = text.mid(from, length).trimmed();
    if (word.isEmpty())
        return;
    setFormat(from, length, number.match(word).hasMatch() ? m_number : m_text);
}

void SourceHighlighter::highlightBlock(const QString& text)
{
    if (text.size() > kLongestColoured)
        return;
    const int end = static_cast<int>(text.size());
    if (!m_yaml) {
        static const QRegularExpression token(QStringLiteral("(\"(?:[^\"\\\\]|\\\\.)*\")(\\s*:)?|(-?[0-9][0-9.eE+-]*|true|false|null)"));
        for (auto match = token.globalMatch(text); match.hasNext();) {
            const auto one = match.next();
            if (!one.captured(3).isEmpty())
                setFormat(static_cast<int>(one.capturedStart(3)), static_cast<int>(one.capturedLength(3)), m_number);
            else
                setFormat(static_cast<int>(one.capturedStart(1)), static_cast<int>(one.capturedLength(1)), one.captured(2).isEmpty() ? m_text : m_name);
        }
        return;
    }
    // A comment begins at a # after white space and outside of quotes.
    int comment = end;
    QChar quote;
    for (int i = 0; i < end; ++i) {
        const QChar c = text[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'#' && (i == 0 || text[i - 1].isSpace())) {
            comment = i;
            break;
        }
    }
    static const QRegularExpression name(QStringLiteral("^(\\s*(?:- +)*)(\"[^\"]*\"|'[^']*'|[^\\s:#\\[\\]{},\"'-][^:#]*?)(\\s*:)(?=\\s|$)"));
    const auto match = name.match(text);
    int value = 0;
    if (match.hasMatch()) {
        setFormat(static_cast<int>(match.capturedStart(2)), static_cast<int>(match.capturedLength(2)), m_name);
        value = static_cast<int>(match.capturedEnd(3));
    } else {
        static const QRegularExpression dashes(QStringLiteral("^\\s*(?:- +)*"));
        value = static_cast<int>(dashes.match(text).capturedLength());
    }
    if (value < comment)
        highlightScalar(text, value, comment - value);
    if (comment < end)
        setFormat(comment, end - comment, m_comment);
}

} // namespace gatehouse::console
