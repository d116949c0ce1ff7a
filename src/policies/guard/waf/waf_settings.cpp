// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/waf_settings.h"

#include "base/bytes.h"
#include "base/units.h"
#include "policies/guard/bound_from.h"
#include "policies/guard/waf/rule_text.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr uint64_t kMostBody = 8u << 20;
constexpr size_t kMostListed = 100;
constexpr size_t kMostName = 100;

bool isName(std::string_view text, std::string_view others)
{
    return !text.empty() && text.size() <= kMostName && std::all_of(text.begin(), text.end(), [&](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.find(c) != std::string_view::npos;
           });
}

int numberFrom(const Json& config, const char* member, int fallback, int least, int most, std::vector<base::Problem>& problems)
{
    const int64_t value = base::intAt(config, member, fallback);
    if (value >= least && value <= most)
        return static_cast<int>(value);
    problems.push_back({'/' + std::string(member), "from " + std::to_string(least) + " to " + std::to_string(most), 0, 0});
    return fallback;
}

uint64_t sizeAt(const Json& config, const char* member, uint64_t fallback, std::vector<base::Problem>& problems)
{
    if (!config.is_object() || !config.contains(member))
        return fallback;
    const auto size = base::sizeFrom(config[member]);
    if (size && *size > 0 && *size <= kMostBody)
        return *size;
    problems.push_back({'/' + std::string(member), size ? "from 1 byte to 8MiB: so much each request may take of a worker's memory and time" : size.error().text(), 0, 0});
    return fallback;
}

bool takesFirst(const Json& config, const char* member, bool fallback, std::vector<base::Problem>& problems)
{
    const std::string value = base::stringAt(config, member, fallback ? "first" : "refuse");
    if (value != "refuse" && value != "first")
        problems.push_back({'/' + std::string(member), "one of refuse, first", 0, 0});
    return value == "first";
}

std::vector<std::string> methodsFrom(const Json& config, std::vector<base::Problem>& problems)
{
    std::vector<std::string> methods = textsFrom(config, "methods", {"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"}, kMostListed, problems);
    for (std::string& method : methods) {
        if (!isName(method, "-_"))
            problems.push_back({"/methods", "names of methods, such as PUT", 0, 0});
        std::transform(method.begin(), method.end(), method.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    }
    return methods;
}

std::vector<std::string> typesFrom(const Json& config, const char* member, std::vector<std::string> fallback, std::vector<base::Problem>& problems)
{
    std::vector<std::string> types = textsFrom(config, member, std::move(fallback), kMostListed, problems);
    for (std::string& type : types) {
        const size_t slash = type.find('/');
        // "application/*+json": all types that are JSON.
        const size_t suffix = slash != std::string::npos && type.compare(slash, 3, "/*+") == 0 ? slash + 2 : slash;
        if (slash == std::string::npos || !isName(std::string_view(type).substr(0, slash), "-.+") || !isName(std::string_view(type).substr(suffix + 1), "-.+"))
            problems.push_back({'/' + std::string(member), "media types, such as application/json", 0, 0});
        type = base::toLower(type);
    }
    return types;
}

} // namespace

WafSettings WafSettings::from(const Json& config, std::vector<base::Problem>& problems)
{
    WafSettings settings;
    RuleSetSettings& rules = settings.rules;
    rules.coreRules = base::boolAt(config, "coreRules", true);
    rules.paranoia = numberFrom(config, "paranoia", 1, 1, 4, problems);
    rules.inboundThreshold = numberFrom(config, "inboundThreshold", 5, 1, 1000, problems);
    rules.outboundThreshold = numberFrom(config, "outboundThreshold", 4, 1, 1000, problems);
    rules.maxArguments = static_cast<size_t>(numberFrom(config, "maxArguments", 500, 1, 5000, problems));
    rules.methods = methodsFrom(config, problems);
    rules.contentTypes = typesFrom(config, "contentTypes",
                                   {"application/json", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml", "text/xml", "text/plain", "application/*+json", "application/*+xml",
                                    "application/graphql", "application/csp-report"},
                                   problems);
    rules.exclusions = exclusionsFrom(base::memberAt(config, "exclusions"), "/exclusions", problems);
    rules.ownRules = safeRules(base::stringAt(config, "ownRules"), "/ownRules", problems);
    settings.requestBodies = base::boolAt(config, "requestBodies", true);
    settings.maxBody = sizeAt(config, "maxBody", settings.maxBody, problems);
    settings.firstOfLarger = takesFirst(config, "larger", false, problems);
    settings.responses = base::boolAt(config, "responses", false);
    settings.maxResponse = sizeAt(config, "maxResponse", settings.maxResponse, problems);
    settings.firstOfLargerResponses = takesFirst(config, "largerResponses", true, problems);
    settings.responseTypes = typesFrom(config, "responseTypes", {"text/html", "text/plain", "text/xml", "application/xml", "application/json", "application/problem+json"}, problems);
    return settings;
}

std::string RuleSetSettings::key() const
{
    Json key = {coreRules, paranoia, inboundThreshold, outboundThreshold, maxArguments, methods, contentTypes, ownRules};
    for (const RuleExclusion& one : exclusions)
        key.push_back({one.rules, one.tag, one.target});
    return base::toText(key);
}

} // namespace gatehouse::policies
