// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/environment.h"
#include "console/forms/schema_node.h"

#include <memory>

namespace gatehouse::console {

// What the expressions of a field may speak of, and what they may come to, as the gateway's schema tells it. Cheap to copy; any thread.
struct ExpressionRules {
    std::shared_ptr<const cel::Environment> environment; // null: the gateway does not tell, so names and types can't be checked here
    std::vector<std::string> results;                    // types, as cel::Type::text() has them; empty: any

    static ExpressionRules from(const SchemaNode& node);
};

} // namespace gatehouse::console
