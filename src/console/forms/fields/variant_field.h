// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QComboBox;
class QVBoxLayout;

namespace gatehouse::console {

// One of several shapes: a box that says which, and the fields of that one. Going back to a shape brings back what was typed there.
class VariantField : public Field
{
    Q_OBJECT
public:
    VariantField(FormContext& context, FieldSpec spec, bool bare, QWidget* parent);
    void load() override;
    void expandAll() override;
    QWidget* editor() const override;
    int variant() const { return m_current; }

private:
    void choose(int index);
    void show(int index);
    std::vector<SchemaNode> m_variants;
    QComboBox* m_combo;
    QVBoxLayout* m_layout;
    Field* m_child = nullptr;
    int m_current = -2; // nothing shown yet
    std::map<int, base::Json> m_left;
};

} // namespace gatehouse::console
