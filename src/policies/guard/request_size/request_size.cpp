// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/request_size/request_size.h"

#include "base/units.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

class RequestSize : public pipeline::Policy
{
public:
    RequestSize(uint64_t max, uint64_t maxHead) : m_max(max), m_maxHead(maxHead) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (context.tracing) {
            context.detail("max", base::sizeText(m_max));
            if (context.contentLength)
                context.detail("contentLength", base::sizeText(*context.contentLength));
        }
        if (m_maxHead > 0 && context.headBytes > m_maxHead)
            return context.reject(431, "request-size.head-too-large", "The head of a request may have at most " + base::sizeText(m_maxHead) + '.');
        if (context.contentLength && *context.contentLength > m_max)
            return context.reject(413, "request-size.too-large", "The body of a request may have at most " + base::sizeText(m_max) + '.');
        // Also when the length is known: a nearer policy may allow more than a farther one did.
        if (context.hasBody)
            context.maxRequestBody = m_max;
        if (context.tracing)
            context.explain(!context.hasBody ? "there is no body" : context.contentLength ? "the body is small enough" : "the body is counted as it comes");
        return Verdict::Continue;
    }

private:
    const uint64_t m_max;
    const uint64_t m_maxHead; // 0: not checked here
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeRequestSize(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    const auto max = base::sizeFrom(config.contains("max") ? config["max"] : Json("8MiB"));
    const auto maxHead = base::sizeFrom(config.contains("maxHead") ? config["maxHead"] : Json(0));
    if (!max)
        problems.push_back({"/max", max.error().text()});
    if (!maxHead)
        problems.push_back({"/maxHead", maxHead.error().text()});
    if (!problems.empty())
        return base::invalid("request-size is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<RequestSize>(*max, *maxHead));
}

} // namespace gatehouse::policies
