// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QVBoxLayout;
class QLineEdit;

namespace gatehouse::console {

// A map of texts: a row for each member. Values that are no texts are kept as they are until they are typed over.
class KeyValueField : public Field
{
    Q_OBJECT
public:
    KeyValueField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;
    QWidget* editor() const override;

private:
    struct Row {
        QWidget* widget;
        QLineEdit* key;
        QLineEdit* value;
        base::Json original; // what the value was when loaded
        QString originalText;
    };
    void addRow(const QString& key, const base::Json& value);
    void removeRow(QWidget* widget);
    void edited();
    base::Json contents() const;
    QVBoxLayout* m_rowsLayout;
    QWidget* m_add;
    std::vector<Row> m_rows;
};

} // namespace gatehouse::console
