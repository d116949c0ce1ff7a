// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/policy_kind_field.h"

#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_combo_box.h"
#include "console/forms/schema_text.h"

namespace gatehouse::console {

PolicyKindField::PolicyKindField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_combo(new QuietComboBox), m_kinds(this->context().lookup().policyKinds())
{
    std::sort(m_kinds.begin(), m_kinds.end(), [](const auto& a, const auto& b) { return a.title.localeAwareCompare(b.title) < 0; });
    m_combo->addItem(tr("Choose…"));
    for (const drivers::PolicyKind& kind : m_kinds) {
        m_combo->addItem(schemaText(utf8(kind.title.isEmpty() ? kind.kind : kind.title), 60), kind.kind);
        m_combo->setItemData(m_combo->count() - 1, plainToolTip(schemaText(utf8(kind.summary))), Qt::ToolTipRole);
    }
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    frame(m_combo, Layout::Beside);
    connect(m_combo, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        if (index > 0)
            write(utf8(m_combo->itemData(index).toString()));
        load();
    });
}

void PolicyKindField::load()
{
    const base::Json* present = value();
    const QString kind = present && present->is_string() ? fromUtf8(present->get_ref<const std::string&>()) : QString();
    int index = kind.isEmpty() ? 0 : m_combo->findData(kind);
    if (index < 0) {
        m_combo->addItem(tr("%1 (not known to this gateway)").arg(shownText(kind, 60)), kind);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    QString summary;
    for (const drivers::PolicyKind& known : m_kinds) {
        if (known.kind == kind)
            summary = schemaText(utf8(known.summary), 240);
    }
    setHint(summary);
    refreshState();
}

} // namespace gatehouse::console
