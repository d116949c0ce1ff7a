// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_completer.h"

#include "console/forms/completion_help.h"
#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"
#include "console/forms/source_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kKindRole = Qt::UserRole + 1, kTitleRole = Qt::UserRole + 2, kHelpRole = Qt::UserRole + 3;
constexpr int kListWidth = 260;

// What was typed whole first, then what begins with it, then what contains it.
int rank(const QString& text, const QString& prefix)
{
    return text == prefix ? 0 : text.startsWith(prefix, Qt::CaseInsensitive) ? 1 : 2;
}

bool isBareWord(const QString& text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber || text == u"true" || text == u"false" || text == u"null";
}

} // namespace

SourceCompleter::SourceCompleter(SourceText& text) : QObject(&text), m_text(text), m_completer(new QCompleter(this)), m_choices(new QStandardItemModel(this)), m_help(new CompletionHelp(&text))
{
    m_completer->setModel(m_choices);
    m_completer->setWidget(&text);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SourceCompleter::insert);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this, &SourceCompleter::showHelp);
}

SourcePlace SourceCompleter::place() const
{
    const int cursor = m_text.textCursor().position();
    return m_text.isYaml() ? yamlPlace(exactText(m_text), cursor) : jsonPlace(exactText(m_text), cursor);
}

bool SourceCompleter::takesKey(const QKeyEvent& event) const
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

QStringList SourceCompleter::offered() const
{
    QStringList list;
    for (int row = 0; m_completer->popup()->isVisible() && row < m_completer->completionModel()->rowCount(); ++row)
        list << m_completer->completionModel()->index(row, 0).data().toString();
    return list;
}

void SourceCompleter::complete(bool asked)
{
    if (!m_provider || m_text.isReadOnly())
        return;
    const SourcePlace here = place();
    if (!asked && here.prefix.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    std::vector<Completion> completions = m_provider(here);
    std::stable_sort(completions.begin(), completions.end(), [&](const Completion& a, const Completion& b) { return rank(a.text, here.prefix) < rank(b.text, here.prefix); });
    m_choices->clear();
    for (const Completion& completion : completions) {
        auto* item = new QStandardItem(completion.text);
        item->setData(int(completion.kind), kKindRole);
        item->setData(completion.title, kTitleRole);
        item->setData(completion.help, kHelpRole);
        item->setData(completion.title.isEmpty() ? completion.help : completion.title + u'\n' + completion.help, Qt::AccessibleDescriptionRole);
        m_choices->appendRow(item);
    }
    m_completer->setCompletionPrefix(here.prefix);
    const bool isWhole = !completions.empty() && completions.front().text == here.prefix; // Enter is to break the line then, not to choose another
    if (m_completer->completionCount() == 0 || (isWhole && (!asked || m_completer->completionCount() == 1))) {
        m_completer->popup()->hide();
        return;
    }
    QRect rect = m_text.cursorRect().translated(m_text.viewport()->x(), m_text.viewport()->y());
    rect.setWidth(kListWidth);
    m_completer->complete(rect);
    const QModelIndex first = m_completer->completionModel()->index(0, 0);
    m_completer->popup()->setCurrentIndex(first);
    showHelp(first);
}

void SourceCompleter::showHelp(const QModelIndex& index)
{
    if (!m_completer->popup()->isVisible() || !index.isValid())
        m_help->hide();
    else
        m_help->showBeside(*m_completer->popup(), index.data(kTitleRole).toString(), index.data(kHelpRole).toString());
}

bool SourceCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide)
        m_help->hide();
    return QObject::eventFilter(watched, event);
}

void SourceCompleter::insert(const QModelIndex& index)
{
    const QString text = index.data().toString();
    const bool isName = Completion::Kind(index.data(kKindRole).toInt()) == Completion::Kind::Name;
    QTextCursor cursor = m_text.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(place().prefix.size()));
    if (m_text.isYaml()) {
        const QString line = cursor.block().text();
        const bool needsGap = !isName && cursor.selectionStart() > cursor.block().position() && line[cursor.selectionStart() - cursor.block().position() - 1] == u':';
        cursor.insertText((needsGap ? QStringLiteral(" ") : QString()) + (isName ? text + QStringLiteral(": ") : text));
    } else {
        const bool isOpen = exactText(m_text).mid(std::max(0, cursor.selectionStart() - 1), 1) == u"\"";
        const QString quoted = !isName && !isOpen && isBareWord(text) ? text : (isOpen ? QString() : QStringLiteral("\"")) + text + u'"';
        cursor.insertText(isName ? quoted + QStringLiteral(": ") : quoted);
    }
    m_text.setTextCursor(cursor);
}

} // namespace gatehouse::console
