// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "firewall/compiled_rules.h"

namespace gatehouse::firewall {

namespace {

class ModSecurityEngine final : public policies::RuleEngine
{
public:
    base::Result<std::shared_ptr<const policies::CoreRules>> compileCore(const std::vector<policies::RuleFile>& files) const override { return CompiledCore::compile(files); }
    base::Result<std::shared_ptr<const policies::RuleSet>> compile(const policies::RuleSetSettings& settings, std::shared_ptr<const policies::CoreRules> core) const override
    {
        return CompiledRules::compile(settings, std::static_pointer_cast<const CompiledCore>(std::move(core)));
    }
};

} // namespace

} // namespace gatehouse::firewall

// What the program looks for when it has loaded this library (policies::kRuleEngineSymbol, policies::GiveRuleEngine).
extern "C" __attribute__((visibility("default"))) const gatehouse::policies::RuleEngine* gatehouseRuleEngine(const char* layout)
{
    static const gatehouse::firewall::ModSecurityEngine engine;
    return gatehouse::policies::ruleEngineLayout() == layout ? &engine : nullptr;
}
