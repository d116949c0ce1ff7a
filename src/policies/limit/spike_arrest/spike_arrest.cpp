// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/spike_arrest/spike_arrest.h"

#include "base/units.h"
#include "pipeline/number_text.h"
#include "policies/limit/subject.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using limits::Taken;
using pipeline::Verdict;

constexpr int64_t kMostRequests = 1'000'000;
constexpr int64_t kMostAtOnce = 1000;
constexpr int64_t kMostWaiting = 10'000; // of one who is counted for itself
constexpr std::chrono::seconds kLongestWait{30};

class SpikeArrest : public pipeline::Policy
{
public:
    SpikeArrest(limits::LimitStore& store, Subject subject, limits::Window window, int64_t stepNs, int64_t freeNs, std::string rate, uint64_t salt)
        : m_store(store), m_subject(std::move(subject)), m_window(window), m_stepNs(stepNs), m_freeNs(freeNs), m_rate(std::move(rate)), m_salt(salt)
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        const uint64_t key = m_subject.hash(context) ^ m_salt;
        const Taken taken = context.dryRun ? m_store.peek(key, m_window, 1, context.nowNs) : m_store.take(key, m_window, 1, context.nowNs);
        if (!taken.allowed)
            return refuse(context, taken);
        // How much earlier than its turn the request is; who may come at once need not wait.
        const int64_t early = taken.resetNs - m_stepNs - m_freeNs;
        if (context.tracing) {
            context.explain(early <= 0 ? "it is its turn" : "it waits " + base::durationText(std::chrono::milliseconds(early / 1'000'000)) + " for its turn");
            context.detail("subject", m_subject.text(context));
            context.detail("rate", m_rate);
        }
        if (early <= 0 || context.dryRun || !context.loop)
            return Verdict::Continue;
        context.own(*this) = static_cast<uint64_t>(early);
        return Verdict::Suspend;
    }

    net::Task<Verdict> resume(pipeline::Context& context) const override
    {
        if (context.loop)
            co_await context.loop->sleep(std::chrono::nanoseconds(context.own(*this)));
        co_return Verdict::Continue;
    }

private:
    Verdict refuse(pipeline::Context& context, const Taken& taken) const
    {
        if (context.tracing) {
            context.explain("it came " + base::durationText(std::chrono::milliseconds(std::max<int64_t>(taken.retryAfterNs / 1'000'000, 1))) + " too early");
            context.detail("subject", m_subject.text(context));
            context.detail("rate", m_rate);
        }
        const std::string seconds = std::to_string(std::max<uint64_t>(pipeline::secondsUp(taken.retryAfterNs), 1));
        return context.reject(429, "spike-arrest.too-early", "Requests are to come evenly, " + m_rate + "; try again in " + seconds + " s.", {{"Retry-After", seconds}});
    }

    limits::LimitStore& m_store;
    const Subject m_subject;
    const limits::Window m_window; // as many at once as may wait, too
    const int64_t m_stepNs;        // from one request to the next
    const int64_t m_freeNs;        // so much earlier a request may come without having to wait
    const std::string m_rate;
    const uint64_t m_salt;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeSpikeArrest(const Json& config, const pipeline::MakeContext& context)
{
    if (!context.limits)
        return base::failure(base::ErrorCode::Internal, "spike-arrest needs a limit store");
    std::vector<base::Problem> problems;
    const int64_t requests = base::intAt(config, "requests", 10);
    if (requests < 1 || requests > kMostRequests)
        problems.push_back({"/requests", "from 1 to " + std::to_string(kMostRequests)});
    const auto per = base::durationFrom(config.contains("per") ? config["per"] : Json("1s"));
    if (!per)
        problems.push_back({"/per", per.error().text()});
    else if (*per < std::chrono::milliseconds(100) || *per > std::chrono::hours(1))
        problems.push_back({"/per", "from 100 milliseconds to one hour"});
    const int64_t atOnce = base::intAt(config, "atOnce", 1);
    if (atOnce < 1 || atOnce > kMostAtOnce)
        problems.push_back({"/atOnce", "from 1 to " + std::to_string(kMostAtOnce)});
    const auto wait = base::durationFrom(config.contains("wait") ? config["wait"] : Json("0s"));
    if (!wait)
        problems.push_back({"/wait", wait.error().text()});
    else if (*wait > kLongestWait)
        problems.push_back({"/wait", "at most " + base::durationText(kLongestWait)});
    Subject subject = Subject::from(config, context, problems);
    if (!problems.empty())
        return base::invalid("spike-arrest is not set up right", std::move(problems));
    const int64_t step = std::max<int64_t>(per->count() / requests, 1);
    limits::Window window{limits::Algorithm::TokenBucket, static_cast<uint64_t>(requests), per->count()};
    // In report mode nobody is held up.
    const int64_t waiting = context.reportOnly ? 0 : std::min(wait->count() / step, kMostWaiting);
    window.burst = static_cast<uint64_t>(atOnce + waiting);
    const std::string rate = std::to_string(requests) + (requests == 1 ? " request in " : " requests in ") + base::durationText(*per);
    // A changed spacing keeps whose turn it is.
    const uint64_t salt = base::sipHash({context.seed ^ 0x7370696b65, context.seed}, context.qualified);
    return std::unique_ptr<pipeline::Policy>(std::make_unique<SpikeArrest>(*context.limits, std::move(subject), window, step, (atOnce - 1) * step, rate, salt));
}

} // namespace gatehouse::policies
