// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/chain.h"

#include <algorithm>
#include <ctime>

namespace gatehouse::pipeline {

namespace {

int64_t preciseNowNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool before(const std::shared_ptr<const BoundPolicy>& a, const std::shared_ptr<const BoundPolicy>& b)
{
    if (a->type->phase != b->type->phase)
        return a->type->phase < b->type->phase;
    if (a->nearness != b->nearness)
        return a->nearness < b->nearness;
    return a->qualified < b->qualified;
}

} // namespace

Chain::Chain(std::vector<std::shared_ptr<const BoundPolicy>> policies)
{
    for (auto& policy : policies) {
        // Of a kind that doesn't add up, the nearest stands; of two equally near, the first by name.
        const bool replaced = !policy->type->addsUp && std::any_of(policies.begin(), policies.end(), [&](const auto& other) {
            return other && other != policy && other->type == policy->type &&
                   (other->nearness > policy->nearness || (other->nearness == policy->nearness && other->qualified < policy->qualified));
        });
        if (!replaced)
            m_policies.push_back(policy);
    }
    std::sort(m_policies.begin(), m_policies.end(), before);
    for (const auto& policy : m_policies) {
        m_afterAuthentication += policy->type->phase <= Phase::Authenticate;
        m_hooksResponse = m_hooksResponse || policy->type->hooksResponse;
    }
}

Chain::Outcome Chain::run(Context& context, uint32_t first, std::vector<uint32_t>& reported, std::vector<Step>* trace) const
{
    for (uint32_t i = first; i < m_policies.size(); ++i) {
        const BoundPolicy& bound = *m_policies[i];
        context.currentPolicy = i;
        int64_t begin = 0;
        if (trace) {
            trace->push_back(Step{Step::Outcome::Continue, i, {}, {}, 0});
            context.m_step = &trace->back();
            begin = preciseNowNs();
        }
        const size_t requestEdits = context.requestEdits.size();
        const size_t responseEdits = context.responseEdits.size();
        const Verdict verdict = bound.policy->onRequest(context);
        if (trace)
            trace->back().durationNs = preciseNowNs() - begin;
        if (verdict == Verdict::Continue)
            continue;
        if (verdict == Verdict::Suspend)
            return {Verdict::Suspend, i};
        if (bound.mode == Mode::Report) {
            context.requestEdits.resize(requestEdits);
            context.responseEdits.resize(responseEdits);
        }
        const Outcome outcome = settle(context, i, verdict, reported, trace);
        if (outcome.verdict == Verdict::Answer)
            return outcome;
    }
    context.m_step = nullptr;
    return {};
}

Chain::Outcome Chain::settle(Context& context, uint32_t policy, Verdict verdict, std::vector<uint32_t>& reported, std::vector<Step>* trace) const
{
    if (verdict != Verdict::Answer)
        return {};
    const bool reportOnly = m_policies[policy]->mode == Mode::Report;
    const bool rejection = context.m_answer.isRejection();
    if (trace && !trace->empty()) {
        Step& step = trace->back();
        step.outcome = reportOnly ? Step::Outcome::WouldReject : rejection ? Step::Outcome::Reject : Step::Outcome::Answer;
        if (step.reason.empty())
            step.reason = context.m_answer.detail;
    }
    if (reportOnly) {
        reported.push_back(policy);
        context.m_answer = Answer();
        return {};
    }
    context.m_step = nullptr;
    return {Verdict::Answer, policy};
}

void Chain::runResponse(Context& context, const http::ResponseHead& response) const
{
    if (!m_hooksResponse)
        return;
    for (const auto& bound : m_policies) {
        if (bound->type->hooksResponse)
            bound->policy->onResponse(context, response);
    }
}

} // namespace gatehouse::pipeline
