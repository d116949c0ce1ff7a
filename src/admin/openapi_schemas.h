// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "pipeline/policy_type.h"

namespace gatehouse::admin {

// The component schemas of the OpenAPI document: resources and policies from their own JSON Schemas, the API's envelopes from here.
base::Json openApiSchemas(pipeline::PolicyCatalogue policies);

} // namespace gatehouse::admin
