// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/bot/bot.h"

#include "policies/guard/bot/agent_patterns.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using http::HeaderField;
using http::HeaderId;
using pipeline::Verdict;

constexpr size_t kLongestPattern = 512;

class Bot : public pipeline::Policy
{
public:
    Bot(AgentPatterns patterns, bool allowMissing, bool allowOthers) : m_patterns(std::move(patterns)), m_allowMissing(allowMissing), m_allowOthers(allowOthers) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const http::HeaderFields& fields = context.request->fields;
        const HeaderField* const field = fields.has(HeaderId::UserAgent) ? fields.find(HeaderId::UserAgent) : nullptr;
        if (!field || field->value.empty())
            return decide(context, m_allowMissing, m_allowMissing ? "no User-Agent, which may be" : "there is no User-Agent");
        if (fields.count(HeaderId::UserAgent) > 1)
            return decide(context, false, "there are several User-Agents"); // the upstream may read another one
        const AgentPatterns::Found found = m_patterns.find(field->value);
        if (found.failed)
            return decide(context, false, "the patterns could not be looked for");
        if (!found.pattern)
            return decide(context, m_allowOthers, m_allowOthers ? "no pattern fits" : "no pattern allows it");
        const bool allowed = found.pattern->effect == AgentPatterns::Effect::Allow;
        if (context.tracing)
            context.detail("pattern", (found.pattern->place.empty() ? "known tools: " : found.pattern->place.substr(1) + ": ") + found.pattern->text);
        return decide(context, allowed, allowed ? "a pattern allows it" : found.pattern->place.empty() ? "a known tool of attackers" : "a pattern refuses it");
    }

private:
    static Verdict decide(pipeline::Context& context, bool passes, const char* why)
    {
        if (context.tracing)
            context.explain(why);
        return passes ? Verdict::Continue : context.reject(403, "bot.denied", "This program may not call this API.");
    }

    const AgentPatterns m_patterns;
    const bool m_allowMissing;
    const bool m_allowOthers;
};

void addPatterns(const Json& config, const char* member, AgentPatterns::Effect effect, std::vector<AgentPatterns::Pattern>& patterns, std::vector<base::Problem>& problems)
{
    const Json& list = base::memberAt(config, member);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string place = std::string("/") + member + '/' + std::to_string(i);
        std::string text = list[i].is_string() ? list[i].get<std::string>() : std::string();
        if (text.empty() || text.size() > kLongestPattern)
            problems.push_back({place, "a pattern of 1 to " + std::to_string(kLongestPattern) + " characters"});
        else
            patterns.push_back({std::move(text), effect, place});
    }
}

bool choiceAt(const Json& config, const char* member, std::vector<base::Problem>& problems)
{
    const std::string choice = base::stringAt(config, member, "allow");
    if (choice != "allow" && choice != "deny")
        problems.push_back({std::string("/") + member, "one of allow, deny"});
    return choice != "deny";
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeBot(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    std::vector<AgentPatterns::Pattern> patterns;
    addPatterns(config, "allow", AgentPatterns::Effect::Allow, patterns, problems);
    addPatterns(config, "deny", AgentPatterns::Effect::Deny, patterns, problems);
    if (base::boolAt(config, "knownTools", true)) {
        for (const std::string_view known : knownBadAgents())
            patterns.push_back({std::string(known), AgentPatterns::Effect::Deny, {}});
    }
    const bool allowMissing = choiceAt(config, "missing", problems);
    const bool allowOthers = choiceAt(config, "default", problems);
    if (!problems.empty())
        return base::invalid("bot is not set up right", std::move(problems));
    auto made = AgentPatterns::make(std::move(patterns));
    if (!made)
        return base::invalid("bot is not set up right", made.error().problems);
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Bot>(std::move(*made), allowMissing, allowOthers));
}

} // namespace gatehouse::policies
