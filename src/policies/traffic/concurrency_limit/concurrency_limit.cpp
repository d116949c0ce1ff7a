// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/concurrency_limit/concurrency_limit.h"

#include "pipeline/number_text.h"
#include "pipeline/shared_states.h"
#include "policies/traffic/concurrency_limit/limiter.h"
#include "policies/traffic/fields.h"
#include "policies/traffic/place_table.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

using Limiters = PlaceTable<Limiter>;

struct Class {
    std::string name;
    uint32_t share = 100;
    std::vector<std::string> consumers; // sorted, as the next two
    std::vector<std::string> groups;
    std::vector<std::string> headerValues;
};

struct Setup {
    Limiter::Settings limiter;
    Per per = Per::Service;
    std::string retryAfter;
    std::string header;
    uint32_t defaultShare = 100;
    std::vector<Class> classes;
};

bool has(const std::vector<std::string>& sorted, std::string_view text)
{
    return std::binary_search(sorted.begin(), sorted.end(), text, std::less<>());
}

class ConcurrencyLimit : public pipeline::Policy
{
public:
    ConcurrencyLimit(std::shared_ptr<Limiters> limiters, Setup setup) : m_limiters(std::move(limiters)), m_setup(std::move(setup)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        Limiter& limiter = m_limiters->of(context, m_setup.per, m_setup.limiter);
        const Class* const taken = m_setup.classes.empty() ? nullptr : classOf(context);
        const uint32_t share = taken ? taken->share : m_setup.defaultShare;
        const bool admitted = context.dryRun ? limiter.wouldEnter(share) : limiter.enter(share);
        if (admitted && !context.dryRun)
            context.own(*this) = reinterpret_cast<uintptr_t>(&limiter);
        if (context.tracing) {
            context.explain(std::to_string(limiter.underWay()) + " requests under way of " + std::to_string(limiter.limit()));
            context.detail("limit", std::to_string(limiter.limit()));
            context.detail("underWay", std::to_string(limiter.underWay()));
            context.detail("class", taken ? taken->name : "");
            context.detail("share", std::to_string(share) + "%");
        }
        if (admitted)
            return Verdict::Continue;
        return context.reject(503, "concurrency-limit.exceeded", "Too many requests are under way; try again in " + m_setup.retryAfter + " s.", {{"Retry-After", m_setup.retryAfter}});
    }

    void onEnd(pipeline::Context& context, const pipeline::Ending& ending) const override
    {
        uint64_t& own = context.own(*this);
        if (own == 0)
            return;
        Limiter& limiter = *reinterpret_cast<Limiter*>(static_cast<uintptr_t>(own)); // of m_limiters
        own = 0;
        if (ending.forwarded && !ending.clientGone) {
            const bool failed = ending.connectFailed || ending.timedOut || ending.reset || ending.status == 503 || ending.status == 429;
            // How long a tunnel lasts says nothing of how fast the service is.
            if (ending.status != 101 && (failed || ending.upstreamNs > 0))
                limiter.learn(ending.upstreamNs, failed, ending.nowNs);
        }
        limiter.leave();
    }

private:
    const Class* classOf(const pipeline::Context& context) const
    {
        const std::string_view value = m_setup.header.empty() ? std::string_view() : context.request->fields.value(m_setup.header);
        for (const Class& each : m_setup.classes) {
            if (!value.empty() && has(each.headerValues, value))
                return &each;
            if (!context.consumer)
                continue;
            if (has(each.consumers, context.consumer->id))
                return &each;
            for (const std::string& group : context.consumer->groups) {
                if (has(each.groups, group))
                    return &each;
            }
        }
        return nullptr;
    }

    const std::shared_ptr<Limiters> m_limiters;
    const Setup m_setup;
};

std::vector<Class> classesFrom(const Json& config, std::vector<base::Problem>& problems)
{
    std::vector<Class> classes;
    const Json& list = base::memberAt(config, "classes");
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string pointer = "/classes/" + std::to_string(i);
        std::vector<base::Problem> wrong;
        Class one;
        one.name = textField(list[i], "name", wrong);
        one.share = static_cast<uint32_t>(countField(list[i], "share", 100, 1, 100, wrong));
        for (const auto& [member, texts] : {std::pair("consumers", &one.consumers), std::pair("groups", &one.groups), std::pair("headerValues", &one.headerValues)}) {
            *texts = textsField(list[i], member, wrong);
            std::sort(texts->begin(), texts->end());
        }
        if (!one.headerValues.empty() && base::stringAt(config, "header").empty())
            wrong.push_back({"/headerValues", "the header field above is not named"});
        for (base::Problem& problem : wrong)
            problems.push_back({pointer + problem.pointer, std::move(problem.message)});
        classes.push_back(std::move(one));
    }
    return classes;
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeConcurrencyLimit(const Json& config, const pipeline::MakeContext& context)
{
    constexpr int64_t kMost = 1'000'000;
    std::vector<base::Problem> problems;
    Setup setup;
    const bool adaptive = base::stringAt(config, "mode", "fixed") == "adaptive";
    setup.limiter.kind = !adaptive ? Limiter::Kind::Fixed : base::stringAt(config, "algorithm", "gradient") == "aimd" ? Limiter::Kind::Aimd : Limiter::Kind::Gradient;
    setup.limiter.limit = static_cast<uint32_t>(countField(config, "limit", 100, 1, kMost, problems));
    setup.limiter.minimum = static_cast<uint32_t>(countField(config, "minimum", 10, 1, kMost, problems));
    setup.limiter.maximum = static_cast<uint32_t>(countField(config, "maximum", 1000, 1, kMost, problems));
    setup.limiter.tolerance = numberField(config, "tolerance", 1.5, 1, 10, problems);
    setup.limiter.lateNs = durationField(config, "latency", std::chrono::milliseconds(500), std::chrono::microseconds(1), std::chrono::hours(1), problems).count();
    if (adaptive && setup.limiter.minimum > setup.limiter.maximum)
        problems.push_back({"/minimum", "at most the most that the limit may rise to"});
    else if (adaptive)
        setup.limiter.limit = std::clamp(setup.limiter.limit, setup.limiter.minimum, setup.limiter.maximum);
    const std::string per = base::stringAt(config, "per", "service");
    setup.per = per == "policy" ? Per::Policy : per == "route" ? Per::Route : Per::Service;
    const auto retryAfter = durationField(config, "retryAfter", std::chrono::seconds(1), std::chrono::nanoseconds(0), std::chrono::hours(24), problems);
    setup.retryAfter = std::to_string(std::max<uint64_t>(pipeline::secondsUp(retryAfter.count()), 1));
    setup.header = nameField(config, "header", problems);
    setup.defaultShare = static_cast<uint32_t>(countField(config, "defaultShare", 100, 1, 100, problems));
    setup.classes = classesFrom(config, problems);
    if (!problems.empty())
        return base::invalid("concurrency-limit is not set up right", std::move(problems));
    auto limiters = pipeline::keepState<Limiters>(context, "concurrency-limit", config, [] { return std::make_shared<Limiters>(); });
    return std::unique_ptr<pipeline::Policy>(std::make_unique<ConcurrencyLimit>(std::move(limiters), std::move(setup)));
}

} // namespace gatehouse::policies
