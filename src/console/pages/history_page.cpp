// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/history_page.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/tone_label.h"
#include "console/pages/call_error_text.h"
#include "console/pages/cell_drag.h"
#include "console/pages/column_sets.h"
#include "console/pages/diff_view.h"
#include "console/pages/query_proxy_model.h"
#include "console/pages/restore_dialog.h"
#include "console/pages/table_setup.h"
#include "console/pages/text_table_model.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/message_place.h"
#include "console/widgets/time_text.h"
#include "pages/ui_history_page.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <limits>

namespace gatehouse::console {

namespace {

constexpr int kPageSize = 200;
constexpr int kMostRevisions = 100000;

} // namespace

HistoryPage::HistoryPage(GatewaySession& session, QWidget* parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::HistoryPage>()),
      m_model(new TextTableModel({tr("Revision"), tr("Time"), tr("Author"), tr("By"), tr("Changes"), tr("Message")}, kMostRevisions, this)),
      m_proxy(new QueryProxyModel({{QStringLiteral("revision"), tr("Revision"), ValueType::Number},
                                   {QStringLiteral("time"), tr("Time"), ValueType::Time},
                                   {QStringLiteral("author"), tr("Author")},
                                   {QStringLiteral("by"), tr("By")},
                                   {QStringLiteral("changes"), tr("Changes"), ValueType::Number},
                                   {QStringLiteral("message"), tr("Message")}},
                                  [this](int row, int column) { return numberOf(row, column); }, this)),
      m_diff(new DiffView(this)), m_about(new ToneLabel(Tone::Dim, this)), m_notice(new ToneLabel(Tone::Error, this))
{
    m_ui->setupUi(this);
    m_message = new MessagePlace(m_ui->stack, m_ui->messagePage, m_ui->messageSlot);
    m_notice->hide();
    m_ui->noticeSlot->addWidget(m_notice);
    setUpTable(m_ui->table, QStringLiteral("history"));
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    m_model->setNumeric(0);
    m_ui->table->setColumnWidth(0, 80);
    m_ui->table->setColumnWidth(1, 160);
    m_ui->table->setColumnWidth(2, 130);
    m_ui->table->setColumnWidth(3, 80);
    m_ui->table->setColumnWidth(4, 130);
    m_columnSets = std::make_unique<ColumnSets>(m_ui->table, QStringLiteral("history"));
    m_columnSets->restoreLast();
    useColumnMenu(m_ui->table, [this](QMenu* menu) { m_columnSets->fillMenu(menu); });
    m_proxy->follow(m_ui->filterEdit, QStringLiteral("history"));
    m_ui->filterEdit->reachFrom(this);
    auto* problem = new ElidedLabel(this);
    m_ui->problemSlot->addWidget(problem);
    connect(m_ui->filterEdit, &FilterEdit::problemShown, problem, &ElidedLabel::setFullText);
    connect(m_ui->filterEdit, &FilterEdit::leaveRequested, this, [this] { m_ui->table->setFocus(); });
    auto* drag = new CellDrag(m_ui->table);
    drag->setCondition([this](const QModelIndex& index) { return m_proxy->condition(index, false); });
    m_ui->diffSlot->addWidget(m_about);
    m_ui->diffSlot->addWidget(m_diff, 1);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_diff->setMessage(tr("Choose a revision to see what it changed, or two to compare them."));
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showSelected);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_ui->table->verticalScrollBar()->maximum() - 20)
            loadMore();
    });
    connect(m_diff, &DiffView::selectionChanged, this, &HistoryPage::updateButtons);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, [this] { restore(false); });
    connect(m_ui->restoreOneButton, &QPushButton::clicked, this, [this] { restore(true); });
    connect(&session.driver(), &drivers::Driver::revisionChanged, this, [this] {
        if (isVisible())
            refresh();
        else
            m_loadedOnce = false;
    });
    updateButtons();
}

HistoryPage::~HistoryPage()
{
    m_columnSets->keepLast();
}

