// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schema/document.h"

namespace gatehouse::schema {

// A YAML text as JSON (YAML 1.2 core schema: only true/false are booleans, quoted text stays text), with the place of every value.
struct YamlContent {
    base::Json value;
    std::map<std::string, Place, std::less<>> places;
};
base::Result<YamlContent> readYaml(std::string_view text);
// How a plain (unquoted) scalar is read.
base::Json plainScalar(const std::string& text);

} // namespace gatehouse::schema
