// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QPlainTextEdit;

namespace gatehouse::console {

// A small JSON editor for a part that no other field can draw: never nothing.
class JsonField : public Field
{
    Q_OBJECT
public:
    JsonField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;

private:
    void edited();
    QPlainTextEdit* m_edit;
    bool m_loading = false;
};

} // namespace gatehouse::console
