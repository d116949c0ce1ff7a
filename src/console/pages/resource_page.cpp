// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_page.h"

#include "base/ids.h"
#include "console/connections/gateway_session.h"
#include "console/forms/connection_dialog.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/pages/call_error_text.h"
#include "console/pages/resource_history_dialog.h"
#include "console/pages/table_setup.h"
#include "console/widgets/empty_state.h"
#include "console/widgets/symbol_icon.h"
#include "pages/ui_resource_page.h"
#include "schema/document.h"

#include <QClipboard>
#include <QLocale>
#include <QMenu>

namespace gatehouse::console {

namespace {

constexpr int kTenantsInBox = 2000;
constexpr size_t kUsersShown = 40;
constexpr int kMostCopied = 1000;

} // namespace

ResourcePage::ResourcePage(GatewaySession& session, domain::Kind kind, Words words, QWidget* parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::ResourcePage>()), m_kind(kind), m_words(std::move(words)), m_notice(new ToneLabel(Tone::Warning, this))
{
    m_ui->setupUi(this);
    m_ui->filterEdit->addAction(symbolIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_ui->newButton->setText(m_words.newText);
    m_ui->newButton->setProperty("role", QStringLiteral("primary"));
    m_ui->newButton->setToolTip(tr("%1 (Ins)").arg(m_words.newText));
    m_ui->duplicateButton->setIcon(symbolIcon(QStringLiteral("copy")));
    m_ui->deleteButton->setIcon(symbolIcon(QStringLiteral("delete")));
    m_ui->moreButton->setIcon(symbolIcon(QStringLiteral("more")));
    m_notice->hide();
    m_ui->noticeSlot->addWidget(m_notice);
    m_ui->tenantBox->setVisible(domain::livesInTenant(kind));
    m_ui->table->setAccessibleName(m_words.title);
    makeActions();
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &ResourcePage::applyFilter);
    connect(m_ui->tenantBox, qOverload<int>(&QComboBox::activated), this, &ResourcePage::applyFilter);
    connect(m_ui->newButton, &QPushButton::clicked, this, &ResourcePage::makeNew);
    connect(m_ui->duplicateButton, &QToolButton::clicked, this, &ResourcePage::duplicate);
    connect(m_ui->deleteButton, &QToolButton::clicked, this, &ResourcePage::remove);
    connect(m_ui->table, &QTableView::activated, this, &ResourcePage::editCurrent);
    m_ui->table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &ResourcePage::contextMenu);
    connect(&session.resources(), &ResourceCache::changed, this, [this] { reload(); });
    connect(&session.changes(), &PendingChanges::changed, this, &ResourcePage::reload);
    connect(&session, &GatewaySession::statusChanged, this, &ResourcePage::selectionChanged);
}

ResourcePage::~ResourcePage()
{
    saveColumns(m_ui->table, fromUtf8(domain::kindPlural(m_kind)));
}

void ResourcePage::makeActions()
{
    m_menu = new QMenu(this);
    const auto add = [this](const QString& text, const QString& icon, const QKeySequence& keys, auto act) {
        QAction* action = m_menu->addAction(icon.isEmpty() ? QIcon() : symbolIcon(icon), text, this, act);
        if (!keys.isEmpty()) {
            action->setShortcut(keys);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            m_ui->table->addAction(action);
        }
        return action;
    };
    m_edit = add(tr("Edit"), QStringLiteral("edit"), {}, &ResourcePage::editCurrent);
    m_duplicate = add(tr("Duplicate"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D), &ResourcePage::duplicate);
    m_delete = add(tr("Delete…"), QStringLiteral("delete"), QKeySequence(Qt::Key_Delete), &ResourcePage::remove);
    m_discard = add(tr("Discard the pending change"), QStringLiteral("discard"), {}, &ResourcePage::discard);
    m_menu->addSeparator();
    add(tr("Copy id"), {}, QKeySequence(QKeySequence::Copy), [this] { copy(0); });
    add(tr("Copy as YAML"), {}, {}, [this] { copy(1); });
    add(tr("Copy as JSON"), {}, {}, [this] { copy(2); });
    add(tr("Copy as curl"), {}, {}, [this] { copy(3); });
    m_menu->addSeparator();
    m_usedBy = m_menu->addMenu(tr("Used by"));
    connect(m_usedBy, &QMenu::aboutToShow, this, [this] { fillUsedBy(m_usedBy); });
    m_history = add(tr("History…"), QStringLiteral("history"), {}, &ResourcePage::history);
    m_menu->addSeparator();
    add(tr("Export the table as CSV…"), QStringLiteral("export"), {}, [this] { exportAs(true); });
    add(tr("Export the table as JSON lines…"), QStringLiteral("export"), {}, [this] { exportAs(false); });
    m_ui->moreButton->setMenu(m_menu);
    auto* insert = new QAction(this);
    insert->setShortcut(QKeySequence(Qt::Key_Insert));
    insert->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QAction::triggered, this, &ResourcePage::makeNew);
    m_ui->table->addAction(insert);
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
    restoreColumns(m_ui->table, name);
    m_ui->table->setSortingEnabled(true);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResourcePage::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResourcePage::selectionChanged);
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

