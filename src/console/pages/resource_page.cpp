// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_page.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/pages/call_error_text.h"
#include "console/pages/cell_drag.h"
#include "console/pages/column_sets.h"
#include "console/pages/table_setup.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/message_place.h"
#include "console/widgets/symbol_icon.h"
#include "pages/ui_resource_page.h"

#include <QFocusEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kTenantsInBox = 2000;

} // namespace

ResourcePage::ResourcePage(GatewaySession& session, domain::Kind kind, Words words, QWidget* parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::ResourcePage>()), m_kind(kind), m_words(std::move(words)), m_notice(new ToneLabel(Tone::Warning, this)),
      m_problem(new ElidedLabel(this))
{
    m_ui->setupUi(this);
    m_message = new MessagePlace(m_ui->stack, m_ui->messagePage, m_ui->messageSlot);
    connect(m_message, &MessagePlace::helpRequested, this, &Page::helpRequested);
    m_ui->newButton->setText(m_words.newText);
    m_ui->newButton->setProperty("role", QStringLiteral("primary"));
    m_ui->newButton->setToolTip(tr("%1 (Ins)").arg(m_words.newText));
    m_ui->bulkButton->setIcon(symbolIcon(QStringLiteral("edit")));
    m_ui->duplicateButton->setIcon(symbolIcon(QStringLiteral("copy")));
    m_ui->deleteButton->setIcon(symbolIcon(QStringLiteral("delete")));
    m_ui->moreButton->setIcon(symbolIcon(QStringLiteral("more")));
    m_notice->hide();
    m_ui->noticeSlot->addWidget(m_notice);
    m_ui->tenantBox->setVisible(domain::livesInTenant(kind));
    m_ui->table->setAccessibleName(m_words.title);
    makeActions();
    m_ui->filterEdit->reachFrom(this);
    m_ui->problemSlot->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    connect(m_ui->filterEdit, &FilterEdit::filterChanged, this, &ResourcePage::applyFilter);
    connect(m_ui->filterEdit, &FilterEdit::problemShown, m_problem, [this](const QString& text) {
        QPalette palette = m_problem->palette();
        palette.setColor(QPalette::WindowText, toneColour(*m_problem, Tone::Error));
        m_problem->setPalette(palette);
        m_problem->setFullText(text);
    });
    connect(m_ui->filterEdit, &FilterEdit::leaveRequested, this, [this] { m_ui->table->setFocus(); });
    connect(m_ui->bulkButton, &QToolButton::clicked, this, &ResourcePage::bulkEdit);
    connect(m_ui->tenantBox, qOverload<int>(&QComboBox::activated), this, &ResourcePage::applyFilter);
    connect(m_ui->newButton, &QPushButton::clicked, this, &ResourcePage::makeNew);
    connect(m_ui->duplicateButton, &QToolButton::clicked, this, &ResourcePage::duplicate);
    connect(m_ui->deleteButton, &QToolButton::clicked, this, &ResourcePage::remove);
    connect(m_ui->table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!m_ui->table->selectionModel()->hasSelection()) // who came by Tab has a row and chose none
            m_ui->table->selectRow(index.row());
        editCurrent();
    });
    m_ui->table->installEventFilter(this);
    m_ui->table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &ResourcePage::contextMenu);
    connect(&session.resources(), &ResourceCache::changed, this, [this] { reload(); });
    connect(&session.changes(), &PendingChanges::changed, this, [this] { reload(true); });
    connect(&session, &GatewaySession::statusChanged, this, &ResourcePage::selectionChanged);
}

ResourcePage::~ResourcePage()
{
    if (m_columnSets)
        m_columnSets->keepLast();
}

