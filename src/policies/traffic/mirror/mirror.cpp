// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/mirror/mirror.h"

#include "policies/traffic/fields.h"
#include "policies/traffic/share.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

class Mirror : public pipeline::Policy
{
public:
    Mirror(std::string service, std::optional<uint32_t> index, Share share, std::vector<std::string> methods)
        : m_service(std::move(service)), m_index(index), m_share(share), m_methods(std::move(methods))
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        std::vector<uint32_t>& mirrors = context.forwarding.mirrors;
        if (!m_index) {
            context.skip("no service is named");
        } else if (!m_methods.empty() && std::find(m_methods.begin(), m_methods.end(), context.request->methodText) == m_methods.end()) {
            context.skip("requests of this method are not copied");
        } else if (!m_share.takes(context.requestId)) {
            context.explain("not among those that are copied");
        } else if (std::find(mirrors.begin(), mirrors.end(), *m_index) == mirrors.end()) {
            mirrors.push_back(*m_index);
            if (context.tracing)
                context.explain("copied to service " + m_service);
        } else {
            context.skip("another policy copies it there already");
        }
        return Verdict::Continue;
    }

private:
    const std::string m_service;
    const std::optional<uint32_t> m_index;
    const Share m_share;
    const std::vector<std::string> m_methods;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeMirror(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    const std::string service = base::stringAt(config, "service");
    std::optional<uint32_t> index;
    if (!service.empty() && context.serviceIndex) {
        index = context.serviceIndex(service);
        if (!index)
            problems.push_back({"/service", "there is no service \"" + service + "\" in this tenant"});
    }
    const Share share("mirror\n" + context.qualified, numberField(config, "share", 100, 0, 100, problems));
    std::vector<std::string> methods = config.is_object() && config.contains("methods") ? textsField(config, "methods", problems) : std::vector<std::string>{"GET", "HEAD"};
    if (!problems.empty())
        return base::invalid("mirror is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Mirror>(service, index, share, std::move(methods)));
}

} // namespace gatehouse::policies
