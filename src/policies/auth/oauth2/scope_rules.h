// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// Which scopes a request needs: always some, and more by method and route. Everything that applies must be met. Immutable; any thread.
class ScopeRules
{
public:
    struct Rule {
        std::vector<std::string> methods; // none: all; GET stands for HEAD, too
        std::vector<std::string> routes;  // ids; none: all
        std::vector<std::string> scopes;
        bool any = false;                 // one of them is enough
    };

    // Of the members scopes and scopeRules.
    static ScopeRules read(const base::Json& config, std::vector<base::Problem>& problems);

    // What is missing, as the challenge says it (separated by spaces); "" when nothing is.
    std::string missing(const pipeline::Context& context, const std::vector<std::string>& granted) const;
    // All that are named anywhere, each once.
    const std::vector<std::string>& all() const { return m_all; }

private:
    std::vector<Rule> m_rules;
    std::vector<std::string> m_all;
};

} // namespace gatehouse::policies
