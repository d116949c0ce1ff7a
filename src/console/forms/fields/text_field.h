// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QLineEdit;

namespace gatehouse::console {

// One line of text. Where the schema takes numbers too, what reads as a number is written as one.
class TextField : public Field
{
    Q_OBJECT
public:
    TextField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;

protected:
    // What a typed text becomes.
    virtual base::Json parsed(const QString& text) const;
    virtual void typed(const QString& text) { Q_UNUSED(text) } // after it was written
    QLineEdit* edit() const { return m_edit; }
    void addBeside(QWidget* widget); // a unit or a button, trailing

private:
    QLineEdit* m_edit;
    QWidget* m_row;
};

} // namespace gatehouse::console
