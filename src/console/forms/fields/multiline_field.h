// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QPlainTextEdit;

namespace gatehouse::console {

// Text of several lines, such as a certificate, a body or an expression. Tab leaves it.
class MultilineField : public Field
{
    Q_OBJECT
public:
    MultilineField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;

private:
    void fitHeight();
    int m_leastLines;
    QPlainTextEdit* m_edit;
    bool m_loading = false;
};

} // namespace gatehouse::console
