// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_completer.h"

#include "console/forms/completion_help.h"
#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"
#include "console/forms/expression/expression_check.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace gatehouse::console {

namespace {

constexpr int kKindRole = Qt::UserRole + 1, kDetailRole = Qt::UserRole + 2, kHelpRole = Qt::UserRole + 3;
constexpr int kListWidth = 240;
constexpr qsizetype kLongest = 16 * 1024; // no expression may be longer

} // namespace

ExpressionCompleter::ExpressionCompleter(QPlainTextEdit& text) : QObject(&text), m_text(text), m_completer(new QCompleter(this)), m_choices(new QStandardItemModel(this)), m_help(new CompletionHelp(&text))
{
    m_completer->setModel(m_choices);
    m_completer->setWidget(&text);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setFont(text.font());
    m_completer->popup()->setLayoutDirection(Qt::LeftToRight);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ExpressionCompleter::insert);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this, &ExpressionCompleter::showHelp);
}

QWidget* ExpressionCompleter::popup() const
{
    return m_completer->popup();
}

bool ExpressionCompleter::takesKey(const QKeyEvent& event) const
{
    if (!m_completer->popup()->isVisible())
        return false;
    switch (event.key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

QStringList ExpressionCompleter::offered() const
{
    QStringList list;
    for (int row = 0; m_completer->popup()->isVisible() && row < m_choices->rowCount(); ++row)
        list << m_choices->item(row)->text();
    return list;
}

cel::Completions ExpressionCompleter::choices() const
{
    static const cel::Environment kNothing;
    const QString text = exactText(m_text);
    if (text.size() > kLongest)
        return {};
    return cel::complete(utf8(text), bytesBefore(text, m_text.textCursor().position()), m_rules.environment ? *m_rules.environment : kNothing);
}

void ExpressionCompleter::complete(bool asked)
{
    const int cursor = m_text.textCursor().position();
    const QString before = exactText(m_text).left(cursor);
    const cel::Completions found = m_text.isReadOnly() ? cel::Completions() : choices();
    const bool begun = before.endsWith(u'.') || (found.word.length > 0 && unitsBefore(utf8(exactText(m_text)), found.word.offset) < cursor);
    const QString word = before.mid(unitsBefore(utf8(exactText(m_text)), found.word.offset));
    const bool isWhole = found.choices.size() == 1 && fromUtf8(found.choices.front().text) == word; // Enter is to break the line then
    if (found.choices.empty() || (!asked && (!begun || isWhole))) {
        m_completer->popup()->hide();
        return;
    }
    m_choices->clear();
    for (const cel::Completion& choice : found.choices) {
        auto* item = new QStandardItem(shownText(choice.text, 80));
        const QString detail = shownText(choice.detail, 200), help = shownText(choice.description, 400);
        item->setData(int(choice.kind), kKindRole);
        item->setData(detail, kDetailRole);
        item->setData(help, kHelpRole);
        item->setData(help.isEmpty() ? detail : detail + u'\n' + help, Qt::AccessibleDescriptionRole);
        m_choices->appendRow(item);
    }
    QRect rect = m_text.cursorRect().translated(m_text.viewport()->x(), m_text.viewport()->y());
    rect.setWidth(kListWidth);
    m_completer->complete(rect);
    const QModelIndex first = m_completer->completionModel()->index(0, 0);
    m_completer->popup()->setCurrentIndex(first);
    showHelp(first);
}

void ExpressionCompleter::showHelp(const QModelIndex& index)
{
    if (!m_completer->popup()->isVisible() || !index.isValid())
        m_help->hide();
    else
        m_help->showBeside(*m_completer->popup(), index.data(kDetailRole).toString(), index.data(kHelpRole).toString());
}

bool ExpressionCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide)
        m_help->hide();
    return QObject::eventFilter(watched, event);
}

// In place of the word at the cursor; the cursor goes between the brackets of what wants arguments.
void ExpressionCompleter::insert(const QModelIndex& index)
{
    const auto kind = cel::Completion::Kind(index.data(kKindRole).toInt());
    const QString detail = index.data(kDetailRole).toString();
    QString written = index.data().toString();
    const QString text = exactText(m_text);
    const cel::Range word = choices().word;
    const std::string source = utf8(text);
    QTextCursor cursor = m_text.textCursor();
    cursor.setPosition(unitsBefore(source, word.offset));
    cursor.setPosition(unitsBefore(source, word.end()), QTextCursor::KeepAnchor);
    const bool isCalled = (kind == cel::Completion::Kind::Function || kind == cel::Completion::Kind::Macro) && !detail.startsWith(written + u'.');
    const bool hasBrackets = text.mid(cursor.selectionEnd(), 1) == u"(";
    if (isCalled && !hasBrackets)
        written += QStringLiteral("()");
    cursor.insertText(written);
    if (isCalled && !hasBrackets && !detail.contains(u"()"))
        cursor.movePosition(QTextCursor::Left);
    m_text.setTextCursor(cursor);
}

} // namespace gatehouse::console
