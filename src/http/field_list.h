// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::http {

// Header fields with their text in one piece of memory of their own. Names are kept in lower case, as HTTP/2 has them (RFC 9113, section 8.2).
class FieldList
{
public:
    void add(std::string_view name, std::string_view value);
    // More of the value of the last field.
    void append(std::string_view value);
    void clear()
    {
        m_text.clear();
        m_places.clear();
    }
    size_t size() const { return m_places.size(); }
    bool empty() const { return m_places.empty(); }
    size_t bytes() const { return m_text.size(); }
    std::string_view name(size_t i) const { return std::string_view(m_text).substr(m_places[i].begin, m_places[i].nameSize); }
    std::string_view value(size_t i) const { return std::string_view(m_text).substr(m_places[i].begin + m_places[i].nameSize, m_places[i].valueSize); }
    // The value of the first field of that name (lower case), or nothing.
    std::string_view find(std::string_view name) const;

private:
    struct Place {
        uint32_t begin, nameSize, valueSize;
    };
    std::string m_text;
    std::vector<Place> m_places;
};

} // namespace gatehouse::http
