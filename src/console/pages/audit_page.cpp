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
#include "console/pages/table_setup.h"
#include "console/pages/text_table_model.h"
#include "console/widgets/empty_state.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"
#include "pages/ui_audit_page.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace gatehouse::console {

namespace {

constexpr int kPageSize = 500;
constexpr int kMostEntries = 100000;

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
      m_typing(new QTimer(this)), m_notice(new ToneLabel(Tone::Error, this))
{
    m_ui->setupUi(this);
    m_notice->hide();
    m_ui->noticeSlot->addWidget(m_notice);
    setUpTable(m_ui->table, QStringLiteral("audit"));
    m_ui->table->setModel(m_model);
    m_model->setNumeric(0);
    m_model->setNumeric(7);
    const int widths[] = {60, 164, 100, 100, 160, 200, 124, 80};
    for (int i = 0; i < 8; ++i)
        m_ui->table->setColumnWidth(i, widths[i]);
    restoreColumns(m_ui->table, QStringLiteral("audit"));
    m_model->setColours([this](const TextTableModel::Row& row, int column) -> QVariant {
        if (column != 6)
            return {};
        const QString& outcome = row.cells[6];
        const ThemeColours& colours = themeColours(this);
        return outcome.startsWith(QStringLiteral("ok")) || outcome.startsWith(QStringLiteral("accept")) || outcome.startsWith(QStringLiteral("succe")) ? colours.ok : colours.danger;
    });
    m_ui->outcomeBox->addItem(tr("Every outcome"), QString());
    m_ui->outcomeBox->addItem(tr("Accepted"), QStringLiteral("accepted"));
    m_ui->outcomeBox->addItem(tr("Refused"), QStringLiteral("refused"));
    m_ui->outcomeBox->addItem(tr("Failed"), QStringLiteral("failed"));
    m_ui->filterEdit->addAction(symbolIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    auto* menu = new QMenu(this);
    menu->addAction(tr("As JSON lines…"), this, [this] { exportAs(false); });
    menu->addAction(tr("As CSV…"), this, [this] { exportAs(true); });
    m_ui->exportButton->setMenu(menu);
    m_typing->setSingleShot(true);
    m_typing->setInterval(250);
    connect(m_typing, &QTimer::timeout, this, &AuditPage::refresh);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->outcomeBox, qOverload<int>(&QComboBox::activated), this, &AuditPage::refresh);
    connect(m_ui->table, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    m_ui->table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &AuditPage::showMenu);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_ui->table->verticalScrollBar()->maximum() - 20 && !m_loading && !m_complete && !m_entries.isEmpty())
            load(m_entries.last().sequence);
    });
}

AuditPage::~AuditPage()
{
    saveColumns(m_ui->table, QStringLiteral("audit"));
}

std::optional<domain::ResourceKey> AuditPage::resourceAt(int row) const
{
    if (row < 0 || row >= m_entries.size())
        return std::nullopt;
    const auto key = resourceOfPath(m_entries[row].target);
    return key && const_cast<AuditPage*>(this)->session().resources().find(*key) ? key : std::nullopt;
}

// What the entry is about: the object where it is still there, else the revision that it made.
void AuditPage::open(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    if (const auto key = resourceAt(row))
        Q_EMIT resourceRequested(*key);
    else if (m_entries[row].revision > 0)
        Q_EMIT revisionRequested(m_entries[row].revision);
    else
        Q_EMIT messageRequested(tr("What this entry is about is not there any more"), false);
}

void AuditPage::showMenu(const QPoint& at)
{
    const int row = m_ui->table->indexAt(at).row();
    if (row < 0 || row >= m_entries.size())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto key = resourceAt(row);
    QAction* object = menu->addAction(key ? tr("Show %1").arg(resourceText(*key)) : tr("Show the object"), this, [this, key] { Q_EMIT resourceRequested(*key); });
    object->setEnabled(key.has_value());
    const quint64 revision = m_entries[row].revision;
    QAction* made = menu->addAction(revision ? tr("Show revision %1").arg(revision) : tr("Show the revision"), this, [this, revision] { Q_EMIT revisionRequested(revision); });
    made->setEnabled(revision > 0);
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
    session().driver().audit(m_ui->filterEdit->text().trimmed(), m_ui->outcomeBox->currentData().toString(), before, kPageSize, this,
                             [this, before, generation = m_generation](const auto& reply) {
                                 if (generation == m_generation)
                                     loaded(reply, before);
                             });
}

