// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/protect_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_combo_box.h"
#include "console/forms/kind_text.h"
#include "console/forms/schema_node.h"
#include "console/forms/schema_text.h"
#include "console/forms/tone_label.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/pages/diff_view.h"
#include "console/widgets/symbol_icon.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

namespace gatehouse::console {

namespace {

enum Column { kPolicy, kSettings, kState };
constexpr int kLongestTitle = 60, kLongestSettings = 240, kDeepest = 4;
constexpr size_t kMostTargets = 500;

struct Words {
    const char* id;
    const char* title;
    const char* summary;
};
constexpr Words kWords[] = {
    {"public-api", QT_TRANSLATE_NOOP("gatehouse::console::ProtectDialog", "Public API"),
     QT_TRANSLATE_NOOP("gatehouse::console::ProtectDialog", "For everybody: no key, limits by address, open to browsers.")},
    {"partner-api", QT_TRANSLATE_NOOP("gatehouse::console::ProtectDialog", "Partner API"),
     QT_TRANSLATE_NOOP("gatehouse::console::ProtectDialog", "For known callers: an API key each, limits and a quota by caller.")},
    {"internal-api", QT_TRANSLATE_NOOP("gatehouse::console::ProtectDialog", "Internal API"),
     QT_TRANSLATE_NOOP("gatehouse::console::ProtectDialog", "For the own network: private addresses alone, with retries.")},
    {"ai-api", QT_TRANSLATE_NOOP("gatehouse::console::ProtectDialog", "AI API"),
     QT_TRANSLATE_NOOP("gatehouse::console::ProtectDialog", "For slow and costly answers: a key, few requests at a time, a daily quota.")},
};

// In words: choices by their titles, lists by commas, objects member by member.
QString settingText(const base::Json& schema, const base::Json& value, int depth = 0)
{
    QStringList parts;
    if (value.is_boolean())
        return value.get<bool>() ? ProtectDialog::tr("on") : ProtectDialog::tr("off");
    if (value.is_object() && depth < kDeepest) {
        for (const auto& [name, member] : value.items()) {
            const base::Json& part = base::memberAt(base::memberAt(schema, "properties"), name);
            parts << schemaText(base::stringAt(part, "title", name), kLongestTitle) + u' ' + settingText(part, member, depth + 1);
        }
        return parts.join(QStringLiteral(", "));
    }
    if (value.is_array() && depth < kDeepest) {
        for (const base::Json& item : value)
            parts << settingText(base::memberAt(schema, "items"), item, depth + 1);
        return parts.join(QStringLiteral(", "));
    }
    const base::Json &choices = base::memberAt(schema, "enum"), &titles = base::memberAt(schema, "x-enum-titles");
    for (size_t i = 0; choices.is_array() && titles.is_array() && i < choices.size() && i < titles.size(); ++i) {
        if (choices[i] == value && titles[i].is_string())
            return schemaText(titles[i].get<std::string>(), kLongestTitle);
    }
    return valueText(value);
}

} // namespace

ProtectDialog::ProtectDialog(GatewaySession& session, domain::ResourceKey target, base::Json targetValue, QWidget* parent)
    : ConnectionDialog(session.connection(), target.id.empty() ? tr("Protect an API") : tr("Protect %1").arg(fromUtf8(target.id)), parent), m_session(session), m_target(std::move(target)), m_targetValue(std::move(targetValue)),
      m_bundles(protectionBundles()), m_bundleBox(new QuietComboBox(this)), m_summary(new ToneLabel(Tone::Dim, this)), m_list(new QTreeWidget(this)), m_preview(new DiffView(this)), m_count(new ToneLabel(Tone::Normal, this))
{
    m_bundleBox->setObjectName(QStringLiteral("bundleBox"));
    m_bundleBox->setAccessibleName(tr("Kind of API"));
    for (const ProtectionBundle& bundle : m_bundles) {
        QString title = fromUtf8(bundle.id);
        for (const Words& words : kWords) {
            if (bundle.id == words.id)
                title = tr(words.title);
        }
        m_bundleBox->addItem(title);
    }
    auto* form = new QFormLayout;
    if (m_target.id.empty())
        offerTargets(form);
    form->addRow(tr("&Kind of API"), m_bundleBox);
    content()->addLayout(form);
    content()->addWidget(m_summary);
    m_list->setObjectName(QStringLiteral("policies"));
    m_list->setAccessibleName(tr("Policies that would be made"));
    m_list->setHeaderLabels({tr("Policy"), tr("Settings"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(180);
    m_list->header()->resizeSection(kPolicy, 170);
    m_list->header()->resizeSection(kSettings, 330);
    content()->addWidget(m_list, 1);
    m_preview->setMinimumHeight(150);
    content()->addWidget(m_preview, 1);
    m_count->setObjectName(QStringLiteral("count"));
    content()->addWidget(m_count);
    content()->addWidget(new ToneLabel(tr("Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back."), Tone::Dim, this));
    m_ok = setAction(tr("Add to the pending changes"), false);
    connect(m_bundleBox, qOverload<int>(&QComboBox::currentIndexChanged), this, &ProtectDialog::showBundle);
    connect(m_list, &QTreeWidget::itemChanged, this, &ProtectDialog::count);
    connect(this, &QDialog::accepted, this, &ProtectDialog::stage);
    resize(760, 680);
    showBundle(0);
}

// Tenants, then services and routes: what somebody may want to protect.
void ProtectDialog::offerTargets(QFormLayout* form)
{
    m_targetBox = new QuietComboBox(this);
    m_targetBox->setObjectName(QStringLiteral("targetBox"));
    m_targetBox->setAccessibleName(tr("What is protected"));
    auto targets = std::make_shared<std::vector<std::shared_ptr<const domain::Resource>>>();
    for (const domain::Kind kind : {domain::Kind::Service, domain::Kind::Route, domain::Kind::Tenant}) {
        for (const auto& resource : m_session.resources().all(kind)) {
            if (targets->size() >= kMostTargets)
                break;
            targets->push_back(resource);
            m_targetBox->addItem(symbolIcon(kindIcon(kind)), resourceText(resource->key));
        }
    }
    const auto choose = [this, targets](int index) {
        if (index < 0 || static_cast<size_t>(index) >= targets->size())
            return;
        m_target = (*targets)[static_cast<size_t>(index)]->key;
        m_targetValue = (*targets)[static_cast<size_t>(index)]->value;
    };
    choose(0);
    connect(m_targetBox, qOverload<int>(&QComboBox::currentIndexChanged), this, [this, choose](int index) {
        choose(index);
        showBundle(m_bundleBox->currentIndex());
    });
    form->addRow(tr("&What"), m_targetBox);
}

// All of the gateway, as they would be with the pending changes.
std::vector<std::pair<domain::ResourceKey, base::Json>> ProtectDialog::policies() const
{
    std::vector<std::pair<domain::ResourceKey, base::Json>> out;
    for (const auto& resource : m_session.resources().all(domain::Kind::Policy)) {
        const base::Json* pending = m_session.changes().pending(resource->key);
        if (!pending || !pending->is_null())
            out.emplace_back(resource->key, pending ? *pending : resource->value);
    }
    for (const PendingChanges::Edit& edit : m_session.changes().edits()) {
        const domain::ResourceKey& key = edit.operation.key;
        const base::Json* pending = m_session.changes().pending(key);
        if (key.kind == domain::Kind::Policy && edit.before.is_null() && pending && !pending->is_null())
            out.emplace_back(key, *pending);
    }
    return out;
}

QString ProtectDialog::titleOf(const std::string& kind) const
{
    for (const drivers::PolicyKind& known : m_session.schemas().policyKinds()) {
        if (utf8(known.kind) == kind && !known.title.isEmpty())
            return schemaText(utf8(known.title), kLongestTitle);
    }
    return fromUtf8(kind);
}

QString ProtectDialog::settingsText(const ProtectionItem& item) const
{
    const base::Json& schema = m_session.schemas().policy(fromUtf8(item.kind));
    QStringList parts;
    for (const auto& [name, value] : item.value["config"].items()) {
        const std::string title = base::stringAt(base::memberAt(base::memberAt(schema, "properties"), name), "title", name);
        parts << QStringLiteral("%1: %2").arg(schemaText(title, kLongestTitle), settingText(base::memberAt(base::memberAt(schema, "properties"), name), value));
    }
    return parts.isEmpty() ? tr("as usual") : parts.join(QStringLiteral(" \u00b7 ")).left(kLongestSettings);
}

QString ProtectDialog::stateText(const ProtectionItem& item) const
{
    switch (item.state) {
    case ProtectionItem::State::Fresh: return tr("new");
    case ProtectionItem::State::Wider: return tr("there is one for more: %1").arg(fromUtf8(domain::qualifiedName(item.other)));
    case ProtectionItem::State::Present: return tr("there already: %1").arg(fromUtf8(domain::qualifiedName(item.other)));
    case ProtectionItem::State::Unknown: return tr("this gateway has no such policy");
    }
    return {};
}

void ProtectDialog::showBundle(int bundle)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_items.clear();
    if (bundle < 0 || static_cast<size_t>(bundle) >= m_bundles.size())
        return;
    const ProtectionBundle& chosen = m_bundles[static_cast<size_t>(bundle)];
    for (const Words& words : kWords) {
        if (chosen.id == words.id)
            m_summary->setText(tr(words.summary));
    }
    if (!m_target.id.empty())
        m_items = planProtection(chosen, m_target, m_targetValue, policies(), [this](const std::string& kind) { return m_session.schemas().policy(fromUtf8(kind)).is_object(); });
    for (const ProtectionItem& item : m_items) {
        auto* row = new QTreeWidgetItem(m_list, {titleOf(item.kind), settingsText(item), stateText(item)});
        row->setToolTip(kSettings, row->text(kSettings));
        row->setToolTip(kState, row->text(kState));
        const bool offered = item.state == ProtectionItem::State::Fresh || item.state == ProtectionItem::State::Wider;
        row->setCheckState(kPolicy, item.state == ProtectionItem::State::Fresh ? Qt::Checked : Qt::Unchecked);
        row->setFlags(offered ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsSelectable);
    }
    count();
}

std::vector<const ProtectionItem*> ProtectDialog::ticked() const
{
    std::vector<const ProtectionItem*> out;
    for (int i = 0; i < m_list->topLevelItemCount() && static_cast<size_t>(i) < m_items.size(); ++i) {
        if (m_list->topLevelItem(i)->checkState(kPolicy) == Qt::Checked)
            out.push_back(&m_items[static_cast<size_t>(i)]);
    }
    return out;
}

void ProtectDialog::count()
{
    const int chosen = static_cast<int>(ticked().size());
    m_count->setText(chosen ? tr("%n policy(ies) will be made", nullptr, chosen) : tr("Nothing is ticked."));
    m_ok->setEnabled(chosen > 0);
    showPreview();
}

// The same words that the pending changes will have for it.
void ProtectDialog::showPreview()
{
    std::vector<DiffView::Item> items;
    for (const ProtectionItem* item : ticked()) {
        PendingChanges::Edit edit;
        edit.operation.key = item->key;
        edit.operation.value = item->value;
        items.push_back({PendingChanges::changeOf(edit), {}, item->value, true});
    }
    m_preview->setItems(std::move(items));
}

void ProtectDialog::stage()
{
    std::vector<std::pair<domain::ResourceKey, base::Json>> values;
    for (const ProtectionItem* item : ticked())
        values.emplace_back(item->key, item->value);
    if (values.empty())
        return;
    const int made = static_cast<int>(values.size());
    m_session.changes().edit(std::move(values), tr("Protect %1").arg(fromUtf8(m_target.id)));
    Q_EMIT staged(made);
}

} // namespace gatehouse::console
