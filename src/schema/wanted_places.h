// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schema/document.h"

namespace gatehouse::schema {

using Places = std::map<std::string, Place, std::less<>>;

// The values whose places are asked for, as a tree of pointers. Only they and their ancestors are remembered: a document can hold millions of values.
class WantedPlaces
{
public:
    void add(std::string_view pointer)
    {
        WantedPlaces* at = this;
        for (std::string& token : base::splitPointer(pointer))
            at = &at->m_children[std::move(token)];
    }
    const WantedPlaces* child(std::string_view token) const
    {
        const auto found = m_children.find(token);
        return found == m_children.end() ? nullptr : &found->second;
    }
    const WantedPlaces* child(size_t index) const { return m_children.empty() ? nullptr : child(std::string_view(std::to_string(index))); }

private:
    std::map<std::string, WantedPlaces, std::less<>> m_children;
};

} // namespace gatehouse::schema
