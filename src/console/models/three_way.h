// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <string>
#include <vector>

namespace gatehouse::console {

struct Merged {
    base::Json value;
    std::vector<std::string> conflicts; // pointers of what both changed, each in their own way; mine stands in `value`
};

// What `base` becomes when both my changes and theirs are made to it: objects member by member, lists as wholes. Null stands for "not there".
Merged mergeThreeWay(const base::Json& base, const base::Json& mine, const base::Json& theirs);

} // namespace gatehouse::console
