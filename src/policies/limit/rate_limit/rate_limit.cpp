// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/rate_limit/rate_limit.h"

#include "base/units.h"
#include "cel/compile.h"
#include "pipeline/number_text.h"
#include "pipeline/request_values.h"
#include "policies/limit/rate_limit/limit_headers.h"
#include "policies/limit/subject.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::policies {

namespace {

using pipeline::secondsUp;
using base::Json;
using limits::Algorithm;
using limits::Taken;
using pipeline::Verdict;

constexpr uint64_t kMostBursts = 10; // how many times the limit a burst may be
constexpr int64_t kLargestLimit = 100'000'000;

constexpr int64_t kDearest = 1'000'000;
constexpr int64_t kMostRefusals = 1'000'000;
constexpr std::chrono::hours kLongestPenalty{24 * 31};

// Who is refused so often is refused everything for a time.
struct Penalty {
    limits::Window refusals; // how many, in which time
    limits::Window block;    // one that is taken whole: what is left of it is what the block still lasts
    uint64_t refusalsSalt = 0;
    uint64_t blockSalt = 0;
};

struct Settings {
    std::vector<Rule> rules;
    std::optional<cel::Program> cost;
    uint64_t mostCost = 1; // that one request may have, and what it has when nobody can tell
    std::optional<Penalty> penalty;
    bool standardHeaders = true;
    bool legacyHeaders = true;
    bool retryAfter = true;
};

class RateLimit : public pipeline::Policy
{
public:
    RateLimit(limits::LimitStore& store, Subject subject, Settings settings)
        : m_store(store), m_subject(std::move(subject)), m_settings(std::move(settings)), m_rules(m_settings.rules), m_headers(m_rules, m_settings.standardHeaders, m_settings.legacyHeaders)
    {
        m_hasCeiling = std::any_of(m_rules.begin(), m_rules.end(), [](const Rule& rule) { return rule.ofTenant; });
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        Counting counting;
        counting.subject = m_subject.hash(context);
        if (m_hasCeiling)
            counting.tenant = m_subject.hashOfTenant(context);
        if (m_settings.penalty) {
            const Taken block = m_store.peek(counting.subject ^ m_settings.penalty->blockSalt, m_settings.penalty->block, 1, context.nowNs);
            if (!block.allowed)
                return refuseBlocked(context, counting, block.retryAfterNs);
        }
        if (m_settings.cost)
            counting.cost = costOf(context);
        Taken taken[kMaxRules];
        size_t refused = m_rules.size();
        for (size_t i = 0; i < m_rules.size() && refused == m_rules.size(); ++i) {
            taken[i] = context.dryRun ? peek(context, counting, i, counting.cost) : m_store.take(keyOf(counting, i), m_rules[i].window, counting.cost, nowFor(context, i));
            if (!taken[i].allowed)
                refused = i;
        }
        if (refused == m_rules.size()) {
            m_headers.write(context, m_rules, {taken, m_rules.size()}, tightest(taken));
            if (context.tracing)
                explain(context, taken, refused);
            return Verdict::Continue;
        }
        return refuse(context, counting, taken, refused);
    }

    std::optional<pipeline::RateState> rateState(pipeline::Context& context) const override
    {
        Counting counting;
        counting.subject = m_subject.hash(context);
        if (m_hasCeiling)
            counting.tenant = m_subject.hashOfTenant(context);
        Taken taken[kMaxRules];
        for (size_t i = 0; i < m_rules.size(); ++i)
            taken[i] = peek(context, counting, i, 0);
        const size_t shown = tightest(taken);
        const uint64_t limit = m_rules[shown].window.limit;
        if (m_settings.penalty) {
            const Taken block = m_store.peek(counting.subject ^ m_settings.penalty->blockSalt, m_settings.penalty->block, 1, context.nowNs);
            if (!block.allowed)
                return pipeline::RateState{limit, 0, block.retryAfterNs};
        }
        return pipeline::RateState{limit, taken[shown].remaining, taken[shown].resetNs};
    }

private:
    // Whom one request counts for, and how much.
    struct Counting {
        uint64_t subject = 0;
        uint64_t tenant = 0;
        uint64_t cost = 1;
    };

    uint64_t keyOf(const Counting& counting, size_t i) const { return (m_rules[i].ofTenant ? counting.tenant : counting.subject) ^ m_rules[i].salt; }
    int64_t nowFor(const pipeline::Context& context, size_t i) const { return m_rules[i].window.algorithm == Algorithm::FixedWindow ? context.wallNs : context.nowNs; }
    Taken peek(const pipeline::Context& context, const Counting& counting, size_t i, uint64_t cost) const
    {
        return m_store.peek(keyOf(counting, i), m_rules[i].window, cost, nowFor(context, i));
    }

