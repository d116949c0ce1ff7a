// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/change_set.h"
#include "domain/configuration.h"

namespace gatehouse::domain {

// The declarative document's layout: {"gatehouse":1,"listeners":[…],"tenants":[{"id","services":[…]…}],"policies":[…]}.
struct DeclaredResource {
    ResourceKey key;
    base::Json value;
    std::string pointer; // its place in the document
};

// Flattens a parsed document; structural errors (wrong types, unknown members, duplicate ids, bad ids) all at once.
base::Result<std::vector<DeclaredResource>> fromDeclarative(const base::Json& document);
// The same, with what is well placed even where something else is not: for who looks further, to tell all errors at once.
std::vector<DeclaredResource> fromDeclarative(const base::Json& document, std::vector<base::Problem>& problems);
base::Json toDeclarative(const Configuration& configuration);

} // namespace gatehouse::domain
