// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/completion_list.h"

#include "console/forms/completion_help.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStandardItemModel>

namespace gatehouse::console {

namespace {

constexpr int kKindRole = Qt::UserRole + 1, kTitleRole = Qt::UserRole + 2, kHelpRole = Qt::UserRole + 3;

} // namespace

CompletionList::CompletionList(QPlainTextEdit& text, int width, QCompleter::CompletionMode mode)
    : QObject(&text), m_text(text), m_width(width), m_completer(new QCompleter(this)), m_choices(new QStandardItemModel(this)), m_help(new CompletionHelp(&text))
{
    m_completer->setModel(m_choices);
    m_completer->setWidget(&text);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(mode);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) { Q_EMIT chosen(choiceAt(index)); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this, &CompletionList::showHelp);
}

CompletionList::Choice CompletionList::choiceAt(const QModelIndex& index)
{
    return {index.data().toString(), index.data(kKindRole).toInt(), index.data(kTitleRole).toString(), index.data(kHelpRole).toString()};
}

void CompletionList::setChoices(const std::vector<Choice>& choices, const QString& prefix)
{
    m_choices->clear();
    for (const Choice& choice : choices) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.kind, kKindRole);
        item->setData(choice.title, kTitleRole);
        item->setData(choice.help, kHelpRole);
        const QString between = choice.title.isEmpty() || choice.help.isEmpty() ? QString() : QStringLiteral("\n");
        item->setData(choice.title + between + choice.help, Qt::AccessibleDescriptionRole);
        m_choices->appendRow(item);
    }
    m_completer->setCompletionPrefix(prefix);
}

int CompletionList::count() const
{
    return m_completer->completionCount();
}

void CompletionList::open()
{
    QRect rect = m_text.cursorRect().translated(m_text.viewport()->x(), m_text.viewport()->y());
    rect.setWidth(m_width);
    m_completer->complete(rect);
    const QModelIndex first = m_completer->completionModel()->index(0, 0);
    m_completer->popup()->setCurrentIndex(first);
    showHelp(first);
}

void CompletionList::close()
{
    m_completer->popup()->hide();
}

QWidget* CompletionList::popup() const
{
    return m_completer->popup();
}

QStringList CompletionList::offered() const
{
    QStringList list;
    for (int row = 0; m_completer->popup()->isVisible() && row < m_completer->completionModel()->rowCount(); ++row)
        list << m_completer->completionModel()->index(row, 0).data().toString();
    return list;
}

bool CompletionList::takesKey(const QKeyEvent& event) const
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

void CompletionList::showHelp(const QModelIndex& index)
{
    if (!m_completer->popup()->isVisible() || !index.isValid())
        m_help->hide();
    else
        m_help->showBeside(*m_completer->popup(), index.data(kTitleRole).toString(), index.data(kHelpRole).toString());
}

bool CompletionList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide)
        m_help->hide();
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse::console
