// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit_page.h"

#include "base/json.h"
#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/models/resource_cache.h"
#include "console/pages/audit_target.h"
#include "console/pages/call_error_text.h"
#include "console/pages/cell_drag.h"
#include "console/pages/column_sets.h"
#include "console/pages/export_dialog.h"
#include "console/pages/query_proxy_model.h"
#include "console/pages/resource_page.h"
#include "console/pages/table_setup.h"
#include "console/pages/text_table_model.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/message_place.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"
#include "pages/ui_audit_page.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <limits>

namespace gatehouse::console {

namespace {

constexpr int kPageSize = 500;
constexpr int kMostEntries = 100000;
enum Column { Number, Time, Who, From, Action, Target, Outcome, Revision, Detail };

base::Json toJson(const drivers::AuditEntry& entry)
{
    return {{"sequence", entry.sequence},
            {"time", utf8(entry.time.toUTC().toString(Qt::ISODateWithMs))},
            {"administrator", utf8(entry.administrator)},
            {"source", utf8(entry.source)},
            {"action", utf8(entry.action)},
            {"target", utf8(entry.target)},
            {"outcome", utf8(entry.outcome)},
            {"status", entry.status},
            {"revision", entry.revision},
            {"detail", utf8(entry.detail)},
            {"requestId", utf8(entry.requestId)}};
}

} // namespace

AuditPage::AuditPage(GatewaySession& session, QWidget* parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::AuditPage>()),
      m_model(new TextTableModel({tr("No."), tr("Time"), tr("Who"), tr("From"), tr("Action"), tr("Target"), tr("Outcome"), tr("Revision"), tr("Detail")}, kMostEntries, this)),
      m_proxy(new QueryProxyModel({{QStringLiteral("no"), tr("No."), ValueType::Number},
                                   {QStringLiteral("time"), tr("Time"), ValueType::Time},
                                   {QStringLiteral("who"), tr("Who")},
                                   {QStringLiteral("from"), tr("From")},
                                   {QStringLiteral("action"), tr("Action")},
                                   {QStringLiteral("target"), tr("Target")},
                                   {QStringLiteral("outcome"), tr("Outcome")},
                                   {QStringLiteral("revision"), tr("Revision"), ValueType::Number},
                                   {QStringLiteral("detail"), tr("Detail")}},
                                  [this](int row, int column) { return numberOf(row, column); }, this)),
      m_notice(new ToneLabel(Tone::Error, this))
{
    m_ui->setupUi(this);
    m_message = new MessagePlace(m_ui->stack, m_ui->messagePage, m_ui->messageSlot);
    m_notice->hide();
    m_ui->noticeSlot->addWidget(m_notice);
    setUpTable(m_ui->table, QStringLiteral("audit"));
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    m_model->setNumeric(Number);
    m_model->setNumeric(Revision);
    const int widths[] = {60, 164, 100, 100, 160, 200, 124, 80};
    for (int i = 0; i < Detail; ++i)
        m_ui->table->setColumnWidth(i, widths[i]);
    m_columnSets = std::make_unique<ColumnSets>(m_ui->table, QStringLiteral("audit"));
    m_columnSets->restoreLast();
    useColumnMenu(m_ui->table, [this](QMenu* menu) { m_columnSets->fillMenu(menu); });
    m_model->setColours([this](const TextTableModel::Row& row, int column) -> QVariant {
        if (column != Outcome)
            return {};
        const QString& outcome = row.cells[Outcome];
        const ThemeColours& colours = themeColours(this);
        return outcome.startsWith(QStringLiteral("ok")) || outcome.startsWith(QStringLiteral("accept")) || outcome.startsWith(QStringLiteral("succe")) ? colours.ok : colours.danger;
    });
    m_ui->outcomeBox->addItem(tr("Every outcome"), QString());
    m_ui->outcomeBox->addItem(tr("Accepted"), QStringLiteral("ok"));
    m_ui->outcomeBox->addItem(tr("Refused"), QStringLiteral("refused"));
    m_ui->outcomeBox->addItem(tr("Failed"), QStringLiteral("failed"));
    connect(m_ui->outcomeBox, qOverload<int>(&QComboBox::activated), this, &AuditPage::refresh);
    m_proxy->follow(m_ui->filterEdit, QStringLiteral("audit"));
    m_ui->filterEdit->reachFrom(this);
    auto* problem = new ElidedLabel(this);
    m_ui->problemSlot->addWidget(problem);
    connect(m_ui->filterEdit, &FilterEdit::problemShown, problem, &ElidedLabel::setFullText);
    connect(m_ui->filterEdit, &FilterEdit::leaveRequested, this, [this] { m_ui->table->setFocus(); });
    connect(m_ui->filterEdit, &FilterEdit::filterChanged, this, [this] {
        showState();
        loadMore();
    });
    auto* drag = new CellDrag(m_ui->table);
    drag->setCondition([this](const QModelIndex& index) { return m_proxy->condition(index, false); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, [this] {
        m_exporting = true;
        exportTable();
    });
    connect(m_ui->table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const drivers::AuditEntry* entry = entryAt(index))
            open(*entry);
    });
    m_ui->table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &AuditPage::showMenu);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_ui->table->verticalScrollBar()->maximum() - 20 && !m_loading && !m_complete && !m_entries.isEmpty())
            load(m_entries.last().sequence);
    });
}

