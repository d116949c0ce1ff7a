// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QCheckBox;

namespace gatehouse::console {

// Yes or no; while not set it shows what the default means.
class ToggleField : public Field
{
    Q_OBJECT
public:
    ToggleField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;

private:
    void showText();
    QCheckBox* m_box;
};

} // namespace gatehouse::console
