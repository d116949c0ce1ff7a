// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/chain.h"

#include "base/clock.h"

#include <algorithm>
#include <climits>
#include <map>
#include <tuple>

namespace gatehouse::pipeline {

namespace {

constexpr int kGroupNearness = 4; // from here on a policy depends on who calls

bool standsBehindAuthentication(const BoundPolicy& policy)
{
    return policy.type->phase > Phase::Authenticate || policy.nearness >= kGroupNearness;
}

// Where a policy stands: within the two halves before and behind authentication by phase, its order there, then from far to near, then by id.
auto rank(const BoundPolicy& policy)
{
    return std::make_tuple(standsBehindAuthentication(policy), policy.type->phase, policy.type->order, policy.nearness, std::string_view(policy.key.id), std::string_view(policy.key.tenant));
}

} // namespace

Chain::Chain(std::vector<std::shared_ptr<const BoundPolicy>> policies) : m_policies(std::move(policies))
{
    std::map<std::string_view, int> nearest;
    for (const auto& policy : m_policies) {
        if (policy->mode == Mode::Report)
            continue; // on trial: it takes nothing out of force, and runs beside what is
        auto [at, isNew] = nearest.try_emplace(policy->type->kind, policy->nearness);
        at->second = std::max(at->second, policy->nearness);
    }
    std::erase_if(m_policies, [&](const auto& policy) {
        const auto at = nearest.find(policy->type->kind);
        return !policy->type->addsUp && at != nearest.end() && policy->nearness < at->second;
    });
    std::stable_sort(m_policies.begin(), m_policies.end(), [](const auto& a, const auto& b) { return rank(*a) < rank(*b); });
    m_count = static_cast<uint32_t>(m_policies.size());
    if (m_count > kInline)
        m_more.resize(m_count);
    for (uint32_t i = 0; i < m_count; ++i) {
        const BoundPolicy& policy = *m_policies[i];
        (m_count <= kInline ? m_first[i] : m_more[i]) = {policy.policy.get(), policy.mode == Mode::Report, policy.type->hooksEnd,
                                                          policy.type->hooksResponse && (policy.mode == Mode::Enforce || policy.type->reportsResponse)};
    }
    for (const auto& policy : m_policies) {
        m_afterAuthentication += !standsBehindAuthentication(*policy);
        m_hooksResponse |= policy->type->hooksResponse;
        m_hooksEnd |= policy->type->hooksEnd;
        if (policy->mode != Mode::Enforce)
            continue;
        if (policy->type->phase == Phase::Authenticate)
            m_authenticatesUntil = static_cast<uint32_t>(&policy - m_policies.data());
        m_wantsRecord |= policy->type->wantsRecord;
        if (const LogMask* mask = policy->policy ? policy->policy->logMask() : nullptr)
            m_logMasks.push_back(mask);
    }
    findGatherer();
    findInsisting();
}

// Whoever adds an authentication for a part wants it there: what is good for the whole is not enough. Those of the same scope are ways to choose from.
void Chain::findInsisting()
{
    int farthest = INT_MAX;
    for (uint32_t i = 0; i < m_afterAuthentication; ++i) {
        const BoundPolicy& policy = *m_policies[i];
        if (policy.type->phase != Phase::Authenticate || policy.type->gathers)
            continue;
        const bool decidedOver = m_gathererDecides && isGathered(i);
        Link& link = m_count <= kInline ? m_first[i] : m_more[i];
        link.insists = decidedOver ? m_gathersEvery : policy.mode == Mode::Enforce && policy.mustKnow && farthest < policy.nearness;
        if (policy.mode == Mode::Enforce)
            farthest = std::min(farthest, policy.nearness);
    }
}

void Chain::findGatherer()
{
    for (uint32_t i = 0; i < m_afterAuthentication; ++i) {
        const BoundPolicy& policy = *m_policies[i];
        if (!policy.type->gathers)
            continue;
        m_gatherer = i;
        m_gathererDecides = policy.mode == Mode::Enforce;
        m_gathersEvery = m_gathererDecides && policy.policy->gathersEvery();
        m_gathered.assign(i, false);
        for (uint32_t before = 0; before < i; ++before)
            m_gathered[before] = m_policies[before]->type->phase == policy.type->phase && policy.policy->gathers(m_policies[before]->type->kind) &&
                                 (m_policies[before]->mode == Mode::Enforce || !m_gathererDecides); // what only reports has no say in what is decided
    }
}

Chain::Outcome Chain::run(Context& context, uint32_t first, std::vector<uint32_t>& reported, std::vector<Step>* trace) const
{
    context.chain = this;
    const Link* const links = this->links();
    for (uint32_t i = first; i < m_count; ++i) {
        if (context.timesSteps && !trace)
            trace = context.steps;
        context.mark(links[i].reports);
        context.currentPolicy = i;
        context.gathering.every = links[i].insists;
        if (trace) {
            context.m_step = {};
            context.m_stepStartNs = base::systemClock().monotonicNs();
        }
        const Verdict verdict = links[i].policy->onRequest(context);
        if (verdict == Verdict::Suspend || verdict == Verdict::Body)
            return {verdict, i}; // the step stays open for settle()
        // The usual case, in which nothing else of the policy is read.
        if (verdict == Verdict::Continue && !links[i].reports && m_gatherer == UINT32_MAX && !trace && !links[i].insists) {
            noteLimits(context, i);
            continue;
        }
        const Outcome outcome = settle(context, i, verdict, reported, trace);
        if (outcome.verdict != Verdict::Continue)
            return outcome;
    }
    return {};
}

// A policy doesn't know where it stands; and one that only reports must not stop a body later.
void Chain::noteLimits(Context& context, uint32_t policy)
{
    if (context.maxRequestBody != context.m_mark.maxRequestBody)
        context.maxRequestBodyPolicy = policy;
    if (context.maxResponseBody != context.m_mark.maxResponseBody)
        context.maxResponseBodyPolicy = policy;
}

Chain::Outcome Chain::settle(Context& context, uint32_t policy, Verdict verdict, std::vector<uint32_t>& reported, std::vector<Step>* trace) const
{
    const BoundPolicy& bound = *m_policies[policy];
    const bool isDecidedOver = isGathered(policy) && m_gathererDecides;
    if (verdict == Verdict::Continue && links()[policy].insists && !isDecidedOver && context.gathering.conflict)
        verdict = context.reject(403, "auth.conflict", "These credentials belong to different consumers.");
    if (isGathered(policy) && bound.mode == Mode::Enforce) {
        if (verdict == Verdict::Answer && m_gathererDecides) {
            // What it has taken out of the request stays out.
            context.undoCaller();
            context.gathering.refused.push_back({bound.type->kind, std::move(context.m_answer)});
            context.clearAnswer();
            finishStep(context, policy, Step::Outcome::Skip, trace);
            return {};
        }
        if (verdict == Verdict::Continue && bound.mode == Mode::Enforce && context.authenticatedBy == bound.type->kind)
            context.gathering.proven.push_back(bound.type->kind);
    }
    if (verdict == Verdict::Answer && bound.mode == Mode::Enforce) {
        finishStep(context, policy, context.m_answer.isRejection() ? Step::Outcome::Reject : Step::Outcome::Answer, trace);
        return {Verdict::Answer, policy};
    }
    if (verdict == Verdict::Answer) {
        context.undo();
        reported.push_back(policy);
        finishStep(context, policy, Step::Outcome::WouldReject, trace);
        return {};
    }
    noteLimits(context, policy);
    // What only reports changes nothing on the way.
    if (bound.mode == Mode::Report) {
        context.undoEdits();
        // Nor may whom it knows be taken for known by one that is in force: that one would stand aside.
        if (bound.type->phase == Phase::Authenticate && m_authenticatesUntil != UINT32_MAX && policy < m_authenticatesUntil)
            context.undoCaller();
    }
    finishStep(context, policy, context.m_step.outcome, trace);
    return {};
}

void Chain::finishStep(Context& context, uint32_t policy, Step::Outcome outcome, std::vector<Step>* trace) const
{
    if (!trace)
        return;
    context.m_step.policy = policy;
    context.m_step.startNs = context.m_stepStartNs;
    context.m_step.outcome = outcome;
    context.m_step.durationNs = base::systemClock().monotonicNs() - context.m_stepStartNs;
    trace->push_back(std::move(context.m_step));
    context.m_step = {};
}

void Chain::runEnd(Context& context, const Ending& ending, uint32_t last) const
{
    if (!m_hooksEnd)
        return;
    const Link* const links = this->links();
    for (uint32_t i = 0; i < m_count && i <= last; ++i) {
        if (links[i].hooksEnd)
            links[i].policy->onEnd(context, ending);
    }
}

void Chain::runResponse(Context& context, const http::ResponseHead& response) const
{
    if (!m_hooksResponse)
        return;
    const size_t editsBefore = context.responseEdits.size();
    const Link* const links = this->links();
    for (uint32_t i = 0; i < m_count; ++i) {
        if (!links[i].hooksResponse)
            continue;
        context.currentPolicy = i;
        links[i].policy->onResponse(context, response); // refused or not: a cache must hear of a change that the upstream made
    }
    if (context.refusal().status == 0)
        return;
    // What was meant for the upstream's answer is not for ours.
    context.responseEdits.resize(editsBefore);
    context.responseFilter.reset();
    context.responseObservers.clear();
    context.heldFor.clear();
}

void Chain::tell(const Context& context, const RequestRecord& record, std::span<const LogMask* const> masks) const
{
    for (const auto& policy : m_policies) {
        if (policy->type->wantsRecord && policy->mode == Mode::Enforce)
            policy->policy->onRecord(context, record, masks);
    }
}

Chain::Outcome Chain::runResponseBody(Context& context, std::string_view bytes, bool whole, std::vector<uint32_t>& reported, std::vector<Step>* trace) const
{
    for (uint32_t i = 0; i < m_policies.size(); ++i) {
        const auto held = std::find_if(context.heldFor.begin(), context.heldFor.end(), [&](const auto& one) { return one.policy == m_policies[i]->policy.get(); });
        if (held == context.heldFor.end())
            continue;
        context.mark(true);
        context.currentPolicy = i;
        if (trace) {
            context.m_step = {};
            context.m_stepStartNs = base::systemClock().monotonicNs();
        }
        const bool fits = whole && bytes.size() <= held->most;
        const Verdict verdict = m_policies[i]->policy->onResponseBody(context, {fits ? Body::State::Whole : Body::State::TooLarge, fits ? bytes : bytes.substr(0, held->first ? held->most : 0)});
        if (verdict == Verdict::Suspend) {
            // The step stays open for settle(). Who has judged is not asked again.
            std::erase_if(context.heldFor, [&](const auto& one) { return std::any_of(m_policies.begin(), m_policies.begin() + i + 1, [&](const auto& policy) { return policy->policy.get() == one.policy; }); });
            return {verdict, i};
        }
        const Outcome outcome = settle(context, i, verdict, reported, trace);
        if (outcome.verdict != Verdict::Continue)
            return outcome;
    }
    return {};
}

bool Chain::holdsInForce(const Context& context) const
{
    return std::any_of(m_policies.begin(), m_policies.end(), [&](const auto& policy) {
        return policy->mode == Mode::Enforce && std::any_of(context.heldFor.begin(), context.heldFor.end(), [&](const auto& one) { return one.policy == policy->policy.get(); });
    });
}

void Chain::leaveUnheld(Context& context, std::vector<Step>* trace) const
{
    for (uint32_t i = 0; trace && i < m_policies.size(); ++i) {
        if (std::none_of(context.heldFor.begin(), context.heldFor.end(), [&](const auto& one) { return one.policy == m_policies[i]->policy.get(); }))
            continue;
        context.m_step = {};
        context.m_stepStartNs = base::systemClock().monotonicNs();
        context.m_step.reason = "the answer could not be held: it passes unjudged";
        finishStep(context, i, Step::Outcome::Skip, trace);
    }
}

} // namespace gatehouse::pipeline
