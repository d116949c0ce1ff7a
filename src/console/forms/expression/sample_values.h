// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cel/collections.h"
#include "cel/environment.h"

#include "base/json.h"

#include <deque>
#include <span>
#include <string>
#include <vector>

namespace gatehouse::console {

// A document as the values of an environment: {"request":{"method":"GET",…}}. Members that are left out are not there; times, spans, addresses and networks are texts.
// What does not fit its type is told, and counts as left out. Any thread.
class SampleValues
{
public:
    SampleValues(const cel::Environment& environment, const base::Json& sample);
    SampleValues(const SampleValues&) = delete;

    std::span<const cel::Value> values() const { return m_values; }
    const std::vector<base::Problem>& problems() const { return m_problems; } // with JSON pointers

private:
    class Record final : public cel::Map
    {
    public:
        size_t size() const noexcept override { return names.size(); }
        std::optional<cel::Value> find(const cel::Value& key) const noexcept override;
        cel::Value keyAt(size_t index) const noexcept override { return cel::Value::string(names[index]); }
        cel::Value valueAt(size_t index) const noexcept override { return fields[index].value_or(cel::Value()); }
        std::optional<cel::Value> field(uint32_t index) const noexcept override { return index < fields.size() ? fields[index] : std::nullopt; }

        std::vector<std::string_view> names;
        std::vector<std::optional<cel::Value>> fields;
    };
    // Names in any case, as those of header fields.
    class AnyCase final : public cel::Map
    {
    public:
        size_t size() const noexcept override { return entries.size(); }
        std::optional<cel::Value> find(const cel::Value& key) const noexcept override;
        cel::Value keyAt(size_t index) const noexcept override { return entries[index].key; }
        cel::Value valueAt(size_t index) const noexcept override { return entries[index].value; }

        std::vector<cel::MapEntry> entries;
    };

    std::optional<cel::Value> valueOf(const cel::Type& type, const base::Json& from, const std::string& pointer);
    std::optional<cel::Value> textOf(const cel::Type& type, const std::string& text, const std::string& pointer);
    cel::Value recordOf(const cel::Type& type, const base::Json& from, const std::string& pointer);
    cel::Value mapOf(const cel::Type& type, const base::Json& from, const std::string& pointer, bool anyCase);
    cel::Value nothingOf(const cel::Type& type);
    cel::Value kept(const std::string& text);
    std::optional<cel::Value> wrong(const std::string& pointer, std::string message);

    std::vector<cel::Value> m_values;
    std::vector<base::Problem> m_problems;
    std::deque<std::string> m_texts;
    std::deque<std::vector<cel::Value>> m_elements;
    std::deque<std::vector<cel::MapEntry>> m_entries;
    std::deque<cel::ArrayList> m_lists;
    std::deque<cel::ArrayMap> m_maps;
    std::deque<Record> m_records;
    std::deque<AnyCase> m_anyCase;
};

} // namespace gatehouse::console
