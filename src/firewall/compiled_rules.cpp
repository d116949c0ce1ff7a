// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "firewall/compiled_rules.h"

#include "firewall/rule_inspection.h"
#include "policies/guard/waf/rule_text.h"

#include <algorithm>
#include <set>

namespace gatehouse::firewall {

namespace {

using policies::RuleExclusion;
using policies::RuleSetSettings;

constexpr size_t kMostTold = 300; // of what the engine says is wrong

// Whatever the rules say about bodies beyond these they never get to see.
constexpr const char* kEngine = R"(SecRuleEngine On
SecAuditEngine Off
SecRequestBodyAccess On
SecResponseBodyAccess On
SecRequestBodyLimit 67108864
SecRequestBodyNoFilesLimit 67108864
SecRequestBodyLimitAction ProcessPartial
SecResponseBodyLimit 67108864
SecResponseBodyLimitAction ProcessPartial
SecRequestBodyJsonDepthLimit 128
SecDefaultAction "phase:1,log,pass"
SecDefaultAction "phase:2,log,pass"
SecDefaultAction "phase:3,log,pass"
SecDefaultAction "phase:4,log,pass"
)";

// The core rules of versions 3 look at the texts of XML alone, so that attributes were a way past them.
constexpr const char* kAttributes = R"(SecRuleUpdateTargetByTag "attack-sqli" "XML://@*"
SecRuleUpdateTargetByTag "attack-xss" "XML://@*"
SecRuleUpdateTargetByTag "attack-rce" "XML://@*"
SecRuleUpdateTargetByTag "attack-lfi" "XML://@*"
SecRuleUpdateTargetByTag "attack-rfi" "XML://@*"
SecRuleUpdateTargetByTag "attack-injection-php" "XML://@*"
)";

std::string joined(const std::vector<std::string>& list, const char* before, const char* behind)
{
    std::string out;
    for (const std::string& one : list) {
        if (!out.empty())
            out += ' ';
        out += before + one + behind;
    }
    return out;
}

// The engine's message, made short. It names files of the rule set and lines, never anything of a request.
std::string told(const std::string& message)
{
    std::string out;
    for (const char c : message.substr(0, kMostTold))
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return out.empty() ? "the engine does not take it" : out;
}

// What the rule set is begun with: level, thresholds and lists as variables of the transaction.
std::string beginning(const RuleSetSettings& settings)
{
    const std::string level = std::to_string(settings.paranoia);
    std::string variables;
    for (const auto& [name, value] : std::initializer_list<std::pair<const char*, std::string>>{
             {"crs_setup_version", "334"},
             {"paranoia_level", level}, // 3.x
             {"blocking_paranoia_level", level}, // 4.x
             {"inbound_anomaly_score_threshold", std::to_string(settings.inboundThreshold)},
             {"outbound_anomaly_score_threshold", std::to_string(settings.outboundThreshold)},
             {"allowed_methods", joined(settings.methods, "", "")},
             {"allowed_request_content_type", joined(settings.contentTypes, "|", "|")},
             // Without content-encoding: bodies are decoded before the rules see them.
             {"restricted_headers", "/accept-charset/ /proxy/ /lock-token/ /content-range/ /if/"},
             // of versions 4
             {"restricted_headers_basic", "/accept-charset/ /proxy/ /lock-token/ /content-range/ /if/ /x-http-method-override/ /x-http-method/ /x-method-override/"}})
        variables += value.empty() ? std::string() : std::string(",setvar:'tx.") + name + '=' + value + '\'';
    return std::string(kEngine) + "SecArgumentsLimit " + std::to_string(settings.maxArguments + 1) + "\nSecAction \"id:200001,phase:1,nolog,pass,t:none" + variables + "\"\n";
}

