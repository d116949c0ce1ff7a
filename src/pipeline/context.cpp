// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/context.h"

#include <utility>

namespace gatehouse::pipeline {

Verdict Context::reject(int status, std::string_view code, std::string detail, std::vector<std::pair<std::string, std::string>> fields)
{
    clearAnswer();
    m_answer.status = status;
    m_answer.code = code;
    m_answer.detail = std::move(detail);
    m_answer.fields = std::move(fields);
    if (tracing && m_step.reason.empty())
        m_step.reason = m_answer.detail;
    return Verdict::Answer;
}

Verdict Context::rejectFor(int status, std::string_view code, std::string detail, std::vector<base::Problem> problems)
{
    reject(status, code, std::move(detail));
    for (base::Problem& problem : problems)
        m_answer.problems.emplace_back(std::move(problem.pointer), std::move(problem.message));
    return Verdict::Answer;
}

Verdict Context::answer(Answer answer)
{
    m_answer = std::move(answer);
    return Verdict::Answer;
}

void Context::filterResponse(std::unique_ptr<BodyFilter> filter)
{
    if (responseFilter)
        responseFilter = std::make_unique<FilterPair>(std::move(responseFilter), std::move(filter));
    else
        responseFilter = std::move(filter);
}

void Context::refuseResponse(int status, std::string_view code, std::string detail)
{
    if (m_refusal.status == 0)
        m_refusal = {status, code, std::move(detail), currentPolicy};
}

void Context::explain(std::string reason)
{
    if (tracing)
        m_step.reason = std::move(reason);
}

void Context::detail(std::string_view name, std::string value)
{
    if (tracing)
        m_step.details.emplace_back(name, std::move(value));
}

void Context::skip(std::string reason)
{
    if (!tracing)
        return;
    m_step.outcome = Step::Outcome::Skip;
    m_step.reason = std::move(reason);
}

void Context::clearAnswer()
{
    m_answer.status = 200;
    m_answer.code = {};
    m_answer.detail.clear();
    m_answer.fields.clear();
    m_answer.problems.clear();
    m_answer.body.clear();
    m_answer.contentType.clear();
    m_answer.shared.reset();
    m_answer.actsAsUpstream = false;
}

uint64_t& Context::own(const Policy& policy)
{
    for (auto& [owner, value] : m_own) {
        if (owner == &policy)
            return value;
    }
    return m_own.emplace_back(&policy, 0).second;
}

void Context::mark(bool all)
{
    m_mark.consumer = consumer;
    m_mark.credentialId = credentialId;
    m_mark.authenticatedBy = authenticatedBy;
    m_mark.tokenGroups = tokenGroups;
    m_mark.tokenScopes = tokenScopes;
    m_mark.tokenClaims = tokenClaims;
    m_mark.anonymous = anonymous;
    m_mark.callerMark = callerMark;
    m_mark.maxRequestBody = maxRequestBody;
    m_mark.maxRequestBodyPolicy = maxRequestBodyPolicy;
    m_mark.maxResponseBody = maxResponseBody;
    m_mark.maxResponseBodyPolicy = maxResponseBodyPolicy;
    m_mark.upstreamQuery = upstreamQuery;
    m_mark.requestEdits = requestEdits.size();
    m_mark.responseEdits = responseEdits.size();
    if (all)
        m_mark.forwarding = forwarding;
}

void Context::undo()
{
    undoCaller();
    undoEdits();
    clearAnswer();
}

void Context::undoCaller()
{
    consumer = m_mark.consumer;
    credentialId = m_mark.credentialId;
    authenticatedBy = m_mark.authenticatedBy;
    tokenGroups = m_mark.tokenGroups;
    tokenScopes = m_mark.tokenScopes;
    tokenClaims = m_mark.tokenClaims;
    anonymous = m_mark.anonymous;
    callerMark = m_mark.callerMark;
}

void Context::undoEdits()
{
    maxRequestBody = m_mark.maxRequestBody;
    maxRequestBodyPolicy = m_mark.maxRequestBodyPolicy;
    maxResponseBody = m_mark.maxResponseBody;
    maxResponseBodyPolicy = m_mark.maxResponseBodyPolicy;
    upstreamQuery = m_mark.upstreamQuery;
    requestEdits.resize(m_mark.requestEdits);
    responseEdits.resize(m_mark.responseEdits);
    forwarding = m_mark.forwarding;
}

void Context::reset()
{
    request = nullptr;
    place = nullptr;
    pathParameters = {};
    consumers = nullptr;
    contentLength.reset();
    hasBody = false;
    nowNs = wallNs = 0;
    headBytes = 0;
    currentPolicy = UINT32_MAX;
    dryRun = tracing = false;
    requestId = traceId = spanId = parentSpanId = traceState = {};
    timesSteps = false;
    steps = nullptr;
    consumer = nullptr;
    credentialId = authenticatedBy = callerMark = tokenGroups = tokenScopes = tokenClaims = {};
    readClaims = {};
    chain = nullptr;
    asksForRates = false;
    anonymous = false;
    gathering.reset();
    maxRequestBody = UINT64_MAX;
    maxRequestBodyPolicy = UINT32_MAX;
    maxResponseBody = UINT64_MAX;
    maxResponseBodyPolicy = UINT32_MAX;
    upstreamQuery.reset();
    loggedQuery.reset();
    country = continent = {};
    networkOperator = 0;
    inspectionNs = 0;
    expressionSteps = 0;
    requestEdits.clear();
    responseEdits.clear();
    // Field by field, so that what the vector has allocated stays.
    forwarding.service.reset();
    forwarding.serviceId = {};
    forwarding.path.reset();
    forwarding.host.reset();
    forwarding.connectTimeout = forwarding.sendTimeout = forwarding.responseTimeout = forwarding.readTimeout = forwarding.totalTimeout = {};
    forwarding.retry = nullptr;
    forwarding.mirrors.clear();
    responseFilter.reset();
    responseObservers.clear();
    heldFor.clear();
    wantedBody = 0;
    wantsFirst = false;
    m_refusal.status = 0;
    m_own.clear();
    clearAnswer();
    m_arena.reset();
}

} // namespace gatehouse::pipeline
