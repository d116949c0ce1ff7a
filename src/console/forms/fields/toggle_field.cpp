// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/toggle_field.h"

#include "console/forms/display_text.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace gatehouse::console {

ToggleField::ToggleField(FormContext& context, FieldSpec fieldSpec, QWidget* parent) : Field(context, std::move(fieldSpec), parent), m_box(new QCheckBox(this))
{
    frame(m_box, Layout::Beside);
    // Not clicked(): what reads the screen toggles without a click.
    connect(m_box, &QCheckBox::toggled, this, [this](bool checked) {
        write(checked);
        load();
    });
}

void ToggleField::load()
{
    const base::Json* present = value();
    const bool on = present && present->is_boolean() ? present->get<bool>() : base::boolAt(spec().node.schema, "default");
    const bool odd = present && !present->is_boolean() && !present->is_null();
    {
        const QSignalBlocker quiet(m_box);
        m_box->setChecked(on);
    }
    if (odd)
        setHint(tr("Holds %1 now").arg(valueText(*present)), true);
    else
        setHint({});
    m_box->setText(!present ? (on ? tr("On by default") : spec().node.schema.contains("default") ? tr("Off by default") : tr("Not set")) : on ? tr("On") : tr("Off"));
    refreshState();
}

} // namespace gatehouse::console
