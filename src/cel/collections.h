// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/value.h"

#include <cstddef>
#include <optional>
#include <span>

namespace gatehouse::cel {

// A list of values. Hosts derive from it to give theirs without copying; what it gives stays valid as long as it does.
class List
{
public:
    virtual size_t size() const noexcept = 0;
    virtual Value at(size_t index) const noexcept = 0; // index < size()

protected:
    ~List() = default; // lies in an arena or is a member of its host: nobody deletes it by this type
};

// A map of values. A host's record gives its fields by number as well: Type::record().
class Map
{
public:
    virtual size_t size() const noexcept = 0;
    virtual std::optional<Value> find(const Value& key) const noexcept = 0;
    // Entry `index` in an order of the map's own, which stays the same.
    virtual Value keyAt(size_t index) const noexcept = 0;
    virtual Value valueAt(size_t index) const noexcept = 0;
    // Of a record. Nothing: the field has no value now, has() is false.
    virtual std::optional<Value> field(uint32_t index) const noexcept;

protected:
    ~Map() = default;
};

class ArrayList final : public List
{
public:
    explicit ArrayList(std::span<const Value> values) noexcept : m_values(values) {}
    size_t size() const noexcept override { return m_values.size(); }
    Value at(size_t index) const noexcept override { return m_values[index]; }

private:
    std::span<const Value> m_values;
};

struct MapEntry {
    Value key;
    Value value;
};

// Entries in the order given, found by going through them.
class ArrayMap final : public Map
{
public:
    explicit ArrayMap(std::span<const MapEntry> entries) noexcept : m_entries(entries) {}
    size_t size() const noexcept override { return m_entries.size(); }
    std::optional<Value> find(const Value& key) const noexcept override;
    Value keyAt(size_t index) const noexcept override { return m_entries[index].key; }
    Value valueAt(size_t index) const noexcept override { return m_entries[index].value; }

private:
    std::span<const MapEntry> m_entries;
};

} // namespace gatehouse::cel