AuditPage::~AuditPage()
{
    m_columnSets->keepLast();
}

const drivers::AuditEntry* AuditPage::entryAt(const QModelIndex& index) const
{
    const int row = m_proxy->mapToSource(index).row();
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

double AuditPage::numberOf(int row, int column) const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (row >= m_entries.size())
        return none;
    const drivers::AuditEntry& entry = m_entries[row];
    switch (column) {
    case Number: return double(entry.sequence);
    case Time: return entry.time.isValid() ? double(entry.time.toMSecsSinceEpoch()) : none;
    case Revision: return entry.revision ? double(entry.revision) : none;
    default: return none;
    }
}

std::optional<domain::ResourceKey> AuditPage::resourceOf(const drivers::AuditEntry& entry) const
{
    const auto key = resourceOfPath(entry.target);
    return key && const_cast<AuditPage*>(this)->session().resources().find(*key) ? key : std::nullopt;
}

// What the entry is about: the object where it is still there, else the revision that it made.
void AuditPage::open(const drivers::AuditEntry& entry)
{
    if (const auto key = resourceOf(entry))
        Q_EMIT resourceRequested(*key);
    else if (entry.revision > 0)
        Q_EMIT revisionRequested(entry.revision);
    else
        Q_EMIT messageRequested(tr("What this entry is about is not there any more"), false);
}

void AuditPage::showMenu(const QPoint& at)
{
    const QModelIndex index = m_ui->table->indexAt(at);
    const drivers::AuditEntry* entry = entryAt(index);
    if (!entry)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto key = resourceOf(*entry);
    QAction* object = menu->addAction(key ? tr("Show %1").arg(resourceText(*key)) : tr("Show the object"), this, [this, key] { Q_EMIT resourceRequested(*key); });
    object->setEnabled(key.has_value());
    const quint64 revision = entry->revision;
    QAction* made = menu->addAction(revision ? tr("Show revision %1").arg(revision) : tr("Show the revision"), this, [this, revision] { Q_EMIT revisionRequested(revision); });
    made->setEnabled(revision > 0);
    if (const QString only = m_proxy->condition(index, false), without = m_proxy->condition(index, true); !only.isEmpty()) {
        const auto add = [this](const QString& condition) { m_ui->filterEdit->setText(withCondition(m_ui->filterEdit->text(), condition)); };
        menu->addSeparator();
        menu->addAction(ResourcePage::tr("Filter by this value"), this, [add, only] { add(only); });
        menu->addAction(ResourcePage::tr("Exclude this value"), this, [add, without] { add(without); });
    }
    menu->popup(m_ui->table->viewport()->mapToGlobal(at));
}

void AuditPage::setActive(bool active)
{
    if (active)
        refresh();
}

void AuditPage::focusFilter()
{
    m_ui->filterEdit->setFocus();
    m_ui->filterEdit->selectAll();
}

void AuditPage::refresh()
{
    ++m_generation;
    m_exporting = false;
    if (m_model->rowCount() == 0)
        showMessage(QStringLiteral("audit"), tr("Loading the audit trail…"), {}, false);
    load(0);
}

void AuditPage::load(quint64 before)
{
    m_loading = true;
    session().driver().audit({}, m_ui->outcomeBox->currentData().toString(), before, kPageSize, this, [this, before, generation = m_generation](const auto& reply) {
        if (generation == m_generation)
            loaded(reply, before);
    });
}