    // Rounded up. What is no number, less than nothing or can't be told costs the most: nobody pays less by sending what the expression fails at.
    uint64_t costOf(pipeline::Context& context) const
    {
        using Kind = cel::Value::Kind;
        pipeline::RequestValues request(context);
        const cel::Value value = request.evaluate(*m_settings.cost);
        uint64_t cost = m_settings.mostCost;
        if (value.is(Kind::Int) && value.asInt() >= 0)
            cost = std::min(cost, static_cast<uint64_t>(value.asInt()));
        else if (value.is(Kind::Uint))
            cost = std::min(cost, value.asUint());
        else if (value.is(Kind::Double) && value.asDouble() >= 0 && value.asDouble() < static_cast<double>(cost))
            cost = static_cast<uint64_t>(std::ceil(value.asDouble()));
        if (context.tracing)
            context.detail("cost", std::to_string(cost) + (value.isError() ? ", the most: " + m_settings.cost->errorText(value) : ""));
        return cost;
    }

    // The window with the least left, in proportion.
    size_t tightest(const Taken* taken) const
    {
        size_t least = 0;
        for (size_t i = 1; i < m_rules.size(); ++i) {
            if (taken[i].remaining * m_rules[least].window.limit < taken[least].remaining * m_rules[i].window.limit)
                least = i;
        }
        return least;
    }

    // A refusal takes nothing: what the windows before gave is given back. All windows are asked when the client may come again.
    Verdict refuse(pipeline::Context& context, const Counting& counting, Taken* taken, size_t refused) const
    {
        for (size_t i = 0; i < refused && !context.dryRun; ++i)
            m_store.giveBack(keyOf(counting, i), m_rules[i].window, counting.cost, nowFor(context, i));
        // That others have used up the tenant's share is nobody's own fault.
        if (m_settings.penalty && !m_rules[refused].ofTenant && !context.dryRun && isOneTooMany(context, counting))
            return refuseBlocked(context, counting, m_settings.penalty->block.windowNs);
        for (size_t i = 0; i < m_rules.size(); ++i) {
            if (i == refused)
                continue;
            const int64_t retryAfterNs = peek(context, counting, i, counting.cost).retryAfterNs;
            taken[i] = peek(context, counting, i, 0); // as it stands: nothing is taken
            taken[i].retryAfterNs = retryAfterNs;
            if (retryAfterNs > taken[refused].retryAfterNs)
                refused = i;
        }
        m_headers.write(context, m_rules, {taken, m_rules.size()}, refused);
        if (context.tracing)
            explain(context, taken, refused);
        const std::string seconds = std::to_string(std::max<uint64_t>(secondsUp(taken[refused].retryAfterNs), 1));
        std::vector<std::pair<std::string, std::string>> fields;
        if (m_settings.retryAfter)
            fields.emplace_back("Retry-After", seconds);
        return context.reject(429, "rate-limit.exceeded", (m_rules[refused].ofTenant ? "The common limit of " : "The limit of ") + m_rules[refused].text + " is used up; try again in " + seconds + " s.", std::move(fields));
    }

    // Counts a refusal, and blocks when it is the last that is borne.
    bool isOneTooMany(const pipeline::Context& context, const Counting& counting) const
    {
        const Penalty& penalty = *m_settings.penalty;
        const Taken counted = m_store.take(counting.subject ^ penalty.refusalsSalt, penalty.refusals, 1, context.nowNs);
        if (counted.allowed && counted.remaining > 0)
            return false;
        m_store.take(counting.subject ^ penalty.blockSalt, penalty.block, 1, context.nowNs);
        return true;
    }

    Verdict refuseBlocked(pipeline::Context& context, const Counting& counting, int64_t leftNs) const
    {
        Taken taken[kMaxRules];
        for (size_t i = 0; i < m_rules.size(); ++i)
            taken[i] = peek(context, counting, i, 0);
        m_headers.write(context, m_rules, {taken, m_rules.size()}, tightest(taken));
        const std::string seconds = std::to_string(std::max<uint64_t>(secondsUp(leftNs), 1));
        if (context.tracing) {
            context.explain(m_subject.text(context) + " is blocked for having been refused too often");
            context.detail("retryAfter", seconds + "s");
        }
        std::vector<std::pair<std::string, std::string>> fields;
        if (m_settings.retryAfter)
            fields.emplace_back("Retry-After", seconds);
        return context.reject(429, "rate-limit.blocked", "Too many requests came beyond the limit; all are refused for another " + seconds + " s.", std::move(fields));
    }

