// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/issuer_list.h"

#include "base/units.h"
#include "pipeline/header_rules.h"

#include <set>

namespace gatehouse::policies {

using base::Json;
using std::chrono::nanoseconds;

nanoseconds boundedDuration(const Json& config, const char* member, nanoseconds fallback, nanoseconds least, nanoseconds most, std::vector<base::Problem>& problems)
{
    if (!config.is_object() || !config.contains(member))
        return fallback;
    const auto read = base::durationFrom(config[member]);
    const std::string pointer = base::joinPointer("", member);
    if (!read)
        problems.push_back({pointer, read.error().text()});
    else if (*read < least || *read > most)
        problems.push_back({pointer, "from " + base::durationText(least) + " to " + base::durationText(most)});
    else
        return *read;
    return fallback;
}

std::string readRealm(const Json& config, std::vector<base::Problem>& problems)
{
    std::string realm = base::stringAt(config, "realm", "api");
    if (const std::string wrong = pipeline::headerValueProblem(realm); !wrong.empty() || realm.find_first_of("\"\\") != std::string::npos)
        problems.push_back({"/realm", wrong.empty() ? "quotation marks and back slashes are not allowed" : wrong});
    return realm;
}

IssuerList readIssuerList(const Json& config, const IssuerListOptions& options, const pipeline::MakeContext& context, std::vector<base::Problem>& problems)
{
    const auto duration = [&](const char* member, nanoseconds fallback, nanoseconds least, nanoseconds most) { return boundedDuration(config, member, fallback, least, most, problems); };
    IssuerDefaults defaults;
    defaults.skew = duration("clockSkew", std::chrono::seconds(60), nanoseconds(0), std::chrono::minutes(5));
    defaults.maxAge = duration("maxAge", nanoseconds(0), nanoseconds(0), std::chrono::hours(24 * 366));
    defaults.accessToken = base::stringAt(config, "profile", options.profile) == "access-token";
    const Json& required = base::memberAt(config, "requiredClaims");
    for (size_t i = 0; required.is_array() && i < required.size(); ++i) {
        if (required[i].is_string())
            defaults.required.push_back(required[i].get<std::string>());
    }
    if (!required.is_array())
        defaults.required = {"exp"};
    defaults.source.refreshAtLeast = duration("refreshAtLeast", std::chrono::minutes(5), std::chrono::seconds(1), std::chrono::hours(24));
    defaults.source.refreshAtMost = duration("refreshAtMost", std::chrono::hours(1), std::chrono::seconds(1), std::chrono::hours(24 * 7));
    defaults.source.askAgainAfter = duration("askAgainAfter", std::chrono::seconds(30), std::chrono::seconds(1), std::chrono::hours(1));
    defaults.source.keepFor = duration("keepFor", std::chrono::hours(24), nanoseconds(0), std::chrono::hours(24 * 30));
    if (defaults.source.refreshAtLeast > defaults.source.refreshAtMost)
        problems.push_back({"/refreshAtLeast", "must not be longer than refreshAtMost"});
    IssuerList out;
    out.keys = Json::array();
    std::set<std::string> known;
    const Json& list = base::memberAt(config, "issuers");
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string pointer = base::joinPointer("/issuers", i);
        auto issuer = readIssuer(list[i], pointer, defaults, context, problems);
        if (!issuer)
            continue;
        if (!known.insert(issuer->rules.issuer).second)
            problems.push_back({pointer + "/issuer", "stands in the list twice"});
        if (issuer->rules.audiences.empty() && !options.audience.empty())
            issuer->rules.audiences.push_back(options.audience);
        issuer->rules.takesBound = options.takesBound;
        out.keys.push_back(issuer->keysText);
        out.issuers.push_back(std::move(*issuer));
    }
    return out;
}

} // namespace gatehouse::policies
