// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/three_way.h"

#include "console/models/merge_plan.h"

namespace gatehouse::console {

Merged mergeThreeWay(const base::Json& base, const base::Json& mine, const base::Json& theirs)
{
    const MergePlan plan(base, mine, theirs);
    Merged merged{plan.result(), {}};
    for (const MergeField& field : plan.fields()) {
        if (field.bothChanged)
            merged.conflicts.push_back(field.pointer);
    }
    return merged;
}

} // namespace gatehouse::console
