// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/enum_field.h"

#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_combo_box.h"
#include "console/forms/schema_text.h"

namespace gatehouse::console {

EnumField::EnumField(FormContext& context, FieldSpec fieldSpec, QWidget* parent) : Field(context, std::move(fieldSpec), parent), m_combo(new QuietComboBox(this))
{
    const base::Json& schema = spec().node.schema;
    QString fallback = spec().node.defaultText();
    const base::Json& titles = base::memberAt(schema, schema.contains("x-enum-titles") ? "x-enum-titles" : "x-titles");
    const base::Json constants = schema.contains("const") ? base::Json::array({schema["const"]}) : base::memberAt(schema, "enum");
    for (size_t i = 0; i < constants.size() && titles.is_array() && i < titles.size(); ++i) {
        if (schema.contains("default") && constants[i] == schema["default"] && titles[i].is_string())
            fallback = schemaText(titles[i].get_ref<const std::string&>(), 80);
    }
    // What is required has to be written, whatever its default.
    m_combo->addItem(spec().required ? tr("Choose…") : fallback.isEmpty() ? tr("Not set") : tr("%1 (default)").arg(fallback));
    m_values.emplace_back();
    for (size_t i = 0; i < constants.size() && i < 2000; ++i) {
        QString text = valueText(constants[i]);
        if (titles.is_array() && i < titles.size() && titles[i].is_string())
            text = schemaText(titles[i].get_ref<const std::string&>(), 80);
        m_combo->addItem(constants[i].is_null() ? tr("null") : text);
        m_values.push_back(constants[i]);
    }
    m_known = m_values.size();
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    frame(m_combo, Layout::Beside);
    connect(m_combo, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        if (index <= 0)
            unset();
        else
            write(m_values[static_cast<size_t>(index)]);
    });
}

void EnumField::load()
{
    while (static_cast<size_t>(m_combo->count()) > m_known) {
        m_combo->removeItem(m_combo->count() - 1);
        m_values.pop_back();
    }
    const base::Json* present = value();
    int index = 0;
    if (present) {
        for (size_t i = 1; i < m_values.size(); ++i) {
            if (m_values[i] == *present)
                index = static_cast<int>(i);
        }
        if (!index) {
            m_combo->addItem(tr("%1 (not known here)").arg(valueText(*present)));
            m_values.push_back(*present);
            index = m_combo->count() - 1;
        }
    }
    m_combo->setCurrentIndex(index);
    refreshState();
}

} // namespace gatehouse::console
