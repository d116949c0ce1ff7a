// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/guard/waf/rule_engine.h"

#include <memory>
#include <modsecurity/modsecurity.h>
#include <modsecurity/rules_set.h>
#include <string>
#include <vector>

namespace gatehouse::firewall {

// The library's own object, one for the process: the library has state of the whole process (curl, libxml2) that the object's destructor would take down under everybody else,
// so it is made with the first rule set and never destroyed. Any thread.
modsecurity::ModSecurity& library();

class CompiledCore final : public policies::CoreRules
{
public:
    static base::Result<std::shared_ptr<const policies::CoreRules>> compile(const std::vector<policies::RuleFile>& files);
    modsecurity::RulesSet& rules() const { return *m_rules; }
    const std::vector<int>& ids() const { return m_ids; } // ascending

private:
    CompiledCore() = default;
    std::unique_ptr<modsecurity::RulesSet> m_rules;
    std::vector<int> m_ids;
};

// The library only reads its rules once they are compiled.
class CompiledRules final : public policies::RuleSet
{
public:
    static base::Result<std::shared_ptr<const policies::RuleSet>> compile(const policies::RuleSetSettings& settings, std::shared_ptr<const CompiledCore> core);
    std::unique_ptr<policies::Inspection> begin(std::shared_ptr<const policies::RuleSet> self, std::string_view requestId) const override;
    modsecurity::RulesSet& rules() const { return *m_rules; } // the library asks for one that isn't const, and leaves it as it is
    size_t maxArguments() const { return m_maxArguments; }

private:
    CompiledRules() = default;
    base::Result<void> load(const std::string& text, const std::string& pointer);
    std::string exclude(const policies::RuleExclusion& exclusion) const;

    std::shared_ptr<const CompiledCore> m_core; // before the rules, which point to it
    std::unique_ptr<modsecurity::RulesSet> m_rules;
    size_t m_maxArguments = 0;
};

} // namespace gatehouse::firewall
