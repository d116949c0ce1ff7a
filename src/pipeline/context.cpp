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

Verdict Context::answer(Answer answer)
{
    m_answer = std::move(answer);
    return Verdict::Answer;
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
    m_answer.body.clear();
    m_answer.contentType.clear();
}

void Context::mark()
{
    m_mark = {consumer, credentialId, authenticatedBy, maxRequestBody, maxRequestBodyPolicy, upstreamQuery, requestEdits.size(), responseEdits.size()};
}

void Context::undo()
{
    consumer = m_mark.consumer;
    credentialId = m_mark.credentialId;
    authenticatedBy = m_mark.authenticatedBy;
    undoEdits();
    clearAnswer();
}

void Context::undoEdits()
{
    maxRequestBody = m_mark.maxRequestBody;
    maxRequestBodyPolicy = m_mark.maxRequestBodyPolicy;
    upstreamQuery = m_mark.upstreamQuery;
    requestEdits.resize(m_mark.requestEdits);
    responseEdits.resize(m_mark.responseEdits);
}

void Context::reset()
{
    request = nullptr;
    place = nullptr;
    consumers = nullptr;
    contentLength.reset();
    hasBody = false;
    nowNs = wallNs = 0;
    headBytes = 0;
    currentPolicy = UINT32_MAX;
    dryRun = tracing = false;
    requestId = {};
    consumer = nullptr;
    credentialId = authenticatedBy = {};
    maxRequestBody = UINT64_MAX;
    maxRequestBodyPolicy = UINT32_MAX;
    upstreamQuery.reset();
    loggedQuery.reset();
    requestEdits.clear();
    responseEdits.clear();
    clearAnswer();
    m_arena.reset();
}

} // namespace gatehouse::pipeline
