// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QVBoxLayout;

namespace gatehouse::console {

class CollapsibleSection;

// The members of an object, under the schema's headings; nested objects open in place. Members that the schema doesn't know come last, as JSON.
class ObjectField : public Field
{
    Q_OBJECT
public:
    // `bare`: the fields alone, as for the root of a form and inside a section that already says the title. `hidden`: members that are shown elsewhere.
    ObjectField(FormContext& context, FieldSpec spec, bool bare, QStringList hidden, QWidget* parent);
    void load() override;
    void expandAll() override;
    bool openTowards(const std::string& pointer) override;
    QWidget* editor() const override;

private:
    void build(QVBoxLayout* layout);
    void addUnknown();
    void updateSummary();
    void updateVisibility();
    bool isShown(const std::string& name) const; // the member
    QStringList m_hidden;
    CollapsibleSection* m_section = nullptr; // of the whole object, when it is not bare
    std::vector<CollapsibleSection*> m_sections; // by heading
    std::vector<Field*> m_children;              // that are built
    std::vector<Field*> m_unknown;
    QVBoxLayout* m_unknownLayout = nullptr;
    CollapsibleSection* m_unknownSection = nullptr;
};

} // namespace gatehouse::console