void HistoryPage::setActive(bool active)
{
    if (active && !m_loadedOnce)
        refresh();
}

void HistoryPage::focusFilter()
{
    m_ui->filterEdit->setFocus();
    m_ui->filterEdit->selectAll();
}

double HistoryPage::numberOf(int row, int column) const
{
    if (row >= m_revisions.size())
        return std::numeric_limits<double>::quiet_NaN();
    const drivers::Revision& revision = m_revisions[row];
    switch (column) {
    case 0:
        return double(revision.number);
    case 1:
        return double(revision.time.toMSecsSinceEpoch());
    case 4:
        return double(revision.created) + double(revision.updated) + double(revision.deleted);
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

void HistoryPage::refresh()
{
    ++m_generation;
    m_loadedOnce = true;
    m_loading = false;
    m_complete = false;
    if (m_model->rowCount() == 0)
        showMessage(QStringLiteral("history"), tr("Loading the history…"), {}, false);
    m_loading = true;
    session().driver().revisions(0, kPageSize, this, [this, generation = m_generation](const auto& reply) {
        if (generation == m_generation)
            loaded(reply, 0);
    });
}

void HistoryPage::loadMore()
{
    if (m_loading || m_complete || m_revisions.isEmpty() || m_revisions.size() >= kMostRevisions)
        return;
    m_loading = true;
    const quint64 before = m_revisions.last().number;
    session().driver().revisions(before, kPageSize, this, [this, before, generation = m_generation](const auto& reply) {
        if (generation == m_generation)
            loaded(reply, before);
    });
}

void HistoryPage::loaded(const drivers::Reply<QVector<drivers::Revision>>& reply, quint64 before)
{
    m_loading = false;
    if (!reply.ok()) {
        if (before == 0 && m_model->rowCount() > 0)
            tellNotFresh(reply.error);
        else if (before == 0)
            showMessage(QStringLiteral("error"), tr("The history could not be loaded"), callErrorText(reply.error) + u'\n' + callErrorRemedy(reply.error), true);
        else
            Q_EMIT messageRequested(callErrorText(reply.error), true);
        return;
    }
    m_notice->hide();
    if (before == 0) {
        m_revisions.clear();
        m_model->clear();
    }
    m_complete = reply.value.size() < kPageSize;
    std::vector<TextTableModel::Row> rows;
    for (const drivers::Revision& revision : reply.value) {
        m_revisions.append(revision);
        QStringList counts;
        if (revision.created)
            counts << QStringLiteral("+%1").arg(revision.created);
        if (revision.updated)
            counts << QStringLiteral("~%1").arg(revision.updated);
        if (revision.deleted)
            counts << QStringLiteral("\u2212%1").arg(revision.deleted);
        QString message = shownText(revision.message, 300);
        if (revision.restoredFrom)
            message = message.isEmpty() ? tr("Restored from %1").arg(revision.restoredFrom) : tr("%1 (restored from %2)").arg(message).arg(revision.restoredFrom);
        rows.push_back({{QString::number(revision.number), dateTimeText(revision.time.toLocalTime()), shownText(revision.author, 80),
                         shownText(revision.source, 40), counts.join(QStringLiteral("  ")), message},
                        revision.number});
    }
    m_model->append(std::move(rows));
    if (before == 0 && m_model->rowCount() > 0)
        m_ui->table->selectRow(0); // the latest change is what one looks for first
    if (m_wanted)
        showRevision(m_wanted);
    if (m_model->rowCount() == 0)
        showMessage(QStringLiteral("history"), tr("No history yet"), tr("Every change that is applied becomes a revision here, with who, when, why and what."), false);
    else
        m_message->showInstead(m_ui->splitter);
    updateButtons();
}

void HistoryPage::tellNotFresh(const drivers::CallError& error)
{
    m_notice->setText(notFreshText(error));
    m_notice->show();
}

void HistoryPage::showMessage(const QString& icon, const QString& title, const QString& text, bool retry)
{
    m_message->show(icon, title, text, retry ? MessageButton{tr("Try again"), [this] { refresh(); }} : MessageButton{});
    updateButtons();
}

void HistoryPage::showRevision(quint64 number)
{
    m_wanted = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).data.toULongLong() != number)
            continue;
        QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
        if (!index.isValid()) { // the filter hides it
            m_ui->filterEdit->clear();
            index = m_proxy->mapFromSource(m_model->index(row, 0));
        }
        m_ui->table->selectRow(index.row());
        m_ui->table->scrollTo(index);
        return;
    }
    if (m_complete && !m_loading) {
        Q_EMIT messageRequested(tr("Revision %1 is not in the history (any more)").arg(number), true);
        return;
    }
    m_wanted = number;
    loadMore();
}

