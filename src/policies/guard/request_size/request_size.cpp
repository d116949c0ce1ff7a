// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/request_size/request_size.h"

#include "base/units.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr int64_t kMostFields = 1000;

class RequestSize : public pipeline::Policy
{
public:
    struct Limits {
        uint64_t body = 0;
        // 0: not checked here
        uint64_t head = 0;
        uint64_t fields = 0; // how many
        uint64_t field = 0;
        uint64_t target = 0;
    };

    explicit RequestSize(Limits limits) : m_limits(limits), m_max(limits.body), m_maxHead(limits.head) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (context.tracing) {
            context.detail("max", base::sizeText(m_max));
            if (context.contentLength)
                context.detail("contentLength", base::sizeText(*context.contentLength));
        }
        if (m_maxHead > 0 && context.headBytes > m_maxHead)
            return context.reject(431, "request-size.head-too-large", "The head of a request may have at most " + base::sizeText(m_maxHead) + '.');
        if (m_limits.fields > 0 && context.request->fields.size() > m_limits.fields)
            return context.reject(431, "request-size.too-many-fields", "A request may have at most " + std::to_string(m_limits.fields) + " header fields.");
        if (m_limits.field > 0 && hasLongField(context.request->fields))
            return context.reject(431, "request-size.field-too-large", "A header field may have at most " + base::sizeText(m_limits.field) + '.');
        if (m_limits.target > 0 && context.request->target.size() > m_limits.target)
            return context.reject(414, "request-size.target-too-long", "Path and query may have at most " + base::sizeText(m_limits.target) + '.');
        if (context.contentLength && *context.contentLength > m_max)
            return context.reject(413, "request-size.too-large", "The body of a request may have at most " + base::sizeText(m_max) + '.');
        // One for the caller comes in addition to the route's: the smaller limit holds.
        if (context.hasBody && m_max < context.maxRequestBody)
            context.maxRequestBody = m_max;
        if (context.tracing)
            context.explain(!context.hasBody ? "there is no body" : context.contentLength ? "the body is small enough" : "the body is counted as it comes");
        return Verdict::Continue;
    }

private:
    bool hasLongField(const http::HeaderFields& fields) const
    {
        return std::any_of(fields.begin(), fields.end(), [this](const http::HeaderField& field) { return field.name.size() + field.value.size() > m_limits.field; });
    }

    const Limits m_limits;
    const uint64_t m_max;
    const uint64_t m_maxHead; // 0: not checked here
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeRequestSize(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    RequestSize::Limits limits;
    const auto size = [&](const char* member, const Json& fallback, uint64_t& out) {
        const auto read = base::sizeFrom(config.contains(member) ? config[member] : fallback);
        if (read)
            out = *read;
        else
            problems.push_back({std::string("/") + member, read.error().text()});
    };
    size("max", "8MiB", limits.body);
    size("maxHead", 0, limits.head);
    size("maxField", 0, limits.field);
    size("maxTarget", 0, limits.target);
    const int64_t fields = base::intAt(config, "maxFields", 0);
    if (fields < 0 || fields > kMostFields)
        problems.push_back({"/maxFields", "from 0 (not checked) to " + std::to_string(kMostFields)});
    limits.fields = static_cast<uint64_t>(std::clamp<int64_t>(fields, 0, kMostFields));
    if (!problems.empty())
        return base::invalid("request-size is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<RequestSize>(limits));
}

} // namespace gatehouse::policies