    void explain(pipeline::Context& context, const Taken* taken, size_t refused) const
    {
        std::string figures;
        for (size_t i = 0; i < m_rules.size(); ++i) {
            const std::string window = base::durationText(std::chrono::nanoseconds(m_rules[i].window.windowNs));
            figures += (i == 0 ? "" : ", ") + std::to_string(taken[i].remaining) + " of " + std::to_string(m_rules[i].window.limit) + " left in " + window + (m_rules[i].ofTenant ? " for the tenant" : "");
        }
        const std::string subject = m_subject.text(context);
        context.explain(figures + " for " + subject);
        context.detail("subject", subject);
        const size_t shown = refused < m_rules.size() ? refused : tightest(taken);
        context.detail("limit", std::to_string(m_rules[shown].window.limit));
        context.detail("window", base::durationText(std::chrono::nanoseconds(m_rules[shown].window.windowNs)));
        context.detail("remaining", std::to_string(taken[shown].remaining));
        context.detail("reset", std::to_string(secondsUp(taken[shown].resetNs)) + "s");
        if (refused < m_rules.size())
            context.detail("retryAfter", std::to_string(std::max<uint64_t>(secondsUp(taken[refused].retryAfterNs), 1)) + "s");
    }

    limits::LimitStore& m_store;
    const Subject m_subject;
    const Settings m_settings;
    const std::span<const Rule> m_rules; // of m_settings
    const LimitHeaders m_headers;
    bool m_hasCeiling = false;
};

Algorithm algorithmFrom(const std::string& name)
{
    return name == "fixed-window" ? Algorithm::FixedWindow : name == "sliding-window" ? Algorithm::SlidingWindow : Algorithm::TokenBucket;
}

// One rule out of {limit, window, burst?}; problems carry `pointer` before them.
Rule ruleFrom(const Json& from, Algorithm algorithm, const std::string& pointer, std::vector<base::Problem>& problems)
{
    Rule rule;
    rule.window.algorithm = algorithm;
    const int64_t limit = base::intAt(from, "limit", 60);
    if (limit < 1 || limit > kLargestLimit)
        problems.push_back({pointer + "/limit", "from 1 to " + std::to_string(kLargestLimit)});
    else
        rule.window.limit = static_cast<uint64_t>(limit);
    const auto window = base::durationFrom(from.contains("window") ? from["window"] : Json("1m"));
    if (!window)
        problems.push_back({pointer + "/window", window.error().text()});
    else if (*window < std::chrono::seconds(1) || *window > std::chrono::hours(24 * 31))
        problems.push_back({pointer + "/window", "from one second to 31 days; quota counts longer times by the calendar"});
    else
        rule.window.windowNs = window->count();
    const int64_t burst = base::intAt(from, "burst", 0);
    if (burst < 0 || (rule.window.limit > 0 && static_cast<uint64_t>(burst) > rule.window.limit * kMostBursts))
        problems.push_back({pointer + "/burst", "at most ten times the limit"});
    else if (burst > 0 && algorithm != Algorithm::TokenBucket)
        problems.push_back({pointer + "/burst", "only the token bucket knows bursts; a window admits its whole limit at once"});
    else
        rule.window.burst = static_cast<uint64_t>(burst);
    rule.text = std::to_string(limit) + (limit == 1 ? " request in " : " requests in ") + base::durationText(std::chrono::nanoseconds(rule.window.windowNs));
    return rule;
}

void nameRules(std::vector<Rule>& rules, const pipeline::MakeContext& make, std::vector<base::Problem>& problems)
{
    const base::SipKey key{make.seed ^ 0x72617465, make.seed};
    for (size_t i = 0; i < rules.size(); ++i) {
        const std::string length = base::durationText(std::chrono::nanoseconds(rules[i].window.windowNs));
        if (rules[i].ofTenant) {
            rules[i].name = make.key.id + "-tenant";
            rules[i].salt = base::sipHash(key, make.qualified + "\nceiling\n" + length + '\n' + static_cast<char>('0' + static_cast<int>(rules[i].window.algorithm)));
            continue;
        }
        rules[i].name = rules.size() == 1 || (rules.size() == 2 && rules[1].ofTenant) ? make.key.id : make.key.id + '-' + length;
        // Not the limit: who gets a higher one keeps what is used.
        rules[i].salt = base::sipHash(key, make.qualified + '\n' + length + '\n' + static_cast<char>('0' + static_cast<int>(rules[i].window.algorithm)));
        for (size_t j = 0; j < i; ++j) {
            if (rules[j].salt == rules[i].salt)
                problems.push_back({"/limits/" + std::to_string(i) + "/window", "another of these limits has the same window"});
        }
    }
}

void readCost(const Json& config, Settings& settings, std::vector<base::Problem>& problems)
{
    const int64_t most = base::intAt(config, "maxCost", 100);
    if (most < 1 || most > kDearest)
        problems.push_back({"/maxCost", "from 1 to " + std::to_string(kDearest)});
    settings.mostCost = static_cast<uint64_t>(std::clamp<int64_t>(most, 1, kDearest));
    // More than all that may be taken at once would never be admitted.
    for (const Rule& rule : settings.rules)
        settings.mostCost = std::clamp<uint64_t>(rule.window.burst > 0 ? rule.window.burst : rule.window.limit, 1, settings.mostCost);
    const std::string source = base::stringAt(config, "cost");
    if (source.empty())
        return;
    cel::Compiled compiled = cel::compile(source, pipeline::requestEnvironment());
    for (const cel::Issue& issue : compiled.issues)
        problems.push_back({"/cost", cel::issueText(issue)});
    if (compiled.program && !compiled.program->type().isOpen() && !compiled.program->type().isNumber())
        problems.push_back({"/cost", "the expression must come to a number, not to " + compiled.program->type().text()});
    settings.cost = std::move(compiled.program);
}

void readPenalty(const Json& config, const pipeline::MakeContext& make, Settings& settings, std::vector<base::Problem>& problems)
{
    const int64_t refusals = base::intAt(config, "refusals", 0);
    if (refusals == 0)
        return;
    if (refusals < 0 || refusals > kMostRefusals)
        problems.push_back({"/penalty/refusals", "from 0 (none) to " + std::to_string(kMostRefusals)});
    const auto time = [&](const char* member, const char* fallback) {
        const auto read = base::durationFrom(config.contains(member) ? config[member] : Json(fallback));
        if (!read)
            problems.push_back({std::string("/penalty/") + member, read.error().text()});
        else if (*read < std::chrono::seconds(1) || *read > kLongestPenalty)
            problems.push_back({std::string("/penalty/") + member, "from one second to 31 days"});
        return read ? read->count() : 0;
    };
    const base::SipKey key{make.seed ^ 0x70656e616c7479, make.seed};
    Penalty penalty;
    penalty.refusals = {Algorithm::SlidingWindow, static_cast<uint64_t>(std::max<int64_t>(refusals, 1)), time("within", "1m")};
    penalty.block = {Algorithm::TokenBucket, 1, time("duration", "10m"), 1};
    penalty.refusalsSalt = base::sipHash(key, make.qualified + "\nrefusals");
    penalty.blockSalt = base::sipHash(key, make.qualified + "\nblock");
    settings.penalty = penalty;
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeRateLimit(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    if (!context.limits)
        return base::failure(base::ErrorCode::Internal, "rate-limit needs a limit store");
    const Algorithm algorithm = algorithmFrom(base::stringAt(config, "algorithm", "token-bucket"));
    std::vector<Rule> rules;
    const Json& several = base::memberAt(config, "limits");
    if (several.is_array() && !several.empty()) {
        for (size_t i = 0; i < several.size() && i < kMaxWindows; ++i)
            rules.push_back(ruleFrom(several[i], algorithm, "/limits/" + std::to_string(i), problems));
        if (several.size() > kMaxWindows)
            problems.push_back({"/limits", "at most " + std::to_string(kMaxWindows) + " windows"});
    } else {
        rules.push_back(ruleFrom(config, algorithm, {}, problems));
    }
    const Json& ceiling = base::memberAt(config, "ceiling");
    if (base::intAt(ceiling, "limit", 0) != 0) {
        rules.push_back(ruleFrom(ceiling, algorithm, "/ceiling", problems));
        rules.back().ofTenant = true;
    }
    Subject subject = Subject::from(config, context, problems);
    nameRules(rules, context, problems);
    Settings settings;
    settings.rules = std::move(rules);
    readCost(config, settings, problems);
    readPenalty(base::memberAt(config, "penalty"), context, settings, problems);
    if (!problems.empty())
        return base::invalid("rate-limit is not set up right", std::move(problems));
    const Json& headers = base::memberAt(config, "headers");
    settings.standardHeaders = base::boolAt(headers, "rateLimit", true);
    settings.legacyHeaders = base::boolAt(headers, "xRateLimit", true);
    settings.retryAfter = base::boolAt(headers, "retryAfter", true);
    return std::unique_ptr<pipeline::Policy>(std::make_unique<RateLimit>(*context.limits, std::move(subject), std::move(settings)));
}

} // namespace gatehouse::policies