std::vector<quint64> HistoryPage::selectedNumbers() const
{
    std::vector<quint64> numbers;
    for (const QModelIndex& index : m_ui->table->selectionModel()->selectedRows())
        numbers.push_back(index.data(Qt::UserRole).toULongLong());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void HistoryPage::showSelected()
{
    updateButtons();
    const auto numbers = selectedNumbers();
    const quint64 generation = ++m_diffGeneration;
    if (numbers.empty() || numbers.size() > 2) {
        m_about->clear();
        m_diff->setMessage(numbers.empty() ? tr("Choose a revision to see what it changed, or two to compare them.") : tr("Choose one or two revisions."));
        return;
    }
    const quint64 to = numbers.back();
    const quint64 from = numbers.size() == 2 ? numbers.front() : to - 1;
    m_about->setText(numbers.size() == 2 ? tr("From revision %1 to %2").arg(from).arg(to) : tr("What revision %1 changed").arg(to));
    if (from == 0) {
        m_diff->setMessage(tr("The first revision: there is nothing before it."));
        return;
    }
    m_diff->setMessage(tr("Loading…"));
    session().driver().diff(from, to, this, [this, generation](const drivers::Reply<std::vector<domain::ResourceChange>>& reply) {
        if (generation != m_diffGeneration)
            return;
        if (reply.ok())
            m_diff->setChanges(reply.value);
        else
            m_diff->setMessage(callErrorText(reply.error) + QStringLiteral(" \u2014 ") + callErrorRemedy(reply.error));
        updateButtons();
    });
}

void HistoryPage::updateButtons()
{
    const auto numbers = selectedNumbers();
    const bool readOnly = session().connection().safety == SafetyLevel::ReadOnly || session().status().readOnly;
    const bool newest = numbers.size() == 1 && !m_revisions.isEmpty() && numbers.front() == m_revisions.first().number;
    m_ui->restoreButton->setEnabled(!readOnly && numbers.size() == 1 && !newest);
    m_ui->restoreOneButton->setEnabled(!readOnly && numbers.size() == 1 && m_diff->selected().has_value() && !newest);
    const QString why = readOnly ? tr("This connection is read-only.") : newest ? tr("This is what is in force.") : tr("Choose one revision.");
    m_ui->restoreButton->setToolTip(m_ui->restoreButton->isEnabled() ? tr("Makes a new revision with the content of the chosen one, after a look at the difference") : why);
    m_ui->restoreOneButton->setToolTip(m_ui->restoreOneButton->isEnabled() ? tr("Only the resource chosen below") : readOnly || newest ? why : tr("Choose a resource below."));
}

void HistoryPage::restore(bool onlySelected)
{
    const auto numbers = selectedNumbers();
    if (numbers.size() != 1)
        return;
    auto* dialog = new RestoreDialog(session(), numbers.front(), onlySelected ? m_diff->selected() : std::nullopt, this);
    connect(dialog, &RestoreDialog::restored, this, [this](quint64 revision) {
        Q_EMIT messageRequested(tr("Restored: revision %1 is in force").arg(revision), false);
        refresh();
    });
    dialog->open();
}

} // namespace gatehouse::console
