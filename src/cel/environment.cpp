// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/environment.h"

#include <algorithm>

namespace gatehouse::cel {

base::Result<Environment> Environment::make(std::vector<Variable> variables, std::string container)
{
    for (size_t i = 0; i < variables.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (variables[i].name == variables[j].name)
                return base::invalid("the variable " + variables[i].name + " is declared twice");
        }
    }
    Environment out;
    out.m_variables = std::move(variables);
    out.m_container = std::move(container);
    return out;
}

std::vector<std::string> Environment::candidates(std::string_view name, bool rooted) const
{
    std::vector<std::string> out;
    std::string_view scope = rooted ? std::string_view() : std::string_view(m_container);
    while (!scope.empty()) {
        out.push_back(std::string(scope) + '.' + std::string(name));
        const size_t dot = scope.rfind('.');
        scope = dot == std::string_view::npos ? std::string_view() : scope.substr(0, dot);
    }
    out.emplace_back(name);
    return out;
}

std::optional<uint32_t> Environment::find(std::string_view name, bool rooted) const
{
    for (const std::string& candidate : candidates(name, rooted)) {
        const auto found = std::find_if(m_variables.begin(), m_variables.end(), [&](const Variable& one) { return one.name == candidate; });
        if (found != m_variables.end())
            return static_cast<uint32_t>(found - m_variables.begin());
    }
    return std::nullopt;
}

} // namespace gatehouse::cel
