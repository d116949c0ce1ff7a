// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/quota/quota.h"

#include "base/clock.h"
#include "pipeline/number_text.h"
#include "policies/limit/quota/calendar.h"
#include "policies/limit/subject.h"

#include <algorithm>
#include <array>

namespace gatehouse::policies {

namespace {

using pipeline::numberText;
using pipeline::secondsUp;
using base::Json;
using limits::Taken;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::array<std::string_view, 4> kPeriods{"hour", "day", "week", "month"};
constexpr int64_t kLargestLimit = 1'000'000'000;

class Quota : public pipeline::Policy, public pipeline::CounterView
{
public:
    Quota(limits::LimitStore& store, Subject subject, uint64_t limit, Period period, uint64_t warnPercent, bool headers, uint64_t salt)
        : m_store(store), m_subject(std::move(subject)), m_limit(limit), m_period(period), m_warnPercent(warnPercent), m_headers(headers), m_salt(salt)
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        const Span span = spanOf(m_period, context.wallNs);
        const uint64_t key = m_subject.hash(context) ^ periodSalt(span);
        const limits::Window window = windowOf(span);
        Taken taken = context.dryRun ? m_store.peek(key, window, 1, context.wallNs) : m_store.take(key, window, 1, context.wallNs);
        taken.resetNs = span.endNs - context.wallNs;
        const uint64_t used = m_limit - std::min(taken.remaining, m_limit);
        if (m_headers)
            writeHeaders(context, taken, used);
        if (context.tracing)
            explain(context, taken, span);
        if (taken.allowed)
            return Verdict::Continue;
        const std::string_view period = kPeriods[static_cast<size_t>(m_period)];
        return context.reject(429, "quota.exceeded",
                              "The quota of " + std::to_string(m_limit) + (m_limit == 1 ? " request" : " requests") + " a " + std::string(period) +
                                  " is used up; it begins anew at " + base::rfc3339(span.endNs) + '.',
                              {{"Retry-After", std::to_string(std::max<uint64_t>(secondsUp(taken.resetNs), 1))}});
    }

    const pipeline::CounterView* counters() const override { return this; }
    By countsBy() const override { return m_subject.countsBy(); }
    Reading read(std::string_view tenant, std::string_view id, int64_t wallNs) const override
    {
        const Span span = spanOf(m_period, wallNs);
        const Taken now = m_store.peek(m_subject.hashOf(tenant, id) ^ periodSalt(span), windowOf(span), 0, wallNs);
        return {m_limit - std::min(now.remaining, m_limit), m_limit, kPeriods[static_cast<size_t>(m_period)], span.endNs};
    }

private:
    limits::Window windowOf(const Span& span) const noexcept { return {limits::Algorithm::FixedWindow, m_limit, span.endNs - span.beginNs, 0, span.beginNs}; }

    // Months have no one length, so each period has counters of its own.
    uint64_t periodSalt(const Span& span) const noexcept { return m_salt ^ static_cast<uint64_t>(span.beginNs) * 0x9e3779b97f4a7c15ull; }

    void writeHeaders(pipeline::Context& context, const Taken& taken, uint64_t used) const
    {
        pipeline::Arena& arena = context.arena();
        pipeline::HeaderEdits& edits = context.responseEdits;
        edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, "X-Quota-Limit", numberText(arena, m_limit)});
        edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, "X-Quota-Remaining", numberText(arena, taken.remaining)});
        edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, "X-Quota-Reset", numberText(arena, secondsUp(taken.resetNs))});
        if (m_warnPercent > 0 && used * 100 >= m_limit * m_warnPercent)
            edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, "X-Quota-Warning", arena.concat({numberText(arena, used * 100 / m_limit), "% used"})});
    }

    void explain(pipeline::Context& context, const Taken& taken, const Span& span) const
    {
        const std::string subject = m_subject.text(context);
        const std::string period(kPeriods[static_cast<size_t>(m_period)]);
        context.explain(std::to_string(taken.remaining) + " of " + std::to_string(m_limit) + " left in this " + period + " for " + subject);
        context.detail("subject", subject);
        context.detail("limit", std::to_string(m_limit));
        context.detail("period", period);
        context.detail("remaining", std::to_string(taken.remaining));
        context.detail("resetsAt", base::rfc3339(span.endNs));
    }

    limits::LimitStore& m_store;
    const Subject m_subject;
    const uint64_t m_limit;
    const Period m_period;
    const uint64_t m_warnPercent;
    const bool m_headers;
    const uint64_t m_salt;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeQuota(const Json& config, const pipeline::MakeContext& context)
{
    if (!context.limits)
        return base::failure(base::ErrorCode::Internal, "quota needs a limit store");
    std::vector<base::Problem> problems;
    const int64_t limit = base::intAt(config, "limit", 10'000);
    if (limit < 1 || limit > kLargestLimit)
        problems.push_back({"/limit", "from 1 to " + std::to_string(kLargestLimit)});
    const std::string period = base::stringAt(config, "period", "day");
    const auto* found = std::find(kPeriods.begin(), kPeriods.end(), period);
    if (found == kPeriods.end())
        problems.push_back({"/period", "one of hour, day, week, month"});
    const int64_t warn = base::intAt(config, "warnAt", 80);
    if (warn < 0 || warn > 100)
        problems.push_back({"/warnAt", "a percentage from 0 (never) to 100"});
    Subject subject = Subject::from(config, context, problems);
    if (!problems.empty())
        return base::invalid("quota is not set up right", std::move(problems));
    const uint64_t salt = base::sipHash({context.seed ^ 0x71756f7461, context.seed}, context.qualified + '\n' + period);
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Quota>(*context.limits, std::move(subject), static_cast<uint64_t>(limit),
                                                                     static_cast<Period>(found - kPeriods.begin()), static_cast<uint64_t>(warn),
                                                                     base::boolAt(config, "headers", true), salt));
}

} // namespace gatehouse::policies
