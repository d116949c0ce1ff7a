// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QVBoxLayout;

namespace gatehouse::console {

class ToneLabel;

// A policy's `config`: the form of the kind that "/kind" names, changed when that changes. What was typed for another kind comes back with that kind.
class PolicyConfigField : public Field
{
    Q_OBJECT
public:
    PolicyConfigField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;
    void expandAll() override;
    QWidget* editor() const override;

private:
    QString kind() const;
    void kindChanged();
    void rebuild();
    QVBoxLayout* m_layout;
    ToneLabel* m_title;
    Field* m_child = nullptr;
    QString m_kind;
    bool m_hadSchema = false;
    std::map<QString, base::Json> m_left;
};

} // namespace gatehouse::console
