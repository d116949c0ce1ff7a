// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/embedded.h"
#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Every kind of policy in this house, in the order of the folders.
pipeline::PolicyCatalogue allPolicyTypes();
// The files <family>/<type>/schema.json.
std::span<const base::EmbeddedFile> policySchemas();

} // namespace gatehouse::policies