void ResourcePage::setColumns(std::vector<ResourceColumn> columns)
{
    std::vector<int> widths;
    for (const ResourceColumn& column : columns)
        widths.push_back(column.width);
    m_model = new ResourceListModel(std::move(columns), this);
    const QString name = fromUtf8(domain::kindPlural(m_kind));
    setUpTable(m_ui->table, name);
    m_ui->table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->table->setModel(m_model);
    for (size_t i = 0; i < widths.size(); ++i)
        m_ui->table->setColumnWidth(static_cast<int>(i), widths[i]);
    m_ui->table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_ui->table->setSortingEnabled(true);
    m_columnSets = std::make_unique<ColumnSets>(m_ui->table, name);
    m_columnSets->restoreLast();
    useColumnMenu(m_ui->table, [this](QMenu* menu) { m_columnSets->fillMenu(menu); });
    m_ui->filterEdit->setUp(name, m_model->queryColumns(), [this](int column, const QString& part) { return m_model->valuesOf(column, part); });
    auto* drag = new CellDrag(m_ui->table);
    drag->setCondition([this](const QModelIndex& index) { return cellCondition(index, false); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResourcePage::selectionChanged);
    // Whatever comes and goes, what is selected stays so; a filter that goes on in steps shows it when it is done.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ResourcePage::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(m_kept);
        selectionChanged();
    });
    connect(m_model, &ResourceListModel::filtered, this, &ResourcePage::showState);
    connect(m_model, &ResourceListModel::firstFound, this, &ResourcePage::showState);
    showState();
}

void ResourcePage::setDetail(QWidget* detail)
{
    m_ui->splitter->addWidget(detail);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
}

bool ResourcePage::isReadOnly()
{
    return session().connection().safety == SafetyLevel::ReadOnly || session().status().readOnly;
}

void ResourcePage::setActive(bool active)
{
    m_active = active;
    if (!active)
        return;
    if (session().resources().state(m_kind) == ResourceCache::State::Empty)
        session().resources().load(m_kind);
    if (m_stale)
        rebuild();
}

void ResourcePage::refresh()
{
    session().resources().load(m_kind);
    showState();
}

void ResourcePage::focusFilter()
{
    m_ui->filterEdit->setFocus();
    m_ui->filterEdit->selectAll();
}

void ResourcePage::reload(bool onlyPending)
{
    m_staleOnlyPending = onlyPending && (!m_stale || m_staleOnlyPending);
    m_stale = true;
    if (m_active)
        rebuild(); // a page that nobody looks at waits
}

void ResourcePage::rebuild()
{
    m_stale = false;
    if (!m_staleOnlyPending)
        prepareRows();
    std::vector<ResourceRow> rows;
    const auto& all = session().resources().all(m_kind);
    rows.reserve(all.size() + 8);
    std::map<domain::ResourceKey, const PendingChanges::Edit*> edits;
    for (const PendingChanges::Edit& edit : session().changes().edits()) {
        if (edit.operation.key.kind == m_kind)
            edits[edit.operation.key] = &edit;
    }
    for (const auto& resource : all) {
        ResourceRow row{resource->key, resource, nullptr, PendingState::None};
        if (!edits.empty()) {
            if (const auto at = edits.find(resource->key); at != edits.end()) {
                const bool deleted = at->second->operation.op == domain::Operation::Op::Delete;
                row.state = deleted ? PendingState::Deleted : PendingState::Changed;
                if (!deleted)
                    row.pending = std::make_shared<const base::Json>(at->second->operation.value);
                edits.erase(at);
            }
        }
        rows.push_back(std::move(row));
    }
    for (const auto& [key, edit] : edits) {
        if (edit->operation.op == domain::Operation::Op::Put)
            rows.push_back({key, nullptr, std::make_shared<const base::Json>(edit->operation.value), PendingState::New});
    }
    if (domain::livesInTenant(m_kind)) {
        const QVariant chosen = m_ui->tenantBox->currentData();
        m_ui->tenantBox->clear();
        m_ui->tenantBox->addItem(tr("Every tenant"));
        if (domain::livesAtGateway(m_kind))
            m_ui->tenantBox->addItem(tr("The gateway itself"), QString());
        for (const QString& tenant : session().resources().ids(domain::Kind::Tenant, {}).mid(0, kTenantsInBox))
            m_ui->tenantBox->addItem(shownText(tenant, 64), tenant);
        m_ui->tenantBox->setCurrentIndex(chosen.isValid() ? std::max(0, m_ui->tenantBox->findData(chosen)) : 0);
    }
    m_model->setRows(std::move(rows), m_staleOnlyPending);
    applyFilter();
    if (m_wanted && m_model->contains(*m_wanted))
        showResource(domain::ResourceKey(*m_wanted));
}

