// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QComboBox;

namespace gatehouse::console {

// One of the schema's values; the first entry is "not set". A value that the schema doesn't know is shown and kept.
class EnumField : public Field
{
    Q_OBJECT
public:
    EnumField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;

private:
    QComboBox* m_combo;
    std::vector<base::Json> m_values; // by index of the combo; the first is "not set"
    size_t m_known = 0;
};

} // namespace gatehouse::console
