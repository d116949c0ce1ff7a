// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/collections.h"
#include "cel/type.h"
#include "pipeline/context.h"

#include <array>

namespace gatehouse::pipeline {

// The limits in force for a request by the id of their policy, as values of expressions: they are asked how they stand when an expression asks for one, and once.
// Of two with one id the nearer one. Lives no longer than the hook that makes it.
class RateValues final : public cel::Map
{
public:
    explicit RateValues(Context& context) : m_context(context) {}
    static cel::Type type();

    size_t size() const noexcept override { return entries().size(); }
    std::optional<cel::Value> find(const cel::Value& key) const noexcept override;
    cel::Value keyAt(size_t index) const noexcept override;
    cel::Value valueAt(size_t index) const noexcept override;

private:
    class State final : public cel::Map
    {
    public:
        static constexpr size_t kFields = 3;
        size_t size() const noexcept override { return kFields; }
        std::optional<cel::Value> find(const cel::Value& key) const noexcept override;
        cel::Value keyAt(size_t index) const noexcept override;
        cel::Value valueAt(size_t index) const noexcept override { return cel::Value::integer(numbers[index]); }
        std::optional<cel::Value> field(uint32_t index) const noexcept override;

        std::array<int64_t, kFields> numbers{};
    };
    struct Entry {
        std::string_view id;
        State state;
    };
    std::span<const Entry> entries() const;

    Context& m_context;
    mutable std::span<const Entry> m_entries;
    mutable bool m_asked = false;
};

} // namespace gatehouse::pipeline
