// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/policy_config_field.h"

#include "console/forms/display_text.h"
#include "console/forms/field_factory.h"
#include "console/forms/json_edit.h"
#include "console/forms/tone_label.h"

#include <QVBoxLayout>

namespace gatehouse::console {

PolicyConfigField::PolicyConfigField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_layout(new QVBoxLayout), m_title(new ToneLabel(Tone::Normal))
{
    auto* box = new QWidget(this);
    box->setLayout(m_layout);
    m_layout->setContentsMargins(0, 6, 0, 0);
    m_layout->setSpacing(10);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setText(tr("Configuration"));
    m_layout->addWidget(m_title);
    frame(box, Layout::Bare);
    connect(&this->context().model(), &FormModel::changed, this, [this](const std::string& changed) {
        if (changed == parentPointer(pointer()) + "/kind")
            kindChanged();
    });
}

QString PolicyConfigField::kind() const
{
    const base::Json* present = context().model().at(parentPointer(pointer()) + "/kind");
    return present && present->is_string() ? fromUtf8(present->get_ref<const std::string&>()) : QString();
}

void PolicyConfigField::kindChanged()
{
    if (kind() == m_kind)
        return;
    if (value())
        m_left[m_kind] = *value();
    if (const auto left = m_left.find(kind()); left != m_left.end()) {
        write(left->second);
    } else {
        const base::Json& schema = context().lookup().policySchema(kind());
        base::Json first = schema.is_object() ? initialValue(SchemaNode::fromRoot(schema)) : base::Json::object();
        write(first.is_object() ? std::move(first) : base::Json::object());
    }
    rebuild();
    m_child->load();
}

void PolicyConfigField::rebuild()
{
    delete m_child;
    m_kind = kind();
    const base::Json& schema = context().lookup().policySchema(m_kind);
    m_hadSchema = schema.is_object();
    if (m_hadSchema)
        m_child = makeItemField(context(), FieldSpec{pointer(), SchemaNode::fromRoot(schema), tr("Configuration"), true, spec().depth}, this);
    else // a kind without a schema is edited as JSON
        m_child = makeItemField(context(), FieldSpec{pointer(), SchemaNode{spec().node.root, base::Json::object()}, tr("Configuration"), true, spec().depth}, this);
    m_title->setVisible(m_hadSchema);
    m_layout->addWidget(m_child);
    Q_EMIT context().fieldsBuilt();
}

void PolicyConfigField::load()
{
    if (!m_child || kind() != m_kind || m_hadSchema != context().lookup().policySchema(kind()).is_object())
        rebuild();
    m_child->load();
}

void PolicyConfigField::expandAll()
{
    if (m_child)
        m_child->expandAll();
}

QWidget* PolicyConfigField::editor() const
{
    return m_child ? m_child->editor() : nullptr;
}

} // namespace gatehouse::console
