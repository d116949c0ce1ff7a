// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace gatehouse::console {

// A text that names another resource: completes from what is there, says when there is no such thing, and goes there.
class ReferenceField : public Field
{
    Q_OBJECT
public:
    ReferenceField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;
    QWidget* editor() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList names() const;
    domain::ResourceKey target() const;
    void check();
    QLineEdit* m_edit;
    QStringListModel* m_names;
    QToolButton* m_open;
};

} // namespace gatehouse::console
