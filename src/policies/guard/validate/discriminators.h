// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <vector>

namespace gatehouse::policies {

// Spells the discriminators of an OpenAPI document (OpenAPI 3.1, section 4.8.25) out in JSON Schema's own words, in place: the member must be there and name one of the schemas, and
// what it names must hold. With oneOf or anyOf the schemas are those; otherwise the document's schemas that have this one in their allOf, and itself. What is wrong is told by its place.
std::vector<base::Problem> spellOutDiscriminators(base::Json& document);

} // namespace gatehouse::policies
