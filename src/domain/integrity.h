// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

namespace gatehouse::domain {

// One thing wrong between resources.
struct IntegrityProblem {
    ResourceKey key;
    std::string pointer; // inside the resource
    std::string message;
    // What a reference leads to in vain. Who deletes it in the same change is told `messageAtMissing` there, instead.
    std::optional<ResourceKey> missing;
    std::string messageAtMissing;
    bool warning = false; // odd, but not refused
};

// Everything that no single resource's schema can see: references that lead nowhere, hosts and paths of another tenant, credentials and ports used twice.
// All of it at once. Of two resources that exclude each other the one that was changed later is blamed.
// Resources may be malformed: what a schema refuses is not looked at.
std::vector<IntegrityProblem> checkIntegrity(const Configuration& configuration);

// Whether somebody can still change the configuration: an owner with a token that has not expired.
bool hasOwner(const Configuration& configuration, int64_t wallNs);

} // namespace gatehouse::domain
