// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/protect_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_combo_box.h"
#include "console/forms/kind_text.h"
#include "console/forms/schema_text.h"
#include "console/forms/tone_label.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

enum Column { kPolicy, kSettings, kState };
constexpr int kLongestTitle = 60, kLongestSettings = 240;

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

} // namespace

ProtectDialog::ProtectDialog(GatewaySession& session, domain::ResourceKey target, base::Json targetValue, QWidget* parent)
    : ConnectionDialog(session.connection(), tr("Protect %1").arg(fromUtf8(target.id)), parent), m_session(session), m_target(std::move(target)), m_targetValue(std::move(targetValue)),
      m_bundles(protectionBundles()), m_bundleBox(new QuietComboBox(this)), m_summary(new ToneLabel(Tone::Dim, this)), m_list(new QTreeWidget(this)), m_count(new ToneLabel(Tone::Normal, this))
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
    form->addRow(tr("&Kind of API"), m_bundleBox);
    content()->addLayout(form);
    content()->addWidget(m_summary);
    m_list->setObjectName(QStringLiteral("policies"));
    m_list->setAccessibleName(tr("Policies that would be made"));
    m_list->setHeaderLabels({tr("Policy"), tr("Settings"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(220);
    m_list->header()->resizeSection(kPolicy, 170);
    m_list->header()->resizeSection(kSettings, 330);
    content()->addWidget(m_list, 1);
    m_count->setObjectName(QStringLiteral("count"));
    content()->addWidget(m_count);
    content()->addWidget(new ToneLabel(tr("Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back."), Tone::Dim, this));
    m_ok = setAction(tr("Add to the pending changes"), false);
    connect(m_bundleBox, qOverload<int>(&QComboBox::currentIndexChanged), this, &ProtectDialog::showBundle);
    connect(m_list, &QTreeWidget::itemChanged, this, &ProtectDialog::count);
    connect(this, &QDialog::accepted, this, &ProtectDialog::stage);
    resize(760, 540);
    showBundle(0);
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
        parts << QStringLiteral("%1: %2").arg(schemaText(title, kLongestTitle), fromUtf8(value.is_string() ? value.get<std::string>() : base::toText(value)));
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
