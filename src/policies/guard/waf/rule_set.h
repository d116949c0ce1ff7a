// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/shared_states.h"
#include "policies/guard/waf/waf_settings.h"

#include <memory>
#include <string>
#include <vector>

namespace modsecurity {
class ModSecurity;
class RulesSet;
}

namespace gatehouse::policies {

// The engine's own object, one for the process: its library has state of the whole process (curl, libxml2) that the object's destructor would take down under everybody
// else, so it is made with the first rule set and never destroyed. Any thread.
modsecurity::ModSecurity& wafEngine();

// The OWASP Core Rule Set as it is installed, compiled: some tens of megabytes, which all rule sets made of it share. Immutable; any thread.
class CoreRules
{
public:
    // Where packages put it; "" when none has.
    static std::string findFolder();
    // All rules of a folder, but for those that count over many requests or ask other hosts. Their lasting collections are taken out: they would grow with every client.
    static base::Result<std::shared_ptr<const CoreRules>> compile(const std::string& folder);
    // Another text whenever a file has changed.
    static std::string stampOf(const std::string& folder);

    ~CoreRules();
    modsecurity::RulesSet& rules() const { return *m_rules; }
    const std::vector<int>& ids() const { return m_ids; } // ascending

private:
    CoreRules();
    std::unique_ptr<modsecurity::RulesSet> m_rules;
    std::vector<int> m_ids;
};

// Compiled rules of one kind of settings, for transactions of any thread: the engine only reads them. Shared by policies and configurations with equal settings.
class RuleSet
{
public:
    // `folder`: of the core rules; `states` may be null.
    static base::Result<std::shared_ptr<const RuleSet>> compile(const RuleSetSettings& settings, const std::string& folder, pipeline::SharedStates* states);
    ~RuleSet();
    modsecurity::RulesSet& rules() const { return *m_rules; } // the engine asks for one that isn't const, and leaves it as it is
    size_t maxArguments() const { return m_maxArguments; }

private:
    RuleSet();
    static base::Result<std::shared_ptr<const RuleSet>> build(const RuleSetSettings& settings, std::shared_ptr<const CoreRules> core);
    base::Result<void> load(const std::string& text, const std::string& pointer);
    std::string exclude(const RuleExclusion& exclusion) const;

    std::shared_ptr<const CoreRules> m_core; // before the rules, which point to it
    std::unique_ptr<modsecurity::RulesSet> m_rules;
    size_t m_maxArguments = 0;
};

} // namespace gatehouse::policies