void ResourcePage::reload()
{
    m_stale = true;
    if (m_active)
        rebuild(); // a page that nobody looks at waits
}

void ResourcePage::rebuild()
{
    m_stale = false;
    const auto selected = selectedKeys();
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
    m_model->setRows(std::move(rows));
    applyFilter();
    select(selected);
    if (m_wanted && m_model->contains(*m_wanted))
        showResource(domain::ResourceKey(*m_wanted));
}

void ResourcePage::applyFilter()
{
    const auto selected = selectedKeys();
    const QVariant tenant = m_ui->tenantBox->currentData();
    m_model->setFilter(m_ui->filterEdit->text(), m_ui->tenantBox->currentIndex() > 0 ? std::optional(tenant.toString()) : std::nullopt);
    select(selected);
    showState();
}

void ResourcePage::showState()
{
    const int shown = m_model->rowCount(), total = m_model->totalCount();
    const ResourceCache::State state = session().resources().state(m_kind);
    m_ui->countLabel->setText(shown == total ? QLocale().toString(total) : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(total)));
    m_ui->countLabel->setVisible(total > 0);
    const drivers::CallError& error = session().resources().error(m_kind);
    // What was loaded before stays in view when a later load fails, with the failure said above it.
    const bool failedLater = state == ResourceCache::State::Failed && total > 0;
    m_notice->setVisible(failedLater || isReadOnly());
    if (failedLater) {
        m_notice->setTone(Tone::Error);
        m_notice->setText(tr("Not fresh: %1. %2").arg(callErrorText(error), callErrorRemedy(error)));
    } else if (isReadOnly()) {
        m_notice->setTone(Tone::Warning);
        m_notice->setText(tr("Read-only: you can look, copy and compare, and nothing can be changed through this connection."));
    }
    if (shown > 0) {
        m_messageKey.clear();
        m_ui->stack->setCurrentWidget(m_ui->splitter);
    } else if (total > 0) {
        showMessage(QStringLiteral("search"), tr("Nothing fits the filter"), tr("%1 are hidden by it.").arg(QLocale().toString(total)), tr("Clear the filter"), [this] {
            m_ui->filterEdit->clear();
            m_ui->tenantBox->setCurrentIndex(0);
            applyFilter();
        });
    } else if (state == ResourceCache::State::Failed) {
        showMessage(QStringLiteral("error"), tr("%1 could not be loaded").arg(m_words.title), callErrorText(error) + u'\n' + callErrorRemedy(error), tr("Try again"), [this] { refresh(); });
    } else if (state == ResourceCache::State::Ready) {
        showMessage(kindIcon(m_kind), m_words.emptyTitle, m_words.emptyText, isReadOnly() ? QString() : m_words.newText, [this] { makeNew(); });
    } else {
        showMessage(kindIcon(m_kind), tr("Loading…"), {}, {}, {});
    }
}