void ResourcePage::applyFilter()
{
    const QVariant tenant = m_ui->tenantBox->currentData();
    m_model->setFilter(m_ui->filterEdit->filter(), m_ui->tenantBox->currentIndex() > 0 ? std::optional(tenant.toString()) : std::nullopt);
    showState();
}

void ResourcePage::clearFilter()
{
    m_ui->filterEdit->clear();
    m_ui->tenantBox->setCurrentIndex(0);
    applyFilter();
}

void ResourcePage::showState()
{
    const int shown = m_model->rowCount(), total = m_model->totalCount();
    const ResourceCache::State state = session().resources().state(m_kind);
    const QString more = m_model->isFiltering() ? QStringLiteral("\u2026") : QString(); // the rest is being looked at
    m_ui->countLabel->setText(shown == total ? QLocale().toString(total) : tr("%1 of %2").arg(QLocale().toString(shown) + more, QLocale().toString(total)));
    m_ui->countLabel->setVisible(total > 0);
    const drivers::CallError& error = session().resources().error(m_kind);
    // What was loaded before stays in view when a later load fails, with the failure said above it.
    const bool failedLater = state == ResourceCache::State::Failed && total > 0;
    m_notice->setVisible(failedLater || isReadOnly());
    if (failedLater) {
        m_notice->setTone(Tone::Error);
        m_notice->setText(notFreshText(error));
    } else if (isReadOnly()) {
        m_notice->setTone(Tone::Warning);
        m_notice->setText(tr("Read-only: you can look, copy and compare, and nothing can be changed through this connection."));
    }
    if (shown > 0) {
        m_message->showInstead(m_ui->splitter);
    } else if (total > 0 && m_model->isFiltering()) {
        return; // nobody knows yet
    } else if (total > 0) {
        m_message->show(QStringLiteral("search"), tr("Nothing fits the filter"), tr("%1 are hidden by it.").arg(QLocale().toString(total)), {tr("Clear the filter"), [this] { clearFilter(); }});
    } else if (state == ResourceCache::State::Failed) {
        m_message->show(QStringLiteral("error"), tr("%1 could not be loaded").arg(m_words.title), callErrorText(error) + u'\n' + callErrorRemedy(error), {tr("Try again"), [this] { refresh(); }});
    } else if (state == ResourceCache::State::Ready) {
        m_message->show(kindIcon(m_kind), m_words.emptyTitle, m_words.emptyText, {isReadOnly() ? QString() : m_words.newText, [this] { makeNew(); }}, true);
    } else {
        m_message->show(kindIcon(m_kind), tr("Loading…"), {});
    }
}

