// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QComboBox;

namespace gatehouse::console {

// The kinds of policies under headings; what is typed searches titles, ids and summaries.
class PolicyKindField : public Field
{
    Q_OBJECT
public:
    PolicyKindField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void makeSearchable();
    void showBeginning();                            // of a title that is longer than the line; selected while it has the focus
    QString kindMeant(const QString& typed) const; // by its id or title, or the only one that is found; empty: none
    QComboBox* m_combo;
    QVector<drivers::PolicyKind> m_kinds;
};

} // namespace gatehouse::console
