// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QPushButton;

namespace gatehouse::console {

class ExpressionEdit;

// An expression (CEL): coloured, completed and checked while it is typed; what is wrong stands below. "Try" evaluates it over a request. What it finds wrong does not
// keep anybody from applying: the gateway decides.
class ExpressionField : public Field
{
    Q_OBJECT
public:
    ExpressionField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;
    QWidget* editor() const override;
    ExpressionEdit& edit() const { return *m_edit; }

protected:
    bool saysItself(const QString& problem) const override;

private:
    void typed();
    void showCheck();
    void tryIt();
    ExpressionEdit* m_edit;
    ToneLabel* m_message;
    QPushButton* m_try;
    bool m_loading = false;
};

} // namespace gatehouse::console
