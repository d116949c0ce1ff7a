// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/rate_limit/rate_limit.h"

#include "base/units.h"
#include "pipeline/number_text.h"
#include "policies/limit/rate_limit/limit_headers.h"
#include "policies/limit/subject.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::secondsUp;
using base::Json;
using limits::Algorithm;
using limits::Taken;
using pipeline::Verdict;

constexpr uint64_t kMostBursts = 10; // how many times the limit a burst may be
constexpr int64_t kLargestLimit = 100'000'000;

class RateLimit : public pipeline::Policy
{
public:
    RateLimit(limits::LimitStore& store, Subject subject, std::vector<Rule> rules, bool standard, bool legacy, bool retryAfter)
        : m_store(store), m_subject(std::move(subject)), m_rules(std::move(rules)), m_headers(m_rules, standard, legacy), m_retryAfter(retryAfter)
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        const uint64_t subject = m_subject.hash(context);
        Taken taken[kMaxWindows];
        size_t refused = m_rules.size();
        for (size_t i = 0; i < m_rules.size() && refused == m_rules.size(); ++i) {
            taken[i] = context.dryRun ? peek(context, subject, i) : m_store.take(subject ^ m_rules[i].salt, m_rules[i].window, 1, nowFor(context, i));
            if (!taken[i].allowed)
                refused = i;
        }
        if (refused == m_rules.size()) {
            m_headers.write(context, m_rules, {taken, m_rules.size()}, tightest(taken));
            if (context.tracing)
                explain(context, taken, refused);
            return Verdict::Continue;
        }
        return refuse(context, subject, taken, refused);
    }

private:
    int64_t nowFor(const pipeline::Context& context, size_t i) const { return m_rules[i].window.algorithm == Algorithm::FixedWindow ? context.wallNs : context.nowNs; }
    Taken peek(const pipeline::Context& context, uint64_t subject, size_t i, uint64_t cost = 1) const
    {
        return m_store.peek(subject ^ m_rules[i].salt, m_rules[i].window, cost, nowFor(context, i));
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
    Verdict refuse(pipeline::Context& context, uint64_t subject, Taken* taken, size_t refused) const
    {
        for (size_t i = 0; i < refused && !context.dryRun; ++i)
            m_store.giveBack(subject ^ m_rules[i].salt, m_rules[i].window, 1, nowFor(context, i));
        for (size_t i = 0; i < m_rules.size(); ++i) {
            if (i == refused)
                continue;
            const int64_t retryAfterNs = peek(context, subject, i).retryAfterNs;
            taken[i] = peek(context, subject, i, 0); // as it stands: nothing is taken
            taken[i].retryAfterNs = retryAfterNs;
            if (retryAfterNs > taken[refused].retryAfterNs)
                refused = i;
        }
        m_headers.write(context, m_rules, {taken, m_rules.size()}, refused);
        if (context.tracing)
            explain(context, taken, refused);
        const std::string seconds = std::to_string(std::max<uint64_t>(secondsUp(taken[refused].retryAfterNs), 1));
        std::vector<std::pair<std::string, std::string>> fields;
        if (m_retryAfter)
            fields.emplace_back("Retry-After", seconds);
        return context.reject(429, "rate-limit.exceeded", "The limit of " + m_rules[refused].text + " is used up; try again in " + seconds + " s.", std::move(fields));
    }

    void explain(pipeline::Context& context, const Taken* taken, size_t refused) const
    {
        std::string figures;
        for (size_t i = 0; i < m_rules.size(); ++i) {
            const std::string window = base::durationText(std::chrono::nanoseconds(m_rules[i].window.windowNs));
            figures += (i == 0 ? "" : ", ") + std::to_string(taken[i].remaining) + " of " + std::to_string(m_rules[i].window.limit) + " left in " + window;
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
    const std::vector<Rule> m_rules;
    const LimitHeaders m_headers;
    const bool m_retryAfter;
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
        rules[i].name = rules.size() == 1 ? make.key.id : make.key.id + '-' + length;
        // Not the limit: who gets a higher one keeps what is used.
        rules[i].salt = base::sipHash(key, make.qualified + '\n' + length + '\n' + static_cast<char>('0' + static_cast<int>(rules[i].window.algorithm)));
        for (size_t j = 0; j < i; ++j) {
            if (rules[j].salt == rules[i].salt)
                problems.push_back({"/limits/" + std::to_string(i) + "/window", "another of these limits has the same window"});
        }
    }
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
    Subject subject = Subject::from(config, context, problems);
    nameRules(rules, context, problems);
    if (!problems.empty())
        return base::invalid("rate-limit is not set up right", std::move(problems));
    const Json& headers = base::memberAt(config, "headers");
    return std::unique_ptr<pipeline::Policy>(std::make_unique<RateLimit>(*context.limits, std::move(subject), std::move(rules), base::boolAt(headers, "rateLimit", true),
                                                                         base::boolAt(headers, "xRateLimit", true), base::boolAt(headers, "retryAfter", true)));
}

} // namespace gatehouse::policies
