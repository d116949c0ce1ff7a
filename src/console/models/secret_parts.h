// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <optional>

namespace gatehouse::console {

class SchemaCache;

// Takes out of `value` what its schema marks as secret (x-secret, writeOnly). True when there was any.
bool dropSecrets(base::Json& value, const base::Json& schema);
// Of a whole resource, a policy's configuration by its own kind's schema. Nothing, and the value as it was, when a schema is not known and so not what is secret.
std::optional<bool> dropResourceSecrets(const domain::ResourceKey& key, base::Json& value, const SchemaCache& schemas);

// The same to be shown: dots in their place, so that one sees that there is something.
std::optional<bool> maskResourceSecrets(const domain::ResourceKey& key, base::Json& value, const SchemaCache& schemas);

} // namespace gatehouse::console
