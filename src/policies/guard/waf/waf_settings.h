// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "policies/guard/waf/rule_exclusions.h"

#include <string>
#include <vector>

namespace gatehouse::policies {

// What a rule set is made of; two policies with the same share one.
struct RuleSetSettings {
    bool coreRules = true;
    int paranoia = 1;
    int inboundThreshold = 5;
    int outboundThreshold = 4;
    size_t maxArguments = 500;
    std::vector<std::string> methods;      // upper case
    std::vector<std::string> contentTypes; // lower case
    std::vector<RuleExclusion> exclusions;
    std::string ownRules; // made safe

    // All of it as a text, by which equal ones are found.
    std::string key() const;
};

// The configuration of one policy `waf`.
struct WafSettings {
    RuleSetSettings rules;
    bool requestBodies = true;
    uint64_t maxBody = 64 * 1024;
    bool firstOfLarger = false; // of larger bodies the first part is looked at, instead of refusing them
    bool responses = false;
    uint64_t maxResponse = 512 * 1024;
    bool firstOfLargerResponses = true;
    std::vector<std::string> responseTypes; // lower case

    static WafSettings from(const base::Json& config, std::vector<base::Problem>& problems);
};

} // namespace gatehouse::policies
