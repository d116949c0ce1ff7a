// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/body_size/body_size.h"

#include "base/units.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

class BodySize : public pipeline::Policy
{
public:
    explicit BodySize(uint64_t max) : m_max(max) {}

    // Whoever forwards holds the answer to it.
    Verdict onRequest(pipeline::Context& context) const override
    {
        context.maxResponseBody = m_max;
        if (context.tracing)
            context.explain("an answer may have " + base::sizeText(m_max));
        return Verdict::Continue;
    }

private:
    const uint64_t m_max;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeBodySize(const Json& config, const pipeline::MakeContext&)
{
    const auto max = base::sizeFrom(config.is_object() && config.contains("max") ? config["max"] : Json("64MiB"));
    if (!max)
        return base::invalid("body-size is not set up right", {{"/max", max.error().text()}});
    return std::unique_ptr<pipeline::Policy>(std::make_unique<BodySize>(*max));
}

} // namespace gatehouse::policies
