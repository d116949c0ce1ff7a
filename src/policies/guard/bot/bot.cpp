// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/bot/bot.h"

#include "base/bytes.h"
#include "base/units.h"
#include "pipeline/header_rules.h"
#include "pipeline/name_servers.h"
#include "pipeline/sent_fields.h"
#include "pipeline/shared_states.h"
#include "policies/guard/bot/address_owner.h"
#include "policies/guard/bot/agent_patterns.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using http::HeaderField;
using http::HeaderId;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr size_t kLongestPattern = 512;
constexpr size_t kMostCrawlers = 64;
constexpr size_t kMostDomains = 16;

// Programs that say whose they are, and how that is looked up.
struct Crawlers {
    AgentPatterns patterns;
    std::vector<AddressOwner::Domains> domains; // one for each pattern
    std::shared_ptr<AddressOwner> owner;
    std::chrono::nanoseconds timeout{0};
    bool refusesSpoofed = true;
    bool refusesUnknown = true;
    std::string header; // that tells the upstream; empty: none
};

class Bot : public pipeline::Policy
{
public:
    Bot(AgentPatterns patterns, bool allowMissing, bool allowOthers, std::unique_ptr<const Crawlers> crawlers)
        : m_patterns(std::move(patterns)), m_allowMissing(allowMissing), m_allowOthers(allowOthers), m_crawlers(std::move(crawlers))
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        const Verdict verdict = judgeName(context);
        if (verdict != Verdict::Continue || !m_crawlers)
            return verdict;
        takeForgedOut(context);
        const size_t crawler = crawlerOf(context);
        if (crawler == m_crawlers->domains.size())
            return Verdict::Continue;
        AddressOwner::Verdict known = AddressOwner::Verdict::Unknown;
        if (m_crawlers->owner->recall(context.client, static_cast<uint32_t>(crawler), context.nowNs, known))
            return conclude(context, known);
        if (context.dryRun || !context.loop) {
            context.skip("names are not looked up in a dry run");
            return Verdict::Continue;
        }
        return Verdict::Suspend;
    }

    net::Task<Verdict> resume(pipeline::Context& context) const override
    {
        const size_t crawler = crawlerOf(context);
        const int64_t deadlineNs = context.loop->nowNs() + m_crawlers->timeout.count();
        co_return conclude(context, co_await m_crawlers->owner->find(*context.loop, context.client, static_cast<uint32_t>(crawler), m_crawlers->domains.at(crawler), deadlineNs));
    }

private:
    // The first one whose pattern fits; domains.size(): none.
    size_t crawlerOf(const pipeline::Context& context) const
    {
        const http::HeaderFields& fields = context.request->fields;
        const AgentPatterns::Found found = fields.has(HeaderId::UserAgent) ? m_crawlers->patterns.find(fields.find(HeaderId::UserAgent)->value) : AgentPatterns::Found{};
        return found.pattern ? static_cast<size_t>(std::stoul(found.pattern->place)) : m_crawlers->domains.size();
    }

    void takeForgedOut(pipeline::Context& context) const
    {
        if (!m_crawlers->header.empty())
            context.requestEdits.push_back({HeaderEdit::Op::Remove, http::headerId(m_crawlers->header), m_crawlers->header, {}});
    }

    Verdict conclude(pipeline::Context& context, AddressOwner::Verdict verdict) const
    {
        using Owner = AddressOwner::Verdict;
        const char* const said = verdict == Owner::Member ? "verified" : verdict == Owner::Stranger ? "spoofed" : "unknown";
        context.detail("crawler", said);
        if (!m_crawlers->header.empty())
            context.requestEdits.push_back({HeaderEdit::Op::Set, http::headerId(m_crawlers->header), m_crawlers->header, said});
        if (verdict == Owner::Stranger && m_crawlers->refusesSpoofed)
            return context.reject(403, "bot.spoofed", "This program is not the one that it calls itself.");
        if (verdict == Owner::Unknown && m_crawlers->refusesUnknown)
            return context.reject(503, "bot.unverified", "Whether this program is the one that it calls itself cannot be looked up at the moment.", {{"Retry-After", "10"}});
        return Verdict::Continue;
    }

    Verdict judgeName(pipeline::Context& context) const
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

    static Verdict decide(pipeline::Context& context, bool passes, const char* why)
    {
        if (context.tracing)
            context.explain(why);
        return passes ? Verdict::Continue : context.reject(403, "bot.denied", "This program may not call this API.");
    }

    const AgentPatterns m_patterns;
    const bool m_allowMissing;
    const bool m_allowOthers;
    const std::unique_ptr<const Crawlers> m_crawlers; // null: what programs call themselves is not looked up
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