void ResourcePage::showMessage(const QString& icon, const QString& title, const QString& text, const QString& button, std::function<void()> act)
{
    m_ui->stack->setCurrentWidget(m_ui->messagePage);
    const QString key = title + u'\n' + text + u'\n' + button;
    if (key == m_messageKey)
        return;
    m_messageKey = key;
    if (m_message) {
        m_message->hide();
        m_message->deleteLater(); // its button may be what was pressed
    }
    m_message = new EmptyState(this);
    m_message->setIcon(icon);
    m_message->setTitle(title);
    m_message->setText(text);
    if (!button.isEmpty())
        connect(m_message->addButton(button, true), &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_ui->messageSlot->addWidget(m_message);
}

std::vector<domain::ResourceKey> ResourcePage::selectedKeys() const
{
    std::vector<domain::ResourceKey> keys;
    if (!m_model || !m_ui->table->selectionModel())
        return keys;
    for (const QModelIndex& index : m_ui->table->selectionModel()->selectedRows())
        keys.push_back(m_model->row(index.row()).key);
    return keys;
}

const domain::ResourceKey* ResourcePage::currentKey() const
{
    const auto rows = m_ui->table->selectionModel() ? m_ui->table->selectionModel()->selectedRows() : QModelIndexList();
    return rows.size() == 1 ? &m_model->row(rows.first().row()).key : nullptr;
}

void ResourcePage::select(const std::vector<domain::ResourceKey>& keys)
{
    if (keys.size() > 1000)
        return; // choosing thousands anew costs more than it helps
    for (const domain::ResourceKey& key : keys) {
        const int row = m_model->indexOf(key);
        if (row >= 0)
            m_ui->table->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (row >= 0 && keys.size() == 1)
            m_ui->table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    }
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
        m_ui->filterEdit->clear();
        m_ui->tenantBox->setCurrentIndex(0);
        applyFilter();
    }
    const int row = m_model->indexOf(key);
    m_ui->table->selectRow(row);
    m_ui->table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_ui->table->setFocus();
    return true;
}

void ResourcePage::selectionChanged()
{
    if (!m_ui->table->selectionModel())
        return;
    const auto keys = selectedKeys();
    const bool readOnly = isReadOnly();
    bool anyPending = false;
    for (size_t i = 0; i < keys.size() && i < kUsersShown; ++i)
        anyPending = anyPending || session().changes().pending(keys[i]);
    m_edit->setEnabled(keys.size() == 1);
    m_duplicate->setEnabled(keys.size() == 1 && !readOnly);
    m_delete->setEnabled(!keys.empty() && !readOnly);
    m_discard->setEnabled(anyPending);
    m_history->setEnabled(keys.size() == 1 && session().driver().capabilities().revisions);
    m_usedBy->menuAction()->setEnabled(keys.size() == 1);
    m_ui->duplicateButton->setEnabled(m_duplicate->isEnabled());
    m_ui->deleteButton->setEnabled(m_delete->isEnabled());
    m_ui->newButton->setEnabled(!readOnly);
    m_ui->newButton->setToolTip(readOnly ? tr("This connection is read-only") : tr("%1 (Ins)").arg(m_words.newText));
    showDetail(currentKey());
}

void ResourcePage::editCurrent()
{
    if (const domain::ResourceKey* key = currentKey())
        Q_EMIT editRequested(*key);
}

void ResourcePage::makeNew()
{
    if (isReadOnly())
        return;
    domain::ResourceKey key{m_kind, {}, {}};
    if (const domain::ResourceKey* current = currentKey())
        key.tenant = m_kind == domain::Kind::Tenant ? std::string() : current->tenant;
    else if (m_ui->tenantBox->currentIndex() > 0)
        key.tenant = utf8(m_ui->tenantBox->currentData().toString());
    Q_EMIT editRequested(key);
}

void ResourcePage::duplicate()
{
    const domain::ResourceKey* current = currentKey();
    if (!current || isReadOnly())
        return;
    domain::ResourceKey key = *current;
    base::Json value = m_model->row(m_model->indexOf(*current)).value();
    std::string base = key.id.substr(0, 52) + "-copy";
    key.id = base;
    for (int i = 2; session().resources().find(key) || session().changes().pending(key); ++i)
        key.id = base + "-" + std::to_string(i);
    value["id"] = key.id;
    session().changes().put(key, std::move(value));
    Q_EMIT messageRequested(tr("A copy is among the pending changes: %1. Secrets are not copied.").arg(resourceText(key)), false);
    Q_EMIT editRequested(key);
}

