// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/policy_schemas.h"
#include "domain/configuration.h"

#include <set>

namespace gatehouse::admin {

// What the kinds of policy themselves find wrong with these policies' configurations, beyond their schemas; found by making each one and throwing it away.
// Used when a change is refused anyway, so that one answer tells everything: what will be in force is made by the data plane.
// Pointers are "/v1/…/policies/limit#/config/…". Keys that are no policies, or of an unknown kind, are passed over.
std::vector<base::Problem> policyProblems(pipeline::PolicyCatalogue catalogue, const PolicySchemas& schemas, const domain::Configuration& configuration,
                                          const std::set<domain::ResourceKey>& keys);

} // namespace gatehouse::admin
