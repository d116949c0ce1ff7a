// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/compare/resource_set.h"
#include "domain/change_set.h"

#include <set>

namespace gatehouse::console {

class Relations;

// What is to be done at the right so that the chosen objects are there as they are at the left, in an order in which nothing names what is not there yet.
struct PromotePlan {
    struct Step {
        domain::Operation operation;
        bool creates = false;
        std::vector<domain::ResourceKey> neededBy; // not chosen itself, but named by these
    };
    struct Unmet { // named, and neither here nor there
        domain::ResourceKey user, missing;
    };
    std::vector<Step> steps;
    std::vector<Unmet> unmet;
    bool leavesSecretsOut = false; // a new object that a gateway showed without its secrets
};

// `without` are needed objects that are not to come along. `relations` knows the schemas of the right. A chosen object that only the right has is deleted.
PromotePlan promotePlan(const ResourceSet& left, const ResourceSet& right, const std::set<domain::ResourceKey>& chosen, const std::set<domain::ResourceKey>& without,
                        const Relations& relations);

} // namespace gatehouse::console
