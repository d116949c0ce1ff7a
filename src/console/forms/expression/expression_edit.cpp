// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_edit.h"

#include "console/compare/background.h"
#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"
#include "console/forms/expression/expression_completer.h"
#include "console/forms/expression/expression_highlighter.h"
#include "console/widgets/theme_colours.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>

namespace gatehouse::console {

namespace {

constexpr int kQuietMs = 250; // behind the last key: who is in the middle of a word is not told that it is none
constexpr int kMostShown = 3; // of what is wrong, in words

} // namespace

ExpressionEdit::ExpressionEdit(QWidget* parent) : QPlainTextEdit(parent), m_highlighter(nullptr), m_completer(nullptr), m_timer(new QTimer(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    setLineWrapMode(WidgetWidth);
    setTabChangesFocus(true);
    setAccessibleName(tr("Expression"));
    m_highlighter = new ExpressionHighlighter(document(), this);
    m_completer = new ExpressionCompleter(*this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kQuietMs);
    connect(m_timer, &QTimer::timeout, this, &ExpressionEdit::startCheck);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ExpressionEdit::showMarks);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (text() == m_seen)
            return;
        m_seen = text();
        m_pending = true;
        m_timer->start();
        Q_EMIT typed();
    });
    fitHeight();
}

void ExpressionEdit::setRules(const ExpressionRules& rules)
{
    m_rules = rules;
    m_completer->setRules(rules);
    startCheck();
}

void ExpressionEdit::setBounds(int leastLines, int mostLines)
{
    m_leastLines = leastLines;
    m_mostLines = mostLines;
    fitHeight();
}

QString ExpressionEdit::text() const
{
    return exactText(*this);
}

void ExpressionEdit::setText(const QString& text)
{
    if (text == this->text())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void ExpressionEdit::startCheck()
{
    m_timer->stop();
    const int turn = ++m_turn;
    const QString now = text();
    if (now.trimmed().isEmpty()) {
        take({});
        return;
    }
    m_pending = true;
    inBackground(this, [this, turn, now, rules = m_rules]() -> std::function<void()> {
        return [this, turn, check = checkExpression(now, rules)] {
            if (turn == m_turn)
                take(check);
        };
    });
}

void ExpressionEdit::take(ExpressionCheck check)
{
    m_pending = false;
    m_check = std::move(check);
    m_markCursors.clear();
    const int end = std::max(0, document()->characterCount() - 1);
    for (const ExpressionMark& mark : m_check.marks) {
        QTextCursor cursor(document());
        // What is missing at the end is shown at the last sign.
        const int from = mark.length == 0 && mark.from >= end ? std::max(0, end - 1) : mark.from;
        cursor.setPosition(std::min(from, end));
        cursor.setPosition(std::clamp(mark.from + std::max(1, mark.length), 0, end), QTextCursor::KeepAnchor);
        m_markCursors.push_back(cursor);
    }
    showMarks();
    Q_EMIT checked();
}

QString ExpressionEdit::problemText() const
{
    QStringList lines;
    for (const ExpressionMark& mark : m_check.marks) {
        if (lines.size() < kMostShown)
            lines << tr("Line %1, column %2: %3").arg(mark.line).arg(mark.column).arg(mark.message);
    }
    if (m_check.marks.size() > size_t(kMostShown))
        lines << tr("and %n more", nullptr, static_cast<int>(m_check.marks.size()) - kMostShown);
    return lines.join(u'\n');
}

void ExpressionEdit::showMarks()
{
    const ThemeColours& colours = themeColours(this);
    QList<QTextEdit::ExtraSelection> selections;
    for (const QTextCursor& cursor : m_markCursors) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colours.danger);
        selections.append(selection);
    }
    const BracketPair pair = hasFocus() ? bracketsAt(m_highlighter->pieces(), textCursor().position()) : BracketPair();
    for (const int at : {pair.first, pair.second}) {
        if (at < 0)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(at);
        selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        selection.format.setBackground(pair.second < 0 ? colours.dangerSoft : colours.accentSoft);
        selection.format.setForeground(pair.second < 0 ? colours.danger : colours.accentText);
        selection.format.setFontWeight(QFont::Bold);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void ExpressionEdit::fitHeight()
{
    // In a plain text document the height is counted in lines, wrapped ones too.
    const int lines = std::clamp(qRound(document()->size().height()), m_leastLines, m_mostLines);
    setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * frameWidth() + 20);
}

void ExpressionEdit::goTo(const ExpressionMark& mark)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(mark.from, 0, std::max(0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    setFocus();
}

void ExpressionEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void ExpressionEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->updateColours();
        showMarks();
    }
    if (event->type() == QEvent::FontChange && m_completer)
        fitHeight();
}

bool ExpressionEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = cursorForPosition(help->pos()).position();
    QStringList messages;
    for (size_t i = 0; i < m_markCursors.size(); ++i) {
        if (at >= m_markCursors[i].selectionStart() && at <= m_markCursors[i].selectionEnd())
            messages << m_check.marks[i].message;
    }
    QToolTip::showText(help->globalPos(), messages.isEmpty() ? toolTip() : plainToolTip(messages.join(u'\n')), viewport());
    return true;
}

void ExpressionEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_completer->takesKey(*event)) {
        event->ignore(); // the completer's
        return;
    }
    if (event->key() == Qt::Key_Space && (event->modifiers() & Qt::ControlModifier)) {
        m_completer->complete(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    if (!typed.isEmpty() && (typed[0].isLetterOrNumber() || typed[0] == u'_' || typed[0] == u'.' || event->key() == Qt::Key_Backspace))
        m_completer->complete(false);
    else if (!typed.isEmpty())
        m_completer->popup()->hide();
}

} // namespace gatehouse::console
