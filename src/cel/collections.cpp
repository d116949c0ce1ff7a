// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/collections.h"

namespace gatehouse::cel {

std::optional<Value> Map::field(uint32_t index) const noexcept
{
    return index < size() ? std::optional(valueAt(index)) : std::nullopt;
}

std::optional<Value> ArrayMap::find(const Value& key) const noexcept
{
    for (const MapEntry& entry : m_entries) {
        if (equals(entry.key, key))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace gatehouse::cel