void AuditPage::loaded(const drivers::Reply<QVector<drivers::AuditEntry>>& reply, quint64 before)
{
    m_loading = false;
    if (!reply.ok()) {
        m_exporting = false;
        if (before == 0 && m_model->rowCount() > 0)
            tellNotFresh(reply.error);
        else if (before == 0)
            showMessage(QStringLiteral("error"), tr("The audit trail could not be loaded"), callErrorText(reply.error) + u'\n' + callErrorRemedy(reply.error), true);
        else
            Q_EMIT messageRequested(callErrorText(reply.error), true);
        return;
    }
    m_notice->hide();
    if (before == 0) {
        m_entries.clear();
        m_model->clear();
    }
    m_complete = reply.value.size() < kPageSize || m_entries.size() + reply.value.size() >= kMostEntries;
    std::vector<TextTableModel::Row> rows;
    for (const drivers::AuditEntry& entry : reply.value) {
        m_entries.append(entry);
        rows.push_back({{QString::number(entry.sequence), dateTimeText(entry.time.toLocalTime()), shownText(entry.administrator, 80),
                         shownText(entry.source, 60), shownText(entry.action, 60), shownText(entry.target, 160),
                         entry.status ? QStringLiteral("%1 (%2)").arg(shownText(entry.outcome, 40)).arg(entry.status) : shownText(entry.outcome, 40),
                         entry.revision ? QString::number(entry.revision) : QString(), shownText(entry.detail, 300)},
                        {}});
    }
    m_model->append(std::move(rows));
    m_ui->countLabel->setText(m_complete ? QLocale().toString(m_model->rowCount()) : tr("%1 and more").arg(QLocale().toString(m_model->rowCount())));
    const bool filtered = !m_ui->filterEdit->text().trimmed().isEmpty() || m_ui->outcomeBox->currentIndex() > 0;
    if (m_model->rowCount() == 0)
        showMessage(QStringLiteral("audit"), filtered ? tr("Nothing fits the filter") : tr("Nothing was done yet"),
                    filtered ? tr("Change or clear the filter above.") : tr("Everything that is done over the Admin API is written here, refused attempts too."), false);
    else
        m_ui->stack->setCurrentWidget(m_ui->tablePage);
    if (m_exporting)
        exportStep();
}

void AuditPage::tellNotFresh(const drivers::CallError& error)
{
    m_notice->setText(notFreshText(error));
    m_notice->show();
}

void AuditPage::showMessage(const QString& icon, const QString& title, const QString& text, bool retry)
{
    delete m_message;
    m_message = new EmptyState(this);
    m_message->setIcon(icon);
    m_message->setTitle(title);
    m_message->setText(text);
    if (retry)
        connect(m_message->addButton(tr("Try again"), true), &QPushButton::clicked, this, &AuditPage::refresh);
    m_ui->messageSlot->addWidget(m_message);
    m_ui->stack->setCurrentWidget(m_ui->messagePage);
}

void AuditPage::exportAs(bool csv)
{
    m_exportCsv = csv;
    m_exporting = true;
    exportStep();
}

void AuditPage::exportStep()
{
    // All that fits the filter is fetched first.
    if (!m_complete && !m_entries.isEmpty()) {
        Q_EMIT messageRequested(tr("Fetching for the export: %1 entries").arg(m_entries.size()), false);
        if (!m_loading)
            load(m_entries.last().sequence);
        return;
    }
    m_exporting = false;
    QByteArray content;
    if (m_exportCsv) {
        content = toCsv(*m_model);
    } else {
        for (const drivers::AuditEntry& entry : m_entries)
            content += QByteArray::fromStdString(base::toText(toJson(entry))) + '\n';
    }
    saveExport(this, m_exportCsv ? QStringLiteral("audit.csv") : QStringLiteral("audit.jsonl"), content, [this](const QString& text, bool isError) { Q_EMIT messageRequested(text, isError); });
}

} // namespace gatehouse::console
