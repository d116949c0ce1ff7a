// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <functional>

#include <memory>

namespace gatehouse::schema {

// A JSON Schema (draft 2020-12) ready for use. Immutable; any thread.
// Understands type, enum, const, properties, required, additionalProperties, patternProperties, propertyNames, min/maxProperties, items, prefixItems,
// contains, min/maxItems, uniqueItems, string, number and logic keywords (allOf anyOf oneOf not if/then/else, dependentRequired), $ref and $defs within
// the document, and format for: duration, size, date-time, uri, hostname, ipv4, ipv6, cidr, id, regex, email.
class Schema
{
public:
    static base::Result<Schema> compile(base::Json document);

    const base::Json& document() const;
    // All problems in document order; empty when valid. `pointer` is put before each problem's own.
    std::vector<base::Problem> validate(const base::Json& instance, std::string_view pointer = {}) const;
    // A copy with the schema's defaults put in where members are absent.
    base::Json withDefaults(const base::Json& instance) const;
    // A copy with every member marked "writeOnly": true taken out.
    base::Json redacted(const base::Json& instance) const;
    // The same, but hashes of secrets ("keyHash") stay: what is sealed or in clear goes.
    base::Json withHashesOnly(const base::Json& instance) const;
    // Visits every value that the schema marks with "x-secret"; `visit` may change it. Values of x-secret: "sha256", "password", "seal".
    void forEachSecret(base::Json& instance, const std::function<void(const std::string& how, const std::string& pointer, base::Json& parent, const std::string& member)>& visit) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace gatehouse::schema
