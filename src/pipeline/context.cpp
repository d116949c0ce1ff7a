// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/context.h"

namespace gatehouse::pipeline {

Verdict Context::reject(int status, std::string_view code, std::string detail, std::vector<std::pair<std::string, std::string>> fields)
{
    Answer refusal;
    refusal.status = status;
    refusal.code = code;
    refusal.detail = std::move(detail);
    refusal.fields = std::move(fields);
    return answer(std::move(refusal));
}

Verdict Context::answer(Answer answer)
{
    m_answer = std::move(answer);
    return Verdict::Answer;
}

void Context::explain(std::string reason)
{
    if (m_step)
        m_step->reason = std::move(reason);
}

void Context::detail(std::string_view name, std::string value)
{
    if (m_step)
        m_step->details.emplace_back(name, std::move(value));
}

void Context::skip(std::string reason)
{
    if (m_step) {
        m_step->outcome = Step::Outcome::Skip;
        m_step->reason = std::move(reason);
    }
}

void Context::reset()
{
    request = nullptr;
    place = nullptr;
    contentLength.reset();
    hasBody = dryRun = tracing = false;
    consumer = nullptr;
    credentialId = authenticatedBy = {};
    maxRequestBody = UINT64_MAX;
    maxRequestBodyPolicy = UINT32_MAX;
    currentPolicy = UINT32_MAX;
    requestId = {};
    requestEdits.clear();
    responseEdits.clear();
    m_arena.reset();
    m_answer = Answer();
    m_step = nullptr;
}

} // namespace gatehouse::pipeline
