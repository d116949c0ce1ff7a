// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/scope_rules.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;

bool has(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

std::vector<std::string> textsAt(const Json& object, const char* member)
{
    std::vector<std::string> out;
    const Json& list = base::memberAt(object, member);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        if (list[i].is_string())
            out.push_back(list[i].get<std::string>());
    }
    return out;
}

// RFC 6749, section 3.3.
bool isScope(const std::string& text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

bool applies(const ScopeRules::Rule& rule, const pipeline::Context& context)
{
    const std::string_view method = context.request->methodText;
    if (!rule.methods.empty() && !has(rule.methods, method) && !(method == "HEAD" && has(rule.methods, "GET")))
        return false;
    return rule.routes.empty() || (context.place && has(rule.routes, context.place->route));
}

} // namespace

ScopeRules ScopeRules::read(const Json& config, std::vector<base::Problem>& problems)
{
    ScopeRules out;
    const auto add = [&](Rule rule, const std::string& pointer) {
        for (size_t i = 0; i < rule.scopes.size(); ++i) {
            if (!isScope(rule.scopes[i]))
                problems.push_back({base::joinPointer(pointer, i), "a scope has no spaces, quotation marks or back slashes"});
            else if (!has(out.m_all, rule.scopes[i]))
                out.m_all.push_back(rule.scopes[i]);
        }
        out.m_rules.push_back(std::move(rule));
    };
    if (Rule always{{}, {}, textsAt(config, "scopes")}; !always.scopes.empty())
        add(std::move(always), "/scopes");
    const Json& list = base::memberAt(config, "scopeRules");
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string pointer = base::joinPointer("/scopeRules", i);
        Rule rule{textsAt(list[i], "methods"), textsAt(list[i], "routes"), textsAt(list[i], "scopes"), base::stringAt(list[i], "match", "all") == "any"};
        if (rule.scopes.empty())
            problems.push_back({pointer + "/scopes", "is empty: such a rule asks for nothing"});
        add(std::move(rule), pointer + "/scopes");
    }
    return out;
}

std::string ScopeRules::missing(const pipeline::Context& context, const std::vector<std::string>& granted) const
{
    std::vector<std::string_view> wanted;
    bool met = true;
    for (const Rule& rule : m_rules) {
        if (!applies(rule, context))
            continue;
        const auto isGranted = [&](const std::string& scope) { return has(granted, scope); };
        met = met && (rule.any ? std::any_of(rule.scopes.begin(), rule.scopes.end(), isGranted) : std::all_of(rule.scopes.begin(), rule.scopes.end(), isGranted));
        for (const std::string& scope : rule.scopes) {
            if (std::find(wanted.begin(), wanted.end(), scope) == wanted.end())
                wanted.push_back(scope);
        }
    }
    std::string text;
    for (size_t i = 0; !met && i < wanted.size(); ++i)
        text.append(i ? " " : "").append(wanted[i]);
    return text;
}

} // namespace gatehouse::policies
