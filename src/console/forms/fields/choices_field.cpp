// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/choices_field.h"

#include "console/forms/display_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace gatehouse::console {

ChoicesField::ChoicesField(FormContext& context, FieldSpec fieldSpec, QWidget* parent) : Field(context, std::move(fieldSpec), parent)
{
    const SchemaNode items = spec().node.child(base::memberAt(spec().node.schema, "items"));
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    int longest = 0;
    for (const base::Json& value : items.schema["enum"]) {
        m_values.push_back(value);
        longest = std::max(longest, static_cast<int>(valueText(value).size()));
    }
    const int columns = longest <= 8 ? 4 : longest <= 14 ? 3 : 2;
    for (size_t i = 0; i < m_values.size(); ++i) {
        auto* check = new QCheckBox(withoutMnemonics(valueText(m_values[i])), box);
        check->setAccessibleName(QStringLiteral("%1: %2").arg(spec().title, valueText(m_values[i])));
        check->setEnabled(!this->context().readOnly());
        // Not clicked(): what reads the screen toggles without a click.
        connect(check, &QCheckBox::toggled, this, [this, i](bool on) { toggled(i, on); });
        m_boxes.push_back(check);
        grid->addWidget(check, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    grid->setColumnStretch(columns, 1);
    if (!m_boxes.empty())
        box->setFocusProxy(m_boxes.front());
    frame(box, Layout::Below);
}

QWidget* ChoicesField::editor() const
{
    return m_boxes.empty() ? nullptr : m_boxes.front();
}

base::Json ChoicesField::inForce() const
{
    const base::Json* present = value();
    const base::Json& list = present ? *present : base::memberAt(spec().node.schema, "default");
    return list.is_array() ? list : base::Json::array();
}

void ChoicesField::toggled(size_t index, bool on)
{
    base::Json list = inForce();
    const auto at = std::find(list.begin(), list.end(), m_values[index]);
    if (on && at == list.end())
        list.push_back(m_values[index]);
    else if (!on && at != list.end())
        list.erase(at);
    write(std::move(list)); // an emptied one is empty, never the default again
    load();
}

void ChoicesField::load()
{
    const base::Json* present = value();
    const base::Json list = inForce();
    QStringList unknown;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(std::find(list.begin(), list.end(), m_values[i]) != list.end());
    }
    if (present && present->is_array()) {
        for (const base::Json& item : *present) {
            if (std::find(m_values.begin(), m_values.end(), item) == m_values.end())
                unknown << valueText(item);
        }
    }
    const QString fallback = spec().node.defaultText();
    if (!unknown.isEmpty())
        setHint(tr("Also holds: %1").arg(unknown.join(QStringLiteral(", "))), true);
    else if (!present && !fallback.isEmpty())
        setHint(tr("Default: %1").arg(fallback));
    else
        setHint({});
    refreshState();
}

} // namespace gatehouse::console
