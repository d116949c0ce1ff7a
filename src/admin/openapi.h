// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/route.h"
#include "pipeline/policy_type.h"

#include <span>

namespace gatehouse::admin {

// The OpenAPI 3.1 document, made from the table of routes and the schemas.
base::Json openApiDocument(std::span<const Route> routes, pipeline::PolicyCatalogue policies);

} // namespace gatehouse::admin
