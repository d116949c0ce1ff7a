// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QComboBox;

namespace gatehouse::console {

// Which kind a policy is, from what the gateway offers, with its summary. Fixed once the policy exists elsewhere than in a draft.
class PolicyKindField : public Field
{
    Q_OBJECT
public:
    PolicyKindField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;

private:
    QComboBox* m_combo;
    QVector<drivers::PolicyKind> m_kinds;
};

} // namespace gatehouse::console
