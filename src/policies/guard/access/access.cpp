// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/access/access.h"

#include "cel/compile.h"
#include "pipeline/request_values.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr size_t kMostRules = 100;

struct Rule {
    std::string name;
    cel::Program when;
    bool allows = false;
    std::string message;
};

class Access : public pipeline::Policy
{
public:
    Access(std::vector<Rule> rules, bool allowOthers) : m_rules(std::move(rules)), m_allowOthers(allowOthers) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        pipeline::RequestValues request(context);
        for (const Rule& rule : m_rules) {
            const cel::Value value = request.evaluate(rule.when);
            // What can't be told is refused: a rule that allows does not apply, one that denies does.
            const bool told = value.is(cel::Value::Kind::Bool);
            if (!told && context.tracing)
                context.detail(rule.name, value.isError() ? "failed: " + rule.when.errorText(value) : "failed: it comes to " + std::string(cel::typeName(value.kind())) + ", not to bool");
            if (told ? value.isFalse() : rule.allows)
                continue;
            if (context.tracing) {
                context.explain("the rule '" + rule.name + (!told ? "' can't be told, so it denies" : rule.allows ? "' allows it" : "' denies it"));
                context.detail("rule", rule.name);
            }
            return rule.allows ? Verdict::Continue : refuse(context, rule);
        }
        if (context.tracing)
            context.explain(m_allowOthers ? "no rule applies, and others are allowed" : "no rule allows it");
        return m_allowOthers ? Verdict::Continue : context.reject(403, "access.denied", "No rule allows this request.");
    }

private:
    static Verdict refuse(pipeline::Context& context, const Rule& rule)
    {
        std::string_view message = rule.message.empty() ? "This request is not allowed" : std::string_view(rule.message);
        while (message.ends_with('.'))
            message.remove_suffix(1);
        return context.reject(403, "access.denied", std::string(message) + " (rule '" + rule.name + "').");
    }

    const std::vector<Rule> m_rules;
    const bool m_allowOthers;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeAccess(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    std::vector<Rule> rules;
    cel::CompileOptions options;
    options.result = cel::Type(cel::Type::Kind::Bool);
    const Json& list = base::memberAt(config, "rules");
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string pointer = "/rules/" + std::to_string(i);
        if (i >= kMostRules) {
            problems.push_back({pointer, "more than " + std::to_string(kMostRules) + " rules"});
            break;
        }
        const std::string effect = base::stringAt(list[i], "effect");
        if (effect != "allow" && effect != "deny")
            problems.push_back({pointer + "/effect", "one of allow, deny"});
        cel::Compiled compiled = cel::compile(base::stringAt(list[i], "when"), pipeline::requestEnvironment(), options);
        for (const cel::Issue& issue : compiled.issues)
            problems.push_back({pointer + "/when", cel::issueText(issue)});
        if (compiled.program)
            rules.push_back({base::stringAt(list[i], "name"), std::move(*compiled.program), effect == "allow", base::stringAt(list[i], "message")});
    }
    const std::string others = base::stringAt(config, "default", "deny");
    if (others != "allow" && others != "deny")
        problems.push_back({"/default", "one of deny, allow"});
    if (!problems.empty())
        return base::invalid("access is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Access>(std::move(rules), others == "allow"));
}

} // namespace gatehouse::policies