QVector<int> ResourcePage::selectedRows() const
{
    QVector<int> rows;
    if (!m_model || !m_ui->table->selectionModel())
        return rows;
    for (const QItemSelectionRange& range : m_ui->table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<domain::ResourceKey> ResourcePage::selectedKeys() const
{
    std::vector<domain::ResourceKey> keys;
    for (const int row : selectedRows())
        keys.push_back(m_model->row(row).key);
    return keys;
}

std::vector<ResourceRow> ResourcePage::selectedResources() const
{
    std::vector<ResourceRow> rows;
    for (const int row : selectedRows())
        rows.push_back(m_model->row(row));
    return rows;
}

const domain::ResourceKey* ResourcePage::currentKey() const
{
    const auto rows = selectedRows();
    return rows.size() == 1 ? &m_model->row(rows.front()).key : nullptr;
}

void ResourcePage::keepSelection()
{
    auto kept = selectedKeys();
    if (m_model->isFiltering()) {
        for (const domain::ResourceKey& key : m_kept)
            if (m_model->indexOf(key) < 0)
                kept.push_back(key);
    }
    m_kept = std::move(kept);
}

void ResourcePage::select(const std::vector<domain::ResourceKey>& keys)
{
    QVector<int> rows;
    for (const domain::ResourceKey& key : keys) {
        if (const int row = m_model->indexOf(key); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (int i = 0; i < rows.size();) { // neighbours as one range
        int last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(m_model->index(rows[i], 0), m_model->index(rows[last], m_model->columnCount() - 1)));
        i = last + 1;
    }
    m_ui->table->selectionModel()->select(selection, QItemSelectionModel::Select);
    if (rows.size() == 1)
        m_ui->table->selectionModel()->setCurrentIndex(m_model->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
}

bool ResourcePage::showResource(const domain::ResourceKey& key)
{
    if (key.kind != m_kind)
        return false;
    m_wanted = key;
    if (m_stale || !m_model->contains(key))
        return true; // as soon as it is there
    m_wanted.reset();
    if (m_model->indexOf(key) < 0) {
        clearFilter();
    }
    const int row = m_model->indexOf(key);
    m_ui->table->selectRow(row);
    m_ui->table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_ui->table->setFocus();
    return true;
}

bool ResourcePage::eventFilter(QObject* watched, QEvent* event)
{
    // Who comes by Tab gets a row, which Qt makes the current one and does not select: its keys and its menu are meant for it.
    const Qt::FocusReason reason = event->type() == QEvent::FocusIn ? static_cast<QFocusEvent*>(event)->reason() : Qt::NoFocusReason;
    if (watched == m_ui->table && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)) {
        QTimer::singleShot(0, this, [this] {
            const QItemSelectionModel* selection = m_ui->table->selectionModel();
            if (selection && !selection->hasSelection() && m_ui->table->currentIndex().isValid() && m_ui->table->hasFocus())
                m_ui->table->selectRow(m_ui->table->currentIndex().row());
        });
    }
    return Page::eventFilter(watched, event);
}

void ResourcePage::selectionChanged()
{
    if (!m_ui->table->selectionModel())
        return;
    const auto rows = selectedRows();
    const bool readOnly = isReadOnly(), one = rows.size() == 1, any = !rows.isEmpty();
    bool anyPending = false;
    for (int i = 0; i < rows.size() && !anyPending; ++i)
        anyPending = m_model->row(rows[i]).state != PendingState::None;
    base::Json on, off;
    const bool switches = any && !readOnly && switchField(on, off).has_value();
    m_edit->setEnabled(one);
    m_bulkEdit->setEnabled(any && !readOnly);
    m_enable->setEnabled(switches);
    m_disable->setEnabled(switches);
    m_duplicate->setEnabled(one && !readOnly);
    if (m_protect)
        m_protect->setEnabled(one && !readOnly);
    if (m_protectButton)
        m_protectButton->setEnabled(!readOnly);
    if (m_security)
        m_security->setEnabled(one);
    m_delete->setEnabled(any && !readOnly);
    m_discard->setEnabled(anyPending);
    m_history->setEnabled(one && session().driver().capabilities().revisions);
    m_usedBy->menuAction()->setEnabled(one);
    m_onlyThis->setEnabled(any);
    m_notThis->setEnabled(any);
    m_ui->bulkButton->setEnabled(m_bulkEdit->isEnabled());
    m_ui->duplicateButton->setEnabled(m_duplicate->isEnabled());
    m_ui->deleteButton->setEnabled(m_delete->isEnabled());
    m_ui->newButton->setEnabled(!readOnly);
    m_ui->newButton->setToolTip(readOnly ? tr("This connection is read-only") : tr("%1 (Ins)").arg(m_words.newText));
    showDetail(currentKey());
}

} // namespace gatehouse::console
