// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/access_token.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr size_t kMostScopes = 500;
constexpr size_t kThumbprint = 43; // characters of base64url of a SHA-256

} // namespace

std::vector<std::string> scopesOf(const Json& claim)
{
    std::vector<std::string> scopes;
    const auto add = [&](std::string_view scope) {
        if (!scope.empty() && scopes.size() < kMostScopes)
            scopes.emplace_back(scope);
    };
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

std::string joinedScopes(const std::vector<std::string>& scopes)
{
    std::string text;
    for (const std::string& scope : scopes)
        text.append(text.empty() ? "" : " ").append(scope);
    return text;
}

bool readBinding(const Json& claims, AccessToken& token)
{
    if (!claims.contains("cnf"))
        return true;
    const Json& binding = claims["cnf"];
    if (!binding.is_object() || binding.empty())
        return false;
    for (const auto& [member, value] : binding.items()) {
        std::string* const into = member == "jkt" ? &token.keyThumbprint : member == "x5t#S256" ? &token.certificateThumbprint : nullptr;
        if (!into || !value.is_string() || value.get_ref<const std::string&>().size() != kThumbprint)
            return false;
        *into = value.get<std::string>();
    }
    return true;
}

} // namespace gatehouse::policies
