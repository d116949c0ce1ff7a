// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/referer/referer.h"

#include "base/bytes.h"
#include "policies/guard/referer/host_patterns.h"
#include "policies/guard/web_origin.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using http::HeaderId;
using pipeline::Verdict;

struct Settings {
    HostPatterns allow;
    HostPatterns deny;
    bool allowOwn = true;
    bool allowOthers = true;
    bool allowMissing = true;
};

class Referer : public pipeline::Policy
{
public:
    explicit Referer(Settings settings) : m_settings(std::move(settings)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const http::HeaderFields& fields = context.request->fields;
        const http::HeaderField* const field = fields.find(HeaderId::Referer);
        // What can't be read says as little as nothing; so do two of them.
        const auto page = field && fields.count(HeaderId::Referer) == 1 ? WebOrigin::read(field->value) : std::nullopt;
        if (!page)
            return decide(context, m_settings.allowMissing, field ? "the Referer can't be read" : "there is no Referer");
        char lowered[256];
        std::transform(page->host.begin(), page->host.end(), lowered, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        std::string_view host(lowered, page->host.size()); // which the reading has held to 255
        if (host.ends_with('.')) // the same host to names' servers
            host.remove_suffix(1);
        if (context.tracing)
            context.detail("host", std::string(host));
        if (m_settings.deny.contains(host, page->path))
            return decide(context, false, "the page is in the deny list");
        if (m_settings.allow.contains(host, page->path))
            return decide(context, true, "the page is in the allow list");
        if (m_settings.allowOwn && page->isHost(fields.value(HeaderId::Host), false))
            return decide(context, true, "the page is of the host that was asked");
        return decide(context, m_settings.allowOthers, m_settings.allowOthers ? "the page is in no list, and others may pass" : "the page is not in the allow list");
    }

private:
    static Verdict decide(pipeline::Context& context, bool passes, const char* why)
    {
        if (context.tracing)
            context.explain(why);
        return passes ? Verdict::Continue : context.reject(403, "referer.denied", "Requests from this page are not served.");
    }

    const Settings m_settings;
};

HostPatterns patternsAt(const Json& config, const char* member, std::vector<base::Problem>& problems)
{
    HostPatterns out;
    const Json& list = base::memberAt(config, member);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string entry = list[i].is_string() ? list[i].get<std::string>() : std::string();
        if (const std::string wrong = HostPatterns::problem(entry); !wrong.empty())
            problems.push_back({std::string("/") + member + '/' + std::to_string(i), wrong});
        else
            out.add(entry);
    }
    out.sort();
    return out;
}

// "auto": what is not allowed is refused when there is an allow list.
bool choiceAt(const Json& config, const char* member, bool automatic, std::vector<base::Problem>& problems)
{
    const std::string choice = base::stringAt(config, member, "auto");
    if (choice != "auto" && choice != "allow" && choice != "deny")
        problems.push_back({std::string("/") + member, "one of auto, allow, deny"});
    return choice == "auto" ? automatic : choice == "allow";
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeReferer(const Json& config, const pipeline::MakeContext&)
{
    Settings settings;
    std::vector<base::Problem> problems;
    settings.allow = patternsAt(config, "allow", problems);
    settings.deny = patternsAt(config, "deny", problems);
    settings.allowOwn = base::boolAt(config, "own", true);
    settings.allowOthers = choiceAt(config, "default", settings.allow.empty(), problems);
    settings.allowMissing = choiceAt(config, "missing", settings.allow.empty(), problems);
    if (!problems.empty())
        return base::invalid("referer is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Referer>(std::move(settings)));
}

} // namespace gatehouse::policies
