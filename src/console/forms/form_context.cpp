// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/form_context.h"

#include "console/forms/json_edit.h"

namespace gatehouse::console {

void FormContext::remove(const std::string& pointer, Field* field)
{
    const auto at = m_fields.find(pointer);
    if (at == m_fields.end())
        return;
    std::erase(at->second, field);
    if (at->second.empty())
        m_fields.erase(at);
}

Field* FormContext::find(const std::string& pointer) const
{
    const auto at = m_fields.find(pointer);
    return at == m_fields.end() ? nullptr : at->second.back();
}

Field* FormContext::nearest(const std::string& pointer) const
{
    for (std::string at = pointer;; at = parentPointer(at)) {
        if (Field* field = find(at))
            return field;
        if (at.empty())
            return nullptr;
    }
}

std::vector<Field*> FormContext::all() const
{
    std::vector<Field*> list;
    for (const auto& [pointer, fields] : m_fields)
        list.insert(list.end(), fields.begin(), fields.end());
    return list;
}

} // namespace gatehouse::console
