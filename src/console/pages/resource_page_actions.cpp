// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of a page of resources: what its menu, buttons and keys do with the selected ones.
#include "console/pages/resource_page.h"

#include "base/ids.h"
#include "console/connections/gateway_session.h"
#include "console/forms/connection_dialog.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/pages/bulk_edit_dialog.h"
#include "console/pages/column_sets.h"
#include "console/pages/export_dialog.h"
#include "console/pages/protect_dialog.h"
#include "console/pages/resource_history_dialog.h"
#include "console/pages/resource_text.h"
#include "console/widgets/symbol_icon.h"
#include "pages/ui_resource_page.h"

#include <QClipboard>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace gatehouse::console {

namespace {

constexpr size_t kUsersShown = 40;
constexpr int kMostCopied = 1000;
constexpr int kValuesOfACell = 5;

} // namespace

void ResourcePage::makeActions()
{
    m_menu = new QMenu(this);
    // Keys work from anywhere on the page but where text is typed.
    const auto add = [this](QMenu* menu, const QString& text, const QString& icon, const QKeySequence& keys, auto act) {
        QAction* action = menu->addAction(icon.isEmpty() ? QIcon() : symbolIcon(icon), text, this, act);
        if (!keys.isEmpty()) {
            action->setShortcut(keys);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        m_ui->table->addAction(action);
        return action;
    };
    m_edit = add(m_menu, tr("Edit"), QStringLiteral("edit"), {}, &ResourcePage::editCurrent);
    m_bulkEdit = add(m_menu, tr("Edit together…"), QStringLiteral("edit"), QKeySequence(Qt::CTRL | Qt::Key_E), &ResourcePage::bulkEdit);
    m_enable = add(m_menu, tr("Enable"), QStringLiteral("play"), {}, [this] { switchOn(true); });
    m_disable = add(m_menu, tr("Disable"), QStringLiteral("pause"), {}, [this] { switchOn(false); });
    m_duplicate = add(m_menu, tr("Duplicate"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D), &ResourcePage::duplicate);
    if (m_kind == domain::Kind::Tenant || m_kind == domain::Kind::Service || m_kind == domain::Kind::Route) {
        m_protect = add(m_menu, tr("Protect…"), QStringLiteral("shield"), {}, &ResourcePage::protect);
        m_security = add(m_menu, tr("What protects it"), QStringLiteral("security"), {}, [this] {
            if (const domain::ResourceKey* key = currentKey())
                Q_EMIT securityRequested(*key);
        });
    }
    if (m_kind == domain::Kind::Policy) { // for an object that is chosen there: it must not be looked for in a menu
        m_protectButton = new QPushButton(symbolIcon(QStringLiteral("shield")), tr("Protect…"), this);
        m_protectButton->setObjectName(QStringLiteral("protectButton"));
        m_protectButton->setToolTip(tr("Offers sets of policies for an API"));
        m_ui->barRow->insertWidget(m_ui->barRow->indexOf(m_ui->newButton), m_protectButton);
        connect(m_protectButton, &QPushButton::clicked, this, &ResourcePage::protect);
    }
    m_delete = add(m_menu, tr("Delete…"), QStringLiteral("delete"), QKeySequence(Qt::Key_Delete), &ResourcePage::remove);
    m_discard = add(m_menu, tr("Discard the pending change"), QStringLiteral("discard"), {}, &ResourcePage::discard);
    m_menu->addSeparator();
    m_onlyThis = add(m_menu, tr("Filter by this value"), QStringLiteral("filter"), QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { filterByCell(false); });
    m_notThis = add(m_menu, tr("Exclude this value"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period), [this] { filterByCell(true); });
    m_menu->addSeparator();
    QMenu* copies = m_menu->addMenu(symbolIcon(QStringLiteral("copy")), tr("Copy"));
    add(copies, tr("Copy id"), {}, QKeySequence(QKeySequence::Copy), [this] { copy(CopyForm::Id); });
    add(copies, tr("Copy as YAML"), {}, {}, [this] { copy(CopyForm::Yaml); });
    add(copies, tr("Copy as JSON"), {}, {}, [this] { copy(CopyForm::Json); });
    add(copies, tr("Copy as curl"), {}, {}, [this] { copy(CopyForm::Curl); });
    add(copies, tr("Copy as gatehousectl"), {}, {}, [this] { copy(CopyForm::Gatehousectl); });
    m_usedBy = m_menu->addMenu(tr("Used by"));
    connect(m_usedBy, &QMenu::aboutToShow, this, [this] { fillUsedBy(m_usedBy); });
    m_history = add(m_menu, tr("History…"), QStringLiteral("history"), {}, &ResourcePage::history);
    m_menu->addSeparator();
    QMenu* columns = m_menu->addMenu(tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        if (m_columnSets)
            m_columnSets->fillMenu(columns);
    });
    add(m_menu, tr("Export the table…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &ResourcePage::exportTable);
    m_ui->moreButton->setMenu(m_menu);
    auto* insert = new QAction(m_words.newText, this);
    insert->setShortcut(QKeySequence(Qt::Key_Insert));
    insert->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QAction::triggered, this, &ResourcePage::makeNew);
    m_ui->table->addAction(insert);
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
    std::vector<domain::ResourceKey> users;
    std::set<domain::ResourceKey> named;
    for (size_t i = 0; i < keys.size() && i < 500; ++i) {
        const auto usedBy = session().resources().usedBy(keys[i]);
        // What goes together needs no mention.
        const auto left = std::count_if(usedBy.begin(), usedBy.end(), [&](const auto& user) { return std::find(keys.begin(), keys.end(), user) == keys.end(); });
        for (const domain::ResourceKey& user : usedBy) {
            if (std::find(keys.begin(), keys.end(), user) == keys.end() && named.insert(user).second)
                users.push_back(user);
        }
        if (lines.size() < 12)
            lines << QStringLiteral("\u2022 ") + resourceText(keys[i]) + (left ? tr(", used by %n", nullptr, static_cast<int>(left)) : QString());
    }
    if (keys.size() > 12)
        lines << tr("and %n more", nullptr, static_cast<int>(keys.size()) - 12);
    auto* dialog = new ConnectionDialog(session().connection(), tr("Delete %n resource(s)", nullptr, static_cast<int>(keys.size())), this);
    dialog->addText(tr("They are marked for deletion and go when the pending changes are applied:"));
    dialog->addText(lines.join(u'\n'));
    if (!users.empty()) {
        dialog->addText(tr("These refer to them. The gateway refuses a change that leaves a reference without its target:"));
        dialog->addLinks(users, [this](const domain::ResourceKey& user) { Q_EMIT resourceRequested(user); });
    }
    dialog->setAction(tr("Mark for deletion"), true);
    connect(dialog, &QDialog::accepted, this, [this, keys] {
        std::vector<std::pair<domain::ResourceKey, base::Json>> gone;
        for (const domain::ResourceKey& key : keys)
            gone.emplace_back(key, base::Json());
        session().changes().edit(std::move(gone), tr("Delete %n resource(s)", nullptr, static_cast<int>(keys.size())));
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
    session().changes().discard(selectedKeys());
}

void ResourcePage::bulkEdit()
{
    auto rows = selectedResources();
    if (rows.empty() || isReadOnly())
        return;
    auto* dialog = new BulkEditDialog(session(), m_kind, std::move(rows), this);
    connect(dialog, &BulkEditDialog::staged, this, [this](int count) { Q_EMIT messageRequested(tr("%n edit(s) are among the pending changes", nullptr, count), false); });
    dialog->open();
}

void ResourcePage::protect()
{
    const bool asks = m_kind == domain::Kind::Policy;
    const domain::ResourceKey* current = asks ? nullptr : currentKey();
    if (isReadOnly() || (!asks && !current))
        return;
    auto* dialog = asks ? new ProtectDialog(session(), {}, {}, this) : new ProtectDialog(session(), *current, m_model->row(m_model->indexOf(*current)).value(), this);
    connect(dialog, &ProtectDialog::staged, this, [this](int count) { Q_EMIT messageRequested(tr("%n new policy(ies) are among the pending changes", nullptr, count), false); });
    dialog->open();
}

std::optional<BulkField> ResourcePage::switchField(base::Json& onValue, base::Json& offValue) const
{
    const base::Json& schema = const_cast<ResourcePage*>(this)->session().schemas().resource(m_kind);
    if (!schema.is_object())
        return std::nullopt;
    const SchemaNode root = SchemaNode::fromRoot(schema);
    if (const base::Json* enabled = root.property("enabled")) {
        onValue = true;
        offValue = false;
        return BulkField{"/enabled", {}, root.child(*enabled), false, FieldKind::Toggle};
    }
    const base::Json* status = root.property("status");
    const base::Json& words = status ? base::memberAt(*status, "enum") : schema;
    if (!status || !words.is_array() || words.size() != 2 || words[0] != "active")
        return std::nullopt;
    onValue = words[0];
    offValue = words[1];
    return BulkField{"/status", {}, root.child(*status), false, FieldKind::Enum};
}

void ResourcePage::switchOn(bool on)
{
    base::Json onValue, offValue;
    const auto field = switchField(onValue, offValue);
    if (!field || isReadOnly())
        return;
    BulkPlan plan(selectedResources(), field->pointer, base::memberAt(field->node.schema, "default"));
    plan.begin(BulkAction::Set, on ? onValue : offValue);
    plan.run();
    std::vector<std::pair<domain::ResourceKey, base::Json>> values;
    for (const BulkPlan::Change& change : plan.changes())
        values.emplace_back(change.key, change.after);
    const int count = static_cast<int>(values.size());
    if (count > 0)
        session().changes().edit(std::move(values), on ? tr("Enable %n resource(s)", nullptr, count) : tr("Disable %n resource(s)", nullptr, count));
    Q_EMIT messageRequested(plan.summary(), false);
}

void ResourcePage::copy(CopyForm form)
{
    ResourceText text(session());
    QStringList parts;
    const auto rows = selectedRows();
    for (int i = 0; i < rows.size() && i < kMostCopied; ++i)
        parts << text.text(m_model->row(rows[i]), form);
    if (parts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(parts.join(ResourceText::separator(form)));
    Q_EMIT messageRequested(rows.size() > kMostCopied ? tr("The first %1 are copied; export the table for all").arg(kMostCopied) : tr("Copied"), false);
}

void ResourcePage::exportTable()
{
    const auto json = [this](const QVector<int>& rows) {
        std::vector<const ResourceRow*> resources;
        for (const int row : rows)
            resources.push_back(&m_model->row(row));
        return ResourceText(session()).jsonList(resources);
    };
    auto* dialog = new ExportDialog(m_ui->table, fromUtf8(domain::kindPlural(m_kind)), json, this);
    connect(dialog, &ExportDialog::exported, this, &ResourcePage::messageRequested);
    dialog->open();
}

QString ResourcePage::cellCondition(const QModelIndex& index, bool exclude) const
{
    if (!index.isValid())
        return {};
    const QueryColumn column = m_model->queryColumns()[static_cast<size_t>(index.column())];
    QStringList conditions;
    for (const QString& value : m_model->queryValues(index).mid(0, kValuesOfACell))
        conditions << queryCondition(column, value, exclude);
    return conditions.join(u' ');
}

void ResourcePage::filterByCell(bool exclude)
{
    const QString condition = cellCondition(m_ui->table->currentIndex(), exclude);
    if (!condition.isEmpty())
        m_ui->filterEdit->setText(withCondition(m_ui->filterEdit->text(), condition));
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
