// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/field_list.h"

namespace gatehouse::http {

void FieldList::add(std::string_view name, std::string_view value)
{
    if (m_places.empty()) { // room for most heads
        m_places.reserve(16);
        m_text.reserve(400);
    }
    m_places.push_back({static_cast<uint32_t>(m_text.size()), static_cast<uint32_t>(name.size()), static_cast<uint32_t>(value.size())});
    for (const char c : name)
        m_text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    m_text += value;
}

void FieldList::append(std::string_view value)
{
    m_text += value;
    m_places.back().valueSize += static_cast<uint32_t>(value.size());
}

std::string_view FieldList::find(std::string_view wanted) const
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (name(i) == wanted)
            return value(i);
    }
    return {};
}

} // namespace gatehouse::http
