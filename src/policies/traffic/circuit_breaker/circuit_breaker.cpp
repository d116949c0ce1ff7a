// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/circuit_breaker/circuit_breaker.h"

#include "limits/circuit_breaker.h"
#include "net/event_loop.h"
#include "pipeline/number_text.h"
#include "pipeline/shared_states.h"
#include "policies/traffic/fields.h"
#include "policies/traffic/place_table.h"

#include <algorithm>
#include <memory>
#include <new>
#include <type_traits>

namespace gatehouse::policies {

namespace {

using base::Json;
using limits::CircuitBreaker;
using Outcome = CircuitBreaker::Outcome;
using pipeline::Verdict;

using Breakers = PlaceTable<CircuitBreaker>;

struct Setup {
    CircuitBreaker::Settings breaker{};
    Per per = Per::Service;
    std::vector<uint16_t> statuses; // that count as failures
    int64_t slowerThanNs = 0;       // 0: no answer is a failure for being slow
};

const char* stateText(CircuitBreaker::State state)
{
    switch (state) {
    case CircuitBreaker::State::Closed: return "closed";
    case CircuitBreaker::State::Open: return "open";
    case CircuitBreaker::State::HalfOpen: return "half open";
    }
    return "";
}

class CircuitBreakerPolicy : public pipeline::Policy
{
public:
    CircuitBreakerPolicy(std::shared_ptr<Breakers> breakers, Setup setup) : m_breakers(std::move(breakers)), m_setup(std::move(setup)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        CircuitBreaker& breaker = m_breakers->of(context, m_setup.per, m_setup.breaker);
        CircuitBreaker::Pass pass;
        const bool admitted = context.dryRun ? breaker.state(context.nowNs) != CircuitBreaker::State::Open : bool(pass = breaker.tryEnter(context.nowNs));
        if (pass)
            context.own(*this) = held(context, breaker, pass);
        if (context.tracing) {
            const char* const state = stateText(breaker.state(context.nowNs));
            context.explain(std::string("the circuit is ") + state);
            context.detail("state", state);
        }
        if (admitted)
            return Verdict::Continue;
        const std::string seconds = std::to_string(std::max<uint64_t>(pipeline::secondsUp(breaker.retryAfterNs(context.nowNs)), 1));
        return context.reject(503, "circuit-breaker.open", "The service failed too often; it is asked again in " + seconds + " s.", {{"Retry-After", seconds}});
    }

    // A probe is judged as soon as it can be: streams and tunnels may last for hours, and all others would be refused for as long.
    void onResponse(pipeline::Context& context, const http::ResponseHead& response) const override
    {
        const uint64_t own = context.own(*this);
        if (own == 0 || context.answer().actsAsUpstream)
            return;
        Held& request = *reinterpret_cast<Held*>(static_cast<uintptr_t>(own));
        if (request.pass.round == 0)
            return;
        const int64_t nowNs = context.loop ? context.loop->nowNs() : context.nowNs;
        const bool failed = isFailure(response.status) || (m_setup.slowerThanNs > 0 && nowNs - context.nowNs > m_setup.slowerThanNs);
        request.breaker->left(request.pass, nowNs, failed ? Outcome::Failed : Outcome::Succeeded);
        request.pass.round = 0; // what becomes of the body is told as any other request's
    }

    void onEnd(pipeline::Context& context, const pipeline::Ending& ending) const override
    {
        uint64_t& own = context.own(*this);
        if (own == 0)
            return;
        const Held& request = *reinterpret_cast<Held*>(static_cast<uintptr_t>(own));
        request.breaker->left(request.pass, ending.nowNs, outcomeOf(ending));
        own = 0;
    }

private:
    // What a request that was let through holds: in its arena, which lives until its end.
    struct Held {
        CircuitBreaker* breaker; // of m_breakers
        CircuitBreaker::Pass pass;
    };
    static_assert(std::is_trivially_destructible_v<Held>);

    static uint64_t held(pipeline::Context& context, CircuitBreaker& breaker, CircuitBreaker::Pass pass)
    {
        size_t space = sizeof(Held) + alignof(Held);
        void* at = context.arena().allocate(space); // of text: not aligned
        std::align(alignof(Held), sizeof(Held), at, space);
        return reinterpret_cast<uintptr_t>(new (at) Held{&breaker, pass});
    }

    bool isFailure(int status) const { return std::find(m_setup.statuses.begin(), m_setup.statuses.end(), status) != m_setup.statuses.end(); }

    Outcome outcomeOf(const pipeline::Ending& ending) const
    {
        if (!ending.forwarded || ending.clientGone)
            return Outcome::Neither;
        const bool failed = ending.connectFailed || ending.timedOut || ending.reset || (m_setup.slowerThanNs > 0 && ending.upstreamNs > m_setup.slowerThanNs) || isFailure(ending.status);
        return failed ? Outcome::Failed : Outcome::Succeeded;
    }

    const std::shared_ptr<Breakers> m_breakers;
    const Setup m_setup;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeCircuitBreaker(const Json& config, const pipeline::MakeContext& context)
{
    using std::chrono::seconds;
    constexpr auto kLeast = std::chrono::milliseconds(100);
    constexpr auto kMost = std::chrono::hours(1);
    std::vector<base::Problem> problems;
    Setup setup;
    setup.breaker.failureRatio = double(countField(config, "failurePercent", 50, 1, 100, problems)) / 100;
    setup.breaker.minimumRequests = static_cast<uint32_t>(countField(config, "minimumRequests", 20, 1, 1'000'000, problems));
    setup.breaker.window = durationField(config, "window", seconds(10), kLeast, kMost, problems);
    setup.breaker.openFor = durationField(config, "openFor", seconds(10), kLeast, kMost, problems);
    setup.breaker.probes = static_cast<uint32_t>(countField(config, "probes", 3, 1, 1000, problems));
    setup.per = base::stringAt(config, "per", "service") == "route" ? Per::Route : Per::Service;
    setup.slowerThanNs = durationField(config, "slowerThan", seconds(0), seconds(0), kMost, problems).count();
    setup.statuses = {500, 502, 503, 504};
    if (const Json& statuses = base::memberAt(config, "statuses"); statuses.is_array()) {
        setup.statuses.clear();
        for (size_t i = 0; i < statuses.size(); ++i) {
            const int64_t status = statuses[i].is_number_integer() ? statuses[i].get<int64_t>() : 0;
            if (status < 400 || status > 599)
                problems.push_back({"/statuses/" + std::to_string(i), "from 400 to 599"});
            else
                setup.statuses.push_back(static_cast<uint16_t>(status));
        }
    }
    if (!problems.empty())
        return base::invalid("circuit-breaker is not set up right", std::move(problems));
    auto breakers = pipeline::keepState<Breakers>(context, "circuit-breaker", config, [] { return std::make_shared<Breakers>(); });
    return std::unique_ptr<pipeline::Policy>(std::make_unique<CircuitBreakerPolicy>(std::move(breakers), std::move(setup)));
}

} // namespace gatehouse::policies