void collectIds(modsecurity::RulesSet& rules, std::vector<int>& ids)
{
    for (int phase = 0; phase < modsecurity::Phases::NUMBER_OF_PHASES; ++phase) {
        for (const auto& rule : rules.m_rulesSetPhases.at(phase)->m_rules) {
            if (const auto* one = dynamic_cast<const modsecurity::RuleWithActions*>(rule.get()); one && one->m_ruleId > 0)
                ids.push_back(static_cast<int>(one->m_ruleId));
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

std::set<int> idsWithTag(modsecurity::RulesSet& rules, const std::string& tag)
{
    std::set<int> ids;
    for (int phase = 0; phase < modsecurity::Phases::NUMBER_OF_PHASES; ++phase) {
        for (const auto& rule : rules.m_rulesSetPhases.at(phase)->m_rules) {
            auto* one = dynamic_cast<modsecurity::RuleWithActions*>(rule.get());
            if (one && one->containsTag(tag, nullptr) && !policies::isKeyRule(static_cast<int>(one->m_ruleId)))
                ids.insert(static_cast<int>(one->m_ruleId));
        }
    }
    return ids;
}

// Takes out the rules of higher levels: they are jumped over, one by one, by each request.
void dropAbove(modsecurity::RulesSet& rules, int paranoia)
{
    for (int phase = 0; phase < modsecurity::Phases::NUMBER_OF_PHASES; ++phase) {
        std::erase_if(rules.m_rulesSetPhases.at(phase)->m_rules, [&](const auto& rule) {
            auto* one = dynamic_cast<modsecurity::RuleWithActions*>(rule.get());
            for (int level = paranoia + 1; one && one->m_ruleId > policies::kMostOwnRuleId && level <= 4; ++level) {
                if (one->containsTag("paranoia-level/" + std::to_string(level), nullptr))
                    return true;
            }
            return false;
        });
    }
}

} // namespace

modsecurity::ModSecurity& library()
{
    static modsecurity::ModSecurity* const made = [] {
        auto* engine = new modsecurity::ModSecurity;
        engine->setConnectorInformation("Gatehouse");
        engine->setServerLogCb(&RuleInspection::onMatch, modsecurity::RuleMessageLogProperty);
        return engine;
    }();
    return *made;
}

base::Result<std::shared_ptr<const policies::CoreRules>> CompiledCore::compile(const std::vector<policies::RuleFile>& files)
{
    library();
    std::shared_ptr<CompiledCore> core(new CompiledCore);
    core->m_rules = std::make_unique<modsecurity::RulesSet>();
    for (const policies::RuleFile& file : files) {
        if (core->m_rules->load(file.text.c_str(), file.name) < 0)
            return base::invalid("the rule set can't be read", {{"/coreRules", "the installed OWASP Core Rule Set can't be read: " + told(core->m_rules->getParserError()), 0, 0}});
    }
    collectIds(*core->m_rules, core->m_ids);
    return std::shared_ptr<const policies::CoreRules>(std::move(core));
}

base::Result<void> CompiledRules::load(const std::string& text, const std::string& pointer)
{
    if (text.empty() || m_rules->load(text.c_str(), "rules") >= 0)
        return {};
    return base::invalid("the rules are not taken", {{pointer, told(m_rules->getParserError()), 0, 0}});
}

// By numbers, whatever the configuration names them by: tags are compared for each rule of each request otherwise, and the rules that refuse have tags as well.
std::string CompiledRules::exclude(const RuleExclusion& exclusion) const
{
    std::set<int> ids;
    const std::vector<int> none;
    const std::vector<int>& known = m_core ? m_core->ids() : none;
    for (const auto& [from, to] : exclusion.rules) {
        const auto begin = std::lower_bound(known.begin(), known.end(), from);
        ids.insert(begin, std::upper_bound(begin, known.end(), to));
    }
    if (!exclusion.tag.empty())
        ids = idsWithTag(*m_rules, exclusion.tag);
    std::string out;
    if (!exclusion.target.empty()) {
        for (const int id : ids)
            out += "SecRuleUpdateTargetById " + std::to_string(id) + " \"!" + exclusion.target + "\"\n";
        return out;
    }
    // Those that stand side by side as one range.
    for (auto at = ids.begin(); at != ids.end();) {
        const int from = *at;
        int to = from;
        auto next = std::upper_bound(known.begin(), known.end(), from);
        while (++at != ids.end() && next != known.end() && *next == *at)
            to = *next++;
        out += "SecRuleRemoveById " + std::to_string(from) + (to > from ? '-' + std::to_string(to) : std::string()) + '\n';
    }
    return out;
}

base::Result<std::shared_ptr<const policies::RuleSet>> CompiledRules::compile(const RuleSetSettings& settings, std::shared_ptr<const CompiledCore> core)
{
    library();
    std::shared_ptr<CompiledRules> set(new CompiledRules);
    set->m_maxArguments = settings.maxArguments;
    set->m_core = std::move(core);
    set->m_rules = std::make_unique<modsecurity::RulesSet>();
    if (auto loaded = set->load(beginning(settings), "/coreRules"); !loaded)
        return std::move(loaded).error();
    if (auto loaded = set->load(settings.ownRules, "/ownRules"); !loaded)
        return std::move(loaded).error();
    if (set->m_core && set->m_rules->merge(&set->m_core->rules()) < 0)
        return base::invalid("the rules are not taken", {{"/ownRules", told(set->m_rules->getParserError()), 0, 0}});
    dropAbove(*set->m_rules, settings.paranoia);
    std::string exclusions = set->m_core ? kAttributes : "";
    for (const RuleExclusion& exclusion : settings.exclusions)
        exclusions += set->exclude(exclusion);
    if (auto loaded = set->load(exclusions, "/exclusions"); !loaded)
        return std::move(loaded).error();
    return std::shared_ptr<const policies::RuleSet>(std::move(set));
}

std::unique_ptr<policies::Inspection> CompiledRules::begin(std::shared_ptr<const policies::RuleSet> self, std::string_view requestId) const
{
    return std::make_unique<RuleInspection>(std::static_pointer_cast<const CompiledRules>(std::move(self)), requestId);
}

} // namespace gatehouse::firewall