// "googlebot.com", in lower case: one label is a whole country's or everybody's.
std::string domainFrom(const Json& value)
{
    const std::string domain = value.is_string() ? base::toLower(value.get_ref<const std::string&>()) : std::string();
    const bool isPlain = std::all_of(domain.begin(), domain.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'; });
    const bool hasLabels = domain.find('.') != std::string::npos && domain.front() != '.' && domain.back() != '.' && domain.find("..") == std::string::npos;
    return isPlain && hasLabels && domain.size() <= 253 ? domain : std::string();
}

std::unique_ptr<const Crawlers> crawlersFrom(const Json& config, const pipeline::MakeContext& context, std::vector<base::Problem>& problems)
{
    if (!base::boolAt(config, "verify"))
        return nullptr;
    std::vector<AgentPatterns::Pattern> patterns;
    std::vector<AddressOwner::Domains> domains;
    const Json& list = base::memberAt(config, "crawlers");
    for (size_t i = 0; list.is_array() && i < std::min(list.size(), kMostCrawlers); ++i) {
        const std::string place = base::joinPointer("/crawlers", i);
        std::string agent = base::stringAt(list[i], "agent");
        if (agent.empty() || agent.size() > kLongestPattern) {
            problems.push_back({place + "/agent", "a pattern of 1 to " + std::to_string(kLongestPattern) + " characters"});
            continue;
        }
        if (auto wrong = AgentPatterns::make({{agent, AgentPatterns::Effect::Allow, place + "/agent"}}); !wrong) {
            problems.insert(problems.end(), wrong.error().problems.begin(), wrong.error().problems.end());
            continue;
        }
        auto own = std::make_shared<std::vector<std::string>>();
        const Json& names = base::memberAt(list[i], "domains");
        for (size_t j = 0; names.is_array() && j < std::min(names.size(), kMostDomains); ++j) {
            own->push_back(domainFrom(names[j]));
            if (own->back().empty())
                problems.push_back({base::joinPointer(place + "/domains", j), "a domain such as googlebot.com"});
        }
        if (own->empty())
            problems.push_back({place + "/domains", "is missing: whose names it has"});
        patterns.push_back({std::move(agent), AgentPatterns::Effect::Allow, std::to_string(domains.size())});
        domains.push_back(std::move(own));
    }
    auto made = AgentPatterns::make(std::move(patterns));
    if (!made) {
        problems.push_back({"/crawlers", "the patterns take too much memory together"});
        return nullptr;
    }
    Crawlers out{std::move(*made), std::move(domains), nullptr, {}, true, true, {}};
    const auto duration = [&](const char* member, std::chrono::nanoseconds fallback, std::chrono::nanoseconds least, std::chrono::nanoseconds most) {
        const auto read = config.contains(member) ? base::durationFrom(config[member]) : base::Result<std::chrono::nanoseconds>(fallback);
        if (!read || *read < least || *read > most)
            problems.push_back({base::joinPointer("", member), read ? "from " + base::durationText(least) + " to " + base::durationText(most) : read.error().text()});
        return read ? *read : fallback;
    };
    out.timeout = duration("timeout", std::chrono::seconds(2), std::chrono::milliseconds(10), std::chrono::seconds(30));
    const auto holdsFor = duration("cacheFor", std::chrono::hours(1), std::chrono::seconds(1), std::chrono::hours(24));
    out.refusesSpoofed = base::stringAt(config, "spoofed", "deny") == "deny";
    out.refusesUnknown = base::stringAt(config, "unverified", "deny") == "deny";
    out.header = base::stringAt(config, "verdictHeader");
    if (!out.header.empty()) {
        std::string wrong = pipeline::headerNameProblem(out.header);
        if (wrong.empty() && pipeline::isIdentityField({out.header, {}, http::headerId(out.header), false}))
            wrong = "this header field tells who calls";
        if (!wrong.empty())
            problems.push_back({"/verdictHeader", wrong});
    }
    AddressOwner::Options options;
    options.nameServers = pipeline::nameServersOf(context).servers;
    options.holdsFor = holdsFor;
    out.owner = pipeline::keepState<AddressOwner>(context, "bot", config, [&] { return std::make_shared<AddressOwner>(std::move(options)); });
    return std::make_unique<const Crawlers>(std::move(out));
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeBot(const Json& config, const pipeline::MakeContext& context)
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
    auto crawlers = crawlersFrom(config, context, problems);
    if (!problems.empty())
        return base::invalid("bot is not set up right", std::move(problems));
    auto made = AgentPatterns::make(std::move(patterns));
    if (!made)
        return base::invalid("bot is not set up right", made.error().problems);
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Bot>(std::move(*made), allowMissing, allowOthers, std::move(crawlers)));
}

} // namespace gatehouse::policies
