// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/merge_plan.h"

#include "console/forms/json_edit.h"

#include <algorithm>
#include <set>

namespace gatehouse::console {

namespace {

using base::Json;
using Part = std::optional<Json>;

Part whole(const Json& value)
{
    return value.is_null() ? Part() : Part(value);
}

Part member(const Part& object, const std::string& name)
{
    return object && object->is_object() && object->contains(name) ? Part(object->at(name)) : Part();
}

} // namespace

MergePlan::MergePlan(const Json& base, const Json& mine, const Json& theirs) : m_theirs(theirs)
{
    collect(whole(base), whole(mine), whole(theirs), {});
}

void MergePlan::collect(const Part& base, const Part& mine, const Part& theirs, const std::string& pointer)
{
    if (mine == theirs)
        return; // and so it becomes, whatever it was
    if (mine && theirs && mine->is_object() && theirs->is_object()) {
        std::set<std::string> names;
        for (const Json* side : {&*mine, &*theirs}) {
            for (const auto& [name, value] : side->items())
                names.insert(name);
        }
        for (const std::string& name : names)
            collect(member(base, name), member(mine, name), member(theirs, name), base::joinPointer(pointer, name));
        return;
    }
    m_fields.push_back({pointer, base, mine, theirs, mine != base && theirs != base, mine != base});
}

size_t MergePlan::bothChanged() const
{
    return size_t(std::count_if(m_fields.begin(), m_fields.end(), [](const MergeField& field) { return field.bothChanged; }));
}

Json MergePlan::result() const
{
    Json result = m_theirs;
    for (const MergeField& field : m_fields) {
        if (!field.takesMine)
            continue;
        if (field.pointer.empty())
            result = field.mine.value_or(Json());
        else if (field.mine)
            setAt(result, field.pointer, *field.mine);
        else
            removeAt(result, field.pointer);
    }
    return result;
}

} // namespace gatehouse::console
