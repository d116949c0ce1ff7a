// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_text.h"

#include "console/forms/display_text.h"
#include "console/forms/source_completer.h"
#include "console/forms/source_highlighter.h"
#include "console/widgets/theme_colours.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace gatehouse::console {

namespace {

constexpr int kMostShownLines = 500, kMostMarks = 200; // lines of what the form edits, and errors: more than are ever in view

} // namespace

class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(SourceText* text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_text->paintNumbers(event); }

private:
    SourceText* m_text;
};

SourceText::SourceText(QWidget* parent)
    : QPlainTextEdit(parent), m_numbers(new LineNumbers(this)), m_highlighter(new SourceHighlighter(document(), this)), m_completer(new SourceCompleter(*this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight); // code reads from the left in every language
    setTabChangesFocus(false);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 2);
    setAccessibleName(tr("Source"));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceText::layoutNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_numbers, qOverload<>(&QWidget::update));
    layoutNumbers();
}

void SourceText::setCompletions(std::function<std::vector<Completion>(const SourcePlace&)> provider)
{
    m_completer->setProvider(std::move(provider));
}

void SourceText::setYaml(bool yaml)
{
    m_yaml = yaml;
    m_highlighter->setYaml(yaml);
}

int SourceText::numbersWidth() const
{
    int digits = 2;
    for (int count = blockCount(); count >= 100; count /= 10)
        ++digits;
    return 14 + fontMetrics().horizontalAdvance(u'9') * digits;
}

void SourceText::layoutNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect contents = contentsRect();
    m_numbers->setGeometry(contents.left(), contents.top(), numbersWidth(), contents.height());
}

void SourceText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    layoutNumbers();
}

void SourceText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->updateColours();
        showMarks();
    }
}

void SourceText::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_numbers);
    const ThemeColours& colours = themeColours(this);
    painter.fillRect(event->rect(), colours.sunken);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const int current = textCursor().blockNumber();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        const int line = block.blockNumber() + 1;
        const bool bad = std::any_of(m_marks.begin(), m_marks.end(), [line](const Mark& mark) { return mark.line == line; });
        painter.setPen(bad ? colours.danger : line == current + 1 ? colours.text : colours.muted);
        painter.drawText(QRectF(0, top, m_numbers->width() - 7, height), Qt::AlignRight | Qt::AlignTop, QString::number(line));
        top += height;
        block = block.next();
    }
}

void SourceText::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    showMarks();
    m_numbers->update();
}

void SourceText::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (int line = m_firstLine; line > 0 && line <= m_lastLine && line < m_firstLine + kMostShownLines; ++line) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.format.setBackground(themeColours(this).accentSoft);
        if (!selection.cursor.isNull())
            selections.append(selection);
    }
    for (const Mark& mark : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(mark.line - 1);
        if (!block.isValid() || selections.size() > kMostShownLines + kMostMarks)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        const int from = std::clamp(mark.column - 1, 0, std::max(0, block.length() - 2));
        selection.cursor.setPosition(block.position() + from);
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (!selection.cursor.hasSelection())
            selection.cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(themeColours(this).danger);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

bool SourceText::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = cursorForPosition(help->pos()).blockNumber() + 1;
        QStringList messages;
        for (const Mark& mark : m_marks) {
            if (mark.line == line)
                messages << mark.message;
        }
        QToolTip::showText(help->globalPos(), plainToolTip(messages.join(u'\n')), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void SourceText::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

void SourceText::apply(const std::vector<TextEdit>& edits, bool joins)
{
    if (edits.empty())
        return;
    QTextCursor cursor(document());
    if (joins)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    for (const TextEdit& edit : edits) {
        cursor.setPosition(edit.from);
        cursor.setPosition(edit.to, QTextCursor::KeepAnchor);
        cursor.insertText(edit.text);
    }
    cursor.endEditBlock();
}

void SourceText::showLines(int first, int last)
{
    const bool moved = first != m_firstLine;
    m_firstLine = first;
    m_lastLine = std::max(first, last);
    showMarks();
    const QTextBlock block = document()->findBlockByNumber(first - 1);
    if (first < 1 || !moved || !block.isValid())
        return;
    const int top = verticalScrollBar()->value(), lines = std::max(1, viewport()->height() / std::max(1, fontMetrics().lineSpacing()));
    if (first - 1 < top || first > top + lines - 1)
        verticalScrollBar()->setValue(std::max(0, first - 1 - lines / 3)); // counted in lines
}

// The next line begins where this one does, or further in when it opens something.
void SourceText::breakLine()
{
    const QString line = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    const QString trimmed = line.trimmed();
    if (trimmed.endsWith(u':') || trimmed.endsWith(u'{') || trimmed.endsWith(u'['))
        indent += 2;
    textCursor().insertText(u'\n' + QString(indent, u' '));
    ensureCursorVisible();
}

void SourceText::keyPressEvent(QKeyEvent* event)
{
    if (m_completer->takesKey(*event)) {
        event->ignore(); // the completer's
        return;
    }
    if (event->key() == Qt::Key_Space && (event->modifiers() & Qt::ControlModifier)) {
        m_completer->complete(true);
        return;
    }
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        textCursor().insertText(QStringLiteral("  "));
        return;
    }
    if ((event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) && (event->modifiers() & Qt::ControlModifier)) {
        // Leaves the editor: nobody is trapped in it. QPlainTextEdit's own would not, as Tab writes spaces here.
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab);
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        breakLine();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && (event->text()[0].isLetterOrNumber() || event->key() == Qt::Key_Backspace))
        m_completer->complete(false);
}

} // namespace gatehouse::console
