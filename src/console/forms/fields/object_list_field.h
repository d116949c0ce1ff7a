// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QPushButton;
class QVBoxLayout;

namespace gatehouse::console {

class CollapsibleSection;

// A list of objects: each opens in place; add, remove, move up and down. Items say what they are in their title.
class ObjectListField : public Field
{
    Q_OBJECT
public:
    ObjectListField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;
    void expandAll() override;
    bool openTowards(const std::string& pointer) override;
    QWidget* editor() const override;

private:
    struct Item {
        CollapsibleSection* section;
        Field* field = nullptr; // once opened
    };
    void rebuild(int openIndex);
    void addItem();
    void showTitles(const std::string& changed); // of the items at or below that pointer
    QString itemTitle(size_t index) const;
    size_t count() const;
    SchemaNode m_items;
    const std::vector<SchemaNode> m_variants; // that an item may be of
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    std::vector<Item> m_list;
};

} // namespace gatehouse::console