void ResourcePage::remove()
{
    const auto keys = selectedKeys();
    if (keys.empty() || isReadOnly())
        return;
    QStringList lines;
    int users = 0;
    for (size_t i = 0; i < keys.size() && i < 500; ++i) {
        const auto usedBy = session().resources().usedBy(keys[i]);
        // What goes together needs no mention.
        const auto left = std::count_if(usedBy.begin(), usedBy.end(), [&](const auto& user) { return std::find(keys.begin(), keys.end(), user) == keys.end(); });
        users += static_cast<int>(left);
        if (lines.size() < 12)
            lines << QStringLiteral("\u2022 ") + resourceText(keys[i]) + (left ? tr(", used by %n", nullptr, static_cast<int>(left)) : QString());
    }
    if (keys.size() > 12)
        lines << tr("and %n more", nullptr, static_cast<int>(keys.size()) - 12);
    auto* dialog = new ConnectionDialog(session().connection(), tr("Delete %n resource(s)", nullptr, static_cast<int>(keys.size())), this);
    dialog->addText(tr("They are marked for deletion and go when the pending changes are applied:"));
    dialog->addText(lines.join(u'\n'));
    if (users)
        dialog->addText(tr("Others refer to them. The gateway refuses a change that leaves a reference without its target; the preview says which."));
    dialog->setAction(tr("Mark for deletion"), true);
    connect(dialog, &QDialog::accepted, this, [this, keys] {
        for (const domain::ResourceKey& key : keys)
            session().changes().remove(key);
    });
    dialog->open();
}

void ResourcePage::history()
{
    if (const domain::ResourceKey* key = currentKey())
        (new ResourceHistoryDialog(session(), *key, this))->open();
}

void ResourcePage::discard()
{
    for (const domain::ResourceKey& key : selectedKeys()) {
        if (session().changes().pending(key))
            session().changes().discard(key);
    }
}

void ResourcePage::copy(int what)
{
    QStringList parts;
    for (const QModelIndex& index : m_ui->table->selectionModel()->selectedRows()) {
        if (parts.size() >= kMostCopied)
            break;
        const ResourceRow& row = m_model->row(index.row());
        if (what == 0)
            parts << fromUtf8(row.key.id);
        else if (what == 1)
            parts << fromUtf8(schema::toYaml(row.value()));
        else if (what == 2)
            parts << fromUtf8(base::toPrettyText(row.value()));
        else
            parts << session().driver().asCurl(QStringLiteral("GET"), fromUtf8(domain::resourcePath(row.key)));
    }
    if (parts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(parts.join(what == 1 ? QStringLiteral("---\n") : QStringLiteral("\n")));
    Q_EMIT messageRequested(tr("Copied"), false);
}

void ResourcePage::exportAs(bool csv)
{
    QByteArray content;
    if (csv) {
        content = toCsv(*m_model);
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            content += QByteArray::fromStdString(base::toText(m_model->row(row).value())) + '\n';
    }
    const QString name = fromUtf8(domain::kindPlural(m_kind)) + (csv ? QStringLiteral(".csv") : QStringLiteral(".jsonl"));
    saveExport(this, name, content, [this](const QString& text, bool isError) { Q_EMIT messageRequested(text, isError); });
}

void ResourcePage::fillUsedBy(QMenu* menu)
{
    menu->clear();
    const domain::ResourceKey* current = currentKey();
    const auto users = current ? session().resources().usedBy(*current) : std::vector<domain::ResourceKey>();
    for (size_t i = 0; i < users.size() && i < kUsersShown; ++i) {
        const domain::ResourceKey key = users[i];
        menu->addAction(symbolIcon(kindIcon(key.kind)), withoutMnemonics(resourceText(key)), this, [this, key] { Q_EMIT resourceRequested(key); });
    }
    if (users.size() > kUsersShown)
        menu->addAction(tr("and %n more", nullptr, static_cast<int>(users.size() - kUsersShown)))->setEnabled(false);
    if (users.empty())
        menu->addAction(tr("Nothing refers to it"))->setEnabled(false);
}

void ResourcePage::contextMenu(const QPoint& at)
{
    m_menu->popup(m_ui->table->viewport()->mapToGlobal(at));
}

} // namespace gatehouse::console
