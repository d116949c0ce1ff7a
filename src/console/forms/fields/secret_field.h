// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QLineEdit;
class QToolButton;

namespace gatehouse::console {

// A secret that can be written and never read. Left empty, what the gateway has stored stays.
class SecretField : public Field
{
    Q_OBJECT
public:
    SecretField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;
    QWidget* editor() const override;

private:
    void generate();
    void setVisibleText(bool visible);
    bool isStored() const;
    QLineEdit* m_edit;
    QToolButton* m_eye;
    QToolButton* m_generate;
};

} // namespace gatehouse::console
