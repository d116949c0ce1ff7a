// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/embedded.h"
#include "domain/resource.h"
#include "schema/validator.h"

namespace gatehouse::schema {

// The schema of a kind of resource, from resources/<kind>.json; compiled once.
const Schema& resourceSchema(domain::Kind kind);
// The same as others see it: with the members that the server adds to what it shows, so that what GET returns is valid.
base::Json publishedSchema(domain::Kind kind);
std::span<const base::EmbeddedFile> resourceSchemas();

} // namespace gatehouse::schema
