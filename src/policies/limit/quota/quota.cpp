// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/quota/quota.h"

#include "base/clock.h"
#include "pipeline/number_text.h"
#include "policies/limit/quota/calendar.h"
#include "policies/limit/subject.h"

#include <algorithm>
#include <array>
#include <atomic>

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

constexpr size_t kMostThresholds = 8;
constexpr int64_t kBetweenWarnings = 1'000'000'000; // of one policy in the log: who has many addresses must not fill it

struct Settings {
    uint64_t limit = 0;
    Period period = Period::Day;
    std::optional<cel::TimeZone> zone; // nothing: UTC
    uint64_t warnPercent = 80;
    std::vector<uint64_t> thresholds; // percent
    bool headers = true;
    std::string qualified;
    const base::Logger* log = nullptr;
};

class Quota : public pipeline::Policy, public pipeline::CounterView
{
public:
    Quota(limits::LimitStore& store, Subject subject, Settings settings, uint64_t salt)
        : m_store(store), m_subject(std::move(subject)), m_settings(std::move(settings)), m_limit(m_settings.limit), m_period(m_settings.period), m_salt(salt)
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        const Span span = spanOf(m_period, context.wallNs, zone());
        const uint64_t key = m_subject.hash(context) ^ periodSalt(span);
        const limits::Window window = windowOf(span);
        Taken taken = context.dryRun ? m_store.peek(key, window, 1, context.wallNs) : m_store.take(key, window, 1, context.wallNs);
        taken.resetNs = span.endNs - context.wallNs;
        const uint64_t used = m_limit - std::min(taken.remaining, m_limit);
        if (taken.allowed && !context.dryRun && !m_settings.thresholds.empty())
            warn(context, used);
        if (m_settings.headers)
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

    std::optional<pipeline::RateState> rateState(pipeline::Context& context) const override
    {
        const Span span = spanOf(m_period, context.wallNs, zone());
        const Taken now = m_store.peek(m_subject.hash(context) ^ periodSalt(span), windowOf(span), 0, context.wallNs);
        return pipeline::RateState{m_limit, now.remaining, span.endNs - context.wallNs};
    }

    const pipeline::CounterView* counters() const override { return this; }
    By countsBy() const override { return m_subject.countsBy(); }
    Reading read(std::string_view tenant, std::string_view id, int64_t wallNs) const override
    {
        const Span span = spanOf(m_period, wallNs, zone());
        const Taken now = m_store.peek(m_subject.hashOf(tenant, id) ^ periodSalt(span), windowOf(span), 0, wallNs);
        return {m_limit - std::min(now.remaining, m_limit), m_limit, kPeriods[static_cast<size_t>(m_period)], span.endNs};
    }

private:
    const cel::TimeZone* zone() const noexcept { return m_settings.zone ? &*m_settings.zone : nullptr; }

    // The count is exact, so one request alone reaches each of the thresholds.
    void warn(const pipeline::Context& context, uint64_t used) const
    {
        const auto reached = [&](uint64_t percent) { return used == std::max<uint64_t>((m_limit * percent + 99) / 100, 1); };
        if (!m_settings.log || std::none_of(m_settings.thresholds.begin(), m_settings.thresholds.end(), reached))
            return;
        int64_t last = m_warnedNs.load(std::memory_order_relaxed);
        if ((last != 0 && context.nowNs - last < kBetweenWarnings) || !m_warnedNs.compare_exchange_strong(last, context.nowNs, std::memory_order_relaxed)) {
            m_unsaid.fetch_add(1, std::memory_order_relaxed);
            return;
        }
        base::Json fields = {{"policy", m_settings.qualified}, {"subject", m_subject.text(context)}, {"used", used}, {"limit", m_limit}, {"period", kPeriods[static_cast<size_t>(m_period)]}};
        if (const uint64_t unsaid = m_unsaid.exchange(0, std::memory_order_relaxed))
            fields["leftOut"] = unsaid;
        m_settings.log->warn("quota", "a share of a quota is used up", fields);
    }

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
        if (m_settings.warnPercent > 0 && used * 100 >= m_limit * m_settings.warnPercent)
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
    const Settings m_settings;
    const uint64_t m_limit;
    const Period m_period;
    const uint64_t m_salt;
    mutable std::atomic<int64_t> m_warnedNs{0}; // monotonic
    mutable std::atomic<uint64_t> m_unsaid{0};
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
    Settings settings;
    if (const std::string name = base::stringAt(config, "timeZone", "UTC"); name != "UTC") {
        auto zone = cel::TimeZone::named(name);
        if (zone)
            settings.zone = std::move(*zone);
        else
            problems.push_back({"/timeZone", zone.error().message});
    }
    const Json& thresholds = base::memberAt(config, "thresholds");
    for (size_t i = 0; thresholds.is_array() && i < thresholds.size(); ++i) {
        const bool whole = thresholds[i].is_number_integer();
        const int64_t percent = whole ? thresholds[i].get<int64_t>() : 0;
        if (percent < 1 || percent > 100 || i >= kMostThresholds)
            problems.push_back({"/thresholds/" + std::to_string(i), "at most " + std::to_string(kMostThresholds) + " percentages from 1 to 100"});
        else
            settings.thresholds.push_back(static_cast<uint64_t>(percent));
    }
    Subject subject = Subject::from(config, context, problems);
    if (!problems.empty())
        return base::invalid("quota is not set up right", std::move(problems));
    // In another time zone the count begins anew.
    std::string salted = context.qualified + '\n' + period;
    if (settings.zone)
        salted.append("\n").append(settings.zone->name());
    const uint64_t salt = base::sipHash({context.seed ^ 0x71756f7461, context.seed}, salted);
    settings.limit = static_cast<uint64_t>(limit);
    settings.period = static_cast<Period>(found - kPeriods.begin());
    settings.warnPercent = static_cast<uint64_t>(warn);
    settings.headers = base::boolAt(config, "headers", true);
    settings.qualified = context.qualified;
    settings.log = context.log;
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Quota>(*context.limits, std::move(subject), std::move(settings), salt));
}

} // namespace gatehouse::policies
