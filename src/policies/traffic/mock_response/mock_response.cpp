// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/mock_response/mock_response.h"

#include "base/bytes.h"
#include "pipeline/header_rules.h"

namespace gatehouse::policies {

namespace {

using pipeline::headerNameProblem;
using pipeline::headerValueProblem;
using base::Json;
using pipeline::Verdict;

constexpr size_t kLargestBody = 256 * 1024;

class MockResponse : public pipeline::Policy
{
public:
    explicit MockResponse(pipeline::Answer answer) : m_answer(std::move(answer)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (context.tracing) {
            context.explain("answered with " + std::to_string(m_answer.status) + " by the gateway; the upstream was not asked");
            context.detail("status", std::to_string(m_answer.status));
        }
        return context.answer(m_answer);
    }

private:
    const pipeline::Answer m_answer;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeMockResponse(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    pipeline::Answer answer;
    const int64_t status = base::intAt(config, "status", 200);
    if (status < 200 || status > 599)
        problems.push_back({"/status", "from 200 to 599"});
    answer.status = static_cast<int>(status);
    answer.body = base::stringAt(config, "body");
    answer.contentType = base::stringAt(config, "contentType", "application/json");
    if (answer.body.size() > kLargestBody)
        problems.push_back({"/body", "at most 256 KiB"});
    if (const std::string wrong = headerValueProblem(answer.contentType); !wrong.empty())
        problems.push_back({"/contentType", wrong});
    if (!answer.body.empty() && (status == 204 || status == 205 || status == 304))
        problems.push_back({"/body", "an answer with status " + std::to_string(status) + " has no body"});
    const Json& headers = base::memberAt(config, "headers");
    if (headers.is_object()) {
        for (const auto& [name, value] : headers.items()) {
            const std::string text = value.is_string() ? value.get<std::string>() : std::string();
            const std::string wrong = base::equalsIgnoreCase(name, "Content-Type") ? "the content type has a field of its own" : headerNameProblem(name);
            if (!wrong.empty() || !headerValueProblem(text).empty())
                problems.push_back({base::joinPointer("/headers", name), wrong.empty() ? headerValueProblem(text) : wrong});
            answer.fields.emplace_back(name, text);
        }
    }
    if (!problems.empty())
        return base::invalid("mock-response is not set up right", std::move(problems));
    if (answer.body.empty())
        answer.contentType.clear();
    return std::unique_ptr<pipeline::Policy>(std::make_unique<MockResponse>(std::move(answer)));
}

} // namespace gatehouse::policies