// What fits a filter may stand anywhere: all is looked at, a page after the other.
void AuditPage::loadMore()
{
    if ((isFiltered() || m_exporting) && !m_loading && !m_complete && !m_entries.isEmpty())
        load(m_entries.last().sequence);
}

void AuditPage::loaded(const drivers::Reply<QVector<drivers::AuditEntry>>& reply, quint64 before)
{
    m_loading = false;
    if (!reply.ok()) {
        m_exporting = false;
        if (before == 0 && m_model->rowCount() > 0)
            tellNotFresh(reply.error);
        else if (before == 0 || m_proxy->rowCount() == 0)
            showMessage(QStringLiteral("error"), tr("The audit trail could not be loaded"), callErrorText(reply.error) + u'\n' + callErrorRemedy(reply.error), true);
        else
            Q_EMIT messageRequested(callErrorText(reply.error), true);
        return;
    }
    m_notice->hide();
    if (before == 0) {
        m_model->clear();
        m_entries.clear();
    }
    append(reply.value);
    m_complete = reply.value.size() < kPageSize || m_entries.size() >= kMostEntries;
    showState();
    if (m_exporting)
        exportTable();
    else
        loadMore();
}

void AuditPage::append(const QVector<drivers::AuditEntry>& entries)
{
    std::vector<TextTableModel::Row> rows;
    for (const drivers::AuditEntry& entry : entries.mid(0, kMostEntries - m_entries.size())) {
        m_entries.append(entry);
        rows.push_back({{QString::number(entry.sequence), dateTimeText(entry.time.toLocalTime()), shownText(entry.administrator, 80),
                         shownText(entry.source, 60), shownText(entry.action, 60), shownText(entry.target, 160),
                         entry.status ? QStringLiteral("%1 (%2)").arg(shownText(entry.outcome, 40)).arg(entry.status) : shownText(entry.outcome, 40),
                         entry.revision ? QString::number(entry.revision) : QString(), shownText(entry.detail, 300)},
                        {}});
    }
    m_model->append(std::move(rows));
}

bool AuditPage::isFiltered() const
{
    return !m_ui->filterEdit->filter()->isEmpty();
}

void AuditPage::showState()
{
    if (m_model->rowCount() == 0 && (m_loading || m_generation == 0))
        return; // it says so, or why there is nothing
    const QString all = m_complete ? QLocale().toString(m_model->rowCount()) : tr("%1 and more").arg(QLocale().toString(m_model->rowCount()));
    m_ui->countLabel->setText(isFiltered() ? tr("%1 of %2").arg(QLocale().toString(m_proxy->rowCount()), all) : all);
    if (m_proxy->rowCount() > 0) {
        m_message->showInstead(m_ui->tablePage);
        return;
    }
    const bool filtered = isFiltered() || m_ui->outcomeBox->currentIndex() > 0;
    if (!filtered)
        showMessage(QStringLiteral("audit"), tr("Nothing was done yet"), tr("Everything that is done over the Admin API is written here, refused attempts too."), false);
    else if (m_complete)
        showMessage(QStringLiteral("audit"), tr("Nothing fits the filter"), tr("Change or clear the filter above."), false);
    else
        showMessage(QStringLiteral("audit"), tr("Loading the audit trail…"), {}, false);
}

void AuditPage::tellNotFresh(const drivers::CallError& error)
{
    m_notice->setText(notFreshText(error));
    m_notice->show();
}

void AuditPage::showMessage(const QString& icon, const QString& title, const QString& text, bool retry)
{
    m_message->show(icon, title, text, retry ? MessageButton{tr("Try again"), [this] { refresh(); }} : MessageButton{});
}

void AuditPage::exportTable()
{
    // All that fits the filter is fetched first.
    if (!m_complete && !m_entries.isEmpty()) {
        Q_EMIT messageRequested(tr("Fetching for the export: %1 entries").arg(m_entries.size()), false);
        loadMore();
        return;
    }
    m_exporting = false;
    const auto json = [this](const QVector<int>& rows) {
        base::Json list = base::Json::array();
        for (const int row : rows) {
            if (const drivers::AuditEntry* entry = entryAt(m_proxy->index(row, 0)))
                list.push_back(toJson(*entry));
        }
        return QByteArray::fromStdString(base::toPrettyText(list)) + '\n';
    };
    auto* dialog = new ExportDialog(m_ui->table, QStringLiteral("audit"), json, this);
    connect(dialog, &ExportDialog::exported, this, &AuditPage::messageRequested);
    dialog->open();
}

} // namespace gatehouse::console
