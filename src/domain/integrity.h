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
};

// Everything that no single resource's schema can see: references that lead nowhere, hosts and paths of another tenant, credentials and ports used twice,
// the last owner. All of it at once.
std::vector<IntegrityProblem> checkIntegrity(const Configuration& configuration);

} // namespace gatehouse::domain
