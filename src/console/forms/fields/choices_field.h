// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QCheckBox;

namespace gatehouse::console {

// A list whose elements come from a small fixed set: a check box each. While not set it shows the default, and the first tick starts from that. Elements that
// the set doesn't know stay.
class ChoicesField : public Field
{
    Q_OBJECT
public:
    ChoicesField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;
    QWidget* editor() const override;

private:
    base::Json inForce() const; // what holds now, by the document or by default
    void toggled(size_t index, bool on);
    std::vector<base::Json> m_values;
    std::vector<QCheckBox*> m_boxes;
};

} // namespace gatehouse::console
