// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_rules.h"

#include "cel/declaration.h"

namespace gatehouse::console {

namespace {

constexpr size_t kMostResults = 20;

} // namespace

ExpressionRules ExpressionRules::from(const SchemaNode& node)
{
    ExpressionRules rules;
    if (node.root) {
        if (auto environment = cel::environmentFrom(base::memberAt(*node.root, "x-cel")))
            rules.environment = std::make_shared<const cel::Environment>(std::move(*environment));
    }
    const base::Json& results = base::memberAt(node.schema, "x-cel-result");
    for (size_t i = 0; results.is_array() && i < std::min(results.size(), kMostResults); ++i) {
        if (results[i].is_string())
            rules.results.push_back(results[i].get<std::string>());
    }
    return rules;
}

} // namespace gatehouse::console
