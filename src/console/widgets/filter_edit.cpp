// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/filter_edit.h"

#include "console/forms/display_text.h"
#include "console/forms/tone_label.h"
#include "console/query/query_parser.h"
#include "console/widgets/symbol_icon.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStandardItemModel>
#include <QStyle>
#include <QTextCharFormat>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kPatienceMs = 700; // who types on is not told that the end is missing
constexpr int kListWidth = 380, kListRows = 10, kShownInMenu = 80;

} // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent), m_store(QString()), m_completer(new QCompleter(this)), m_items(new QStandardItemModel(0, 2, this)), m_list(new QTreeView), m_patience(new QTimer(this))
{
    QueryError none;
    m_filter = QueryFilter::compile({}, {}, 0, none);
    QAction* menu = addAction(symbolIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    menu->setText(tr("Saved and recent filters"));
    menu->setToolTip(tr("Saved and recent filters (Alt+Down)"));
    connect(menu, &QAction::triggered, this, &FilterEdit::showMenu);
    m_warning = addAction(symbolIcon(QStringLiteral("warning"), toneColour(*this, Tone::Error)), QLineEdit::TrailingPosition);
    m_warning->setVisible(false);
    setClearButtonEnabled(true);
    setMaxLength(kLongestQuery);
    m_completer->setModel(m_items);
    m_completer->setPopup(m_list);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_list->setRootIsDecorated(false);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(true);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setAccessibleName(tr("What can stand here"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FilterEdit::take);
    connect(m_patience, &QTimer::timeout, this, &FilterEdit::showProblem);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::typed);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
}

QString FilterEdit::conditionMimeType()
{
    return QStringLiteral("application/x-gatehouse-condition");
}

void FilterEdit::setUp(const QString& table, std::vector<QueryColumn> columns, QueryValues values)
{
    m_store = FilterStore(table);
    m_columns = std::move(columns);
    m_values = std::move(values);
    compile();
}

void FilterEdit::reachFrom(QWidget* page)
{
    auto* action = new QAction(tr("Filter this page"), page);
    action->setShortcut(QKeySequence(QKeySequence::Find));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    page->addAction(action);
}

void FilterEdit::typed()
{
    compile();
    // An error at the end is only a beginning as long as one types.
    const bool unfinished = m_problem && m_problem.position + m_problem.length >= text().trimmed().size() && hasFocus();
    if (unfinished && m_warning->isVisible() == false)
        m_patience->start();
    else
        showProblem();
}

void FilterEdit::compile()
{
    QueryError error;
    const auto filter = QueryFilter::compile(text(), m_columns, QDateTime::currentMSecsSinceEpoch(), error);
    m_problem = error;
    if (!filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void FilterEdit::showProblem()
{
    m_patience->stop();
    m_warning->setVisible(bool(m_problem));
    m_warning->setText(m_problem.text);
    m_warning->setToolTip(plainToolTip(m_problem.text));
    setAccessibleDescription(m_problem.text);
    if (property("invalid").toBool() != bool(m_problem)) {
        setProperty("invalid", bool(m_problem));
        style()->unpolish(this);
        style()->polish(this);
    }
    mark(m_problem.position, m_problem ? m_problem.length : 0);
    Q_EMIT problemShown(m_problem.text);
}

void FilterEdit::mark(int position, int length)
{
    if (m_composing || (length == 0 && !m_marked))
        return;
    // A line edit takes formats only as an input method gives them: relative to the cursor, with nothing typed.
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(toneColour(*this, Tone::Error));
        format.setForeground(toneColour(*this, Tone::Error));
        attributes.append({QInputMethodEvent::TextFormat, position - cursorPosition(), length, format});
    }
    m_marked = length > 0;
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void FilterEdit::offer(bool asked)
{
    const QueryCompletion completion = completeQuery(text(), cursorPosition(), m_columns, m_values, asked);
    m_from = completion.position;
    m_length = completion.length;
    m_items->removeRows(0, m_items->rowCount());
    for (const QueryCompletion::Item& item : completion.items) {
        auto* text = new QStandardItem(shownText(item.text, kShownInMenu));
        text->setData(item.text, Qt::UserRole);
        auto* about = new QStandardItem(item.about);
        about->setForeground(toneColour(*this, Tone::Dim));
        m_items->appendRow({text, about});
    }
    if (completion.items.empty() || !hasFocus()) {
        m_list->hide();
        return;
    }
    m_list->resizeColumnToContents(0);
    QRect place = cursorRect();
    place.setWidth(kListWidth);
    place.moveTop(0);
    place.setHeight(height());
    m_completer->setMaxVisibleItems(kListRows);
    m_completer->complete(place);
    m_list->setCurrentIndex({});
}

void FilterEdit::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString chosen = index.siblingAtColumn(0).data(Qt::UserRole).toString();
    m_list->hide();
    const QString before = text();
    setSelection(m_from, m_length);
    insert(chosen); // as if typed: it can be undone
    if (chosen.endsWith(u':') && before != text())
        offer(false);
}

bool FilterEdit::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_list->isVisible()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && m_items->rowCount() > 0) {
            take(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_list->model()->index(0, 0));
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_list->isVisible()) {
            m_list->hide();
            return;
        }
        if (text().isEmpty()) {
            Q_EMIT leaveRequested();
            event->ignore();
            return;
        }
        noteUsed();
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible() && m_list->currentIndex().isValid()) {
            take(m_list->currentIndex());
            return;
        }
        m_list->hide();
        noteUsed();
        showProblem();
        break;
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            showMenu();
        else
            offer(true);
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            offer(true);
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    noteUsed();
    showProblem();
}

void FilterEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FilterEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_warning)
        m_warning->setIcon(symbolIcon(QStringLiteral("warning"), toneColour(*this, Tone::Error)));
}

void FilterEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(conditionMimeType()))
        event->acceptProposedAction();
    else
        QLineEdit::dragEnterEvent(event);
}

void FilterEdit::dropEvent(QDropEvent* event)
{
    if (!event->mimeData()->hasFormat(conditionMimeType())) {
        QLineEdit::dropEvent(event);
        return;
    }
    setText(withCondition(text(), QString::fromUtf8(event->mimeData()->data(conditionMimeType()))));
    setFocus();
    event->acceptProposedAction();
}

void FilterEdit::addCondition(const QueryColumn& column, const QString& value, bool exclude)
{
    setText(withCondition(text(), queryCondition(column, value, exclude)));
    noteUsed();
}

void FilterEdit::noteUsed()
{
    if (!m_problem)
        m_store.noteUsed(text());
}

void FilterEdit::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto saved = m_store.saved();
    if (!saved.empty())
        menu->addSection(tr("Saved"));
    for (const FilterStore::Saved& one : saved) {
        QAction* action = menu->addAction(withoutMnemonics(shownText(one.name, kShownInMenu)), this, [this, text = one.text] { setText(text); });
        action->setToolTip(plainToolTip(one.text));
        action->setStatusTip(one.text);
    }
    const QStringList used = m_store.used();
    if (!used.isEmpty())
        menu->addSection(tr("Recent"));
    for (const QString& text : used.mid(0, 15))
        menu->addAction(withoutMnemonics(shownText(text, kShownInMenu)), this, [this, text] { setText(text); });
    if (used.size() > 15) {
        QMenu* older = menu->addMenu(tr("Older"));
        for (const QString& text : used.mid(15))
            older->addAction(withoutMnemonics(shownText(text, kShownInMenu)), this, [this, text] { setText(text); });
    }
    menu->addSeparator();
    menu->addAction(tr("Save this filter…"), this, &FilterEdit::saveFilter)->setEnabled(!m_problem && !text().trimmed().isEmpty());
    if (!saved.empty()) {
        QMenu* forget = menu->addMenu(tr("Delete a saved filter"));
        for (const FilterStore::Saved& one : saved)
            forget->addAction(withoutMnemonics(shownText(one.name, kShownInMenu)), this, [this, name = one.name] { m_store.remove(name); });
    }
    menu->addAction(tr("Forget recent filters"), this, [this] { m_store.forgetUsed(); })->setEnabled(!used.isEmpty());
    menu->setToolTipsVisible(true);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void FilterEdit::saveFilter()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name of the filter; one of the same name is replaced:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter = text()](const QString& name) { m_store.save(name, filter); });
    dialog->open();
}

} // namespace gatehouse::console
