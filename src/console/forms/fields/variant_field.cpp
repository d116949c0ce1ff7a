// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/variant_field.h"

#include "console/forms/display_text.h"
#include "console/forms/field_factory.h"
#include "console/forms/fields/quiet_combo_box.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse::console {

VariantField::VariantField(FormContext& context, FieldSpec fieldSpec, bool bare, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_variants(spec().node.variants()), m_combo(new QuietComboBox)
{
    auto* box = new QWidget(this);
    m_layout = new QVBoxLayout(box);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_combo->addItem(spec().required ? tr("Choose…") : tr("Not set"));
    for (size_t i = 0; i < m_variants.size(); ++i)
        m_combo->addItem(m_variants[i].variantTitle(static_cast<int>(i)));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_layout->addWidget(m_combo);
    box->setFocusProxy(m_combo);
    frame(box, bare ? Layout::Bare : Layout::Below);
    m_combo->setEnabled(!this->context().readOnly());
    m_combo->setAccessibleName(tr("Kind of %1").arg(spec().title));
    connect(m_combo, qOverload<int>(&QComboBox::activated), this, [this](int index) { choose(index - 1); });
}

QWidget* VariantField::editor() const
{
    return m_combo;
}

void VariantField::choose(int index)
{
    if (index == m_current)
        return;
    if (value() && m_current >= 0)
        m_left[m_current] = *value();
    if (index < 0) {
        unset();
    } else {
        base::Json next = m_left.count(index) ? m_left[index] : initialValue(m_variants[static_cast<size_t>(index)]);
        // What both shapes know goes along, and what neither knows is not ours to drop.
        if (const base::Json* present = value(); present && present->is_object() && next.is_object()) {
            for (const auto& [name, member] : present->items()) {
                const base::Json* part = m_variants[static_cast<size_t>(index)].property(name);
                const bool constant = part && m_variants[static_cast<size_t>(index)].child(*part).schema.contains("const");
                const bool unknownToOld = m_current < 0 || !m_variants[static_cast<size_t>(m_current)].property(name);
                if (!next.contains(name) && !constant && (part || unknownToOld))
                    next[name] = member;
            }
        }
        write(std::move(next));
    }
    show(index);
}

void VariantField::show(int index)
{
    m_current = index;
    m_combo->setCurrentIndex(index + 1);
    delete m_child;
    m_child = nullptr;
    if (index >= 0) {
        m_child = makeItemField(context(), FieldSpec{pointer(), m_variants[static_cast<size_t>(index)], spec().title, spec().required, spec().depth}, this);
    } else if (value()) {
        // No shape fits: the value is still shown and still editable.
        m_child = makeField(context(), FieldSpec{pointer(), SchemaNode{spec().node.root, base::Json::object()}, tr("As JSON"), false, spec().depth}, this);
    }
    if (m_child) {
        m_layout->addWidget(m_child);
        m_child->load();
        Q_EMIT context().fieldsBuilt();
    }
    refreshState();
}

void VariantField::load()
{
    const base::Json* present = value();
    const int index = present && !present->is_null() ? matchVariant(m_variants, *present) : -1;
    // An empty shape fits several: what the user chose stays chosen.
    const bool stays = m_current >= 0 && present && m_child
                       && matchVariant({m_variants[static_cast<size_t>(m_current)]}, *present) == 0 && (present->is_structured() && present->empty());
    if (stays || (index == m_current && (m_child || !present))) {
        if (m_child)
            m_child->load();
        refreshState();
        return;
    }
    show(index);
}

void VariantField::expandAll()
{
    if (m_child)
        m_child->expandAll();
}

} // namespace gatehouse::console
