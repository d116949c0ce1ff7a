// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/three_way.h"

#include <set>

namespace gatehouse::console {

namespace {

using base::Json;

// Null: the member goes.
Json merge(const Json& base, const Json& mine, const Json& theirs, const std::string& pointer, std::vector<std::string>& conflicts)
{
    if (mine == base || mine == theirs)
        return theirs;
    if (theirs == base)
        return mine;
    if (!mine.is_object() || !theirs.is_object()) {
        conflicts.push_back(pointer);
        return mine;
    }
    Json merged = Json::object();
    std::set<std::string> names;
    for (const Json* side : {&mine, &theirs}) {
        for (const auto& [name, value] : side->items())
            names.insert(name);
    }
    for (const std::string& name : names) {
        // An explicit null is a value, which absence is not.
        const auto state = [&](const Json& side) { return side.is_object() && side.contains(name) ? Json::array({side.at(name)}) : Json(); };
        const Json b = state(base), m = state(mine), t = state(theirs);
        const bool isIn = m.is_array() && t.is_array();
        if (isIn && (b.is_array() || (m[0].is_object() && t[0].is_object())))
            merged[name] = merge(b.is_array() ? b[0] : Json(), m[0], t[0], base::joinPointer(pointer, name), conflicts);
        else if ((m == b || m == t) && t.is_array())
            merged[name] = t[0];
        else if (t == b && m.is_array())
            merged[name] = m[0];
        else if (m != b && t != b && m != t) { // one took it out, the other changed it; or both put it in, each in their own way
            conflicts.push_back(base::joinPointer(pointer, name));
            if (m.is_array())
                merged[name] = m[0];
        }
    }
    return merged;
}

} // namespace

Merged mergeThreeWay(const Json& base, const Json& mine, const Json& theirs)
{
    Merged merged;
    merged.value = merge(base, mine, theirs, {}, merged.conflicts);
    return merged;
}

} // namespace gatehouse::console
