// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schema/wanted_places.h"

namespace gatehouse::schema {

// A YAML text as JSON (YAML 1.2 core schema: only true/false are booleans, quoted text stays text).
base::Result<base::Json> readYaml(std::string_view text);
// Where the wanted values of a YAML text stand (members: where their key stands). The text must have been accepted by readYaml().
Places yamlPlaces(std::string_view text, const WantedPlaces& wanted);
// How a plain (unquoted) scalar is read.
base::Json plainScalar(const std::string& text);

} // namespace gatehouse::schema
