// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_highlighter.h"

#include "console/widgets/theme_colours.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace gatehouse::console {

using Kind = cel::TokenKind;

namespace {

constexpr int kLongestColoured = 32 * 1024; // signs; no expression may be so long

} // namespace

ExpressionHighlighter::ExpressionHighlighter(QTextDocument* document, const QWidget* widget) : QSyntaxHighlighter(document), m_widget(widget)
{
    updateColours();
}

void ExpressionHighlighter::updateColours()
{
    const ThemeColours& colours = themeColours(m_widget);
    m_variable.setForeground(colours.accentText);
    m_function.setForeground(colours.info);
    m_text.setForeground(colours.ok);
    m_number.setForeground(colours.warning);
    m_comment.setForeground(colours.muted);
    m_comment.setFontItalic(true);
    m_wrong.setForeground(colours.danger);
    rehighlight();
}

const std::vector<ExpressionPiece>& ExpressionHighlighter::pieces()
{
    QString now = document()->toRawText();
    now.replace(QChar::ParagraphSeparator, u'\n');
    if (now != m_read) {
        m_pieces = expressionPieces(now);
        m_read = std::move(now);
    }
    return m_pieces;
}

const QTextCharFormat* ExpressionHighlighter::formatOf(size_t index) const
{
    switch (m_pieces[index].kind) {
    case Kind::Identifier: {
        if (index + 1 < m_pieces.size() && m_pieces[index + 1].kind == Kind::LeftParen)
            return &m_function;
        return index > 0 && m_pieces[index - 1].kind == Kind::Dot ? nullptr : &m_variable;
    }
    case Kind::String:
    case Kind::Bytes:
        return &m_text;
    case Kind::Int:
    case Kind::Uint:
    case Kind::Double:
    case Kind::Null:
    case Kind::True:
    case Kind::False:
        return &m_number;
    case Kind::Comment:
        return &m_comment;
    case Kind::Invalid:
        return &m_wrong;
    default:
        return nullptr;
    }
}

void ExpressionHighlighter::highlightBlock(const QString& text)
{
    if (document()->characterCount() > kLongestColoured)
        return;
    const int begin = currentBlock().position(), end = begin + static_cast<int>(text.size());
    const auto& all = pieces();
    auto at = std::partition_point(all.begin(), all.end(), [&](const ExpressionPiece& piece) { return piece.end() <= begin; });
    bool goesOn = false; // a text of several lines
    for (; at != all.end() && at->from < end; ++at) {
        if (const QTextCharFormat* format = formatOf(static_cast<size_t>(at - all.begin())))
            setFormat(std::max(at->from, begin) - begin, std::min(at->end(), end) - std::max(at->from, begin), *format);
        goesOn = at->end() > end;
    }
    goesOn = goesOn || (at != all.end() && at->from < begin && at->end() > end);
    setCurrentBlockState(goesOn ? 1 : 0); // when it changes, the next line is coloured anew
}

} // namespace gatehouse::console
