// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/expression_schema.h"

#include "cel/declaration.h"
#include "pipeline/request_values.h"

namespace gatehouse::pipeline {

namespace {

bool hasExpressions(const base::Json& schema)
{
    if (!schema.is_structured())
        return false;
    if (base::stringAt(schema, "format") == "cel")
        return true;
    for (const base::Json& part : schema) {
        if (hasExpressions(part))
            return true;
    }
    return false;
}

} // namespace

std::string publishedPolicySchema(std::string_view schema)
{
    auto document = base::parseJson(schema);
    if (!document || !hasExpressions(*document))
        return std::string(schema);
    (*document)["x-cel"] = cel::declarationOf(requestEnvironment());
    return base::toText(*document);
}

} // namespace gatehouse::pipeline
