// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "domain/configuration.h"
#include "domain/ownership.h"

#include <functional>
#include <string>
#include <vector>

// What the whole check and the check by differences both read out of resources.
namespace gatehouse::domain {

// The elements of a list that are text, with their index: what else stands there is a schema's business.
inline std::vector<std::pair<size_t, std::string>> textItems(const base::Json& list)
{
    std::vector<std::pair<size_t, std::string>> out;
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        if (list[i].is_string())
            out.emplace_back(i, list[i].get<std::string>());
    }
    return out;
}

inline bool isLocalName(const std::string& host)
{
    return host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.") || host == "[::1]";
}

struct PathMatch {
    std::string kind;
    std::string path;
    std::string on(const std::string& host) const { return host + '\n' + kind + '\n' + path; }
};

// A prefix without the slashes at its end.
inline std::string plainPrefix(const std::string& kind, std::string path)
{
    while (kind == "prefix" && path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

inline PathMatch pathMatch(const base::Json& path)
{
    for (const char* kind : {"exact", "prefix", "template", "regex"}) {
        if (path.contains(kind))
            return {kind, plainPrefix(kind, base::stringAt(path, kind))};
    }
    return {};
}

// Members of a credential that no other of the tenant may have alike.
struct UniqueMember {
    const char* member;
    const char* shown; // where the administrator looks for it
    const char* words;
};
inline constexpr UniqueMember kUniqueMembers[] = {{"keyHash", "key", "this key"},
                                                  {"username", "username", "this user name"},
                                                  {"keyId", "keyId", "this key id"},
                                                  {"clientId", "clientId", "this client id"},
                                                  {"fingerprint", "fingerprint", "this certificate"}};

// Whose hosts and prefixes are whose.
struct Claims {
    HostClaims hosts;
    PrefixClaims prefixes;
};

// Whether nothing is wrong, nor odd, with these resources of a configuration in whose tenants' claims nothing is.
bool areSoundAlone(const Configuration& configuration, const Claims& claims, const std::vector<const Resource*>& resources,
                   const std::function<bool(const std::string& tenant, const std::string& group)>& hasGroup);

} // namespace gatehouse::domain
