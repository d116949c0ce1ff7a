// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/claim_values.h"

#include "base/bytes.h"
#include "pipeline/header_rules.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;

const Json kNone;

bool isListed(std::string_view text)
{
    return !text.empty() && text.find(',') == std::string_view::npos && pipeline::headerValueProblem(text).empty();
}

} // namespace

const Json& claimAt(const Json& claims, const std::string& name)
{
    if (!name.starts_with('/'))
        return base::memberAt(claims, name);
    const Json* const found = base::atPointer(claims, name);
    return found ? *found : kNone;
}

std::optional<std::string> headerValueOf(const Json& claim)
{
    std::string value;
    if (claim.is_null())
        return std::nullopt;
    if (claim.is_string()) {
        value = claim.get<std::string>();
    } else if (claim.is_array() && std::all_of(claim.begin(), claim.end(), [](const Json& item) { return item.is_string(); })) {
        for (const Json& item : claim) {
            const auto& text = item.get_ref<const std::string&>();
            if (!isListed(text))
                return std::nullopt;
            value.append(value.empty() ? "" : ",").append(text);
        }
    } else {
        value = base::toText(claim);
    }
    return pipeline::headerValueProblem(value).empty() ? std::optional(std::move(value)) : std::nullopt;
}

std::string grantedScopes(const Json& claims)
{
    constexpr size_t kLongest = 8192;
    std::string scopes;
    const auto add = [&](std::string_view scope) {
        const bool plain = std::all_of(scope.begin(), scope.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '"' && c != '\\'; });
        if (plain && !scope.empty() && scopes.size() + scope.size() < kLongest)
            scopes.append(scopes.empty() ? "" : " ").append(scope);
    };
    const Json& claim = claims.contains("scope") ? base::memberAt(claims, "scope") : base::memberAt(claims, "scp");
    if (claim.is_string()) {
        for (const std::string_view scope : base::split(claim.get_ref<const std::string&>(), ' '))
            add(scope);
    }
    for (size_t i = 0; claim.is_array() && i < claim.size(); ++i) {
        if (claim[i].is_string())
            add(claim[i].get_ref<const std::string&>());
    }
    return scopes;
}

std::string groupsOf(const Json& claim)
{
    std::string groups;
    const auto add = [&](std::string_view group) {
        if (isListed(group))
            groups.append(groups.empty() ? "" : ",").append(group);
    };
    if (claim.is_string()) {
        for (const std::string_view group : base::split(claim.get_ref<const std::string&>(), ' '))
            add(group);
    }
    for (size_t i = 0; claim.is_array() && i < claim.size(); ++i) {
        if (claim[i].is_string())
            add(claim[i].get_ref<const std::string&>());
    }
    return pipeline::headerValueProblem(groups).empty() ? groups : std::string();
}

} // namespace gatehouse::policies
