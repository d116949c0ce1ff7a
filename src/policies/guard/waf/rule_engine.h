// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "policies/guard/waf/inspection.h"
#include "policies/guard/waf/waf_settings.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// A file of rules, as it is to be read.
struct RuleFile {
    std::string name;
    std::string text;
};

// The OWASP Core Rule Set, compiled: some tens of megabytes, which all rule sets made of it share. Immutable; any thread.
class CoreRules
{
public:
    virtual ~CoreRules() = default;
};

// Compiled rules of one kind of settings, for inspections on any thread. Immutable; shared by policies and configurations with equal settings.
class RuleSet
{
public:
    virtual ~RuleSet() = default;
    // `self` is this one: an inspection keeps its rules.
    virtual std::unique_ptr<Inspection> begin(std::shared_ptr<const RuleSet> self, std::string_view requestId) const = 0;
};

// What compiles rules: libModSecurity, which comes with some forty other libraries and is loaded when the first policy asks for it (loadedRuleEngine). Any thread.
class RuleEngine
{
public:
    virtual ~RuleEngine() = default;
    virtual base::Result<std::shared_ptr<const CoreRules>> compileCore(const std::vector<RuleFile>& files) const = 0;
    // `core`: null without core rules.
    virtual base::Result<std::shared_ptr<const RuleSet>> compile(const RuleSetSettings& settings, std::shared_ptr<const CoreRules> core) const = 0;
};

// The name of what a rule engine's library gives, and its kind: null for a program whose `layout` is not its own.
inline constexpr const char* kRuleEngineSymbol = "gatehouseRuleEngine";
using GiveRuleEngine = const RuleEngine* (*)(const char* layout);

// Tells apart what was not built together: a program that runs on while its files are replaced meets a newer library.
inline std::string ruleEngineLayout()
{
    std::string out = GATEHOUSE_VERSION " " __VERSION__;
    for (const size_t size : {sizeof(Inspection), sizeof(Inspection::Request), sizeof(Finding), sizeof(RuleMatch), sizeof(RuleSetSettings), sizeof(RuleExclusion), sizeof(RuleFile), sizeof(base::Error)})
        out += ' ' + std::to_string(size);
    return out;
}

} // namespace gatehouse::policies
