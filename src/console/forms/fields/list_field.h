// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QPlainTextEdit;

namespace gatehouse::console {

// A list of texts, numbers or address ranges, one a line: quick to type, to paste and to read aloud. Says which line is no address range.
class ListField : public Field
{
    Q_OBJECT
public:
    ListField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;

private:
    void edited();
    void check();
    void fitHeight();
    base::Json parsedLine(const QString& line) const;
    QPlainTextEdit* m_edit;
    SchemaNode m_items;
    bool m_loading = false, m_isCidr = false;
};

} // namespace gatehouse::console
