// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/fields/text_field.h"

namespace gatehouse::console {

// A whole or real number with its unit; up and down step it. Not a spin box, which could not show "not set".
class NumberField : public TextField
{
    Q_OBJECT
public:
    NumberField(FormContext& context, FieldSpec spec, QWidget* parent);

protected:
    base::Json parsed(const QString& text) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(int by);
};

} // namespace gatehouse::console
