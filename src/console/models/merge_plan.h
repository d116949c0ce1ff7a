// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::console {

// One place where mine or theirs differs from the base, or they from each other. Nothing: it isn't there.
struct MergeField {
    std::string pointer; // "" is the whole
    std::optional<base::Json> before, mine, theirs;
    bool bothChanged = false; // each in their own way
    bool takesMine = true;
};

// A merge of two changes to the same value, field by field, with a choice for each: what only one side changed is taken from that side, what both changed from mine.
// Objects are looked into, lists are wholes; null stands for a value that isn't there at all. Left as it is, result() is the three-way merge (three_way.h).
class MergePlan
{
public:
    MergePlan(const base::Json& base, const base::Json& mine, const base::Json& theirs);
    const std::vector<MergeField>& fields() const { return m_fields; }
    size_t bothChanged() const;
    void take(size_t field, bool mine) { m_fields[field].takesMine = mine; }
    base::Json result() const;

private:
    void collect(const std::optional<base::Json>& base, const std::optional<base::Json>& mine, const std::optional<base::Json>& theirs, const std::string& pointer);
    base::Json m_theirs;
    std::vector<MergeField> m_fields;
};

} // namespace gatehouse::console
