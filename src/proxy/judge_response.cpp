// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/judge_response.h"

#include <utility>

namespace gatehouse::proxy {

net::Task<pipeline::Chain::Outcome> judgeResponse(Call& call, net::EventLoop& loop, std::string_view body, bool whole)
{
    using pipeline::Verdict;
    pipeline::Context& context = call.context;
    const pipeline::Chain& chain = *call.responseChain;
    auto* const trace = call.traced || context.timesSteps ? &call.responseSteps : nullptr;
    auto holders = context.heldFor; // for whoever asks later whether it was held: the chain takes out who has judged
    auto outcome = chain.runResponseBody(context, body, whole, call.responseReported, trace);
    while (outcome.verdict == Verdict::Suspend) {
        const Verdict verdict = co_await chain.at(outcome.policy).policy->resume(context);
        context.nowNs = loop.nowNs();
        outcome = chain.settle(context, outcome.policy, verdict, call.responseReported, trace);
        if (outcome.verdict == Verdict::Continue)
            outcome = chain.runResponseBody(context, body, whole, call.responseReported, trace);
    }
    context.heldFor = std::move(holders);
    co_return outcome;
}

} // namespace gatehouse::proxy
