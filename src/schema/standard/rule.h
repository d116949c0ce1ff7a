// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <map>
#include <memory>
#include <optional>
#include <re2/re2.h>
#include <string>
#include <vector>

namespace gatehouse::schema {

struct Rule;

// A schema with a URI of its own (JSON Schema 2020-12, core, section 4.3.5), and the names within it.
struct SchemaResource {
    std::string uri; // without a fragment
    const base::Json* root = nullptr;
    std::map<std::string, const base::Json*, std::less<>> anchors; // plain and dynamic ones
    std::map<std::string, const Rule*, std::less<>> dynamic;       // what dynamic anchors name
    bool validates = true; // its dialect has the validation vocabulary
    bool isUsed = false;   // something of it has been compiled
};

// One compiled schema of a SchemaSet. Immutable once that is compiled.
struct Rule {
    enum Type : unsigned { Null = 1, Boolean = 2, Integer = 4, Number = 8, String = 16, Array = 32, Object = 64 };
    struct Pattern {
        std::string text;
        std::unique_ptr<RE2> compiled;
    };

    const SchemaResource* resource = nullptr;
    std::optional<bool> constant; // "true" and "false" as schemas
    unsigned types = 0;           // 0: any
    std::optional<std::vector<base::Json>> enumeration;
    std::optional<base::Json> fixed;
    std::optional<base::Json> minimum, maximum, exclusiveMinimum, exclusiveMaximum;
    std::optional<double> multipleOf;
    std::optional<uint64_t> minLength, maxLength, minItems, maxItems, minContains, maxContains, minProperties, maxProperties;
    bool uniqueItems = false;
    bool readOnly = false, writeOnly = false;
    std::optional<Pattern> pattern;
    std::string format;

    const Rule* reference = nullptr;
    const Rule* dynamicReference = nullptr;
    std::string dynamicName; // what to look for in the dynamic scope; empty: dynamicReference is an ordinary one
    std::vector<const Rule*> allOf, anyOf, oneOf;
    const Rule* negated = nullptr;
    const Rule* condition = nullptr;
    const Rule* then = nullptr;
    const Rule* otherwise = nullptr;

    std::map<std::string, const Rule*, std::less<>> properties;
    std::vector<std::pair<Pattern, const Rule*>> patternProperties;
    const Rule* additionalProperties = nullptr;
    const Rule* propertyNames = nullptr;
    const Rule* unevaluatedProperties = nullptr;
    std::vector<std::string> required;
    std::vector<std::pair<std::string, std::vector<std::string>>> dependentRequired;
    std::vector<std::pair<std::string, const Rule*>> dependentSchemas;

    std::vector<const Rule*> prefixItems;
    const Rule* items = nullptr;
    const Rule* contains = nullptr;
    const Rule* unevaluatedItems = nullptr;

    // The types that a value may have, as far as this rule and those it always includes say; 0: any.
    unsigned allowedTypes() const;
};

} // namespace gatehouse::schema
